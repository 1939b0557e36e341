import { readFileSync } from "node:fs";
import { createRoles } from "../src/names/name-roles.ts";
import { NEAR_PART, partLikeness, SAME_PART } from "../src/names/part-likeness.ts";
import { prepareName } from "../src/names/prepare-name.ts";
import { createSkeletons } from "../src/names/skeleton.ts";
import { createSoundLikeness } from "../src/names/sound-likeness.ts";
import { createReader } from "../src/names/sounds.ts";
import { loadPacks } from "../src/packs/load.ts";

/** Wrong pairs looked at for each right one. */
const WRONG = 20;

/**
 * Prints how well parts of names are recognised across scripts. The file has a Latin and an Arabic spelling a line,
 * separated by a tab; blanks within a spelling mean nothing.
 */
export function run([file]: readonly string[]): void {
  if (file === undefined) throw new Error("usage: npm run bench -- names FILE.tsv");
  const packs = loadPacks();
  const [read, roles, like, skeletons] = [createReader(packs), createRoles(packs), createSoundLikeness(packs), createSkeletons(packs)];
  const part = (text: string) => prepareName(text.replaceAll(" ", ""), read, roles).parts[0];
  const pairs = readFileSync(file, "utf8")
    .trimEnd()
    .split("\n")
    .flatMap((line) => {
      const [latin, arabic] = line.split("\t").slice(0, 2).map(part);
      return latin && arabic ? [{ latin, arabic }] : [];
    });
  const keysOf = ({ sounds, bare }: { sounds: string; bare: string | null }): readonly string[] => [
    ...skeletons(sounds),
    ...(bare === null ? [] : skeletons(bare)),
  ];
  const right = pairs.map(({ latin, arabic }) => partLikeness(latin, arabic, like));
  const wrong = pairs.flatMap(({ latin }, place) =>
    Array.from({ length: WRONG }, (_, step) => pairs[(place + 7919 * (step + 1)) % pairs.length]).flatMap((other) =>
      other ? [partLikeness(latin, other.arabic, like)] : [],
    ),
  );
  const share = (list: readonly number[], least: number): string =>
    (list.filter((likeness) => likeness >= least).length / list.length).toFixed(4);
  const found = pairs.filter(({ latin, arabic }) => keysOf(latin).some((key) => keysOf(arabic).includes(key))).length / pairs.length;
  process.stdout.write(
    `| pairs | same (${SAME_PART}) | near (${NEAR_PART}) | found by key | wrong pairs: same | wrong pairs: near |\n|${" --- |".repeat(6)}\n`,
  );
  const figures = [share(right, SAME_PART), share(right, NEAR_PART), found.toFixed(4), share(wrong, SAME_PART), share(wrong, NEAR_PART)];
  process.stdout.write(`| ${[pairs.length, ...figures].join(" | ")} |\n`);
}
