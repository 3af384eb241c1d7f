// @ts-check
/**
 * `npm test`: every check, one after another; a failing one does not hide the next.
 * `node scripts/test.mjs types unit` runs only the steps named.
 */
import { spawn } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { findBrowser } from './find-browser.mjs';
import { reportFile, reportFolder } from './test-reports.mjs';

const LIMIT_MS = 30 * 60_000;
const root = fileURLToPath(new URL('..', import.meta.url));

/** @type {{ name: string, args: string[], env?: Record<string, string> }[]} */
const STEPS = [
  { name: 'types', args: ['node_modules/typescript/bin/tsc'] },
  { name: 'lint', args: ['node_modules/oxlint/bin/oxlint', '--type-aware', '--deny-warnings'] },
  { name: 'format', args: ['node_modules/prettier/bin/prettier.cjs', '--check', '.'] },
  vitest('unit'),
  vitest('browser'),
  {
    name: 'build',
    args: ['node_modules/vite/bin/vite.js', 'build'],
    env: { NODE_ENV: 'production' },
  },
  { name: 'budget', args: ['scripts/size-budget.mjs'] },
  vitest('e2e'),
];

process.exitCode = (await runSteps(process.argv.slice(2))) ? 0 : 1;

/**
 * @param {string[]} names empty for every step
 * @returns {Promise<boolean>} true where nothing failed
 */
async function runSteps(names) {
  const unknown = names.filter((name) => !STEPS.some((step) => step.name === name));
  if (unknown.length > 0) {
    const known = STEPS.map((step) => step.name).join(', ');
    console.error(`There is no step ${unknown.join(', ')}. The steps are: ${known}.`);
    return false;
  }
  rmSync(reportFolder, { recursive: true, force: true });
  mkdirSync(reportFolder, { recursive: true });

  const failed = [];
  for (const step of STEPS.filter(({ name }) => names.length === 0 || names.includes(name))) {
    if (!(await runStep(step))) failed.push(step.name);
  }
  console.log(failed.length > 0 ? `\nFailed: ${failed.join(', ')}` : '\nAll is well.');
  return failed.length === 0;
}

/** @param {(typeof STEPS)[number]} step */
async function runStep({ name, args, env }) {
  const startMs = performance.now();
  // The build starts from nothing, so that no walk is taken through the page of last time.
  if (name === 'build') rmSync(`${root}/dist`, { recursive: true, force: true });
  const { status, output } = await runNode(args, { ...process.env, ...testEnvironment(), ...env });
  const seconds = ((performance.now() - startMs) / 1000).toFixed(1);
  const isFine = status === 0;

  console.log(`${isFine ? 'ok    ' : 'FAILED'}  ${name.padEnd(8)} ${seconds.padStart(6)} s`);
  if (!isFine || name === 'budget') console.log(output);
  return isFine;
}

function testEnvironment() {
  const browserPath = findBrowser();
  return browserPath ? { CHROMIUM_PATH: browserPath } : {};
}

/**
 * @param {string[]} args
 * @param {NodeJS.ProcessEnv} env
 * @returns {Promise<{ status: number | null, output: string }>}
 */
function runNode(args, env) {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, args, { cwd: root, env, timeout: LIMIT_MS });
    /** @type {Buffer[]} */
    const chunks = [];
    child.stdout.on('data', (chunk) => chunks.push(chunk));
    child.stderr.on('data', (chunk) => chunks.push(chunk));
    child.on('error', (error) => resolve({ status: null, output: error.message }));
    child.on('close', (status) =>
      resolve({ status, output: Buffer.concat(chunks).toString('utf8') }),
    );
  });
}

/** @param {'unit' | 'browser' | 'e2e'} project */
function vitest(project) {
  return {
    name: project,
    args: [
      'node_modules/vitest/vitest.mjs',
      'run',
      `--project=${project}`,
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${reportFile(project)}`,
    ],
  };
}
