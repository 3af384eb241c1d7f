import { expect, test } from 'vitest';
import { story } from './real-story.ts';

const legs = story.events.flatMap((event) =>
  (event.route?.legs ?? []).map((leg) => ({ of: event.id, ...leg })),
);
const inWords = (found: typeof legs) =>
  found.map((leg) => `${leg.from} → ${leg.to}, ${leg.by}, ${leg.certainty}`);
const by = (...ways: string[]) => legs.filter((leg) => ways.includes(leg.by));

test('trains are confirmed as far as Ussuriysk, and only claimed to Khasan', () => {
  expect(inWords(by('rail'))).toEqual([
    'khabarovsk-station → ussuriysk, rail, confirmed',
    'ussuriysk → khasan, rail, claimed',
  ]);
});

test('the trains’ line is drawn for one event only', () => {
  expect(new Set(by('rail').map((leg) => leg.of)).size).toBe(1);
});

test('nothing goes over a border by land', () => {
  const russian = ['khabarovsk-station', 'ussuriysk', 'khasan'];

  expect(by('rail', 'road').filter((leg) => !russian.includes(leg.to))).toEqual([]);
});

test('no train goes by way of Vladivostok', () => {
  expect(by('rail').filter((leg) => [leg.from, leg.to].includes('vladivostok'))).toEqual([]);
});

test('China’s troops are a line along the border, claimed, without a direction', () => {
  expect(inWords(by('line'))).toEqual(['dandong → hunchun, line, claimed']);
});

test('the carrier has an announced course and an actual one', () => {
  expect(inWords(by('sea'))).toEqual([
    'singapore → korean-waters, sea, announced',
    'singapore → indian-ocean, sea, confirmed',
  ]);
});

test('by air, only the foreign minister’s way on to Moscow is a plan', () => {
  expect(inWords(by('air'))).toEqual([
    'pyongyang → hanoi, air, confirmed',
    'pyongyang → vladivostok, air, confirmed',
    'vladivostok → moscow, air, planned',
  ]);
});

test('no route ends in the Kursk region: nobody was yet there', () => {
  expect(legs.filter((leg) => ['kursk-region', 'sudzha'].includes(leg.to))).toEqual([]);
});

test('a line drawn by hand is followed wherever one exists', () => {
  const bare = by('rail', 'sea', 'line').filter((leg) => leg.along === undefined);

  expect(inWords(bare)).toEqual([]);
});
