import { expect, it } from "vitest";
import { createCoverage } from "../../test/crowd/coverage.ts";
import { createHappenings } from "../../test/crowd/happenings.ts";
import { createRandom } from "../../test/crowd/random.ts";
import { createSociety } from "../../test/crowd/society.ts";
import { createNames } from "../names/create-names.ts";
import { loadPacks } from "../packs/load.ts";
import { ReportScores } from "./report-scores.ts";
import { scoreReports } from "./score-reports.ts";

it("answers what is worked out anew, of reports and of their copies", () => {
  const random = createRandom(5);
  const { reports, leaderOf } = createCoverage(createHappenings(20, createSociety(random), random), random);
  const context = { names: createNames(loadPacks()), leaderOf, must: [], mustNot: [] };
  const scores = new ReportScores();
  const twice = [...reports, ...reports.map((report) => ({ ...report, id: `${report.id}x` as const }))];
  // A visit and talks share no key: they are never compared.
  const alike = twice.flatMap((a) => twice.slice(0, 40).flatMap((b) => (a.level === b.level ? [[a, b] as const] : [])));
  for (const [a, b] of alike) expect(scores.of(a, b, context)).toBe(scoreReports(a, b, context));
});
