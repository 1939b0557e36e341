import type { When } from "../../types/date.ts";
import type { DepartureRecord } from "../../types/record.ts";
import type { Choice, Reading } from "../choose.ts";
import type { Merged } from "../merge-engagement.ts";
import type { Source } from "../source.ts";
import type { Cited } from "../told.ts";
import { type DocumentTold, departure } from "./document-told.ts";

/** So many independent origins establish a value against a text that people wrote. */
const ESTABLISHED = 2;

/** What this document tells of when, where, on what occasion or how it ended, and better sources tell otherwise. */
export function againstStory(told: DocumentTold): DepartureRecord[] {
  return told.source.analysis.reports.flatMap(({ id }) => {
    const merged = told.mergedOf(id);
    if (merged === undefined) return [];
    const { when, where, occasion, status }: Merged = merged;
    return [
      ...against("when", when, told, "contradicts", overlap),
      ...against("where", where, told, "contradicts"),
      ...against("occasion", occasion, told, "contradicts"),
      // What was told last is how it ended; who tells otherwise told it too early.
      ...against("status", status, told, "outdated"),
    ];
  });
}

function against<T>(
  field: string,
  choice: Choice<T> | null,
  { source, story, copyOf }: DocumentTold,
  cause: "contradicts" | "outdated",
  agree: (a: T, b: T) => boolean = () => false,
): DepartureRecord[] {
  if (choice === null) return [];
  return choice.others.flatMap((reading) => {
    const own = reading.by.find(({ telling }) => telling.source.id === source.id);
    if (own === undefined || agree(reading.value, choice.chosen.value) || !isEstablished(choice, reading.origins, source.machine))
      return [];
    const words = wordsOf(own.told.words);
    const expected = choice.chosen.text;
    const old = isOld(
      reading,
      choice.chosen,
      story.find(({ id }) => id === copyOf),
    );
    const why = source.machine ? "mistranslated" : old ? "outdated" : cause;
    return words ? [departure(words, { field, expected, against: "story", cause: why })] : [];
  });
}

/** What a copy keeps of the text that it copies, where only later texts tell what is established. */
function isOld<T>(reading: Reading<T>, chosen: Reading<T>, original: Source | undefined): boolean {
  const told = original?.published ?? null;
  if (original === undefined || told === null || !reading.by.some(({ telling }) => telling.source.id === original.id)) return false;
  return chosen.by.every(({ telling: { source } }) => source.published !== null && source.published > told);
}

/** A day of a visit, or a shorter time, is no other time. */
function overlap(a: When, b: When): boolean {
  return a.start <= (b.end ?? b.start) && b.start <= (a.end ?? a.start);
}

function isEstablished<T>({ chosen }: Choice<T>, others: number, machine: boolean): boolean {
  const human = chosen.by.some(({ telling }) => !telling.source.machine);
  return machine ? human : chosen.origins >= ESTABLISHED && chosen.origins > others;
}

/** The words for the value itself rather than for a part that it rests on. */
function wordsOf(words: readonly Cited[]): Cited | undefined {
  return words.find(({ supports }) => supports === undefined || supports === "day-month") ?? words[0];
}
