import type { NameData } from "./sounds.ts";

/** Consonant classes of a word given as sounds; several where a letter is written either way. Sorted, distinct. */
export type Skeletons = (sounds: string) => readonly string[];

/** Beyond these a word is hardly a name; which are left out does not depend on other words. */
const MOST = 4;

/** Classes of data/scripts/sounds.tsv: `TMRTS` for Demirtaş, Demirtash and ديميرتاش. */
export function createSkeletons(data: NameData): Skeletons {
  const classes = new Map<string, readonly string[]>();
  for (const [sound = "", , alternatives = "-"] of data.scripts.get("sounds") ?? []) {
    classes.set(
      sound,
      alternatives.split("|").map((part) => (part === "-" ? "" : part)),
    );
  }
  return (sounds) => {
    let skeletons = [""];
    for (const sound of sounds) {
      const alternatives = classes.get(sound) ?? [sound];
      skeletons = alternatives.flatMap((part) => skeletons.map((skeleton) => skeleton + part)).slice(0, MOST);
    }
    return [...new Set(skeletons)].sort();
  };
}
