import type { Merging } from "../pipeline/merging.ts";

/** A surname alone, spelt alike, has more. */
const ALIKE = 750;

/** Whether a person's name is like enough to the one that was asked for, in whatever scripts. */
export function mayMean(name: string, asked: string, { departures }: Pick<Merging, "departures">): boolean {
  return departures.compare(name, asked).score >= ALIKE;
}
