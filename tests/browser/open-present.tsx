import { expect, onTestFinished } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import type { Study } from '../../src/model/study.ts';
import type { ViewState } from '../../src/model/view.ts';
import { ConsoleMode } from '../../src/modes/console/ConsoleMode.tsx';
import { OverWall } from '../../src/modes/present/OverWall.tsx';
import { PresentMode } from '../../src/modes/present/PresentMode.tsx';
import type { Overlay } from '../../src/panels/present/present-keys.ts';
import type { PresentState } from '../../src/store/present-messages.ts';
import { createPresenter } from '../../src/store/present-session.ts';
import { createPresentStore } from '../../src/store/present-store.ts';
import '../../src/ui/theme/base.css';
import '../../src/ui/theme/tokens.css';
import { smallTelling } from '../fixtures/small-chapters.ts';
import { createSmallStores } from '../fixtures/small-stores.ts';

const loadBasemap = () => import('../../data/basemap.json').then((found) => found.default);

const step = { chapter: smallTelling.chapters[0]?.id ?? '', n: 1 };
const atFirstStep: PresentState = {
  shown: step,
  at: step,
  isBlank: true,
  isHeld: false,
  showsTimer: false,
  timer: { sinceMs: null, beforeMs: 65_000 },
  play: null,
};

interface Opening extends Partial<ViewState> {
  readonly study?: Study;
}

/** A presentation, fresh, at the first step unless the view says another. */
export async function openPresent({ study = smallTelling, ...change }: Opening = {}) {
  await page.viewport(1024, 768);
  window.sessionStorage.clear();
  document.documentElement.dataset.motion = 'reduced';
  const stores = createSmallStores({ mode: 'present', ...change });
  const screen = await render(
    <PresentMode stores={stores} study={study} loadBasemap={loadBasemap} />,
  );
  return {
    screen,
    stores,
    view: () => stores.story.getState().view,
    wall: screen.getByRole('main'),
    dialog: (name: string) => screen.getByRole('dialog', { name }),
    button: (name: string) => screen.getByRole('button', { name, exact: true }),
  };
}

/** What lies over the wall, without the wall: axe cannot tell what text stands on where much lies below. */
export async function openOverWall(overlay: Overlay) {
  await page.viewport(1024, 768);
  const { story } = createSmallStores().story.getState();
  return render(
    <OverWall
      overlay={overlay}
      chapters={smallTelling.chapters}
      story={story}
      state={atFirstStep}
      wish={() => undefined}
      consoleWindow={{ state: 'refused', open: () => undefined }}
      isAwake={false}
      onClose={() => undefined}
    />,
  );
}

/** The second window's page, beside whatever presents on this one. */
export async function openConsole() {
  const stores = createSmallStores({ mode: 'console' });
  const screen = await render(<ConsoleMode stores={stores} study={smallTelling} />);
  const console = page.elementLocator(screen.container);
  return { screen, console, said: () => stores.story.getState().said?.sentence };
}

/** A console, and the presentation that it follows, whose wall is elsewhere. */
export async function openLedConsole() {
  const wall = createSmallStores({ mode: 'present', step });
  const store = createPresentStore(wall.story, smallTelling.chapters, {
    now: Date.now,
    shelf: () => ({ getItem: () => null, setItem: () => undefined }),
  });
  onTestFinished(store.follow());
  onTestFinished(createPresenter(store, '1').listen(window));
  const opened = await openConsole();
  await expect.element(opened.console.getByRole('button', { name: 'Next step' })).toBeVisible();
  return { ...opened, view: () => wall.story.getState().view };
}
