import { foldForm } from "../../text/fold.ts";
import type { Spelling } from "../letters/spelling.ts";
import type { NamePart } from "../prepare-name.ts";
import type { Skeleton, Skeletons } from "./skeletons.ts";

/** Skeletons of a part of a name in all its forms (with and without an article, with its particle), the likeliest first. */
export type PartSkeletons = (part: NamePart) => readonly Skeleton[];

export function createPartSkeletons(skeletons: Skeletons): PartSkeletons {
  const read = ({ letters }: Spelling): readonly Skeleton[] => skeletons(letters.slice(1, -1));
  return (part) => {
    if (part.spelling === null) return unspelt(part);
    if (part.bareSpelling === null && part.longSpelling === null) return read(part.spelling);
    const forms = [part.spelling, part.bareSpelling, part.longSpelling].filter((spelling) => spelling !== null);
    return cheapest(forms.flatMap(read));
  };
}

/** Numbers of rulers (VI, السادس), and words in a script that is not read, are like nothing but themselves. */
function unspelt({ sounds, text }: NamePart): readonly Skeleton[] {
  return [{ text: sounds === "" ? foldForm(text) : sounds, cost: 0 }];
}

function cheapest(all: readonly Skeleton[]): readonly Skeleton[] {
  const least = new Map<string, number>();
  for (const { text, cost } of all) least.set(text, Math.min(cost, least.get(text) ?? cost));
  return [...least].map(([text, cost]) => ({ text, cost })).sort((a, b) => a.cost - b.cost || (a.text < b.text ? -1 : 1));
}
