import { createChance } from "../../learn/names/chance.ts";
import type { LoadedProgram } from "../../src/app/load-program.ts";
import { documentId, textHash } from "../../src/text/ids.ts";
import { sourceRecord } from "../../src/text/source-record.ts";
import type { SourceRecord } from "../../src/types/document.ts";
import { table } from "../table.ts";
import { WEARS } from "./wears.ts";

/** What is compared, by the word before the value. */
const FIELDS = ["kind", "when", "where", "person", "state", "topic"] as const;
const SEED = 7;

/** Values in both, in the text as it was alone, in the worn one alone. */
type Counts = [number, number, number];

/**
 * How much of what the program reads of a text it still reads when the text is worn: F1 of the values of both readings, by wear, field and
 * language. Says nothing of whether they are right.
 */
export function evaluateWorn(records: readonly SourceRecord[], program: Pick<LoadedProgram, "analyse">): string {
  const rows = WEARS.flatMap(({ name, wear }) => {
    const chance = createChance(SEED);
    const byLanguage = new Map<string, Map<string, Counts>>();
    for (const record of records) {
      const language = record.language ?? "";
      const worn = wear(record.text, language, chance);
      if (worn === null) continue;
      const counts = byLanguage.get(language) ?? new Map<string, Counts>();
      byLanguage.set(language, counts);
      addUp(counts, valuesOf(record, program), valuesOf({ ...record, text: worn }, program));
    }
    const languages = [...byLanguage].toSorted(([a], [b]) => (a < b ? -1 : 1));
    return languages.map(([language, counts]) => [name, language, ...FIELDS.map((field) => f1(counts.get(field)))]);
  });
  return table(["wear", "language", ...FIELDS], rows);
}

/** Values of a text's engagements as "field value", folded, with how often each is told. */
function valuesOf(about: SourceRecord, { analyse }: Pick<LoadedProgram, "analyse">): ReadonlyMap<string, number> {
  const record = sourceRecord({ ...about, title: null });
  const { reports, parties } = analyse({ ...record, id: documentId(record), textHash: textHash(record.text) });
  const values = new Map<string, number>();
  const add = (field: (typeof FIELDS)[number], value: string): void => {
    const key = `${field} ${value}`;
    values.set(key, (values.get(key) ?? 0) + 1);
  };
  for (const { kind, when, where, topics, participants } of reports) {
    add("kind", kind.value);
    if (when) add("when", `${when.value.start}/${when.value.end}`);
    if (where) add("where", `${where.value.country} ${where.value.name}`);
    for (const { code } of topics) add("topic", code.value);
    for (const { party, represents } of participants) {
      add("person", folded(parties[party.value]?.names[0]?.text ?? ""));
      if (represents !== null) add("state", represents);
    }
  }
  return values;
}

const [ALEFS, ENDINGS] = [/[\u0623\u0625\u0622]/g, /[\u0629\u0647]/g];

/** A name without what the wears take from it or put into it. */
function folded(name: string): string {
  return name
    .normalize("NFKD")
    .replace(/[\p{M}\p{Cf}]/gu, "")
    .replace(ALEFS, "\u0627")
    .replace(ENDINGS, "\u0647")
    .replace(/\u0649/g, "\u064a")
    .toLowerCase()
    .replace(/\u0131/g, "i")
    .replace(/[^\p{L}\p{N}]+/gu, "");
}

function addUp(counts: Map<string, Counts>, whole: ReadonlyMap<string, number>, worn: ReadonlyMap<string, number>): void {
  for (const key of new Set([...whole.keys(), ...worn.keys()])) {
    const field = key.slice(0, key.indexOf(" "));
    const own = counts.get(field) ?? [0, 0, 0];
    counts.set(field, own);
    const [before, after] = [whole.get(key) ?? 0, worn.get(key) ?? 0];
    own[0] += Math.min(before, after);
    own[1] += Math.max(0, before - after);
    own[2] += Math.max(0, after - before);
  }
}

function f1([both, lost, added]: Counts = [0, 0, 0]): string {
  return both + lost + added === 0 ? "" : ((2 * both) / (2 * both + lost + added)).toFixed(2);
}
