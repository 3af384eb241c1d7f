import { page } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { createStory } from '../../src/model/create-story.ts';
import { startView, type ViewState } from '../../src/model/view.ts';
import { Board } from '../../src/panels/present/Board.tsx';
import { BoardMap } from '../../src/panels/map/BoardMap.tsx';
import { createPointerStore } from '../../src/store/pointer-store.ts';
import { createPreferencesStore } from '../../src/store/preferences-store.ts';
import { allSteps, viewOfStep, type FoundStep } from '../../src/store/steps.ts';
import { createStoryStore } from '../../src/store/story-store.ts';
import type { Stores } from '../../src/store/stores.ts';
import { checked } from '../../src/story-data.ts';
import { study } from '../../src/study-data.ts';
import '../../src/ui/theme/base.css';
import '../../src/ui/theme/fonts.css';
import '../../src/ui/theme/tokens.css';

const made = createStory(checked);
if (!made.readable) throw new Error(JSON.stringify(made.faults));
const { story } = made;
export const chapters = study?.chapters ?? [];
/** Every step of the story that this project ships. */
export const steps = allSteps(chapters);

const loadBasemap = () => import('../../data/basemap.json').then((found) => found.default);

interface Opening {
  readonly width?: number;
  readonly height?: number;
  readonly sign?: string;
  readonly change?: Partial<ViewState>;
}

/** A step on a wall of that size, without movement. */
export async function openBoard(
  found: FoundStep,
  { width = 1024, height = 768, sign, change = {} }: Opening = {},
) {
  await page.viewport(width, height);
  document.documentElement.dataset.motion = 'reduced';
  const { view } = viewOfStep(found, story, { ...startView(story), mode: 'present' });
  const stores: Stores = {
    story: createStoryStore(story, { ...view, ...change }),
    pointer: createPointerStore(),
    preferences: createPreferencesStore(() => ({
      getItem: () => null,
      setItem: () => undefined,
    })),
  };
  const board = (
    <Board
      stores={stores}
      found={found}
      count={{ chapters: chapters.length, steps: found.chapter.steps.length }}
      map={<BoardMap stores={stores} loadBasemap={loadBasemap} />}
      sign={sign ?? null}
    />
  );
  const screen = await render(board);
  await document.fonts.ready;
  const words = screen.getByRole('region', { name: /^Chapter/ });
  return { stores, screen, words };
}

/** The step whose view selects that event. */
export function stepOn(event: string): FoundStep {
  const found = steps.find(({ step }) => step.view.includes(`event=${event}&`));
  if (!found) throw new Error(`No step shows ${event}.`);
  return found;
}
