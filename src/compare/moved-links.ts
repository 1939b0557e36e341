import type { Link } from "./align.ts";
import type { Evidence } from "./evidence.ts";
import type { Gist } from "./passage.ts";

/** Passages out of their order are counterparts only where much speaks for it, in half bits. */
const LEAST = 30;
/** Of a thousand of what counterparts of these texts have in common. */
const SHARE = 600;

/** Pairs of passages that no link has, told at another place: those that have most in common first. */
export function movedLinks(
  left: readonly Gist[],
  right: readonly Gist[],
  links: readonly Link[],
  evidence: Evidence,
  density: number,
): Link[] {
  const ours = free(left, links, "left");
  const theirs = free(right, links, "right");
  const pairs = ours.flatMap((i) =>
    theirs.flatMap((j) => {
      const shared = evidence.of(i, i + 1, j, j + 1);
      const letters = (left[i]?.length ?? 0) + (right[j]?.length ?? 0);
      const least = Math.max(LEAST, Math.floor(((letters * density) / 2_000_000) * SHARE));
      return shared < least ? [] : [{ i, j, shared }];
    }),
  );
  const taken = new Set<string>();
  const moved: Link[] = [];
  for (const { i, j, shared } of pairs.sort((a, b) => b.shared - a.shared || a.i - b.i || a.j - b.j)) {
    if (taken.has(`left ${i}`) || taken.has(`right ${j}`)) continue;
    taken.add(`left ${i}`).add(`right ${j}`);
    moved.push({ left: [i, i + 1], right: [j, j + 1], shared, moved: true });
  }
  return moved;
}

/** Passages of one side that no link has; headlines of other articles are nobody's counterpart. */
export function free(passages: readonly Gist[], links: readonly Link[], side: "left" | "right"): number[] {
  const linked = new Set<number>();
  for (const { [side]: range } of links) for (let at = range[0]; at < range[1]; at++) linked.add(at);
  return passages.flatMap(({ apart }, at) => (apart || linked.has(at) ? [] : [at]));
}
