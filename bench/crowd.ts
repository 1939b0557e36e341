import { createNames } from "../src/names/create-names.ts";
import { loadPacks } from "../src/packs/load.ts";
import { createCoverage } from "../test/crowd/coverage.ts";
import { createHappenings } from "../test/crowd/happenings.ts";
import { measureEngagements } from "../test/crowd/measure.ts";
import { createRandom } from "../test/crowd/random.ts";
import { createSociety } from "../test/crowd/society.ts";

const SIZES = [2_000, 20_000, 60_000];
const SEED = 1;

/** Prints how well linking does in an invented crowd; the numbers of engagements may be given. */
export function run(args: readonly string[]): void {
  const sizes = args.length > 0 ? args.map(Number) : SIZES;
  process.stdout.write(
    "| engagements | reports | cores | precision | recall | precision, cores | recall, cores | largest neighbourhood | 99 of 100 | most engagements in one | keys a report | s |\n",
  );
  process.stdout.write(`|${" --- |".repeat(12)}\n`);
  const names = createNames(loadPacks());
  for (const size of sizes) {
    const random = createRandom(SEED);
    const society = createSociety(random);
    const happenings = createHappenings(size, society, random);
    const coverage = createCoverage(happenings, random);
    const start = performance.now();
    const { reports, cores, all, coresOnly, largest, usual, mostEngagements, keysPerReport } = measureEngagements(coverage, names);
    const seconds = Math.round((performance.now() - start) / 1000);
    const shares = [all.precision, all.recall, coresOnly.precision, coresOnly.recall].map((share) => share.toFixed(4));
    process.stdout.write(
      `| ${[happenings.length, reports, cores, ...shares, largest, usual, mostEngagements, keysPerReport, seconds].join(" | ")} |\n`,
    );
  }
}
