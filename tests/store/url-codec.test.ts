import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DAY_MS, utcDay } from '../../src/model/edtf.ts';
import {
  ACCOUNTS,
  AXES,
  MODES,
  openFilters,
  startView,
  type TimeRange,
  type ViewState,
} from '../../src/model/view.ts';
import { KINDS, STATUSES } from '../../src/model/vocabulary.ts';
import { decodeView, encodeView, sameAddress } from '../../src/store/url-codec.ts';
import { smallStory } from '../fixtures/made-story.ts';

const story = smallStory();
const start = startView(story);
const filters = openFilters(story);
const april: TimeRange = { fromMs: utcDay(2017, 4, 1), toMs: utcDay(2017, 5, 1) };

const encode = (change: Partial<ViewState>) => encodeView({ ...start, ...change }, story);

describe('the address', () => {
  test('of the start is empty', () => {
    expect(encodeView(start, story)).toBe('');
  });

  test('names its version first', () => {
    expect(encode({ mode: 'list' })).toBe('v=1&mode=list');
  });

  test('says that nothing is selected', () => {
    expect(encode({ selected: null })).toBe('v=1&event=none');
  });

  test('names the first and the last day of a window, west of Greenwich too', () => {
    expect(encode({ range: april })).toBe('v=1&window=2017-04-01..2017-04-30');
  });

  test('lists the kinds shown in the order of the page, whatever the order of choosing', () => {
    expect(encode({ filters: { ...filters, kinds: ['diplomacy', 'move'] } })).toBe(
      'v=1&kinds=move%2Cdiplomacy',
    );
  });

  test('leaves out a search of nothing but blanks', () => {
    expect(encode({ filters: { ...filters, query: '  ' } })).toBe('');
  });

  test('is read with or without its #', () => {
    expect(decodeView('#v=1&mode=list', story)).toEqual(decodeView('v=1&mode=list', story));
  });

  test('without a version is read as this one', () => {
    expect(decodeView('mode=list', story)).toEqual({ view: { ...start, mode: 'list' }, notes: [] });
  });

  test('of a background event shows the events not from the articles', () => {
    expect(decodeView('event=vladivostok-summit', story).view.background).toBe(true);
  });
});

const days = fc
  .tuple(fc.integer({ min: 0, max: 2900 }), fc.integer({ min: 1, max: 400 }))
  .map(([from, length]) => ({
    fromMs: utcDay(2017, 1, 1) + from * DAY_MS,
    toMs: utcDay(2017, 1, 1) + (from + length) * DAY_MS,
  }));
const orNull = <Value>(some: fc.Arbitrary<Value>) => fc.option(some, { nil: null });
const thousandths = (most: number) =>
  fc.integer({ min: -most * 1000, max: most * 1000 }).map((n) => (n === 0 ? 0 : n / 1000));
const part = <Item>(all: readonly Item[]) => fc.subarray([...all]);
const anyId = fc.stringMatching(/^[a-z0-9]+(-[a-z0-9]+)*$/);
const anyView: fc.Arbitrary<ViewState> = fc
  .record({
    mode: fc.constantFrom(...MODES),
    selected: orNull(fc.constantFrom(...story.events.map((event) => event.id))),
    told: orNull(fc.constantFrom('A', 'B', 'C')),
    claim: orNull(anyId),
    accounts: fc.constantFrom(...ACCOUNTS),
    blind: fc.boolean(),
    exercise: orNull(anyId),
    step: orNull(fc.record({ chapter: anyId, n: fc.integer({ min: 1, max: 99 }) })),
    play: orNull(fc.integer({ min: 3, max: 600 })),
    sheet: anyId,
    chapter: orNull(anyId),
    embed: fc.boolean(),
    ties: fc.boolean(),
    range: orNull(days),
    filters: fc.record({
      query: fc.string({ unit: 'grapheme' }).map((text) => text.trim()),
      kinds: part(KINDS),
      statuses: part(STATUSES),
      articles: part(filters.articles),
      actor: orNull(fc.constantFrom(...story.actors.keys())),
      place: orNull(fc.constantFrom(...story.places.keys())),
    }),
    background: fc.boolean(),
    axis: fc.constantFrom(...AXES),
    span: orNull(days),
    camera: orNull(
      fc.record({
        lat: thousandths(90),
        lon: thousandths(180),
        zoom: fc.integer({ min: 0, max: 2000 }).map((n) => n / 100),
      }),
    ),
  })
  // Only an event that several articles tell is told as one of them tells it.
  .map((view) => (view.selected === 'trains-toward-border' ? view : { ...view, told: null }))
  // A background event is never selected while its layer is off.
  .map((view) => (view.selected === 'vladivostok-summit' ? { ...view, background: true } : view));

describe('any view', () => {
  test('comes back from its address as it was', () => {
    fc.assert(
      fc.property(anyView, (view) => {
        expect(decodeView(encodeView(view, story), story)).toEqual({ view, notes: [] });
      }),
    );
  });

  test('has one address only', () => {
    fc.assert(
      fc.property(anyView, (view) => {
        const again = decodeView(encodeView(view, story), story).view;
        expect(sameAddress(view, again, story)).toBe(true);
      }),
    );
  });

  test('is shown for whatever stands in the address', () => {
    fc.assert(
      fc.property(fc.webFragments(), (fragment) => {
        expect(() => decodeView(fragment, story)).not.toThrow();
      }),
    );
  });
});

describe('a part of the address that cannot be read', () => {
  test.for([
    ['mode=oracle', 'There is no view called “oracle” in this version.'],
    ['event=atlantis', 'That event is not in this version.'],
    ['window=soon', 'The time window “soon” could not be read.'],
    [
      'window=2017-02-30..2017-03-01',
      'The time window “2017-02-30..2017-03-01” could not be read.',
    ],
    [
      'window=2017-05-01..2017-04-01',
      'The time window “2017-05-01..2017-04-01” could not be read.',
    ],
    [
      'window=2017-04-01..2017-04-02..x',
      'The time window “2017-04-01..2017-04-02..x” could not be read.',
    ],
    ['kinds=move,battle', '“move,battle” names nothing to filter by.'],
    ['status=', '“” names nothing to filter by.'],
    ['articles=A,Z', 'No article is called “A,Z”.'],
    ['who=nobody', 'No person or body is called “nobody” in this version.'],
    ['place=atlantis', 'No place is called “atlantis” in this version.'],
    ['axis=log', 'There is no time axis called “log”.'],
    ['span=2017', 'The part of the timeline “2017” could not be read.'],
    ['map=4/91/0', 'The map position “4/91/0” could not be read.'],
    ['map=4/43', 'The map position “4/43” could not be read.'],
    ['map=4//130', 'The map position “4//130” could not be read.'],
    ['background=maybe', '“maybe” does not say whether background is on.'],
    ['told=Z', 'That event is not told by an article “Z” in words of its own.'],
    ['accounts=all', 'Compare sources has no part called “all”.'],
    ['claim=No!', 'There is no claim called “No!” in this version.'],
    ['exercise=1+2', 'There is no exercise called “1 2” in this version.'],
    ['blind=maybe', '“maybe” does not say whether publishers are hidden.'],
    ['step=two', 'The step “two” could not be read.'],
    ['step=troops-to-the-border.0', 'The step “troops-to-the-border.0” could not be read.'],
    ['play=1', '“1” is not a number of seconds from 3 to 600.'],
    ['sheet=No!', 'There is no sheet called “No!”.'],
    ['chapter=No!', 'There is no chapter called “No!” in this version.'],
    ['embed=maybe', '“maybe” does not say whether the page is embedded.'],
    ['ties=maybe', '“maybe” does not say whether ties are on.'],
    ['colour=red', 'This link has a part that this version does not know: colour.'],
    ['v=2', 'This link was made by another version. What could be read of it is shown.'],
  ] as const)('%s leaves the start and the sentence “%s”', ([fragment, note]) => {
    expect(decodeView(fragment, story)).toEqual({ view: start, notes: [note] });
  });

  test('does not take the others with it', () => {
    expect(decodeView('v=9&mode=list&event=atlantis&axis=true', story).view).toEqual({
      ...start,
      mode: 'list',
      axis: 'true',
    });
  });

  test('does not hide the background event that is selected', () => {
    expect(decodeView('event=vladivostok-summit&background=maybe', story).view.background).toBe(
      true,
    );
  });
});

describe('a window written in months', () => {
  test('lasts to the end of its last month', () => {
    expect(decodeView('window=2017-04..2017-04', story).view.range).toEqual(april);
  });
});
