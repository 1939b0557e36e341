import type { Linking } from "../pipeline/linking.ts";
import { lowestMarked, marksOf } from "../store/marks.ts";
import type { Register } from "../store/register.ts";
import { STRATA, type StratumNumber } from "../store/strata.ts";
import { settleBorders } from "./settle/borders.ts";
import { settleCopies } from "./settle/copies.ts";
import { settleEngagements } from "./settle/engagements.ts";
import { settleOccasions } from "./settle/occasions.ts";
import { settlePairs, settlePersons } from "./settle/persons.ts";

type Step = (register: Register, linking: Linking, marks: readonly string[]) => void;

const STEPS: Readonly<Record<StratumNumber, Step>> = {
  [STRATA.copies]: settleCopies,
  [STRATA.engagements]: settleEngagements,
  [STRATA.borders]: settleBorders,
  [STRATA.settled]: settlePairs,
  [STRATA.persons]: settlePersons,
  [STRATA.occasions]: settleOccasions,
};

/** Marks settled in one transaction: few enough for other processes to write in between. */
const AT_ONCE = 500;

/**
 * Settles everything that is marked, by whichever process. A step looks at the neighbourhoods of what changed, as they
 * were and as they are, and marks what that changes for later strata; so the outcome is that of settling everything at
 * once, and a process that is killed leaves marks and no harm.
 */
export function settleRegister(register: Register, linking: Linking): void {
  while (!isSettled(register)) register.write(() => settleStep(register, linking));
}

/** As `settleRegister`, within the transaction that the caller holds. */
export function settleWithin(register: Register, linking: Linking): void {
  while (!isSettled(register)) settleStep(register, linking);
}

/** Whether nothing is left to be settled. */
export function isSettled(register: Register): boolean {
  return lowestMarked(register) === undefined;
}

/** Settles some marks of the lowest stratum that has any, within the transaction that the caller holds. */
export function settleStep(register: Register, linking: Linking, atOnce: number = AT_ONCE): void {
  const stratum = lowestMarked(register);
  if (stratum !== undefined) STEPS[stratum](register, linking, marksOf(register, stratum, atOnce));
}
