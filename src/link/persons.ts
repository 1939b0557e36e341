import type { Names } from "../names/names.ts";
import type { PersonForm } from "../types/facts.ts";
import type { PersonFormId } from "../types/ids.ts";
import type { Groups, Judged, Pair } from "./partition.ts";

export interface PersonContext extends Judged {
  readonly names: Names;
  /** Pairs that one document tells as distinct persons. Only pairs within the given nodes matter. */
  readonly distinct: readonly Pair[];
  /** Pairs that an engagement settled (link/settled-pairs.ts); the caller closes over them as over `must` (`pairKey`). */
  readonly settled: readonly Pair[];
}

export function connectingKeys(_form: PersonForm, _names: Names): readonly string[] {
  throw new Error("not written yet");
}

/** Groups of a set of forms closed under `connectingKeys`, `must` and `settled`. */
export function group(_forms: readonly PersonForm[], _context: PersonContext): Groups<PersonFormId> {
  throw new Error("not written yet");
}

/** Pairs of groups of which only a person can say whether they are the same: group ids, smaller first; sorted, distinct. */
export function undecided(_forms: readonly PersonForm[], _groups: Groups<PersonFormId>, _context: PersonContext): readonly Pair[] {
  throw new Error("not written yet");
}
