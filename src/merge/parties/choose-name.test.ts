import { describe, expect, it } from "vitest";
import { chooseName, chooseWords } from "./choose-name.ts";
import type { Spelling } from "./spellings.ts";

const spelling = (text: string, origins: number, own = 0): Spelling => ({ text, language: "fr", documents: ["doc_a"], origins, own });
const roman = (text: string): string => `roman of ${text}`;

describe("chooseName", () => {
  it("takes the own service's spelling before that of more origins", () => {
    expect(chooseName([spelling("Munir Karaloglu", 3), spelling("Münir Karaloğlu", 1, 1)], roman)).toEqual({
      name: "Münir Karaloğlu",
      basis: "own",
    });
  });

  it("takes what most independent origins write, and says when it is only one", () => {
    expect(chooseName([spelling("Amal Haddad", 2), spelling("Aamal Haddad", 1)], roman)).toEqual({ name: "Amal Haddad", basis: "origins" });
    expect(chooseName([spelling("Amal Haddad", 1)], roman)).toEqual({ name: "Amal Haddad", basis: "single" });
  });

  it("takes a full name before a part of one, and capitals last", () => {
    expect(chooseName([spelling("Haddad", 9), spelling("Amal HADDAD", 1), spelling("Amal Haddad", 1)], roman)?.name).toBe("Amal Haddad");
  });

  it("never takes what only a machine writes while people write a name, in whatever script", () => {
    const spellings = [spelling("Mahmoud Demirtash", 0), spelling("محمود ديميرتاش", 1)];
    expect(chooseName(spellings, roman)).toEqual({ name: "roman of محمود ديميرتاش", basis: "machine" });
    expect(chooseName([spelling("Mahmoud Demirtash", 0)], (text) => text)).toEqual({ name: "Mahmoud Demirtash", basis: "machine" });
  });

  it("has nothing to choose without spellings", () => {
    expect(chooseName([], roman)).toBeNull();
  });
});

describe("chooseWords", () => {
  it("leaves words in their script where nobody says them in Latin script", () => {
    expect(chooseWords([spelling("وزير", 1)])).toEqual({ name: "وزير", basis: "single" });
    expect(chooseWords([spelling("وزير", 3), spelling("ministre", 1)])?.name).toBe("ministre");
  });
});
