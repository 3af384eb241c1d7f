// @ts-check
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const PROJECTS = ['unit', 'browser', 'e2e'];

/** Where Vitest leaves its reports; never committed. */
export const reportFolder = fileURLToPath(
  new URL('../node_modules/.cache/tumen/reports', import.meta.url),
);

/** @param {string} project */
export function reportFile(project) {
  return join(reportFolder, `${project}.json`);
}

/**
 * @typedef {object} Report the part of Vitest's JSON report that is counted
 * @property {boolean} success
 * @property {number} numPassedTests
 * @property {number} numFailedTests
 * @property {number} numPendingTests skipped ones
 * @property {number} numTodoTests
 */

/**
 * Adds the projects' reports up.
 *
 * @param {Record<string, Report | null>} reports by project; null where there is none
 * @returns {{ passed: number, failed: number, faults: string[] }} faults: what makes the count
 *   worthless, in sentences
 */
export function countTests(reports) {
  let passed = 0;
  let failed = 0;
  const faults = [];
  for (const [project, report] of Object.entries(reports)) {
    if (!report) {
      faults.push(`The tests of "${project}" left no report.`);
      continue;
    }
    passed += report.numPassedTests;
    failed += report.numFailedTests;
    const skipped = report.numPendingTests + report.numTodoTests;
    if (report.numPassedTests + report.numFailedTests === 0)
      faults.push(`"${project}" ran nothing.`);
    if (skipped > 0) faults.push(`"${project}" skipped ${skipped}.`);
    if (!report.success) faults.push(`"${project}" did not succeed.`);
  }
  return { passed, failed, faults };
}

/**
 * @param {string} project
 * @returns {Report | null} null where Vitest left none
 */
export function readReport(project) {
  const file = reportFile(project);
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : null;
}
