import type { Likeness } from "./names.ts";
import type { NamePart } from "./prepare-name.ts";
import type { Skeletons } from "./skeleton.ts";
import type { SoundLikeness } from "./sound-likeness.ts";

/** Mansouri is not Mansour. */
const SAME_NAME: Likeness = 940;

/** Whether a part of a name is one of the common ones, in any spelling and script. */
export function createCommonNames(common: readonly NamePart[], skeletons: Skeletons, like: SoundLikeness): (part: NamePart) => boolean {
  const bySkeleton = new Map<string, NamePart[]>();
  for (const part of common) {
    for (const skeleton of skeletons(part.sounds)) {
      const list = bySkeleton.get(skeleton);
      if (list) list.push(part);
      else bySkeleton.set(skeleton, [part]);
    }
  }
  const known = new Map<string, boolean>();
  return (part) => {
    const key = `${part.sounds}/${part.servant}`;
    let answer = known.get(key);
    if (answer === undefined) {
      const alike = skeletons(part.sounds).flatMap((skeleton) => bySkeleton.get(skeleton) ?? []);
      answer = alike.some(
        (other) => part.servant === other.servant && soundsOf(part).some((sounds) => like(sounds, other.sounds) >= SAME_NAME),
      );
      known.set(key, answer);
    }
    return answer;
  };
}

function soundsOf({ sounds, bare }: NamePart): readonly string[] {
  return bare === null ? [sounds] : [sounds, bare];
}
