// Prints `N passed, N failed` from a result file of the test runner. A file of tests that did not even load counts as one failure.
import { readFileSync } from "node:fs";

function count(path) {
  try {
    const { numPassedTests: passed, numFailedTests, testResults } = JSON.parse(readFileSync(path, "utf8"));
    const unloaded = testResults.filter((file) => file.status === "failed" && file.assertionResults.length === 0).length;
    return { passed, failed: numFailedTests + unloaded };
  } catch (error) {
    process.stderr.write(`no test result: ${error.message}\n`);
    return { passed: 0, failed: 1 };
  }
}

const { passed, failed } = count(process.argv[2]);
process.stdout.write(`${passed} passed, ${failed} failed\n`);
process.exitCode = failed > 0 || passed === 0 ? 1 : 0;
