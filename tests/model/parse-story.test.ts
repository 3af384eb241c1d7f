import { describe, expect, test } from 'vitest';
import { faultInWords } from '../../src/model/fault-words.ts';
import { parseStory, type ParsedStory, type StoryFiles } from '../../src/model/parse-story.ts';
import type { Fault, Story } from '../../src/model/story.ts';
import { rowsOf, withFile, withRow } from '../fixtures/changed-files.ts';
import { smallStoryFiles } from '../fixtures/small-story.ts';

const files = smallStoryFiles();
const rows = rowsOf(files, 'events.json');
const [trains, helicopters] = rows.map((row) => String(row['id']));

function read(changed: StoryFiles): Story {
  const parsed = parseStory(changed);
  if (!parsed.readable) throw new Error(parsed.faults.map(faultInWords).join('\n'));
  return parsed.story;
}

const faultsOf = (parsed: ParsedStory): readonly Fault[] =>
  parsed.readable ? parsed.story.faults : parsed.faults;
const linesOf = (changed: StoryFiles) => faultsOf(parseStory(changed)).map(faultInWords);
const idsOf = (story: Story) => story.events.map((event) => event.id);

describe('a story without faults', () => {
  test('has none to name', () => {
    expect(read(files).faults).toEqual([]);
  });

  test('holds every row of its two event files', () => {
    expect([read(files).events.length, read(files).rowsFound]).toEqual([8, 8]);
  });

  test('has its events in the order of their marks in time', () => {
    const { anchorMs } = read(files).columns;
    expect([...anchorMs]).toEqual([...anchorMs].toSorted((a, b) => a - b));
  });

  test('finds each event where it says it is', () => {
    const story = read(files);
    expect(idsOf(story).map((id) => story.indexOf.get(id))).toEqual([0, 1, 2, 3, 4, 5, 6, 7]);
  });

  test('knows which of its events the articles do not tell', () => {
    const layers = read(files).events.filter((event) => event.layer === 'background');
    expect(layers.map((event) => event.id)).toEqual(['vladivostok-summit']);
  });
});

describe('a bad row', () => {
  const bad = withRow(files, 'events.json', 2, {
    date: { edtf: '2017-02-30', basis: 'A slip.' },
  });

  test('is named with its file, row, field, value and reason', () => {
    expect(read(bad).faults[0]).toEqual({
      file: 'events.json',
      row: 2,
      id: helicopters,
      field: 'date.edtf',
      value: '“2017-02-30”',
      why: '30 February 2017 does not exist',
      outcome: 'set-aside',
    });
  });

  test('is named in one line', () => {
    expect(linesOf(bad)[0]).toBe(
      'events.json, row 2 (helicopter-footage), date.edtf: 30 February 2017 does not exist. Found “2017-02-30”.',
    );
  });

  test('is the only one that is not shown', () => {
    const good = idsOf(read(files)).filter((id) => id !== helicopters);
    expect(idsOf(read(bad))).toEqual(good);
  });

  test('still counts among the rows found', () => {
    expect(read(bad).rowsFound).toBe(8);
  });

  test.for([
    [
      { kind: 'battle' },
      'kind: must be one of move, weapons, diplomacy, statement. Found “battle”.',
    ],
    [{ title: '' }, 'title: must not be empty. Found “”.'],
    [{ titel: 'A slip' }, 'titel: is no field of this file. Found “A slip”.'],
    [{ title: undefined }, 'title: must be of type string.'],
    [{ actors: 'Kim' }, 'actors: must be a list. Found “Kim”.'],
    [{ actors: ['nobody'] }, 'actors.0: is not in actors.json. Found “nobody”.'],
    [
      { places: [{ place: 'atlantis', role: 'at', plot: true }] },
      'places.0.place: is not in places.json. Found “atlantis”.',
    ],
    [
      { route: { legs: [{ from: 'khasan', to: 'atlantis', certainty: 'claimed', by: 'rail' }] } },
      'route.legs.0.to: is not in places.json. Found “atlantis”.',
    ],
  ] as const)('with %j is refused: %s', ([change, why]) => {
    const lines = linesOf(withRow(files, 'events.json', 2, change));
    expect(lines[0]?.replace(/^.*?\), /, '')).toBe(why);
  });

  test('that is no row at all is named by its place in the file', () => {
    expect(linesOf(withFile(files, 'events.json', [...rows, 7]))).toEqual([
      'events.json, row 8: must be of type object. Found 7.',
    ]);
  });

  test('with a very long value is named in a line that can be read', () => {
    const line = linesOf(withRow(files, 'events.json', 2, { kind: 'x'.repeat(5000) }))[0] ?? '';
    expect(line.length).toBeLessThan(250);
  });

  test('of the people takes with it the events that need that person, and names both', () => {
    const changed = withRow(files, 'actors.json', 1, { kind: 'ghost' });
    expect(read(changed).faults.map((fault) => [fault.file, fault.field])).toEqual([
      ['actors.json', 'kind'],
      ['events.json', 'actors.0'],
    ]);
  });

  test('of the articles is named by its date', () => {
    const changed = withRow(files, 'articles.json', 5, {
      written: { edtf: 'autumn', basis: 'A slip.' },
    });
    expect(linesOf(changed)[0]).toMatch(/^articles\.json, row 5 \(E\), written\.edtf: “autumn” is/);
  });

  test('of the shapes is named with its file, row and field', () => {
    const [region] = (JSON.parse(textOf('shapes.json')) as { features: object[] }).features;
    const changed = withFile(files, 'shapes.json', {
      type: 'FeatureCollection',
      features: [region, { ...region, id: 'odd', properties: { name: '', kind: 'circle' } }],
    });
    expect(linesOf(changed).find((line) => line.includes('row 2'))).toBe(
      'shapes.json, row 2 (odd), properties.kind: must be one of region, line. Found “circle”.',
    );
  });
});

describe('two rows of one name', () => {
  const twice = withFile(files, 'events.json', [...rows, { ...rows[0], title: 'Another' }]);

  test('are named at the second', () => {
    expect(linesOf(twice)).toEqual([
      `events.json, row 8 (${trains}), id: stands in this file twice; the first one is kept. Found “${trains}”.`,
    ]);
  });

  test('leave the first', () => {
    expect(read(twice).events.find((event) => event.id === trains)?.title).toBe(rows[0]?.['title']);
  });

  test('in two files leave the one of the story', () => {
    const changed = withRow(files, 'background.json', 1, { id: trains });
    const kept = read(changed).events.filter((event) => event.id === trains);
    expect(kept.map((event) => event.layer)).toEqual(['story']);
  });

  test('in two files are named', () => {
    expect(linesOf(withRow(files, 'background.json', 1, { id: trains }))).toEqual([
      `background.json (${trains}), id: is also the id of an event of the story. Found “${trains}”.`,
    ]);
  });
});

describe('a link to nowhere', () => {
  const lost = withRow(files, 'events.json', 1, {
    links: [
      { to: 'atlantis', relation: 'explains' },
      { to: helicopters, relation: 'explains' },
    ],
  });

  test('is left out, and the others of the event stay', () => {
    const event = read(lost).events.find((one) => one.id === trains);
    expect(event?.links).toEqual([{ to: helicopters, relation: 'explains' }]);
  });

  test('is named', () => {
    expect(linesOf(lost)).toEqual([
      `events.json (${trains}), links: points at no event. Found “atlantis”.`,
    ]);
  });

  test('sets no event aside', () => {
    expect(read(lost).events.length).toBe(8);
  });
});

describe('a whole file', () => {
  test('that is missing is named', () => {
    const changed = { ...files, 'background.json': { missing: 'is missing' } };
    expect(linesOf(changed)).toEqual(['background.json: is missing.']);
  });

  test('that nobody looked for is named too', () => {
    const { 'background.json': _, ...others } = files;
    expect(linesOf(others)).toEqual(['background.json: is missing.']);
  });

  test('of broken JSON is named with what is wrong', () => {
    const changed = { ...files, 'background.json': { text: '[{"id": }]' } };
    expect(linesOf(changed)[0]).toMatch(/^background\.json: is not valid JSON: .+/);
  });

  test('that holds no list is named', () => {
    expect(linesOf(withFile(files, 'background.json', {}))).toEqual([
      'background.json: must hold a list. Found {}.',
    ]);
  });
});

describe('a story cannot be read', () => {
  test.for([
    ['its own file is missing', { ...files, 'story.json': { missing: 'is missing' } }],
    ['its events are missing', { ...files, 'events.json': { missing: 'is missing' } }],
    ['it has no event', withFile(files, 'events.json', [])],
    ['no event of it is good', withFile(files, 'events.json', [1, 2, 3])],
    ['its period is no date', withStory({ period: 'long ago' })],
    ['there are no files at all', {}],
  ] as const)('where %s, and says why', ([, changed]) => {
    const parsed = parseStory(changed);
    expect([parsed.readable, faultsOf(parsed).length > 0]).toEqual([false, true]);
  });

  test('but it can without a cluster whose date is bad, which is left out', () => {
    const clusters = read(files).info.clusters.map((cluster, i) =>
      i === 0 ? { ...cluster, edtf: 'spring' } : cluster,
    );
    expect(read(withStory({ clusters })).clusters.map((cluster) => cluster.id)).toEqual([
      'june-2024',
      'october-2024',
    ]);
  });
});

function withStory(change: object): StoryFiles {
  return withFile(files, 'story.json', {
    ...(JSON.parse(textOf('story.json')) as object),
    ...change,
  });
}

function textOf(file: string): string {
  const entry = files[file];
  return entry && 'text' in entry ? entry.text : '';
}
