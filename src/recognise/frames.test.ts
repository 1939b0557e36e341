import { describe, expect, it } from "vitest";
import { readingOf } from "../../test/read-text.ts";

/** Each frame as `key: words`. */
function frames(text: string): string[] {
  return readingOf(text).recognised.frames.map(({ entry, from, to }) => `${entry.key}: ${text.slice(from, to)}`);
}

describe("findFrames", () => {
  it.each([
    ["Le ministre a reçu le délégué dans la salle.", ["receive: a reçu"]],
    ["The minister held talks with the delegate in the room.", ["talk: held talks with"]],
    ["Bakan bu heyeti dün kabul etti.", ["receive: kabul etti"]],
    ["El ministro se reunió con el delegado en la sala.", ["meet: se reunió con"]],
    ["استقبل الوزير المندوب في القاعة.", ["receive: استقبل"]],
  ])("%s", (text, expected) => {
    expect(frames(text)).toEqual(expected);
  });

  it("finds a form that its subject parts, where the verb comes first", () => {
    expect(frames("أجرى وزير الداخلية التركي مباحثات في القاعة.")).toContain("talk: أجرى");
    expect(frames("أجرى وزير الداخلية التركي عملية في القاعة.")).not.toContain("talk: أجرى");
  });

  it("takes the longer of two forms of one verb within its clause", () => {
    expect(frames("ترأس الوزير اجتماعا مع المندوب.")).toContain("meet: ترأس");
    expect(frames("ترأس الوزير الجلسة وتفقد المندوب مكتبا ثم حضر اجتماعا مع أهله.")).toContain("chair: ترأس");
    expect(frames("تباحث الوزير هاتفيا مع المندوب.")).toContain("call: تباحث");
  });

  it("finds a participle that time and place part from whoever acts", () => {
    expect(frames("La déléguée, reçue lundi à Rabat par le ministre, a parlé.")).toContain("receive: reçue lundi à Rabat par");
    expect(frames("La déléguée, reçue avec éclat par le ministre, a parlé.")).not.toContain("receive: reçue avec éclat par");
  });

  it("takes a word behind “in” for a place, though no list knows it", () => {
    expect(frames("La delegada y el alcalde mantuvieron ayer en Villanzo una reunión.")).toContain(
      "meet: mantuvieron ayer en Villanzo una reunión",
    );
    expect(frames("La delegada y el alcalde mantuvieron con Villanzo una reunión.")).not.toContain(
      "meet: mantuvieron con Villanzo una reunión",
    );
  });

  it("looks for the rest of a parted form in its sentence only", () => {
    expect(frames("أجرى الطبيب العملية. وكانت هناك مباحثات في القاعة.")).not.toContain("talk: أجرى");
  });

  it.each([
    "Le reçu de la dépense est dans la salle.",
    "The receiver of the phone was on the table.",
    "El recibidor de la casa está en la planta de abajo.",
    "Bu konu hakkında bir kitap var.",
    "الكتاب الجديد في القاعة الكبرى.",
  ])("finds none in “%s”", (text) => {
    expect(frames(text)).toEqual([]);
  });

  it("finds none in the name of a person", () => {
    const { persons, frames: found } = readingOf("M. Ali Visite Benhima était dans la salle.").recognised;
    for (const { name } of persons) for (const { first } of found) expect(name && first >= name.first && first <= name.last).toBeFalsy();
  });
});
