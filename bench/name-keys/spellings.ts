import type { TokenPair } from "../../eval/names/token-pairs.ts";
import { foldForm } from "../../src/text/fold.ts";

/** Two spellings of one word of a name, and how often the rarer of them was seen. */
export interface Spellings {
  readonly one: string;
  readonly other: string;
  readonly count: number;
}

export type Kind = "Latin, Arabic" | "Latin, Latin" | "Arabic, Arabic";

/** Pairs of spellings: of the two scripts, and of one script where the other has them alike, but for diacritics. */
export function spellingsByKind(pairs: readonly TokenPair[]): ReadonlyMap<Kind, readonly Spellings[]> {
  return new Map<Kind, readonly Spellings[]>([
    ["Latin, Arabic", pairs.map(({ latin, arabic, count }) => ({ one: latin, other: arabic, count }))],
    ["Latin, Latin", withinScript(pairs, "latin", "arabic")],
    ["Arabic, Arabic", withinScript(pairs, "arabic", "latin")],
  ]);
}

function withinScript(pairs: readonly TokenPair[], own: "latin" | "arabic", shared: "latin" | "arabic"): readonly Spellings[] {
  return [...Map.groupBy(pairs, (pair) => foldForm(pair[shared])).values()].flatMap((group) =>
    group.flatMap((a, index) => group.slice(index + 1).map((b) => ({ one: a[own], other: b[own], count: Math.min(a.count, b.count) }))),
  );
}
