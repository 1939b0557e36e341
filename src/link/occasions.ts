import type { OccasionForm } from "../types/facts.ts";
import type { OccasionFormId } from "../types/ids.ts";
import { type Groups, type Judged, partition } from "./partition.ts";

const SAME_YEAR = 20;
const SAME_EDITION = 20;

/** A series with a year or an edition; a series alone is every edition's and joins nothing. */
export function connectingKeys({ series, year, edition }: OccasionForm): readonly string[] {
  const keys = year === null ? [] : [`year:${series}:${year}`];
  return edition === null ? keys : [...keys, `edition:${series}:${edition}`];
}

/** Groups of a set of forms closed under `connectingKeys` and `must`. */
export function group(forms: readonly OccasionForm[], context: Judged): Groups<OccasionFormId> {
  return partition(forms, {
    id: ({ id }) => id,
    keysOf: connectingKeys,
    score,
    veto,
    must: context.must,
    mustNot: context.mustNot,
  });
}

function score(a: OccasionForm, b: OccasionForm): number {
  if (veto(a, b)) return -1;
  const year = a.year !== null && a.year === b.year ? SAME_YEAR : 0;
  const edition = a.edition !== null && a.edition === b.edition ? SAME_EDITION : 0;
  return year + edition;
}

function veto(a: OccasionForm, b: OccasionForm): boolean {
  return a.series !== b.series || differ(a.year, b.year) || differ(a.edition, b.edition);
}

function differ(a: number | null, b: number | null): boolean {
  return a !== null && b !== null && a !== b;
}
