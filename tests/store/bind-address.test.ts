import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { startView } from '../../src/model/view.ts';
import { REWRITE_APART_MS, bindAddress } from '../../src/store/bind-address.ts';
import { createStoryStore } from '../../src/store/story-store.ts';
import { FakeAddressBar } from '../fixtures/fake-address-bar.ts';
import { smallStory } from '../fixtures/made-story.ts';

const story = smallStory();

function open(embed = false) {
  const store = createStoryStore(story, { ...startView(story), embed });
  const bar = new FakeAddressBar(embed ? '#v=1&embed=on' : '');
  const undo = bindAddress(store, bar);
  const type = (query: string) => store.actions.setFilters({ query }, 'adjustment');
  return { store, bar, undo, type, view: () => store.getState().view, ...store.actions };
}

const later = () => vi.advanceTimersByTime(REWRITE_APART_MS);

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('a decision', () => {
  test('is a step of the history at once', () => {
    const { bar, select } = open();
    select('treaty-signed');
    expect(bar.written).toEqual([['push', '/tumen/?x=1#v=1&event=treaty-signed']]);
  });

  test('that changes nothing is no step', () => {
    const { bar, select } = open();
    select('treaty-signed');
    select('treaty-signed');
    expect(bar.depth).toBe(2);
  });

  test('back to the start leaves an address without a fragment', () => {
    const { bar, setMode } = open();
    setMode('list');
    setMode('explore');
    expect(bar.address).toBe('/tumen/?x=1');
  });
});

describe('a gesture under way', () => {
  const half = { fromMs: Date.UTC(2017, 3, 1), toMs: Date.UTC(2017, 3, 10) };
  const whole = { fromMs: Date.UTC(2017, 3, 1), toMs: Date.UTC(2017, 4, 1) };

  test('is not in the address', () => {
    const { bar, setRange } = open();
    setRange(half, 'live');
    later();
    expect(bar.written).toEqual([]);
  });

  test('is one step when it ends, and the step before it is as it was', () => {
    const { bar, setRange } = open();
    setRange(half, 'live');
    setRange(whole, 'decision');
    expect(bar.written).toEqual([['push', '/tumen/?x=1#v=1&window=2017-04-01..2017-04-30']]);
  });
});

describe('an adjustment', () => {
  test('waits a little', () => {
    const { bar, type } = open();
    type('kim');
    expect(bar.written).toEqual([]);
  });

  test('then rewrites the present step', () => {
    const { bar, type } = open();
    type('kim');
    later();
    expect(bar.written).toEqual([['replace', '/tumen/?x=1#v=1&find=kim']]);
  });

  test('is written together with those that follow soon', () => {
    const { bar, type } = open();
    for (const query of ['k', 'ki', 'kim']) type(query);
    later();
    expect(bar.written).toEqual([['replace', '/tumen/?x=1#v=1&find=kim']]);
  });

  test('is written now and then while adjusting goes on, as often as browsers allow', () => {
    const { bar, type } = open();
    for (let ms = 0; ms < 30_000; ms += 20) {
      type(`word ${ms}`);
      vi.advanceTimersByTime(20);
    }
    expect([bar.written.length > 50, bar.written.length < 200]).toEqual([true, true]);
  });

  test('that is taken back writes nothing', () => {
    const { bar, type } = open();
    type('kim');
    type('');
    later();
    expect(bar.written).toEqual([]);
  });

  test('is kept in the step that a decision soon leaves', () => {
    const { bar, select, type } = open();
    type('kim');
    select('treaty-signed');
    expect(bar.written).toEqual([
      ['replace', '/tumen/?x=1#v=1&find=kim'],
      ['push', '/tumen/?x=1#v=1&event=treaty-signed&find=kim'],
    ]);
  });

  test('that a decision settles is one step, as it was decided', () => {
    const { bar, store, type } = open();
    type('kim');
    store.actions.setFilters({ query: 'kim' });
    expect(bar.written).toEqual([['push', '/tumen/?x=1#v=1&find=kim']]);
  });

  test('before a decision is not written once more after it', () => {
    const { bar, select, type } = open();
    type('kim');
    select('treaty-signed');
    later();
    expect(bar.written).toHaveLength(2);
  });

  test('is not written into the step that Back leads to', () => {
    const { bar, select, type } = open();
    select('treaty-signed');
    type('kim');
    bar.back();
    later();
    expect(bar.address).toBe('/tumen/?x=1');
  });
});

describe('Back', () => {
  test('restores the view before', () => {
    const { bar, select, setMode, view } = open();
    select('treaty-signed');
    setMode('list');
    bar.back();
    expect(view()).toEqual({ ...startView(story), selected: 'treaty-signed' });
  });

  test('writes no address itself', () => {
    const { bar, select } = open();
    select('treaty-signed');
    bar.back();
    later();
    expect(bar.written).toHaveLength(1);
  });

  test('brings the event into sight once', () => {
    const { bar, select, store } = open();
    select('treaty-signed');
    const before = store.getState().reveals;
    bar.back();
    expect(store.getState().reveals).toBe(before + 1);
  });

  test('undoes an adjustment that was not yet written', () => {
    const { bar, select, type, view } = open();
    select('treaty-signed');
    type('kim');
    bar.back();
    expect(view()).toEqual(startView(story));
  });
});

describe('an address typed by the reader', () => {
  test('is shown', () => {
    const { bar, view } = open();
    bar.type('#mode=list');
    expect(view().mode).toBe('list');
  });

  test('with a part that cannot be read says so', () => {
    const { bar, store } = open();
    bar.type('#event=atlantis');
    expect(store.getState().notes).toEqual(['That event is not in this version.']);
  });
});

describe('inside another page', () => {
  test('a decision rewrites the address, so that Back leaves as it came', () => {
    const { bar, select, setMode } = open(true);
    select('treaty-signed');
    setMode('list');
    expect([bar.depth, bar.address]).toEqual([
      1,
      '/tumen/?x=1#v=1&mode=list&event=treaty-signed&embed=on',
    ]);
  });

  test('an adjustment does so too', () => {
    const { bar, type } = open(true);
    type('kim');
    later();
    expect([bar.depth, bar.address]).toEqual([1, '/tumen/?x=1#v=1&embed=on&find=kim']);
  });

  test('an address that the outer page sets is shown', () => {
    const { bar, view } = open(true);
    bar.type('#v=1&embed=on&mode=list');
    expect([view().mode, view().embed]).toEqual(['list', true]);
  });
});

describe('with the address taken away', () => {
  test('the view still changes', () => {
    const { undo, select, view } = open();
    undo();
    select('treaty-signed');
    expect(view().selected).toBe('treaty-signed');
  });

  test('nothing is written', () => {
    const { bar, undo, select } = open();
    undo();
    select('treaty-signed');
    expect(bar.written).toEqual([]);
  });

  test('not even an adjustment that waited', () => {
    const { bar, undo, type } = open();
    type('kim');
    undo();
    later();
    expect(bar.written).toEqual([]);
  });

  test('nobody listens any more', () => {
    const { bar, undo } = open();
    undo();
    expect(bar.listeners).toBe(0);
  });
});
