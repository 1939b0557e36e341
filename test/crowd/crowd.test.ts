import { expect, it } from "vitest";
import { createNames } from "../../src/names/create-names.ts";
import { loadPacks } from "../../src/packs/load.ts";
import { createCoverage } from "./coverage.ts";
import { createHappenings } from "./happenings.ts";
import { measureEngagements } from "./measure.ts";
import { createRandom } from "./random.ts";
import { createSociety } from "./society.ts";

it("joins the reports of a crowd of 2,000 engagements rightly and looks at few at a time (docs/crowd.md)", () => {
  const random = createRandom(1);
  const society = createSociety(random);
  const coverage = createCoverage(createHappenings(2000, society, random), random);
  const { all, coresOnly, largest } = measureEngagements(coverage, createNames(loadPacks()));
  expect(coresOnly.precision).toBeGreaterThan(0.995);
  expect(all.precision).toBeGreaterThan(0.99);
  expect(all.recall).toBeGreaterThan(0.9);
  expect(largest).toBeLessThan(50);
});
