import { expect, test } from 'vitest';
import type { MapCamera, ViewState } from '../../src/model/view.ts';
import { openMap } from './open-map.tsx';

const NEAR: MapCamera = { lat: 43, lon: 131, zoom: 5 };
const FAR: MapCamera = { lat: 45, lon: 100, zoom: 3 };

/** A map that moves, sent to one camera after the other before it arrives anywhere. */
async function sendMap(first: Partial<ViewState>, cameras: readonly (MapCamera | null)[]) {
  const opened = await openMap({ change: first });
  delete document.documentElement.dataset.motion;
  const { story } = opened.stores;
  for (const camera of cameras) {
    story.actions.goTo({ ...story.getState().view, camera }, 'decision');
    // Two frames: the move has begun, and is not over.
    await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
  }
  const mark = () =>
    opened
      .place(/^Khabarovsk|^UN/)
      .first()
      .element()
      .getBoundingClientRect().x;
  return { ...opened, mark };
}

test.each([
  ['a camera', FAR, [NEAR, FAR, NEAR], NEAR],
  ['where it frames itself', NEAR, [FAR, NEAR, null], null],
])('a map sent on while it moves ends at %s, and no reader moved it', async (_, at, way, end) => {
  const { mark: calm, screen } = await sendMap({ camera: end }, []);
  const x = calm();
  await screen.unmount();

  const { mark, stores } = await sendMap({ camera: at }, way);

  await expect.poll(mark).toBeCloseTo(x, 0);
  expect(stores.story.getState().view.camera).toEqual(end);
});
