import type { DocumentDetails } from "../../../../src/api/types.ts";
import type { Mark } from "../../pieces/cut.ts";
import { type Group, groupOf } from "./groups.ts";

export type Marked =
  | { readonly what: "mention"; readonly group: Group; readonly party: string | null }
  | { readonly what: "departure"; readonly cause: string }
  | { readonly what: "target" };

/** All that is marked in a text: what was recognised, where it departs, and what a link leads to. */
export function marksOf(
  details: DocumentDetails,
  shown: ReadonlySet<Group>,
  target: { readonly from: number; readonly to: number } | null,
): Mark<Marked>[] {
  const mentions = details.mentions.filter(({ kind }) => shown.has(groupOf(kind)));
  return [
    ...mentions.map(({ from, to, kind, party }) => ({ from, to, of: { what: "mention", group: groupOf(kind), party } as const })),
    ...details.record.departures.map(({ from, to, cause }) => ({ from, to, of: { what: "departure", cause } as const })),
    ...(target === null ? [] : [{ ...target, of: { what: "target" } as const }]),
  ];
}

/** The passage that an address ends in: `#120-145`. */
export function targetOf(hash: string): { readonly from: number; readonly to: number } | null {
  const [, from, to] = /^#(\d+)-(\d+)$/.exec(hash) ?? [];
  return from === undefined || to === undefined ? null : { from: Number(from), to: Number(to) };
}
