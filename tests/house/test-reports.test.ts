import { describe, expect, test } from 'vitest';
import { countTests, type Report } from '../../scripts/test-reports.mjs';

const report = (change: Partial<Report> = {}): Report => ({
  success: true,
  numPassedTests: 2,
  numFailedTests: 0,
  numPendingTests: 0,
  numTodoTests: 0,
  ...change,
});

describe('the count of tests', () => {
  test('adds every project up', () => {
    expect(
      countTests({
        unit: report(),
        e2e: report({ success: false, numPassedTests: 1, numFailedTests: 3 }),
      }),
    ).toMatchObject({ passed: 3, failed: 3 });
  });

  test('finds no fault where all passed', () => {
    expect(countTests({ unit: report(), e2e: report() }).faults).toEqual([]);
  });

  test.each<[string, Report | null, string]>([
    ['a missing report', null, 'The tests of "unit" left no report.'],
    ['a project which ran nothing', report({ numPassedTests: 0 }), '"unit" ran nothing.'],
    ['a skipped test', report({ numPendingTests: 1 }), '"unit" skipped 1.'],
    ['a test still to be written', report({ numTodoTests: 1 }), '"unit" skipped 1.'],
    ['a file which would not load', report({ success: false }), '"unit" did not succeed.'],
  ])('is worthless with %s', (_, unit, fault) => {
    expect(countTests({ unit }).faults).toEqual([fault]);
  });
});
