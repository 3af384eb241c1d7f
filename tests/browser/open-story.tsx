import { page } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import type { Chapter, Study } from '../../src/model/study.ts';
import type { ViewState } from '../../src/model/view.ts';
import { StoryPanel } from '../../src/panels/story/StoryPanel.tsx';
import { findStep, isAtStep } from '../../src/store/steps.ts';
import '../../src/ui/theme/base.css';
import '../../src/ui/theme/tokens.css';
import { smallChapters, smallTelling } from '../fixtures/small-chapters.ts';
import { createSmallStores } from '../fixtures/small-stores.ts';

export const BORDER = 'troops-to-the-border';
export const YEARS = 'seven-years-apart';
export const RUSSIA = 'troops-in-russia';
/** the event of the second step */
export const TRAINS = 'Articles report trains carrying military equipment toward the border';

interface Opening extends Partial<ViewState> {
  readonly chapters?: readonly Chapter[];
  /** of the page, which then scrolls; otherwise the panel stands beside map and timeline */
  readonly phone?: number;
  /** of the panel, px; otherwise what a small laptop leaves it */
  readonly height?: number;
}

/** Story beside a card that says what is selected, or on a phone, where the card has a sheet. */
export async function openStory({
  chapters = smallChapters,
  phone,
  height = 577,
  ...change
}: Opening = {}) {
  await page.viewport(phone ?? 1366, height + 48);
  const stores = createSmallStores({ mode: 'story', ...change });
  const study: Study = { ...smallTelling, chapters };
  const card = phone === undefined ? <p>The card</p> : null;
  const screen = await render(
    <div style={phone === undefined ? { width: 380, height } : {}}>
      <StoryPanel stores={stores} study={study} card={card} />
    </div>,
  );
  const view = () => stores.story.getState().view;
  const button = (name: string) => screen.getByRole('button', { name, exact: true });
  return {
    screen,
    stores,
    button,
    view,
    heading: () => screen.getByRole('heading', { level: 2 }),
    menu: () => screen.getByRole('combobox', { name: 'Chapter' }),
    back: () => button('Return to step 2'),
    /** whether the reader sees what that step shows */
    isAt: (chapter: string, n: number) => {
      const found = findStep(chapters, { chapter, n });
      return found !== null && isAtStep(found, stores.story.getState().story, view());
    },
  };
}

/** A view in which a step is named. */
export const at = (chapter: string, n: number) => ({ step: { chapter, n } });
