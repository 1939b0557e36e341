import { describe, expect, it } from "vitest";
import { readingOf } from "../../../test/read-text.ts";

/** Each organisation as `body@STATE: words`, `INT` for international ones. */
function organisations(text: string): string[] {
  return readingOf(text).recognised.organisations.map(
    ({ body, state, international, from, to }) => `${body}@${international ? "INT" : (state ?? "")}: ${text.slice(from, to)}`,
  );
}

describe("findOrganisations", () => {
  it.each([
    ["Le ministère de l'Intérieur marocain en parle dans la salle.", ["interior@MA: ministère de l'Intérieur marocain"]],
    ["La Direction générale de la sûreté nationale en parle.", ["national-security@: Direction générale de la sûreté nationale"]],
    ["The Ministry of Foreign Affairs of Qatar was there with the others.", ["foreign-affairs@QA: Ministry of Foreign Affairs of Qatar"]],
    ["El Ministerio del Interior de España estaba en la sala.", ["interior@ES: Ministerio del Interior de España"]],
    ["وكانت وزارة الداخلية التونسية هناك مع الآخرين.", ["interior@TN: وزارة الداخلية التونسية"]],
    [
      "The Vietnamese Ministry of Foreign Affairs was there with the others.",
      ["foreign-affairs@VN: Vietnamese Ministry of Foreign Affairs"],
    ],
    ["Le ministère marocain de l'Intérieur en parle dans la salle.", ["interior@MA: ministère marocain de l'Intérieur"]],
    ["Interpol was there with the others.", ["interpol@INT: Interpol"]],
  ])("%s", (text, expected) => {
    expect(organisations(text)).toEqual(expected);
  });

  it("finds none inside an office", () => {
    expect(organisations("Le directeur général de la Direction générale de la sûreté nationale est dans la salle.")).toEqual([]);
    expect(organisations("كان وزير الداخلية في القاعة مع الآخرين.")).toEqual([]);
  });

  it("takes two capitals for the body, not the same letters of a word", () => {
    expect(organisations("The UN was there with the others.")).toEqual(["united-nations@INT: UN"]);
    expect(organisations("Un communiqué des autorités en parle dans la salle.")).toEqual([]);
  });

  it("does not take a subject for an organisation", () => {
    expect(organisations("La sécurité intérieure est un sujet de la réunion.")).toEqual([]);
  });

  it("lends an international body no state", () => {
    expect(organisations("Interpol France est dans la salle avec les autres.")[0]).toMatch(/^interpol@INT/);
  });
});
