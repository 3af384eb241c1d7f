import { Profiler } from 'react';
import { expect, vi } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import type { ViewState } from '../../src/model/view.ts';
import { MapPanel } from '../../src/panels/map/MapPanel.tsx';
import { createStoryStore, type StoryState } from '../../src/store/story-store.ts';
import '../../src/ui/theme/base.css';
import '../../src/ui/theme/tokens.css';
import { createSmallStores } from '../fixtures/small-stores.ts';

const loadForever = () => new Promise<never>(() => undefined);

interface Opening {
  readonly change?: Partial<ViewState>;
  readonly loadBasemap?: () => Promise<unknown>;
  readonly width?: number;
  /** false: no event stands anywhere on the map */
  readonly plots?: boolean;
}

function withoutPlots({ story, view }: StoryState) {
  const events = story.events.map((event) => ({
    ...event,
    places: event.places.map((use) => ({ ...use, plot: false })),
  }));
  return createStoryStore({ ...story, events }, view);
}

/** The map as high as on a school laptop, without movement. */
export async function openMap({
  change = {},
  loadBasemap = loadForever,
  width = 986,
  plots = true,
}: Opening = {}) {
  await page.viewport(1200, 500);
  document.documentElement.dataset.motion = 'reduced';
  const small = createSmallStores({ selected: null, ...change });
  const stores = plots ? small : { ...small, story: withoutPlots(small.story.getState()) };
  const onRender = vi.fn();
  const screen = await render(
    <Profiler id="map" onRender={onRender}>
      <div style={{ width, height: 400 }}>
        <MapPanel stores={stores} loadBasemap={loadBasemap} />
      </div>
    </Profiler>,
  );
  const places = screen.getByRole('listbox', { name: 'Places on the map' });
  await expect.element(places).toBeInTheDocument();
  const place = (name: RegExp) => screen.getByRole('option', { name });
  return { stores, screen, places, place, onRender };
}
