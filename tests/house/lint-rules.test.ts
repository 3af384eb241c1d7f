import { copyFileSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { lint } from './lint.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const house = mkdtempSync(join(tmpdir(), 'lint-'));
let reported: string[];

const FAULTS = [
  { rule: 'import(no-cycle)', file: 'a.ts', text: "export { b } from './b.ts';\n" },
  { rule: 'import(no-cycle)', file: 'b.ts', text: "export { a as b } from './a.ts';\n" },
  { rule: 'eslint(max-lines)', file: 'long.ts', text: numberedLines(301) },
  {
    rule: 'typescript(no-floating-promises)',
    file: 'floating.ts',
    text: 'export async function f() {}\nf();\n',
  },
  {
    rule: 'jsx-a11y(alt-text)',
    file: 'Picture.tsx',
    text: 'export function Picture() {\n  return <img src="a.png" />;\n}\n',
  },
  {
    rule: 'react-hooks(rules-of-hooks)',
    file: 'Hook.tsx',
    text: "import { useState } from 'react';\nexport function Hook(p: { on: boolean }) {\n  if (p.on) useState(0);\n  return null;\n}\n",
  },
];

beforeAll(() => {
  copyFileSync(join(root, '.oxlintrc.json'), join(house, '.oxlintrc.json'));
  copyFileSync(join(root, 'tsconfig.json'), join(house, 'tsconfig.json'));
  symlinkSync(join(root, 'node_modules'), join(house, 'node_modules'), 'junction');
  mkdirSync(join(house, 'src/ui'), { recursive: true });
  for (const { file, text } of FAULTS) writeFileSync(join(house, 'src/ui', file), text);
  reported = lint(house, '--type-aware').map(({ code, filename }) => `${filename} ${code}`);
});
afterAll(() => rmSync(house, { recursive: true }));

test.each(FAULTS)('the linter reports $rule in $file', ({ rule, file }) => {
  expect(reported).toContain(`src/ui/${file} ${rule}`);
});

function numberedLines(count: number): string {
  return Array.from({ length: count }, (_, i) => `export const line${i} = ${i};\n`).join('');
}
