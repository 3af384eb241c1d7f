import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

interface Diagnostic {
  message: string;
  code: string;
  filename: string;
}

const oxlint = fileURLToPath(new URL('../../node_modules/oxlint/bin/oxlint', import.meta.url));

/**
 * What the linter says of the `src` of a folder which has its own `.oxlintrc.json`; with
 * `--type-aware` the folder needs a `tsconfig.json` and a `node_modules` too.
 */
export function lint(folder: string, ...options: string[]): Diagnostic[] {
  const { stdout, stderr } = spawnSync(
    process.execPath,
    [oxlint, ...options, '--format', 'json', 'src'],
    { cwd: folder, encoding: 'utf8' },
  );
  const start = stdout.indexOf('{');
  if (start < 0) throw new Error(`The linter gave no report: ${stdout}${stderr}`);
  return (JSON.parse(stdout.slice(start)) as { diagnostics: Diagnostic[] }).diagnostics;
}

/** The restricted imports which the linter reports, by file. */
export function reportedImports(folder: string): Map<string, string[]> {
  const byFile = new Map<string, string[]>();
  for (const { code, filename, message } of lint(folder)) {
    if (code !== 'eslint(no-restricted-imports)') continue;
    const specifier = /^'([^']+)'/.exec(message)?.[1] ?? message;
    byFile.set(filename, [...(byFile.get(filename) ?? []), specifier]);
  }
  return byFile;
}
