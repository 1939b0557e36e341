import type { Office } from "./account.ts";
import type { Told } from "./told.ts";

/**
 * The office of a participant as the best telling has it: one that the data know before one that they do not, then the
 * one that most tellings have, then the first. Tellings come best first. The words are those of all that tell the same.
 */
export function preferredOffice(offices: readonly Told<Office>[]): Told<Office> | null {
  const byOffice = Map.groupBy(offices, ({ value }) => value.key ?? `"${value.original}"`);
  const ranked = [...byOffice.values()].toSorted((a, b) => known(a) - known(b) || b.length - a.length);
  const [best] = ranked;
  const first = best?.[0];
  return best && first ? { value: first.value, words: best.flatMap(({ words }) => words) } : null;
}

function known([first]: readonly Told<Office>[]): number {
  return first?.value.key == null ? 1 : 0;
}
