import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { storySchemas } from '../../scripts/story-schemas.ts';

const folder = new URL('../../data/schema/', import.meta.url);
const schemas = [...storySchemas()].map(([name, text]) => ({ name, text }));

test.each(schemas)('$name says what the page checks', ({ name, text }) => {
  expect(
    readFileSync(new URL(name, folder), 'utf8'),
    `write it with: node scripts/write-schemas.mjs`,
  ).toBe(text);
});

test('the folder of schemas holds nothing else', () => {
  expect(readdirSync(folder).toSorted()).toEqual(schemas.map(({ name }) => name).toSorted());
});
