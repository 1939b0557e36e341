// Prints `N passed, N failed` from a result file of the test runner. A file that failed while none of its tests did (it did not
// load, or could not be set up) counts as one failure.
import { readFileSync } from "node:fs";

function count(path) {
  try {
    const { numPassedTests: passed, numFailedTests, testResults } = JSON.parse(readFileSync(path, "utf8"));
    const unloaded = testResults.filter(
      ({ status, assertionResults }) => status === "failed" && assertionResults.every((test) => test.status !== "failed"),
    ).length;
    return { passed, failed: numFailedTests + unloaded };
  } catch (error) {
    process.stderr.write(`no test result: ${error.message}\n`);
    return { passed: 0, failed: 1 };
  }
}

const { passed, failed } = count(process.argv[2]);
process.stdout.write(`${passed} passed, ${failed} failed\n`);
process.exitCode = failed > 0 || passed === 0 ? 1 : 0;
