import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { faultInWords } from '../../src/model/fault-words.ts';
import { parseStory, type ParsedStory } from '../../src/model/parse-story.ts';
import type { Fault } from '../../src/model/story.ts';
import { rowsOf, withRow } from '../fixtures/changed-files.ts';
import { smallStoryFiles } from '../fixtures/small-story.ts';

const files = smallStoryFiles();
const rows = rowsOf(files, 'events.json');

const file = fc.constantFrom(...Object.keys(files));
const nth = fc.integer({ min: 1, max: rows.length });
const field = fc.constantFrom(...Object.keys(rows[0] ?? {}), 'surprise');
const spoiltRow = fc.tuple(nth, field, fc.jsonValue());

const faultsOf = (parsed: ParsedStory): readonly Fault[] =>
  parsed.readable ? parsed.story.faults : parsed.faults;

describe('a story with one field of one event spoilt', () => {
  test('loses no other event', () => {
    fc.assert(
      fc.property(spoiltRow, ([at, name, value]) => {
        const parsed = parseStory(withRow(files, 'events.json', at, { [name]: value }));
        const kept = parsed.readable ? parsed.story.events.map((event) => event.id) : [];
        const others = rows.flatMap((row, i) => (i === at - 1 ? [] : [row['id']]));
        expect(kept).toEqual(expect.arrayContaining(others));
      }),
    );
  });

  test('shows that event, or names it by its row', () => {
    fc.assert(
      fc.property(spoiltRow, ([at, name, value]) => {
        const parsed = parseStory(withRow(files, 'events.json', at, { [name]: value }));
        const named = faultsOf(parsed).some((fault) => fault.row === at);
        expect(parsed.readable && (named || parsed.story.events.length === 8)).toBe(true);
      }),
    );
  });
});

describe('a story with a file spoilt', () => {
  const cut = fc.tuple(file, fc.nat(), fc.nat({ max: 40 }), fc.string({ maxLength: 5 }));
  const spoilt = cut.map(([name, from, length, instead]) => {
    const entry = files[name];
    const text = entry && 'text' in entry ? entry.text : '';
    const at = from % text.length;
    return { ...files, [name]: { text: text.slice(0, at) + instead + text.slice(at + length) } };
  });

  test('never stops the page', () => {
    fc.assert(
      fc.property(spoilt, (changed) => {
        expect(() => parseStory(changed)).not.toThrow();
      }),
    );
  });

  test('says each fault in one line', () => {
    fc.assert(
      fc.property(spoilt, (changed) => {
        const lines = faultsOf(parseStory(changed)).map(faultInWords);
        expect(lines.filter((line) => !/^[a-z]+\.json[^\n]*\.$/.test(line))).toEqual([]);
      }),
    );
  });

  test('is shown, or says why it is not', () => {
    fc.assert(
      fc.property(file, fc.jsonValue(), (name, value) => {
        const parsed = parseStory({ ...files, [name]: { text: JSON.stringify(value) } });
        expect(parsed.readable || parsed.faults.length > 0).toBe(true);
      }),
    );
  });
});
