import { describe, expect, it } from "vitest";
import { packs, told } from "../../../test/read-text.ts";
import { createNames } from "../../names/create-names.ts";
import { createMerging } from "../../pipeline/merging.ts";
import type { DocumentId, EngagementId, OccasionId, PartyId } from "../../types/ids.ts";
import type { Analysis } from "../../types/report.ts";
import { PartyBook } from "../parties/party-book.ts";
import { type Source, sourceOf } from "../source.ts";
import { confoundedPlaces } from "./confounded-places.ts";
import type { FindDepartures } from "./document-told.ts";
import { misspeltNames } from "./misspelt-names.ts";
import { turnedRoles } from "./turned-roles.ts";

const { departures } = createMerging(() => packs, createNames(packs));

interface Text {
  readonly text: string;
  readonly language: string;
  readonly machine?: true;
}

function sourceFrom({ text, language, machine }: Text): Source {
  const read = told(text, { language, published: "2025-06-10" });
  const translated = machine ? { machine: true, from: "ar", because: [] } : null;
  const analysis = { ...read, translated, fingerprint: [], sketch: null } as unknown as Analysis;
  return sourceOf(analysis, {
    personOf: (form) => `par_${form}` as PartyId,
    engagementOf: (report) => report.replace("rep_", "eng_") as EngagementId,
    occasionOf: (form) => `occ_${form}` as OccasionId,
    leaderOf: (document: DocumentId) => document,
    originalOf: () => null,
  });
}

/** What a kind of departures finds in the last of the texts of one story: words, expected, against and cause. */
function found(find: FindDepartures, ...texts: readonly Text[]): string[] {
  const story = texts.map(sourceFrom);
  const book = new PartyBook();
  for (const source of story) book.add(source);
  const [source, text] = [story.at(-1)!, texts.at(-1)!.text];
  const all = find({ source, text, mergedOf: () => undefined, story, copyOf: null, book }, departures);
  return all.map(({ exact, expected, against, cause }) => `${exact}: ${expected} (${against}, ${cause})`);
}

const people = (text: string, language = "fr"): Text => ({ text, language });
const machine = (text: string, language = "en"): Text => ({ text, language, machine: true });

describe("names that are misspelt", () => {
  const french = people(
    "Le ministre français de l'Intérieur, Gérald Montcourt-Lavigne, a reçu à Paris le ministre turc de l'Intérieur, Selim Kaya.",
  );

  it("are told in a machine's translation of a name that Latin letters write at home", () => {
    const text =
      "The French Minister of the Interior, Jirald Muncourt Lavigne, received in Paris the Turkish Minister of the Interior, Selim Kaya.";
    expect(found(misspeltNames, french, machine(text))).toEqual(["Jirald Muncourt Lavigne: Gérald Montcourt-Lavigne (story, misspelt)"]);
  });

  it("are told where one word of several is hardly to be known again, and none where it is another's", () => {
    const naming = (given: string) =>
      machine(`The French Minister of the Interior, ${given} Muncourt Lavigne, received in Paris the Turkish minister Selim Kaya.`);
    expect(found(misspeltNames, french, naming("Guroldu"))).toHaveLength(1);
    expect(found(misspeltNames, french, naming("Guillermo"))).toEqual([]);
  });

  it("are none for accents, hyphens and capitals, nor in one text of people against one", () => {
    const text = "The French Minister of the Interior, Gerald MONTCOURT Lavigne, received in Paris Selim Kaya of Turkey.";
    expect(found(misspeltNames, french, machine(text))).toEqual([]);
    expect(found(misspeltNames, french, people("Gerald Muncourt Lavigne a reçu à Paris Selim Kaya."))).toEqual([]);
  });

  it("are none in a romanisation of an Arab name, nor in another person's name", () => {
    const arab = people(
      "Le ministre marocain de l'Intérieur, Abdelkrim Benhima, a reçu à Rabat le ministre turc de l'Intérieur, Selim Kaya.",
    );
    const text = "The Moroccan Minister of the Interior, Abdul Karim Bin Hima, received in Rabat Selim Kaya and Selim Karaman.";
    expect(found(misspeltNames, arab, machine(text))).toEqual([]);
  });
});

describe("places that are confounded", () => {
  it("are a state for the city that the original's language writes alike", () => {
    const text = "The Jordanian Minister of the Interior, Ali Haddad, received in Oman the Turkish Minister of the Interior, Selim Kaya.";
    const arabic = people("استقبل وزير الداخلية الأردني علي حداد في العاصمة عمان وزير الداخلية التركي سليم قايا.", "ar");
    expect(found(confoundedPlaces, machine(text))).toEqual(["Oman: Amman (itself, mistranslated)"]);
    expect(found(confoundedPlaces, arabic, machine(text))).toEqual(["Oman: Amman (story, mistranslated)"]);
  });

  it("are none where somebody of the state takes part, nor in what people write", () => {
    const guests = "The Jordanian Minister of the Interior, Ali Haddad, met in Oman the Omani Minister of the Interior, Salim Said.";
    const text = "The Jordanian Minister of the Interior, Ali Haddad, received in Oman the Turkish Minister of the Interior, Selim Kaya.";
    expect(found(confoundedPlaces, machine(guests))).toEqual([]);
    expect(found(confoundedPlaces, people(text, "en"))).toEqual([]);
  });
});

describe("roles that are turned round", () => {
  const host = people("Le ministre marocain de l'Intérieur, Ali Benhima, a reçu à Rabat le ministre turc de l'Intérieur, Selim Kaya.");
  const turned = "The Turkish Minister of the Interior, Selim Kaya, received in Rabat the Moroccan Minister of the Interior, Ali Benhima.";

  it("are told of a machine's translation, and of what two origins tell otherwise", () => {
    const roles = ["Ali Benhima: host (story, mistranslated)", "Selim Kaya: visitor (story, mistranslated)"];
    expect(found(turnedRoles, host, machine(turned)).sort()).toEqual(roles);
    expect(found(turnedRoles, host, people(turned, "en"))).toEqual([]);
    const again = people(
      "Le ministre marocain de l'Intérieur, Ali Benhima, a reçu jeudi à Rabat le ministre turc de l'Intérieur, Selim Kaya.",
    );
    expect(found(turnedRoles, host, again, people(turned, "en"))).toHaveLength(2);
  });

  it("are none where all tell the same", () => {
    const text = "The Moroccan Minister of the Interior, Ali Benhima, received in Rabat the Turkish Minister of the Interior, Selim Kaya.";
    expect(found(turnedRoles, host, machine(text))).toEqual([]);
  });
});
