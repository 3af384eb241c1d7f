import edtf from 'edtf';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DAY_MS, anchorMs, endMs, parseEdtf, startMs } from '../../src/model/edtf.ts';
import type { WhenKnown } from '../../src/model/edtf.ts';

function read(text: string): WhenKnown {
  const when = parseEdtf(text);
  if (!when.ok) throw new Error(when.why);
  return when.value;
}

function whyNot(text: string): string {
  const when = parseEdtf(text);
  return when.ok ? 'it was read' : when.why;
}

const iso = (moment: number) => new Date(moment).toISOString();

describe('a date', () => {
  test.for([
    ['2017', '2017-01-01T00:00:00.000Z', '2018-01-01T00:00:00.000Z'],
    ['2017-04', '2017-04-01T00:00:00.000Z', '2017-05-01T00:00:00.000Z'],
    ['2017-12', '2017-12-01T00:00:00.000Z', '2018-01-01T00:00:00.000Z'],
    ['2017-04-19', '2017-04-19T00:00:00.000Z', '2017-04-20T00:00:00.000Z'],
    ['2024-02-29', '2024-02-29T00:00:00.000Z', '2024-03-01T00:00:00.000Z'],
  ] as const)('%s lasts from %s until just before %s', ([text, from, to]) => {
    const when = read(text);
    expect([iso(startMs(when)), iso(endMs(when))]).toEqual([from, to]);
  });

  test('of the year 50 is not one of 1950', () => {
    expect(iso(startMs(read('0050-01-01')))).toBe('0050-01-01T00:00:00.000Z');
  });

  test.for([
    ['2017-04-19', false, false],
    ['2017-04-19~', true, false],
    ['2017-04-19?', false, true],
    ['2017-04-19%', true, true],
  ] as const)('%s is about right: %s, in doubt: %s', ([text, approximate, uncertain]) => {
    expect(read(text).start).toMatchObject({ approximate, uncertain });
  });
});

describe('a range', () => {
  test('lasts from the start of its first day to the end of its last', () => {
    const when = read('2017-04-13/2017-04-20');
    expect((endMs(when) - startMs(when)) / DAY_MS).toBe(8);
  });

  test('keeps apart how vague each of its ends is', () => {
    const when = read('2017-04-15/2017-04-20~');
    expect([when.start?.approximate, when.end?.approximate]).toEqual([false, true]);
  });

  test('with an open end stands where its start ends', () => {
    expect(iso(endMs(read('2017-04-19/..')))).toBe('2017-04-20T00:00:00.000Z');
  });

  test('with an open start stands where its end begins', () => {
    expect(iso(startMs(read('../2017-04')))).toBe('2017-04-01T00:00:00.000Z');
  });

  test('of 45 days has its mark in the middle', () => {
    expect(iso(anchorMs(read('2017-04-01/2017-05-15')))).toBe('2017-04-23T12:00:00.000Z');
  });

  test('of 46 days has its mark on its last day', () => {
    expect(iso(anchorMs(read('2017-04-01/2017-05-16')))).toBe('2017-05-16T12:00:00.000Z');
  });
});

describe('a fault is one sentence', () => {
  test.for([
    ['2017-02-30', '30 February 2017 does not exist'],
    ['2017-02-29', '29 February 2017 does not exist'],
    ['1900-02-29', '29 February 1900 does not exist'],
    ['2017-04-31', '31 April 2017 does not exist'],
    ['2017-04-00', '0 April 2017 does not exist'],
    ['2017-13', 'there is no month 13'],
    ['2017-00-10', 'there is no month 0'],
    ['last week', '“last week” is not a date such as 2017, 2017-04 or 2017-04-19~'],
    ['', '“” is not a date such as 2017, 2017-04 or 2017-04-19~'],
    ['2017-4-9', '“2017-4-9” is not a date such as 2017, 2017-04 or 2017-04-19~'],
    ['2017/2018/2019', '“2017/2018/2019” has more than one “/”'],
    ['../..', 'a range needs a start or an end'],
    ['2017-04-20/2017-04-19', 'the range ends (2017-04-19) before it starts (2017-04-20)'],
    ['2017-04-20/2017-02-30', '30 February 2017 does not exist'],
  ] as const)('%s: %s', ([text, why]) => {
    expect(whyNot(text)).toBe(why);
  });
});

// Years of four digits; the package takes 29 February for granted in some years that lack it, so
// only days that exist are made.
const day = fc
  .date({
    min: new Date('1000-01-01T00:00:00Z'),
    max: new Date('2999-12-31T00:00:00Z'),
    noInvalidDate: true,
  })
  .map((date) => date.toISOString().slice(0, 10));
const date = fc
  .tuple(day, fc.constantFrom(4, 7, 10), fc.constantFrom('', '~', '?', '%'))
  .map(([text, length, qualifier]) => text.slice(0, length) + qualifier);

describe('compared with the package edtf', () => {
  test('a date that exists begins and ends at the same moments', () => {
    fc.assert(
      fc.property(date, (text) => {
        const when = read(text);
        const known = edtf(text);
        expect([startMs(when), endMs(when)]).toEqual([known.min, known.max + 1]);
      }),
    );
  });

  test('a range is read, or refused, by both, but where it begins as it ends', () => {
    fc.assert(
      fc.property(date, date, (from, to) => {
        fc.pre(startMs(read(from)) !== startMs(read(to)));
        expect(parseEdtf(`${from}/${to}`).ok).toBe(isKnown(`${from}/${to}`));
      }),
    );
  });

  test('a day that does not exist is refused, though the package takes some', () => {
    expect([isKnown('1950-02-29'), parseEdtf('1950-02-29').ok]).toEqual([true, false]);
  });
});

function isKnown(text: string): boolean {
  try {
    edtf(text);
    return true;
  } catch {
    return false;
  }
}

describe('whatever is written as a date', () => {
  const almost = fc
    .array(fc.constantFrom('0', '1', '2', '9', '-', '/', '.', '~', '?', '%', 'X', ' '))
    .map((signs) => signs.join(''));

  test('nothing throws', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'grapheme' }), almost), (text) => {
        expect(() => parseEdtf(text)).not.toThrow();
      }),
    );
  });

  test('a fault is said in words, without a full stop', () => {
    fc.assert(
      fc.property(almost, (text) => {
        const when = parseEdtf(text);
        if (!when.ok) expect(when.why).toMatch(/^[^.].+[^.]$/);
      }),
    );
  });
});
