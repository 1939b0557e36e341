import type { PartSkeletons } from "./keys/part-skeletons.ts";
import type { Likeness } from "./names.ts";
import type { NamePart } from "./prepare-name.ts";
import type { SoundLikeness } from "./sound-likeness.ts";

/** Mansouri is not Mansour. */
const SAME_NAME: Likeness = 940;
/** Skeletons by which a part finds the common names that may be the same. */
const MOST = 8;
/** Parts remembered before all are forgotten: those of the names of a few hundred texts. */
const MOST_REMEMBERED = 10_000;

/** Whether a part of a name is one of the common ones, in any spelling and script. */
export function createCommonNames(common: readonly NamePart[], skeletons: PartSkeletons, like: SoundLikeness): (part: NamePart) => boolean {
  const bySkeleton = new Map<string, NamePart[]>();
  for (const part of common) {
    for (const skeleton of likeliest(part, skeletons)) {
      const list = bySkeleton.get(skeleton);
      if (list) list.push(part);
      else bySkeleton.set(skeleton, [part]);
    }
  }
  const known = new Map<string, boolean>();
  return (part) => {
    const key = `${part.spelling?.letters}/${part.sounds}/${part.bare}/${part.servant}`;
    let answer = known.get(key);
    if (answer === undefined) {
      if (known.size >= MOST_REMEMBERED) known.clear();
      const alike = likeliest(part, skeletons).flatMap((skeleton) => bySkeleton.get(skeleton) ?? []);
      answer = alike.some(
        (other) => part.servant === other.servant && soundsOf(part).some((sounds) => like(sounds, other.sounds) >= SAME_NAME),
      );
      known.set(key, answer);
    }
    return answer;
  };
}

/** Without the particle before it, which is no part of the name that many bear. */
function likeliest(part: NamePart, skeletons: PartSkeletons): readonly string[] {
  return skeletons({ ...part, longSpelling: null })
    .slice(0, MOST)
    .map(({ text }) => text);
}

function soundsOf({ sounds, bare }: NamePart): readonly string[] {
  return bare === null ? [sounds] : [sounds, bare];
}
