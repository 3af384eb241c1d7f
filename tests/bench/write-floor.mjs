// @ts-check
import { copyFileSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { weighPage } from '../../scripts/weigh-page.mjs';

const OWN = ['floor.html', 'floor-page.mjs', 'empty.html'];

/**
 * Writes the two pages that the built page is compared with: the floor, and an empty page which
 * loads the same style sheets and a script that does nothing, as long as the scripts of the first
 * view and the story together.
 *
 * @param {URL} folder where to; emptied first
 * @param {URL} built the folder of the built page
 */
export function writeFloor(folder, built) {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const name of OWN) copyFileSync(new URL(name, import.meta.url), new URL(name, folder));
  const files = weighPage(built)
    .filter(({ name }) => /^(first load|story data)/.test(name))
    .flatMap((part) => part.files)
    .map((file) => new URL(file, built));
  const styles = files.filter((file) => file.pathname.endsWith('.css'));
  const scripts = files.filter((file) => file.pathname.endsWith('.js'));
  if (styles.length === 0 || scripts.length < 2)
    throw new Error('The built page has no scripts, styles and story of its first view to weigh.');
  const css = styles.map((file) => readFileSync(file, 'utf8')).join('\n');
  writeFileSync(new URL('same-bytes.css', folder), css);
  const bytes = scripts.reduce((sum, file) => sum + statSync(file).size, 0);
  writeFileSync(new URL('same-bytes.js', folder), idleScript(bytes));
}

/** Functions that are read and never called. @param {number} bytes */
function idleScript(bytes) {
  const lines = [];
  for (let length = 0, i = 0; length < bytes; i += 1) {
    const line = `function f${i}(a,b){const c={a,b,text:"${i}"};return b?f${i}(b,c):c}`;
    lines.push(line);
    length += line.length + 1;
  }
  return lines.join('\n');
}
