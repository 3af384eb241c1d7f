import { expect, test } from 'vitest';
import { eventWhen } from '../../src/export/event-when.ts';
import { slideDates } from '../../src/export/timelinejs-date.ts';
import { parseEdtf } from '../../src/model/edtf.ts';

function known(edtf: string) {
  const when = parseEdtf(edtf);
  if (!when.ok) throw new Error(when.why);
  return when.value;
}

test.each([
  ['2017-04-16', [{ start: { in: '2017-04-16' } }]],
  ['2017-04', [{ start: { in: '2017-04' } }]],
  ['2017-04-17/2017-04-18', [{ start: { in: '2017-04-17' }, end: { in: '2017-04-18' } }]],
  ['2024-06-19/2024-06-30~', [{ start: { in: '2024-06-19' }, end: { latest: '2024-06-30' } }]],
  ['2017-04-02~', [{ start: { earliest: '2017-04-02' }, end: { latest: '2017-04-02' } }]],
  ['2023-09~/2024-06?', [{ start: { earliest: '2023-09' }, end: { latest: '2024-06' } }]],
  ['../2017', [{ start: { latest: '2017' }, end: { in: '2017' } }]],
  ['2017-04-16/..', [{ start: { in: '2017-04-16' }, end: { earliest: '2017-04-16' } }]],
])('the timespan of %s names only what is known', (edtf, timespans) => {
  expect(eventWhen(known(edtf)).timespans).toEqual(timespans);
});

test('a vague day says so in words, in EDTF and as a grade', () => {
  expect(eventWhen(known('2017-04-02~'))).toMatchObject({
    label: 'About 2 April 2017',
    edtf: '2017-04-02~',
    certainty: 'less-certain',
  });
});

test('a known day has no grade of doubt', () => {
  expect(eventWhen(known('2017-04-16'))).not.toHaveProperty('certainty');
});

test.each([
  ['2017', { start: { year: 2017 }, end: null }],
  ['2023-09', { start: { year: 2023, month: 9 }, end: null }],
  ['2017-04-16', { start: { year: 2017, month: 4, day: 16 }, end: null }],
  [
    '2023-09~/2024-06-14~',
    { start: { year: 2023, month: 9 }, end: { year: 2024, month: 6, day: 14 } },
  ],
  ['../2017-04', { start: { year: 2017, month: 4 }, end: null }],
])('a slide of %s gets no day or month that is not known', (edtf, dates) => {
  expect(slideDates(known(edtf))).toEqual(dates);
});
