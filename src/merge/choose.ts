import { byCodeUnits } from "../text/order.ts";
import type { ReportId } from "../types/ids.ts";
import type { DisagreementRecord } from "../types/record.ts";
import type { Origins } from "./origins.ts";
import type { Telling } from "./telling.ts";
import type { Told } from "./told.ts";

/** How the values of a field are told apart and weighed. Lower numbers are better. */
export interface Weighing<T> {
  readonly field: string;
  /** Path of the field with this value in it; the field itself where it has none. */
  readonly path?: (value: T) => string;
  /** Tellings with the same text tell the same. */
  readonly text: (value: T) => string;
  /** 0 for a stated value, more the less its words say it themselves. */
  readonly basis: (value: T) => number;
  /** 0 for the finest precision. */
  readonly precision: (value: T) => number;
  /** Whether the first value leaves open what the second says: no disagreement, and no value where there is a finer one. */
  readonly leavesOpen: (coarse: T, fine: T) => boolean;
  /** False where words that leave a value open say nothing for it: who announced a visit does not say that it was made. */
  readonly openSupports?: false;
  /** Decides before origins do, where a field has a rule of its own. */
  readonly before?: { readonly rule: string; readonly rank: (reading: Reading<T>) => number };
}

/** One value with all the tellings that tell it. */
export interface Reading<T> {
  readonly text: string;
  readonly value: T;
  readonly by: readonly ToldBy<T>[];
  readonly origins: number;
}

export interface ToldBy<T> {
  readonly telling: Telling;
  readonly told: Told<T>;
}

export interface Choice<T> {
  /** The chosen value with the words of all who tell it, or leave it open where such words speak for it too. */
  readonly told: Told<T>;
  readonly disagreement: DisagreementRecord | null;
  /** Readings that contradict the chosen one. */
  readonly others: readonly Reading<T>[];
  readonly chosen: Reading<T>;
}

/**
 * Chooses among what several reports tell of one field. First counts a text that people wrote (what only machine
 * translations tell never wins over it), then more independent origins, then words that are not corrupt, then stated
 * before inferred, then the finer precision, then the smallest report id.
 */
export function choose<T>(by: readonly ToldBy<T>[], weighing: Weighing<T>, origins: Origins): Choice<T> | null {
  const readings = readingsOf(by, weighing, origins);
  const criteria = criteriaOf(weighing);
  const ranked = readings.toSorted((a, b) => order(a, b, criteria));
  const best = ranked[0];
  if (best === undefined) return null;
  const chosen = finest(best, ranked, weighing.leavesOpen);
  const open = ranked.filter((reading) => reading !== chosen && weighing.leavesOpen(reading.value, chosen.value));
  const others = ranked.filter((reading) => reading !== chosen && !open.includes(reading));
  const second = others[0];
  const words = [chosen, ...(weighing.openSupports === false ? [] : open)].flatMap((reading) =>
    reading.by.flatMap(({ told }) => told.words),
  );
  return {
    told: { value: chosen.value, words },
    disagreement:
      second === undefined
        ? null
        : disagreement(weighing.path?.(chosen.value) ?? weighing.field, ruleOf(chosen, second, criteria), chosen, others),
    others,
    chosen,
  };
}

interface Criterion<T> {
  readonly rule: string;
  readonly rank: (reading: Reading<T>) => number;
}

function criteriaOf<T>({ before, basis, precision, field }: Weighing<T>): Criterion<T>[] {
  return [
    { rule: "human", rank: (reading) => (isHuman(reading) ? 0 : 1) },
    ...(before === undefined ? [] : [before]),
    { rule: "origins", rank: ({ origins }) => -origins },
    { rule: "sound", rank: ({ by }) => (by.some(({ telling }) => !isCorrupt(telling, field)) ? 0 : 1) },
    { rule: "basis", rank: ({ value }) => basis(value) },
    { rule: "precision", rank: ({ value }) => precision(value) },
  ];
}

function order<T>(a: Reading<T>, b: Reading<T>, criteria: readonly Criterion<T>[]): number {
  for (const { rank } of criteria) {
    const difference = rank(a) - rank(b);
    if (difference !== 0) return difference;
  }
  return byCodeUnits(smallest(a), smallest(b));
}

/** The first criterion by which one reading is better than the other; the smallest id where none is. */
function ruleOf<T>(chosen: Reading<T>, second: Reading<T>, criteria: readonly Criterion<T>[]): string {
  return criteria.find(({ rank }) => rank(chosen) < rank(second))?.rule ?? "id";
}

/** A reading that leaves open what others say gives way to the best of these, if people wrote it. */
function finest<T>(best: Reading<T>, ranked: readonly Reading<T>[], leavesOpen: Weighing<T>["leavesOpen"]): Reading<T> {
  let chosen = best;
  const left = new Set(ranked);
  for (;;) {
    left.delete(chosen);
    const finer = [...left].find((reading) => leavesOpen(chosen.value, reading.value) && (isHuman(reading) || !isHuman(best)));
    if (finer === undefined) return chosen;
    chosen = finer;
  }
}

function isHuman<T>({ by }: Reading<T>): boolean {
  return by.some(({ telling }) => !telling.source.machine);
}

function readingsOf<T>(by: readonly ToldBy<T>[], { text, basis }: Weighing<T>, origins: Origins): Reading<T>[] {
  const grouped = Map.groupBy(by, ({ told }) => text(told.value));
  return [...grouped].map(([own, tellings]) => {
    const sorted = tellings.toSorted(
      (a, b) => basis(a.told.value) - basis(b.told.value) || byCodeUnits(a.telling.report.id, b.telling.report.id),
    );
    const [first] = sorted as [ToldBy<T>, ...ToldBy<T>[]];
    return { text: own, value: first.told.value, by: sorted, origins: origins.count(tellings.map(({ telling }) => telling.source.id)) };
  });
}

function disagreement<T>(field: string, rule: string, chosen: Reading<T>, others: readonly Reading<T>[]): DisagreementRecord {
  const reading = (own: Reading<T>) => ({ value: own.text, reports: reportsOf(own), origins: own.origins, chosen: own === chosen });
  return { field, rule, readings: [chosen, ...others].map(reading) };
}

function reportsOf<T>({ by }: Reading<T>): ReportId[] {
  return [...new Set(by.map(({ telling }) => telling.report.id))].sort();
}

function smallest<T>(reading: Reading<T>): string {
  return reportsOf(reading)[0] ?? "";
}

function isCorrupt({ source }: Telling, field: string): boolean {
  return source.analysis.departures.some((departure) => departure.cause === "corrupted" && departure.field === field);
}
