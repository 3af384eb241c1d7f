import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { startView } from '../../src/model/view.ts';
import { ADDRESS_VERSION, decodeView, encodeView } from '../../src/store/url-codec.ts';
import { migrate } from '../../src/store/url-migrate.ts';
import { ROWS } from '../../src/store/url-rows.ts';
import { smallStory } from '../fixtures/made-story.ts';

const story = smallStory();
const read = (fragment: string) => migrate(new URLSearchParams(fragment)).toString();

describe('an address of an older version', () => {
  test('without a version is one of the first', () => {
    expect(read('mode=list')).toBe('mode=list&v=1');
  });

  test('goes through every version between', () => {
    const migrations = new Map([
      ['', { to: '1', change: () => undefined }],
      [
        '1',
        {
          to: '2',
          change: (params: URLSearchParams) => {
            params.set('view', params.get('mode') ?? 'explore');
            params.delete('mode');
          },
        },
      ],
      ['2', { to: '3', change: (params: URLSearchParams) => params.set('event', 'parade') }],
    ]);

    const address = migrate(new URLSearchParams('mode=list'), migrations);

    expect(Object.fromEntries(address)).toEqual({ v: '3', view: 'list', event: 'parade' });
  });

  test('leads to the version that is written now, whichever it was', () => {
    for (const fragment of ['', 'v=', 'v=1', 'mode=list']) {
      expect(migrate(new URLSearchParams(fragment)).get('v')).toBe(ADDRESS_VERSION);
    }
  });
});

describe('an address of a version from elsewhere', () => {
  test.for(['2', '99', 'next', 'constructor', '__proto__'])('%s stays as it is', (version) => {
    expect(read(`v=${version}&mode=list`)).toBe(`v=${version}&mode=list`);
  });

  test('opens what can be read of it, and says so first', () => {
    const { view, notes } = decodeView('v=2&mode=list&lens=wide&axis=log', story);

    expect(view).toEqual({ ...startView(story), mode: 'list' });
    expect(notes).toEqual([
      'This link was made by another version. What could be read of it is shown.',
      'This link has a part that this version does not know: lens.',
      'There is no time axis called “log”.',
    ]);
  });
});

describe('what cannot be read', () => {
  test('is named once, however often it stands there', () => {
    expect(decodeView('lens=a&lens=b&tint=c', story).notes).toEqual([
      'This link has a part that this version does not know: lens, tint.',
    ]);
  });

  test('does not fill the page, however long it is', () => {
    const { notes } = decodeView(`mode=${'x'.repeat(5000)}&${'y'.repeat(5000)}=1`, story);

    expect(notes).toHaveLength(2);
    expect(notes.every((note) => note.length < 200)).toBe(true);
  });
});

const KEYS = ['v', ...ROWS.map((row) => row.key)];
const anyParts = fc.array(
  fc.tuple(fc.oneof(fc.constantFrom(...KEYS), fc.string({ maxLength: 8 })), fc.string()),
  { maxLength: 8 },
);

describe('any address', () => {
  test('opens, with one note for all unknown parts', () => {
    fc.assert(
      fc.property(anyParts, (parts) => {
        const { notes } = decodeView(new URLSearchParams(parts).toString(), story);
        const isUnknown = parts.some(([key]) => !KEYS.includes(key));
        const named = notes.filter((note) => note.includes('does not know'));
        expect(named).toHaveLength(isUnknown ? 1 : 0);
      }),
    );
  });

  test('of bytes that are no address opens as well', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (fragment) => {
        expect(() => decodeView(fragment, story)).not.toThrow();
      }),
    );
  });

  test('keeps its known parts beside unknown ones', () => {
    const known = 'mode=list&event=treaty-signed&ties=on&find=kim&axis=true';
    const view = decodeView(`v=1&${known}`, story).view;
    const strange = fc
      .dictionary(
        fc.stringMatching(/^[a-z]{1,9}$/).filter((key) => !KEYS.includes(key)),
        fc.string(),
      )
      .map((parts) => new URLSearchParams(parts).toString());
    fc.assert(
      fc.property(strange, fc.constantFrom('1', '2', '77'), (parts, version) => {
        expect(decodeView(`v=${version}&${parts}&${known}`, story).view).toEqual(view);
      }),
    );
  });

  test('is written again in the version of now', () => {
    fc.assert(
      fc.property(anyParts, (parts) => {
        const { view } = decodeView(new URLSearchParams(parts).toString(), story);
        const again = encodeView(view, story);
        expect(again === '' || again.startsWith(`v=${ADDRESS_VERSION}&`)).toBe(true);
      }),
    );
  });
});
