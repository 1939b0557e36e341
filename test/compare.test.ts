import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { type Comparison, compareDocuments } from "../src/app/compare-documents.ts";
import { ingest } from "../src/app/ingest.ts";
import { loadProgram } from "../src/app/load-program.ts";
import { showRecord } from "../src/app/show-record.ts";
import { comparisonLines } from "../src/cli/render/comparison.ts";
import { Output } from "../src/cli/terminal/output.ts";
import { displayWidth } from "../src/cli/terminal/width.ts";
import { type Arrival, arrivals } from "../src/intake/arrivals.ts";
import { openRegister } from "../src/store/open-register.ts";
import { sourceRecord } from "../src/text/source-record.ts";
import { DEFAULT_LIMITS } from "../src/types/limits.ts";
import { asStream } from "./synthetic/batch.ts";

const program = loadProgram("of a test");

async function arrive(...files: readonly string[]): Promise<Arrival[]> {
  const paths = files.map((file) => join(import.meta.dirname, "../samples/press", file));
  const came: Arrival[] = [];
  for await (const arrival of arrivals({ paths, standardInput: process.stdin, ...DEFAULT_LIMITS })) came.push(arrival);
  return came;
}

async function compared(...files: readonly string[]): Promise<Comparison> {
  return compareDocuments(program, asStream(await arrive(...files)));
}

const named = ({ documents }: Comparison, id: string) => documents.find((document) => document.id === id)?.externalId ?? id;

const pairOf = (comparison: Comparison, one: string, other: string) => {
  const pair = comparison.groups
    .flatMap(({ pairs }) => pairs)
    .find(
      ({ left, right }) =>
        [left, right]
          .map((id) => named(comparison, id))
          .sort()
          .join() === [one, other].sort().join(),
    );
  if (pair === undefined) throw new Error(`${one} and ${other} were not compared`);
  return pair;
};

const COAST = ["sample-nouakchott-fr", "sample-nouakchott-fr-copy", "sample-nouakchott-ar", "sample-nouakchott-es"] as const;

describe("a communiqué, its copy, its translation and another paper's account", () => {
  it("are one group, and what was made of what is told with reasons", async () => {
    const comparison = await compared("nouakchott-2025.jsonl", "appointment-2025.jsonl");
    const [group, ...more] = comparison.groups;
    expect(more).toEqual([]);
    expect(group?.documents.map((id) => named(comparison, id)).sort()).toEqual([...COAST].sort());
    expect(
      group?.derivations.map(({ document, from, relation }) => [named(comparison, document), relation, named(comparison, from)]).sort(),
    ).toEqual([
      ["sample-nouakchott-ar", "translation", "sample-nouakchott-fr"],
      ["sample-nouakchott-fr-copy", "near-copy", "sample-nouakchott-fr"],
    ]);
    expect(pairOf(comparison, COAST[0], COAST[3])).toMatchObject({ relation: "own-words", derived: null });
    expect(comparison.alone.every(({ why }) => why === "no-engagement")).toBe(true);
    expect(comparison.alone.length).toBeGreaterThan(0);
  });

  it("shows what the copy dropped, and that it lost its attribution", async () => {
    const comparison = await compared("nouakchott-2025.jsonl");
    const { passages, lostAttribution } = pairOf(comparison, COAST[0], COAST[1]);
    expect(lostAttribution.map(({ medium }) => medium)).toEqual(["communique"]);
    expect(passages?.flatMap(({ words }) => words?.left ?? []).some(({ exact }) => exact.includes("communiqué"))).toBe(true);
    expect(passages?.flatMap(({ departures }) => departures).map(({ cause }) => cause)).toContain("attribution-lost");
  });

  it("lays every passage of the translation beside its own", async () => {
    const comparison = await compared("nouakchott-2025.jsonl");
    const { passages } = pairOf(comparison, COAST[0], COAST[2]);
    expect(passages?.map(({ is, left, right }) => [is, left.length, right.length])).toEqual(
      Array.from({ length: 6 }, () => ["alike", 1, 1]),
    );
  });

  it("quotes letter for letter", async () => {
    const came = await arrive("nouakchott-2025.jsonl");
    const texts = new Map(
      came.flatMap((arrival) => (arrival.kind === "item" ? [[arrival.record.externalId, arrival.record.text] as const] : [])),
    );
    const comparison = await compareDocuments(program, asStream(came));
    for (const { left, right, passages } of comparison.groups.flatMap(({ pairs }) => pairs))
      for (const passage of passages ?? [])
        for (const [id, spans] of [
          [left, [...passage.left, ...(passage.words?.left ?? []), ...passage.differences.flatMap((own) => own.left)]],
          [right, [...passage.right, ...(passage.words?.right ?? []), ...passage.differences.flatMap((own) => own.right)]],
        ] as const)
          for (const { from, to, exact } of spans) expect(texts.get(named(comparison, id))?.slice(from, to)).toBe(exact);
  });
});

describe("what compare says", () => {
  it("is the same in whatever order the texts come", async () => {
    const came = await arrive("nouakchott-2025.jsonl", "milipol-2025.jsonl", "call-2025.jsonl");
    const [one, other] = [await compareDocuments(program, asStream(came)), await compareDocuments(program, asStream(came.toReversed()))];
    expect(JSON.stringify(other)).toBe(JSON.stringify(one));
  });

  it("contradicts nothing that show says", async () => {
    const came = await arrive("nouakchott-2025.jsonl", "milipol-2025.jsonl");
    const comparison = await compareDocuments(program, asStream(came));
    const register = openRegister(":memory:", { create: true });
    await ingest(register, program, asStream(came));
    for (const document of comparison.documents) {
      const shown = await showRecord(register, program, document.id);
      if (shown?.is !== "document") throw new Error(`${document.id} is not shown`);
      const { story, copyOf, departures, reports } = shown.record;
      expect(document).toMatchObject({ story, copyOf, departures, reports });
    }
    for (const { story, documents } of comparison.groups) {
      const shown = story === null ? null : await showRecord(register, program, story);
      if (shown?.is === "story") expect(documents).toEqual(expect.arrayContaining([...shown.record.documents]));
    }
    register.close();
  });

  it("finds one text in two languages that tells no engagement", async () => {
    const french =
      "La bibliothèque de Tanger compte 31 250 livres depuis le 4 mars 2024. Son directeur, M. Karim Belhouari, en attend 2 400 de plus avant 2026. Le prêt coûte 15 dirhams par mois. Les écoles de Tétouan y viennent depuis 1998. En 2023, 870 enfants y ont lu 12 640 ouvrages. La salle de Nairobi sera ouverte le 9 mai 2025.";
    const spanish =
      "La biblioteca de Tánger tiene 31.250 libros desde el 4 de marzo de 2024. Su director, Karim Belhouari, espera 2.400 más antes de 2026. El préstamo cuesta 15 dirhams al mes. Las escuelas de Tetuán acuden desde 1998. En 2023, 870 niños leyeron 12.640 obras. La sala de Nairobi se abrirá el 9 de mayo de 2025.";
    const came = [
      { externalId: "fr", language: "fr", published: "2024-06-01", text: french },
      { externalId: "es", language: "es", published: "2024-06-03", text: spanish },
    ].map((told): Arrival => {
      const record = sourceRecord({ ...told, synthetic: true });
      return { kind: "item", path: null, format: "json-lines", bytes: Buffer.from(JSON.stringify(told)), record, remarks: [] };
    });
    const comparison = await compareDocuments(program, asStream(came));
    expect(
      comparison.groups.map(({ story, derivations }) => [
        story,
        derivations.map(({ document, relation }) => [named(comparison, document), relation]),
      ]),
    ).toEqual([[null, [["es", "translation"]]]]);
  });
});

describe("on a terminal", () => {
  const printed = async (columns: number) => {
    const lines = comparisonLines(
      await compared("nouakchott-2025.jsonl"),
      new Output({ write: () => true, once: () => {}, isTTY: true, columns }, { NO_COLOR: "1" }),
      false,
    );
    return lines;
  };

  it.each([80, 140])("fits into %i columns", async (columns) => {
    const lines = await printed(columns);
    expect(lines.filter((line) => displayWidth(line) > columns)).toEqual([]);
  });

  it("says what differs without colours", async () => {
    const text = (await printed(80)).join("\n");
    expect(text).toContain("B is a copy of A");
    expect(text).toContain("D is a translation of A");
    expect(text).toMatch(/\[indique un[^\]]*communiqué du ministère de l'Intérieur\]/);
    expect(text).toMatch(/^ {2}= {2}2 passages word for word the same$/m);
    expect(text).toContain("attribution lost");
  });

  it("puts two texts side by side where there is room, Arabic at the right of its column", async () => {
    const line = (await printed(140)).find((own) => own.includes("الداخلية الموريتاني") && own.includes("Le ministre"));
    expect(line).toMatch(/ {3} +\u2068[^\u2069]*\p{Script=Arabic}[^\u2069]*\u2069$/u);
    expect(displayWidth(line ?? "")).toBe(5 + 2 * 66 + 3);
  });
});
