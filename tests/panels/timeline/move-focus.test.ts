import { describe, expect, test } from 'vitest';
import { moveFocus } from '../../../src/panels/timeline/move-focus.ts';
import { madeStory } from '../../fixtures/made-story.ts';
import { placedTimeline } from '../../fixtures/placed-timeline.ts';

const story = madeStory([
  { id: 'parade', edtf: '2017-04-15', kind: 'weapons' },
  { id: 'missile', edtf: '2017-04-16', kind: 'weapons' },
  { id: 'council', edtf: '2017-04-19', kind: 'diplomacy' },
  { id: 'visit', edtf: '2024-06-18', kind: 'diplomacy' },
  { id: 'treaty', edtf: '2024-06-19', kind: 'diplomacy' },
  { id: 'pentagon', edtf: '2024-10-28', kind: 'statement' },
]);
const { segments } = placedTimeline(story).axis;
const all = story.events.map((event) => event.id);

/** Where a key leads, by name; `hidden` events are filtered out. */
function lead(key: string, from: string, hidden: readonly string[] = []): string | null {
  const shown = all.flatMap((id, i) => (hidden.includes(id) ? [] : [i]));
  const to = moveFocus(key, all.indexOf(from), { story, shown, segments });
  return to === null ? null : (all[to] ?? null);
}

describe('with the keys', () => {
  test.for([
    ['ArrowRight', 'parade', 'missile'],
    ['ArrowLeft', 'council', 'missile'],
    ['ArrowLeft', 'parade', 'parade'],
    ['ArrowRight', 'pentagon', 'pentagon'],
    ['Home', 'treaty', 'parade'],
    ['End', 'parade', 'pentagon'],
    ['ArrowDown', 'missile', 'council'],
    ['ArrowDown', 'treaty', 'pentagon'],
    ['ArrowUp', 'council', 'missile'],
    ['ArrowUp', 'missile', 'missile'],
    ['ArrowDown', 'pentagon', 'pentagon'],
    ['PageDown', 'missile', 'visit'],
    ['PageDown', 'treaty', 'pentagon'],
    ['PageDown', 'pentagon', 'pentagon'],
    ['PageUp', 'pentagon', 'visit'],
    ['PageUp', 'treaty', 'parade'],
    ['PageUp', 'missile', 'missile'],
  ] as const)('%s leads from %s to %s', ([key, from, to]) => {
    expect(lead(key, from)).toBe(to);
  });

  test('any other key leads nowhere', () => {
    expect(lead('a', 'parade')).toBeNull();
  });

  test('where nothing is shown no key leads anywhere', () => {
    expect(lead('ArrowRight', 'parade', all)).toBeNull();
  });
});

describe('events that are filtered out', () => {
  test('are passed over', () => {
    expect(lead('ArrowRight', 'parade', ['missile'])).toBe('council');
  });

  test('of a whole lane are passed over', () => {
    expect(lead('ArrowUp', 'pentagon', ['council', 'visit', 'treaty'])).toBe('missile');
  });

  test('of a whole part of the arc are passed over', () => {
    expect(lead('PageDown', 'parade', ['visit', 'treaty'])).toBe('pentagon');
  });
});
