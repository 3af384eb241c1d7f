import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { startView } from '../../src/model/view.ts';
import { createStoryStore } from '../../src/store/story-store.ts';
import { createUndo } from '../../src/store/undo.ts';
import { smallStory } from '../fixtures/made-story.ts';

const story = smallStory();
const camera = { lat: 40, lon: 130, zoom: 5 };
const april = { fromMs: Date.UTC(2017, 3, 1), toMs: Date.UTC(2017, 4, 1) };

function open() {
  const store = createStoryStore(story, startView(story));
  return { ...createUndo(store), ...store.actions, view: () => store.getState().view };
}

describe('undo', () => {
  test('takes back one decision at a time, the last one first', () => {
    const { select, setTies, undo, view } = open();
    select('treaty-signed');
    setTies(true);

    undo();
    expect(view()).toMatchObject({ selected: 'treaty-signed', ties: false });
    undo();
    expect(view()).toEqual(startView(story));
  });

  test('brings the map back to where it was before the decision', () => {
    const { select, setCamera, undo, view } = open();
    setCamera(camera);
    select('treaty-signed');
    setCamera({ ...camera, zoom: 7 });

    undo();

    expect(view().camera).toEqual(camera);
  });

  test('counts a drag as one decision, taken when it ends', () => {
    const { setRange, undo, view } = open();
    setRange({ ...april, toMs: Date.UTC(2017, 3, 9) }, 'live');
    setRange({ ...april, toMs: Date.UTC(2017, 3, 20) }, 'live');
    setRange(april, 'decision');

    undo();

    expect(view().range).toBeNull();
  });

  test('says so where nothing is left to take back', () => {
    const { setCamera, undo } = open();
    setCamera(camera);

    expect(undo()).toBe(false);
  });

  test('a new decision after an undo leaves nothing to bring back', () => {
    const { select, setTies, undo, redo, view } = open();
    select('treaty-signed');
    undo();
    setTies(true);

    expect(redo()).toBe(false);
    expect(view()).toMatchObject({ ties: true });
  });

  test('and redo as often again leaves every view as it was', () => {
    const choices = fc.array(fc.constantFrom(...story.events.map((event) => event.id)), {
      maxLength: 30,
    });
    fc.assert(
      fc.property(choices, fc.nat(30), (ids, back) => {
        const { select, undo, redo, view } = open();
        ids.forEach(select);
        const before = view();
        const undone = Array.from({ length: back }, () => undo()).filter(Boolean).length;
        for (let n = 0; n < undone; n++) redo();
        expect(view()).toEqual(before);
      }),
    );
  });
});
