import { createSeats, type SeatOf } from "../src/link/office-seats.ts";
import { createNames } from "../src/names/create-names.ts";
import type { Names } from "../src/names/names.ts";
import { loadPacks } from "../src/packs/load.ts";
import { createCoverage } from "../test/crowd/coverage.ts";
import { createHappenings } from "../test/crowd/happenings.ts";
import { type Agreement, measureEngagements, measurePersons } from "../test/crowd/measure.ts";
import { createRandom } from "../test/crowd/random.ts";
import { createSociety } from "../test/crowd/society.ts";

const SIZES = [2_000, 20_000, 60_000];
const SEED = 1;

const COLUMNS = [
  "engagements",
  "reports",
  "cores",
  "precision",
  "recall",
  "precision, cores",
  "recall, cores",
  "largest neighbourhood",
  "99 of 100",
  "most engagements in one",
  "keys a report",
  "forms of persons",
  "precision, persons",
  "recall, persons",
  "s",
];

/** Prints how well linking does in an invented crowd; the numbers of engagements may be given. */
export function run(args: readonly string[]): void {
  const sizes = args.length > 0 ? args.map(Number) : SIZES;
  process.stdout.write(`| ${COLUMNS.join(" | ")} |\n|${" --- |".repeat(COLUMNS.length)}\n`);
  const packs = loadPacks();
  const [names, seatOf] = [createNames(packs), createSeats(() => packs.labels)];
  for (const size of sizes) process.stdout.write(`| ${rowOf(size, names, seatOf).join(" | ")} |\n`);
}

function rowOf(size: number, names: Names, seatOf: SeatOf): readonly (number | string)[] {
  const random = createRandom(SEED);
  const society = createSociety(random);
  const happenings = createHappenings(size, society, random);
  const coverage = createCoverage(happenings, random);
  const start = performance.now();
  const { reports, cores, all, coresOnly, largest, usual, mostEngagements, keysPerReport, groups } = measureEngagements(coverage, names);
  const persons = measurePersons(coverage, groups, names, seatOf);
  const seconds = Math.round((performance.now() - start) / 1000);
  const shares = (agreement: Agreement): string[] => [agreement.precision.toFixed(4), agreement.recall.toFixed(4)];
  const engagements = [
    happenings.length,
    reports,
    cores,
    ...shares(all),
    ...shares(coresOnly),
    largest,
    usual,
    mostEngagements,
    keysPerReport,
  ];
  return [...engagements, coverage.forms.length, ...shares(persons), seconds];
}
