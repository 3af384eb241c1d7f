import { createStore, type StoreApi } from 'zustand/vanilla';
import { memoizeLast } from '../lib/memoize-last.ts';
import { filterStory, neighbour, shownIndexes, type Shown } from '../model/filter.ts';
import {
  openFilters,
  type Accounts,
  type Axis,
  type Filters,
  type MapCamera,
  type Mode,
  type TimeRange,
  type ViewState,
} from '../model/view.ts';
import type { EventId, EventIndex, Story } from '../model/story.ts';
import { tellAs } from '../model/tell-as.ts';

/**
 * How a change of the view enters the history: `decision` is a step Back returns to; `adjustment`
 * (panning, typing) only rewrites the current one; `live` is a gesture under way, which a decision
 * will end; `arrival` came from the history itself.
 */
export type Weight = 'decision' | 'adjustment' | 'live' | 'arrival';

export interface StoryState {
  readonly story: Story;
  readonly view: ViewState;
  /** how the view last changed */
  readonly weight: Weight;
  /** sentences about what a link held that could not be shown; empty when all is well */
  readonly notes: readonly string[];
  /** grows by one each time an event is to come into sight: chosen, or brought back by the history */
  readonly reveals: number;
  /** grows by one each time a reader chooses an event; not when the history brings one back */
  readonly choices: number;
  /** what a panel last wanted said to screen readers, where the view alone does not tell it */
  readonly said: { readonly sentence: string } | null;
}

export interface StoryActions {
  readonly select: (id: EventId | null) => void;
  /** to the previous or next shown event in time */
  readonly step: (step: 1 | -1) => void;
  readonly setMode: (mode: Mode) => void;
  readonly setFilters: (change: Partial<Filters>, weight?: Weight) => void;
  readonly setRange: (range: TimeRange | null, weight?: Weight) => void;
  readonly showAll: () => void;
  /** shows the selected event as that article tells it; null = our assessment */
  readonly tellAs: (letter: string | null) => void;
  /** opens a claim and selects its event; null closes it */
  readonly openClaim: (id: string | null, event?: EventId) => void;
  readonly setAccounts: (accounts: Accounts) => void;
  readonly setBlind: (on: boolean) => void;
  readonly setExercise: (id: string | null) => void;
  readonly setTies: (on: boolean) => void;
  readonly setBackground: (on: boolean) => void;
  readonly setAxis: (axis: Axis) => void;
  readonly setSpan: (span: TimeRange | null, weight?: Weight) => void;
  readonly setCamera: (camera: MapCamera | null, weight?: Weight) => void;
  /** the whole view at once: from the address, or a step of a story */
  readonly goTo: (view: ViewState, weight: Weight, notes?: readonly string[]) => void;
  readonly dismissNotes: () => void;
  readonly say: (sentence: string) => void;
}

export interface StoryStore extends StoreApi<StoryState> {
  readonly actions: StoryActions;
}

/** The durable half of the state. No singleton: tests and the app make their own. */
export function createStoryStore(
  story: Story,
  view: ViewState,
  notes: readonly string[] = [],
): StoryStore {
  const store = createStore<StoryState>()(() => ({
    story,
    view,
    weight: 'arrival',
    notes,
    reveals: 0,
    choices: 0,
    said: null,
  }));
  const change = (part: Partial<ViewState>, weight: Weight = 'decision') =>
    store.setState((state) => ({ view: { ...state.view, ...part }, weight }));
  const actions: StoryActions = {
    select: (selected) => {
      const layer =
        selected === null ? undefined : story.events[story.indexOf.get(selected) ?? -1]?.layer;
      const background = store.getState().view.background || layer === 'background';
      store.setState((state) => ({
        view: { ...state.view, selected, background, told: null, claim: null },
        weight: 'decision',
        reveals: state.reveals + 1,
        choices: state.choices + 1,
      }));
    },
    step: (step) => {
      const shown = selectShown(store.getState());
      const at = selectSelectedIndex(store.getState());
      const from = at ?? (step === 1 ? -1 : shown.mask.length);
      const to = neighbour(shown, from, step);
      const event = to === null ? undefined : story.events[to];
      if (event) actions.select(event.id);
    },
    setMode: (mode) => change({ mode }),
    setFilters: (part, weight) =>
      change({ filters: { ...store.getState().view.filters, ...part } }, weight),
    setRange: (range, weight) => change({ range }, weight),
    showAll: () => change({ filters: openFilters(story), range: null }),
    tellAs: (told) => change({ told }),
    openClaim: (claim, event) =>
      change(event === undefined ? { claim } : { claim, selected: event, told: null }),
    setAccounts: (accounts) => change({ accounts }),
    setBlind: (blind) => change({ blind }),
    setExercise: (exercise) => change({ exercise }),
    setTies: (ties) => change({ ties }),
    setBackground: (background) => {
      const selected = selectSelectedIndex(store.getState());
      const loses =
        !background && selected !== null && story.events[selected]?.layer === 'background';
      change(loses ? { background, selected: null, told: null, claim: null } : { background });
    },
    setAxis: (axis) => change({ axis, span: null }),
    setSpan: (span, weight) => change({ span }, weight),
    setCamera: (camera, weight = 'adjustment') => change({ camera }, weight),
    goTo: (next, weight, nextNotes = []) =>
      store.setState((state) => ({
        view: next,
        weight,
        notes: nextNotes,
        reveals: state.reveals + 1,
      })),
    dismissNotes: () => store.setState({ notes: [] }),
    say: (sentence) => store.setState({ said: { sentence } }),
  };
  return Object.assign(store, { actions });
}

const toldOf = memoizeLast(
  (story: Story, selected: EventId | null, letter: string | null): Story => {
    const index = selected === null ? undefined : story.indexOf.get(selected);
    return index === undefined || letter === null ? story : tellAs(story, index, letter);
  },
);

/**
 * The story as it is drawn now: ours, or with the selected event as one article tells it. What is
 * shown and hidden never depends on it.
 */
export function selectToldStory({ story, view }: Pick<StoryState, 'story' | 'view'>): Story {
  return toldOf(story, view.selected, view.told);
}

const shownOf = memoizeLast(
  (story: Story, range: TimeRange | null, filters: Filters, background: boolean): Shown =>
    filterStory(story, { range, filters, background }),
);
const indexesOf = memoizeLast(shownIndexes);

/** What passes the filters; the same object while they stay the same. */
export function selectShown({ story, view }: Pick<StoryState, 'story' | 'view'>): Shown {
  return shownOf(story, view.range, view.filters, view.background);
}

/** The shown events in time order; the same array while the filters stay the same. */
export function selectShownIndexes(
  state: Pick<StoryState, 'story' | 'view'>,
): readonly EventIndex[] {
  return indexesOf(selectShown(state));
}

export function selectSelectedIndex({
  story,
  view,
}: Pick<StoryState, 'story' | 'view'>): EventIndex | null {
  return view.selected === null ? null : (story.indexOf.get(view.selected) ?? null);
}
