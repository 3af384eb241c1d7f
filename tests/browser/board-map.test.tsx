import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { openBoard, stepOn, steps } from './open-board.tsx';

const named = steps.map((found) => ({ found, name: `${found.ref.chapter} ${found.ref.n}` }));

/** The names on the map: what stands there in words, without numbers of marks. */
async function namesOn(container: Element): Promise<readonly string[]> {
  const read = () =>
    [...container.querySelectorAll('.leaflet-container svg text[data-role]')].map((one) =>
      [...one.children].map((line) => line.textContent).join(' '),
    );
  await expect.poll(() => container.querySelectorAll('canvas').length).toBeGreaterThan(0);
  await expect.poll(() => read().length).toBeGreaterThan(0);
  return read();
}

test.each(named)('the map of $name bears at most five names', async ({ found }) => {
  const { screen } = await openBoard(found);

  expect((await namesOn(screen.container)).length).toBeLessThanOrEqual(5);
});

test('the place of the chosen event is named, and a country', async () => {
  const { screen } = await openBoard(stepOn('failed-missile-test'));

  expect(await namesOn(screen.container)).toEqual(expect.arrayContaining(['Sinpo', 'North Korea']));
});

test('an area is drawn as one and said to be one', async () => {
  const { screen } = await openBoard(stepOn('putin-orders-troops-to-border'));

  expect(await namesOn(screen.container)).toContain('toward Primorsky region area, not exact');
  expect(screen.container.querySelector('pattern')).not.toBeNull();
});

test('a mark is as high as the wall asks: 4.5 hundredths', async () => {
  const { screen } = await openBoard(stepOn('day-of-the-sun-parade'), {
    width: 1920,
    height: 1080,
    change: { selected: 'treaty-signed' },
  });
  await namesOn(screen.container);
  const mark = screen.container.querySelector('.leaflet-container g[data-events] [data-fill]');

  expect((mark?.getBoundingClientRect().height ?? 0) / 10.8).toBeCloseTo(4.5, 0);
});

test('an event without a mark says so where it belongs', async () => {
  const { screen } = await openBoard(stepOn('five-million-rounds-already-supplied'));

  await expect.element(screen.getByText('No mark on the map')).toBeVisible();
  await expect.element(screen.getByText('Concerns: North Korea; Ukraine')).toBeVisible();
});

test('the map follows the step and leaves the view as it is', async () => {
  const { stores, screen } = await openBoard(stepOn('failed-missile-test'));
  await namesOn(screen.container);

  stores.story.setState((state) => ({
    view: { ...state.view, selected: 'unsc-statement-blocked', camera: null },
  }));

  await expect
    .poll(() => namesOn(screen.container))
    .toEqual(expect.arrayContaining(['UN Headquarters, New York', 'United States']));
  expect(stores.story.getState().view.camera).toBeNull();
});

test('two quick steps end at the second', async () => {
  const { stores, screen } = await openBoard(stepOn('failed-missile-test'));
  await namesOn(screen.container);
  document.documentElement.dataset.motion = '';
  const show = (selected: string) =>
    stores.story.setState((state) => ({ view: { ...state.view, selected, camera: null } }));

  show('unsc-statement-blocked');
  show('choe-departs-for-russia');
  show('day-of-the-sun-parade');

  await expect
    .poll(() => namesOn(screen.container))
    .toEqual(expect.arrayContaining(['Kim Il Sung Square', 'North Korea']));
});

test('the map fills its part again after the window has changed', async () => {
  const { screen } = await openBoard(stepOn('failed-missile-test'));
  await namesOn(screen.container);

  await page.viewport(1280, 800);

  const width = () =>
    screen.container.querySelector('.leaflet-container svg')?.getBoundingClientRect().width;
  await expect.poll(width).toBeCloseTo(1280 * 0.64, 0);
});
