import { page } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import basemap from '../../data/basemap.json';
import type { Study } from '../../src/model/study.ts';
import { PractisePanel } from '../../src/panels/practise/PractisePanel.tsx';
import { createAnswersStore, type AnswerShelf } from '../../src/store/answers-store.ts';
import '../../src/ui/theme/base.css';
import '../../src/ui/theme/tokens.css';
import { smallExerciseStudy } from '../fixtures/small-exercises.ts';
import { createSmallStores } from '../fixtures/small-stores.ts';

interface Opening {
  readonly exercise?: string | null;
  readonly study?: Study;
  readonly width?: number;
  readonly shelf?: () => AnswerShelf;
  readonly loadBasemap?: () => Promise<unknown>;
}

const emptyShelf = (): AnswerShelf => ({
  getItem: () => null,
  setItem: () => undefined,
  removeItem: () => undefined,
});
/** Practise with the exercises of the small story, at one of them or at the choice. */
export async function openPractise({
  exercise = null,
  study = smallExerciseStudy,
  width = 1300,
  shelf = emptyShelf,
  loadBasemap = () => Promise.resolve(basemap),
}: Opening = {}) {
  await page.viewport(width, 900);
  const stores = createSmallStores({ mode: 'practise', exercise });
  const answers = createAnswersStore(shelf, 'A small story');
  const screen = await render(
    <PractisePanel stores={stores} study={study} answers={answers} loadBasemap={loadBasemap} />,
  );
  const button = (name: string | RegExp) => screen.getByRole('button', { name });
  return {
    stores,
    answers,
    screen,
    button,
    option: (name: string) => screen.getByRole('radio', { name }),
    check: () => screen.getByRole('button', { name: 'Check', exact: true }),
    explanation: () => screen.getByRole('region', { name: 'Explanation' }),
    view: () => stores.story.getState().view,
  };
}

/** What stands on the element that has the focus. */
export const focused = () => document.activeElement?.textContent ?? '';
