import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import type { EngagementMark, SentenceMarks } from "../eval/ntrex/marks.ts";
import { readMarks } from "../eval/ntrex/marks.ts";
import { scoreNtrex } from "../eval/ntrex/ntrex.ts";
import { printedNtrex, printedNtrexMisses } from "../eval/ntrex/print.ts";
import { type ParallelDocument, readNtrex } from "../eval/ntrex/read-ntrex.ts";
import { VALUE_KINDS } from "../eval/ntrex/read-version.ts";
import { loadProgram } from "../src/app/load-program.ts";
import type { Document } from "../src/types/document.ts";
import type { Mention, MentionKind } from "../src/types/mention.ts";

const bundled = loadProgram("of a test");

/** A program that finds the words of a list, and an engagement wherever "met" stands. */
function finding(words: Readonly<Record<string, readonly [MentionKind, string | null]>>) {
  const readClosely = ({ text }: Document) => ({
    mentions: Object.entries(words).flatMap(([word, found]) => [...mentions(text, word, ...found)]),
  });
  const analyse = ({ text }: Document) => ({ mainReport: / met | rencontré /u.test(text) ? 0 : null });
  return { readClosely, analyse, names: bundled.names } as unknown as typeof bundled;
}

function* mentions(text: string, word: string, kind: MentionKind, value: string | null): Iterable<Mention> {
  for (const { index } of text.matchAll(new RegExp(word, "gu")))
    yield { kind, from: index, to: index + word.length, exact: word, language: "en", value, by: "test" };
}

function parallel(doc: string, versions: Record<string, string[]>): ParallelDocument {
  return { doc, versions: new Map(Object.entries(versions)) };
}

const VISIT = parallel("made-up.1", {
  en: ["Two ministers met in Lisbon.", "Ziad Ouarghi and Inés Barral left on Thursday."],
  fr: ["Deux ministres se sont rencontrés à Lisbonne.", "Ziad Ouarghi est parti jeudi."],
});
const MATCH = parallel("made-up.2", { en: ["Two clubs met in Porto."], fr: ["Deux clubs jouent à Porto."] });

const PROGRAM = finding({
  Lisbon: ["city", "Lisbon"],
  Porto: ["city", "Porto"],
  "Ziad Ouarghi": ["person", null],
  "Inés Barral": ["person", null],
  Thursday: ["date", "2018-09-27"],
  jeudi: ["date", "2018-10-04"],
});

const MARKED: EngagementMark[] = [
  { doc: "made-up.1", mark: "engagement" },
  { doc: "made-up.2", mark: "none" },
];

function score(engagements: readonly EngagementMark[], sentences: readonly SentenceMarks[] = []) {
  return scoreNtrex([VISIT, MATCH], { engagements, sentences }, PROGRAM);
}

describe("detection", () => {
  it("is counted by language and together", () => {
    const [english, french, all] = score(MARKED).detections;
    expect(english).toMatchObject({ language: "en", counts: { hits: 1, missed: 0, unexpected: 1 }, unexpected: ["made-up.2"] });
    expect(french).toMatchObject({ language: "fr", counts: { hits: 0, missed: 1, unexpected: 0 }, missed: ["made-up.1"] });
    expect(all).toMatchObject({ language: "all", counts: { hits: 1, missed: 1, unexpected: 1 } });
  });

  it("counts a doubtful document neither way", () => {
    const all = score([{ doc: "made-up.2", mark: "doubtful" }]).detections.at(-1);
    expect(all).toMatchObject({ counts: { hits: 0, missed: 0, unexpected: 0 }, doubtful: 2, doubtfulReported: 1 });
  });
});

describe("agreement with English", () => {
  it("takes the values of a sentence as a set", () => {
    const [french] = score(MARKED).parities;
    expect(french?.counts).toEqual({
      dates: { hits: 0, missed: 1, unexpected: 1 },
      states: { hits: 0, missed: 0, unexpected: 0 },
      cities: { hits: 2, missed: 0, unexpected: 0 },
      persons: { hits: 1, missed: 1, unexpected: 0 },
    });
    expect(french?.disagreements).toContainEqual({
      doc: "made-up.1",
      sentence: 1,
      language: "fr",
      kind: "dates",
      english: ["2018-09-27"],
      other: ["2018-10-04"],
    });
  });

  it("pairs persons across scripts one to one, the most alike first", () => {
    const doc = parallel("made-up.3", { en: ["Karim Mansour saw Karim Haddad."], ar: ["كريم حداد مع كريم منصور."] });
    const persons = ["Karim Mansour", "Karim Haddad", "كريم حداد", "كريم منصور"];
    const words = Object.fromEntries(persons.map((name) => [name, ["person", null] as const]));
    const [arabic] = scoreNtrex([doc], { engagements: [], sentences: [] }, finding(words)).parities;
    expect(arabic?.counts.persons).toEqual({ hits: 2, missed: 0, unexpected: 0 });
  });

  it("takes no value for agreement where neither version has one", () => {
    const doc = parallel("made-up.4", { en: ["Nothing."], es: ["Nada."] });
    const [spanish] = scoreNtrex([doc], { engagements: [], sentences: [] }, PROGRAM).parities;
    for (const kind of VALUE_KINDS) expect(spanish?.counts[kind].hits).toBe(0);
  });
});

describe("recall", () => {
  const missed = (marks: Omit<SentenceMarks, "doc" | "sentence">, sentence = 1) =>
    score(MARKED, [{ doc: "made-up.1", sentence, ...marks }]).recall.misses.map(({ wanted }) => wanted);

  it("asks for each mark in its own sentence", () => {
    expect(missed({ cities: [{ name: "Lisbon" }] }, 0)).toEqual([]);
    expect(missed({ cities: [{ name: "Lisbon" }] }, 1)).toEqual(["Lisbon"]);
    expect(missed({ persons: ["Inés Barral", "Barral"] })).toEqual(["Barral"]);
  });

  it("takes a capital for its government, where it stands for it", () => {
    const program = finding({ Lisbon: ["state", "PT"] });
    const cities = [{ name: "Lisbon", metonymOf: "PT" }, { name: "Lisbon" }];
    const { recall } = scoreNtrex([VISIT], { engagements: [], sentences: [{ doc: "made-up.1", sentence: 0, cities }] }, program);
    expect(recall.misses).toHaveLength(1);
  });

  it.each([
    ["2018-09-27", { value: "Thursday", basis: "weekday" }, true],
    ["2018-10-04", { value: "Thursday", basis: "weekday" }, true],
    ["2018-10-04", { value: "Thursday", basis: "weekday", direction: "past" }, false],
    ["2018-09-28", { value: "Thursday", basis: "weekday" }, false],
    ["2018-09-13", { value: "Thursday", basis: "weekday" }, false],
    ["2018-09", { value: "Thursday", basis: "weekday" }, false],
    ["2017-10-01", { value: "--10-01", basis: "month-day" }, true],
    ["2017-10", { value: "--10-01", basis: "month-day" }, false],
    ["2018-11", { value: "--11", basis: "month" }, true],
    ["2018", { value: "2018-04/2018-06", basis: "quarter" }, true],
    ["2018-06-12", { value: "2018-06", basis: "month" }, false],
  ] as const)("holds %s against %o", (value, mark, isRight) => {
    const sentences = [{ doc: "made-up.1", sentence: 1, dates: [mark] }];
    const { recall } = scoreNtrex([VISIT], { engagements: [], sentences }, finding({ Thursday: ["date", value] }));
    expect(recall.misses.length === 0).toBe(isRight);
  });

  it("misses the whole of a sentence that was not read", () => {
    const sentences = [{ doc: "made-up.9", sentence: 0, states: [{ code: "PT", as: "other" as const }] }];
    const { recall } = scoreNtrex([VISIT], { engagements: [], sentences }, PROGRAM);
    expect(recall).toMatchObject({ asked: { "states (people, things)": 1 }, misses: [{ wanted: "PT", got: [] }] });
  });
});

describe("what is printed", () => {
  const result = score(MARKED, [{ doc: "made-up.1", sentence: 0, persons: ["Nobody"] }]);

  it("has a row for each language and kind", () => {
    expect(printedNtrex(result)).toMatch(/^all +0\.500 +0\.500 +1 +1 +1 +0 of 0$/m);
    expect(printedNtrex(result)).toMatch(/^fr +0\.000 \(0, 1, 1\) +1\.000 \(0, 0, 0\) +1\.000 \(2, 0, 0\) +0\.667 \(1, 1, 0\)$/m);
    expect(printedNtrex(result)).toMatch(/^persons +0\.000 +1 +1$/m);
  });

  it("lists every miss", () => {
    expect(printedNtrexMisses(result)).toBe(
      [
        "engagement  en  made-up.2: unexpected",
        "engagement  fr  made-up.1: missed",
        "dates  fr  made-up.1 1: English alone 2018-09-27; other alone 2018-10-04",
        "persons  fr  made-up.1 1: English alone Inés Barral; other alone nothing",
        "recall, persons  en  made-up.1 0: missed Nobody; found nothing",
        "",
      ].join("\n"),
    );
  });
});

describe("the bundled program on a text of its kind", () => {
  it("gives one version what it gives the other", { timeout: 60_000 }, () => {
    const doc = parallel("made-up.5", {
      en: ["The Spanish Minister of Interior, Inés Barral Soto, visited Rabat on 20 September 2018."],
      fr: ["La ministre espagnole de l'Intérieur, Inés Barral Soto, a effectué une visite à Rabat le 20 septembre 2018."],
    });
    const marks = { engagements: [{ doc: "made-up.5", mark: "engagement" as const }], sentences: [] };
    const { detections, parities } = scoreNtrex([doc], marks, bundled);
    expect(detections.at(-1)?.counts).toEqual({ hits: 2, missed: 0, unexpected: 0 });
    for (const kind of VALUE_KINDS) expect(parities[0]?.counts[kind]).toEqual({ hits: 1, missed: 0, unexpected: 0 });
  });
});

describe("the set", () => {
  const folder = mkdtempSync(join(tmpdir(), "dragoman-ntrex-test-"));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it("is read line by line, and refused where versions do not go together", () => {
    const lines = [
      { doc: "a", lang: "en", sentences: ["One.", "Two."] },
      { doc: "a", lang: "tr", sentences: ["Bir.", "İki."] },
    ];
    writeFileSync(join(folder, "docs.jsonl"), `${lines.map((line) => JSON.stringify(line)).join("\n")}\n`);
    expect(readNtrex(folder).map(({ doc, versions }) => [doc, [...versions.keys()]])).toEqual([["a", ["en", "tr"]]]);
    writeFileSync(
      join(folder, "docs.jsonl"),
      `${lines.map((line, at) => JSON.stringify({ ...line, sentences: line.sentences.slice(at) })).join("\n")}`,
    );
    expect(() => readNtrex(folder)).toThrow("the versions of a differ in their number of sentences");
  });

  it("has marks for 123 documents and 200 sentences of theirs, none twice", () => {
    const { engagements, sentences } = readMarks();
    const documents = new Set(engagements.map(({ doc }) => doc));
    expect([documents.size, engagements.length]).toEqual([123, 123]);
    expect(new Set(sentences.map(({ doc, sentence }) => `${doc} ${sentence}`)).size).toBe(200);
    expect(sentences.filter(({ doc }) => !documents.has(doc))).toEqual([]);
  });
});
