// @ts-check
/** Prints how many tests passed and failed in the last `npm test`, as its one last line. */
import { countTests, PROJECTS, readReport } from './test-reports.mjs';

const { passed, failed, faults } = countTests(
  Object.fromEntries(PROJECTS.map((project) => [project, readReport(project)])),
);
for (const fault of faults) console.log(fault);
console.log(`${passed} passed, ${failed} failed`);
if (failed > 0 || faults.length > 0) process.exitCode = 1;
