import { describe, expect, test } from 'vitest';
import { utcDay } from '../../src/model/edtf.ts';
import { openFilters, startView, type ViewState } from '../../src/model/view.ts';
import {
  createStoryStore,
  selectSelectedIndex,
  selectShown,
  selectShownIndexes,
  selectToldStory,
} from '../../src/store/story-store.ts';
import { smallStory } from '../fixtures/made-story.ts';

const story = smallStory();
const [first, second] = story.events.map((event) => event.id);
const background = 'vladivostok-summit';

function open(change: Partial<ViewState> = {}) {
  const store = createStoryStore(story, { ...startView(story), ...change });
  return { store, ...store.actions, view: () => store.getState().view };
}

describe('a visit', () => {
  test('starts with the first event of the arc selected', () => {
    expect(open().view().selected).toBe(first);
  });

  test('starts with every event of the articles shown', () => {
    expect(selectShown(open().store.getState())).toMatchObject({ count: 7, of: 7 });
  });

  test('of one reader is not seen by another', () => {
    const [one, other] = [open(), open()];
    one.select(null);
    expect(other.view().selected).toBe(first);
  });
});

describe('selecting an event', () => {
  test('selects it', () => {
    const { select, view } = open();
    select('treaty-signed');
    expect(view().selected).toBe('treaty-signed');
  });

  test('is a decision', () => {
    const { select, store } = open();
    select('treaty-signed');
    expect(store.getState().weight).toBe('decision');
  });

  test('again brings it into sight again', () => {
    const { select, store } = open();
    select('treaty-signed');
    select('treaty-signed');
    expect(store.getState().reveals).toBe(2);
  });

  test('that is not from the articles shows that layer', () => {
    const { select, view } = open();
    select(background);
    expect(view().background).toBe(true);
  });

  test('leaves the filters as they are', () => {
    const filters = { ...openFilters(story), kinds: ['move'] as const };
    const { select, view } = open({ filters });
    select('treaty-signed');
    expect(view().filters).toBe(filters);
  });
});

describe('stepping through time', () => {
  const onlyDiplomacy = { ...openFilters(story), kinds: ['diplomacy'] as const };

  test('goes to the next event', () => {
    const { step, view } = open();
    step(1);
    expect(view().selected).toBe(second);
  });

  test('goes over events that are hidden', () => {
    const { step, view } = open({ filters: onlyDiplomacy, selected: 'russia-blocks-un-statement' });
    step(1);
    expect(view().selected).toBe('treaty-signed');
  });

  test('goes on from an event that is itself hidden', () => {
    const { step, view } = open({ filters: onlyDiplomacy, selected: 'pentagon-10000-troops' });
    step(-1);
    expect(view().selected).toBe('treaty-signed');
  });

  test('stays at the last event', () => {
    const { step, view } = open({ selected: 'pentagon-10000-troops' });
    step(1);
    expect(view().selected).toBe('pentagon-10000-troops');
  });

  test('from nothing goes to the first', () => {
    const { step, view } = open({ selected: null });
    step(1);
    expect(view().selected).toBe(first);
  });

  test('back from nothing goes to the last', () => {
    const { step, view } = open({ selected: null });
    step(-1);
    expect(view().selected).toBe('pentagon-10000-troops');
  });

  test('visits every shown event once', () => {
    const { step, store, view } = open({ selected: null, background: true });
    const seen = selectShownIndexes(store.getState()).map(() => {
      step(1);
      return view().selected;
    });
    expect(seen).toEqual(story.events.map((event) => event.id));
  });
});

describe('showing all', () => {
  test('lifts every filter and the time window', () => {
    const { store, showAll } = open({
      filters: { ...openFilters(story), query: 'elephant', actor: 'vladimir-putin' },
      range: { fromMs: utcDay(2018, 1, 1), toMs: utcDay(2018, 2, 1) },
    });
    showAll();
    expect(selectShown(store.getState()).count).toBe(7);
  });

  test('leaves the layer not from the articles as it was', () => {
    const { showAll, view } = open({ background: true });
    showAll();
    expect(view().background).toBe(true);
  });
});

describe('switching off what is not from the articles', () => {
  test('deselects an event of it', () => {
    const { setBackground, view } = open({ background: true, selected: background });
    setBackground(false);
    expect(view().selected).toBeNull();
  });

  test('leaves an event of the articles selected', () => {
    const { setBackground, view } = open({ background: true });
    setBackground(false);
    expect(view().selected).toBe(first);
  });
});

describe('the weight of a change', () => {
  const range = { fromMs: utcDay(2018, 1, 1), toMs: utcDay(2018, 2, 1) };
  const camera = { lat: 43, lon: 131, zoom: 5 };

  test.for([
    ['choosing a filter', 'decision', (to: Act) => to.setFilters({ kinds: ['move'] })],
    ['typing', 'adjustment', (to: Act) => to.setFilters({ query: 'k' }, 'adjustment')],
    ['setting the window', 'decision', (to: Act) => to.setRange(range)],
    ['dragging the window', 'adjustment', (to: Act) => to.setRange(range, 'adjustment')],
    ['panning the map', 'adjustment', (to: Act) => to.setCamera(camera)],
    ['opening the list', 'decision', (to: Act) => to.setMode('list')],
    ['going back', 'arrival', (to: Act) => to.goTo(startView(story), 'arrival')],
  ] as const)('%s is of the weight “%s”', ([, weight, act]) => {
    const { store } = open();
    act(store.actions);
    expect(store.getState().weight).toBe(weight);
  });
});

type Act = ReturnType<typeof createStoryStore>['actions'];

describe('the time axis', () => {
  test('made true is shown as a whole', () => {
    const { setAxis, view } = open({
      span: { fromMs: utcDay(2017, 4, 1), toMs: utcDay(2017, 5, 1) },
    });
    setAxis('true');
    expect(view()).toMatchObject({ axis: 'true', span: null });
  });
});

describe('the notes about a link', () => {
  test('stay until they are dismissed', () => {
    const store = createStoryStore(story, startView(story), ['That event is not in this version.']);
    store.actions.step(1);
    expect(store.getState().notes).toHaveLength(1);
  });

  test('go when they are dismissed', () => {
    const store = createStoryStore(story, startView(story), ['That event is not in this version.']);
    store.actions.dismissNotes();
    expect(store.getState().notes).toEqual([]);
  });

  test('give way to those of the next link', () => {
    const store = createStoryStore(story, startView(story), ['Old.']);
    store.actions.goTo(startView(story), 'arrival');
    expect(store.getState().notes).toEqual([]);
  });
});

describe('what is shown', () => {
  test('is the same object while no filter changes', () => {
    const { store, select } = open();
    const before = selectShownIndexes(store.getState());
    select('treaty-signed');
    expect(selectShownIndexes(store.getState())).toBe(before);
  });

  test('knows where the selected event stands', () => {
    const { store } = open({ selected: second ?? null });
    expect(selectSelectedIndex(store.getState())).toBe(1);
  });

  test('has no place for an event that is not in this version', () => {
    expect(selectSelectedIndex(open({ selected: 'atlantis' }).store.getState())).toBeNull();
  });
});

describe('an event as one article tells it', () => {
  const trains = 'trains-toward-border';
  const asTold = (letter: string) => open({ selected: trains, told: letter }).store.getState();
  const eventOf = (state: ReturnType<typeof asTold>) =>
    selectToldStory(state).events[selectSelectedIndex(state) ?? -1];

  test('has that article’s title', () => {
    expect(eventOf(asTold('C'))?.title).toBe('Three trains are going to the border');
  });

  test('is as sure as that article sounds', () => {
    expect(eventOf(asTold('C'))?.status).toBe('confirmed');
    expect(eventOf(asTold('A'))?.status).toBe('reported');
  });

  test('is found by the filters as we assess it', () => {
    const { store, setFilters } = open({ selected: trains, told: 'C' });
    setFilters({ statuses: ['disputed'] });
    const { mask } = selectShown(store.getState());
    expect(mask[story.indexOf.get(trains) ?? -1]).toBe(1);
  });

  test('is the same object while nothing changes', () => {
    const state = asTold('A');
    expect(selectToldStory(state)).toBe(selectToldStory(state));
  });

  test('is our own again when another event is selected', () => {
    const { select, view } = open({ selected: trains, told: 'C' });
    select('treaty-signed');
    expect(view().told).toBeNull();
  });

  test('is a step that Back returns from', () => {
    const { tellAs, store } = open({ selected: trains });
    tellAs('B');
    expect(store.getState()).toMatchObject({ weight: 'decision', view: { told: 'B' } });
  });
});

describe('the card of a telephone', () => {
  test('is called for when a reader chooses an event', () => {
    const { select, store } = open();
    select('treaty-signed');
    expect(store.getState().choices).toBe(1);
  });

  test('is not called for when Back brings an event back', () => {
    const { goTo, store } = open();
    goTo({ ...startView(story), selected: 'treaty-signed' }, 'arrival');
    expect(store.getState().choices).toBe(0);
  });
});

describe('opening a claim', () => {
  test('selects the event that it is about', () => {
    const { openClaim, view } = open();
    openClaim('how-many-trains', 'trains-toward-border');
    expect(view()).toMatchObject({ claim: 'how-many-trains', selected: 'trains-toward-border' });
  });

  test('asks no other panel to bring the event into sight: the reader stays at the claim', () => {
    const { openClaim, store } = open();
    openClaim('how-many-trains', 'trains-toward-border');
    expect(store.getState().reveals).toBe(0);
  });

  test('ends when another event is selected', () => {
    const { openClaim, select, view } = open();
    openClaim('how-many-trains', 'trains-toward-border');
    select('treaty-signed');
    expect(view().claim).toBeNull();
  });
});
