import type { Likeness } from "./names.ts";
import type { NamePart } from "./prepare-name.ts";
import type { SoundLikeness } from "./sound-likeness.ts";

/** From here on two parts are one name in two spellings. Set on 10,395 pairs of Latin and Arabic tokens (docs/names.md). */
export const SAME_PART: Likeness = 870;
/** From here on one may be a misspelling of the other. */
export const NEAR_PART: Likeness = 720;

const ARTICLE_ON_ONE_SIDE = 20;
const SERVANT_ON_ONE_SIDE = 140;

/** How alike two parts of names are, with and without what may be attached to them. */
export function partLikeness(a: NamePart, b: NamePart, like: SoundLikeness): Likeness {
  let best = like(a.sounds, b.sounds);
  if (a.bare !== null && b.bare !== null) best = Math.max(best, like(a.bare, b.bare));
  if (a.bare !== null && (!a.assimilated || b.article)) best = Math.max(best, like(a.bare, b.sounds) - ARTICLE_ON_ONE_SIDE);
  if (b.bare !== null && (!b.assimilated || a.article)) best = Math.max(best, like(a.sounds, b.bare) - ARTICLE_ON_ONE_SIDE);
  if (a.long !== null) best = Math.max(best, like(a.long, b.sounds));
  if (b.long !== null) best = Math.max(best, like(a.sounds, b.long));
  return a.servant === b.servant ? best : best - SERVANT_ON_ONE_SIDE;
}

/** An initial stands for any part that begins with its sound. */
export function initialFits(a: NamePart, b: NamePart, like: SoundLikeness): boolean {
  if (!a.initial && !b.initial) return false;
  return [...a.firsts].some((first) => [...b.firsts].some((other) => like(first, other) >= NEAR_PART));
}
