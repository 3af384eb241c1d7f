import { describe, expect, test } from 'vitest';
import {
  dateInShort,
  dateInWords,
  dayInWords,
  dayTick,
  isVague,
  monthTick,
  spanInWords,
  wholeMonths,
  yearTick,
} from '../../src/model/date-words.ts';
import { parseEdtf, utcDay, type WhenKnown } from '../../src/model/edtf.ts';

function read(text: string): WhenKnown {
  const when = parseEdtf(text);
  if (!when.ok) throw new Error(when.why);
  return when.value;
}

describe('a date in words', () => {
  test.for([
    ['2017-04-19', '19 April 2017'],
    ['2017-04', 'April 2017'],
    ['2017', '2017'],
    ['2017-04-20~', 'About 20 April 2017'],
    ['2017-04-20?', 'Perhaps 20 April 2017'],
    ['2017-04-20%', 'Perhaps about 20 April 2017'],
    ['2017-04-13/2017-04-20', '13 to 20 April 2017'],
    ['2017-04-13~/2017-04-20~', 'About 13 to 20 April 2017'],
    ['2017-04-15/2017-04-20~', '15 to about 20 April 2017'],
    ['2024-10-28/2024-11-18~', '28 October to about 18 November 2024'],
    ['2024-12-30/2025-01-02', '30 December 2024 to 2 January 2025'],
    ['2017-04/2017-06', 'April 2017 to June 2017'],
    ['2023-09~/2024-06-14~', 'About September 2023 to 14 June 2024'],
    ['2017-04-19/..', 'From 19 April 2017'],
    ['../2017-04-19~', 'Until about 19 April 2017'],
    ['2017-04-19/2017-04-19', '19 April 2017'],
  ] as const)('%s is “%s”', ([edtf, words]) => {
    expect(dateInWords(read(edtf))).toBe(words);
  });

  test('says about which end it is vague when only the start is', () => {
    expect(dateInWords(read('2017-04-13~/2017-04-20'))).toBe('From about 13 to 20 April 2017');
  });
});

describe('a date for narrow places', () => {
  test.for([
    ['2017-04-19', '19 Apr 2017'],
    ['2017-04', 'Apr 2017'],
    ['2017-04-13~/2017-04-20~', '13–20 Apr 2017'],
    ['2024-10-28/2024-11-18', '28 Oct–18 Nov 2024'],
    ['2023-12-30/2024-01-02', '30 Dec 2023–2 Jan 2024'],
    ['2017-04-19/..', 'from 19 Apr 2017'],
    ['../2017-04-19', 'until 19 Apr 2017'],
    ['2017-04-19/2017-04-19', '19 Apr 2017'],
  ] as const)('%s is “%s”', ([edtf, words]) => {
    expect(dateInShort(read(edtf))).toBe(words);
  });
});

describe('a moment', () => {
  const midnight = utcDay(2017, 4, 19);

  test('just after midnight is on that day, west of Greenwich too', () => {
    expect(dayInWords(midnight)).toBe('19 April 2017');
  });

  test('is named by its day, month or year on the axis', () => {
    expect([dayTick(midnight), monthTick(midnight), yearTick(midnight)]).toEqual([
      '19 Apr',
      'Apr 2017',
      '2017',
    ]);
  });
});

describe('a date', () => {
  test.for([
    ['2017-04-19', false],
    ['2017-04-19~', true],
    ['2017-04-13/2017-04-20?', true],
    ['2017-04-13/..', false],
  ] as const)('%s is vague: %s', ([edtf, vague]) => {
    expect(isVague(read(edtf))).toBe(vague);
  });
});

describe('the time between two days', () => {
  test.for([
    { from: utcDay(2017, 4, 19), to: utcDay(2017, 4, 20), words: '1 day' },
    { from: utcDay(2017, 4, 19), to: utcDay(2017, 5, 1), words: '12 days' },
    { from: utcDay(2017, 4, 1), to: utcDay(2024, 6, 1), words: '7 years 2 months' },
    { from: utcDay(2017, 4, 22), to: utcDay(2024, 6, 18), words: '7 years 2 months' },
    { from: utcDay(2024, 6, 30), to: utcDay(2024, 10, 28), words: '4 months' },
    { from: utcDay(2017, 4, 1), to: utcDay(2018, 4, 1), words: '1 year' },
    { from: utcDay(2017, 4, 1), to: utcDay(2018, 5, 1), words: '1 year 1 month' },
    { from: utcDay(2017, 4, 1), to: utcDay(2018, 3, 31), words: '1 year' },
  ])('is “$words”', ({ from, to, words }) => {
    expect(spanInWords(from, to)).toBe(words);
  });

  test('counts a month once its day has come', () => {
    expect(wholeMonths(utcDay(2017, 4, 19), utcDay(2017, 5, 19))).toBe(1);
  });

  test('does not count a month before its day has come', () => {
    expect(wholeMonths(utcDay(2017, 4, 19), utcDay(2017, 5, 18))).toBe(0);
  });
});
