import { describe, expect, it } from "vitest";
import { packs } from "../../../test/read-text.ts";
import { segment } from "../../segment/segment.ts";
import { type Gate, nameAt } from "./name-at.ts";

/** The name that begins at a word of a text. */
function name(text: string, from: string, gate: Gate): string | null {
  const segmented = segment(text, packs, null);
  const at = segmented.tokens.findIndex((token) => text.slice(token.from).startsWith(from));
  const found = nameAt(at, gate, segmented, packs);
  return found && text.slice(found.from, found.to);
}

describe("nameAt in the Latin alphabet", () => {
  it.each([
    ["On a vu Jean-Yves Le Goff dans la salle.", "Jean", "Jean-Yves Le Goff"],
    ["On a vu Patrick O'Neill dans la salle.", "Patrick", "Patrick O'Neill"],
    ["They saw John A. Carter in the room.", "John", "John A. Carter"],
    ["They saw Hamad bin Khalid Al Thani in the room.", "Hamad", "Hamad bin Khalid Al Thani"],
    ["Vieron a Ana de la Vega en la sala.", "Ana", "Ana de la Vega"],
    ["On a vu MOHAMED LARBI dans la salle.", "MOHAMED", "MOHAMED LARBI"],
    ["Bu salonda Sami Ben Amor ile görüştü.", "Sami", "Sami Ben Amor"],
    ["Bu salonda İbrahim Reisi'nin olduğu bildirildi.", "İbrahim", "İbrahim Reisi"],
    ["Bu salonda Ayşe Öztürk'ün olduğu bildirildi.", "Ayşe", "Ayşe Öztürk"],
  ])("%s", (text, from, expected) => {
    expect(name(text, from, "office")).toBe(expected);
  });

  it("needs two words and a list's vote where nothing vouches for it", () => {
    expect(name("On a vu Ali Benhima dans la salle.", "Ali", "none")).toBe("Ali Benhima");
    expect(name("On a vu Ali dans la salle.", "Ali", "none")).toBeNull();
    expect(name("On a vu Ali dans la salle.", "Ali", "office")).toBe("Ali");
    expect(name("On a vu Xqzzt Wvrrk dans la salle.", "Xqzzt", "none")).toBeNull();
    expect(name("On a vu Xqzzt Wvrrk dans la salle.", "Xqzzt", "honorific")).toBe("Xqzzt Wvrrk");
  });

  it("begins at no small letter, no month and no acronym", () => {
    expect(name("On a vu ali benhima dans la salle.", "ali", "office")).toBeNull();
    expect(name("Le ministre Septembre dans la salle.", "Septembre", "office")).toBeNull();
    expect(name("Le directeur FBN était dans la salle.", "FBN", "office")).toBeNull();
  });

  it("ends at a line, a mark and a small letter that is no particle", () => {
    expect(name("On a vu Ali\nBenhima dans la salle avec lui.", "Ali", "office")).toBe("Ali");
    expect(name("On a vu Ali, Benhima dans la salle.", "Ali", "office")).toBe("Ali");
    expect(name("On a vu Ali dans Marrakech hier.", "Ali", "office")).toBe("Ali");
  });

  it("takes a state or a city into a name only behind a vouched one that the lists know", () => {
    expect(name("Le ministre Sydney Carter était dans la salle.", "Sydney", "office")).toBe("Sydney Carter");
    expect(name("On a vu France Inter dans la salle.", "France", "none")).toBeNull();
  });
});

describe("nameAt in the Arabic alphabet", () => {
  it.each([
    ["كان خالد النوري في القاعة.", "خالد", "خالد النوري"],
    ["كان عبد الرحمن بن صالح في القاعة.", "عبد", "عبد الرحمن بن صالح"],
    ["كان خالد بن سعيد آل نهيان في القاعة.", "خالد", "خالد بن سعيد آل نهيان"],
    ["كان محمد نور الدين في القاعة.", "محمد", "محمد نور الدين"],
    ["كان خالد النوري، في القاعة.", "خالد", "خالد النوري"],
  ])("%s", (text, from, expected) => {
    expect(name(text, from, "honorific")).toBe(expected);
  });

  it("needs a vouching word where the lists do not know all of it", () => {
    expect(name("كان خالد قغظض في القاعة.", "خالد", "none")).toBeNull();
    expect(name("كان خالد قغظض، في القاعة.", "خالد", "office")).toBe("خالد قغظض");
  });

  it("goes on behind a particle with a word that no list knows", () => {
    expect(name("كان خالد بن قغظض في القاعة.", "خالد", "honorific")).toBe("خالد بن قغظض");
  });

  it("is no verb, preposition or office", () => {
    expect(name("أكد خلال اللقاء في القاعة.", "أكد", "office")).toBeNull();
    expect(name("كان على الطاولة في القاعة.", "على", "office")).toBeNull();
    expect(name("كان وزير الداخلية في القاعة.", "وزير", "honorific")).toBeNull();
  });
});
