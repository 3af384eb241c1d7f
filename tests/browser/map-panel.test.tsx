import { expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { accessibilityFaults, THEMES } from './accessibility-faults.ts';
import { openMap } from './open-map.tsx';

const loadNothing = () => Promise.reject(new Error('The base map is not here.'));
const loadMap = () => import('../../data/basemap.json');

function nameOfFocused(): string | null | undefined {
  return document.activeElement?.getAttribute('aria-label');
}

test('the map moves without dragging', async () => {
  const { stores, screen } = await openMap();
  await screen.getByRole('button', { name: 'Move', exact: true }).click();

  await screen.getByRole('button', { name: 'Move up' }).click();

  await expect.poll(() => stores.story.getState().view.camera?.lat ?? 0).toBeGreaterThan(0);
});

test('every plotted place is named for speech, from west to east', async () => {
  const { places } = await openMap();

  const names = [...places.element().children].map((option) => option.getAttribute('aria-label'));

  expect(names).toEqual([
    'Pyongyang treaty. 19 June 2024. Pyongyang. Confirmed elsewhere.',
    'Missile test fails. 16 April 2017. Sinpo. Confirmed elsewhere.',
    expect.stringContaining('Vladivostok. Prediction.'),
    'Helicopter film. About 13 to 20 April 2017. Primorsky region, an area. Reported only.',
    expect.stringContaining('Khabarovsk railway station. Disputed.'),
    expect.stringContaining('The Pentagon. On the record.'),
    expect.stringContaining('New York. Confirmed elsewhere.'),
  ]);
});

test('a pressed mark selects its event', async () => {
  const { stores, place } = await openMap();

  await place(/^Missile test fails/).click();

  expect(stores.story.getState().view.selected).toBe('failed-missile-test');
});

test('the event selected elsewhere is the selected place on the map', async () => {
  const { stores, place } = await openMap();

  stores.story.actions.select('failed-missile-test');

  await expect.element(place(/^Missile test fails/)).toHaveAttribute('aria-selected', 'true');
});

test('arrow keys go from place to place, and Enter selects', async () => {
  const { stores, place } = await openMap();
  place(/^Pyongyang treaty/)
    .element()
    .focus();

  await userEvent.keyboard('{ArrowRight}');
  const next = nameOfFocused();
  await userEvent.keyboard('{Enter}');

  expect(next).toMatch(/^Missile test fails/);
  expect(stores.story.getState().view.selected).toBe('failed-missile-test');
});

test('arrow keys on the map itself move it, and no place', async () => {
  const { stores, screen } = await openMap();
  const map = screen.container.querySelector('.leaflet-container');
  if (map instanceof HTMLElement) map.focus();

  await userEvent.keyboard('{ArrowRight}');

  expect(stores.story.getState().view.camera?.lon).toBeGreaterThan(128);
});

test('the places are one stop of the Tab key', async () => {
  const { places } = await openMap();

  const stops = [...places.element().children].filter(
    (option) => option.getAttribute('tabindex') === '0',
  );

  expect(stops).toHaveLength(1);
});

test('a mark of several events lists them, and Escape goes back to the mark', async () => {
  const { screen, place } = await openMap({ change: { background: true } });

  await place(/^Vladivostok\. 2 events/).click();
  const list = screen.getByRole('group', { name: 'Events in Vladivostok' });
  await expect.element(list).toHaveTextContent('25 April 2019');
  await userEvent.keyboard('{Escape}');

  await expect.element(list).not.toBeInTheDocument();
  expect(nameOfFocused()).toMatch(/^Vladivostok/);
});

test('hovering an event elsewhere marks it on the map without rendering anything', async () => {
  const { stores, screen, onRender } = await openMap();
  const { indexOf } = stores.story.getState().story;
  onRender.mockClear();

  stores.pointer.hover(indexOf.get('failed-missile-test') ?? -1, 'timeline');

  expect(screen.container.querySelectorAll('g[data-preview]')).toHaveLength(1);
  expect(onRender).not.toHaveBeenCalled();
});

test('a hovered mark says title, date and status, and Escape closes it', async () => {
  const { screen, place, onRender } = await openMap();
  onRender.mockClear();

  await place(/^Missile test fails/).hover();
  const title = screen.getByText('A North Korean missile fails just after launch');
  await expect.element(title).toBeVisible();
  await userEvent.keyboard('{Escape}');

  await expect.element(title).not.toBeVisible();
  expect(onRender).not.toHaveBeenCalled();
});

test('a place outside the map is a button at its edge that goes there', async () => {
  const { stores, screen, place } = await openMap();

  await screen.getByRole('button', { name: /New York · 1/ }).click();

  await expect.element(place(/New York/)).toBeInViewport();
  expect(stores.story.getState().view.camera?.lon).toBeCloseTo(-74, -1);
});

test('All returns to where most events are, and forgets the camera', async () => {
  const { stores, screen, place } = await openMap({
    change: { camera: { lat: 50, lon: 10, zoom: 5 } },
  });

  await screen.getByRole('button', { name: 'All' }).click();

  await expect.element(place(/^Missile test fails/)).toBeInViewport();
  expect(stores.story.getState().view.camera).toBeNull();
});

test('a camera from a link is kept, and not written back', async () => {
  const camera = { lat: 41.123, lon: 128.456, zoom: 6.25 };

  const { stores } = await openMap({ change: { camera } });

  expect(stores.story.getState().view.camera).toBe(camera);
});

test('choosing what is in sight does not move the map', async () => {
  const camera = { lat: 42, lon: 130, zoom: 4 };
  const { stores, place } = await openMap({ change: { camera } });

  stores.story.actions.select('failed-missile-test');

  await expect.element(place(/^Missile test fails/)).toHaveAttribute('aria-selected', 'true');
  expect(stores.story.getState().view.camera).toBe(camera);
});

test('from a near place the map moves all the way to a vague one', async () => {
  const { stores, screen, place } = await openMap({
    change: { selected: 'pentagon-10000-troops' },
  });
  await expect.element(place(/The Pentagon/)).toBeInViewport();
  document.documentElement.dataset.motion = '';

  stores.story.actions.select('helicopter-footage');

  await expect.element(place(/^Helicopter film/)).toBeInViewport();
  await expect.element(screen.getByRole('button', { name: /The Pentagon/ })).toBeVisible();
  expect(stores.story.getState().view.camera).toBeNull();
});

test('the map goes no closer to a vague place than its source', async () => {
  const { screen } = await openMap({ change: { selected: 'helicopter-footage' } });
  const zoomIn = screen.getByRole('button', { name: /^Zoom in/ });

  await expect.element(zoomIn).toHaveAccessibleName(/the sources do not say more exactly/);
  const area = screen.container.querySelector('g[data-selected="true"] path');
  const { width, height } = area?.getBoundingClientRect() ?? { width: 0, height: 0 };
  expect(Math.max(width, height)).toBeLessThanOrEqual(0.4 * 400 + 4);
});

test('a chosen event that stands nowhere on the map is named there with its place', async () => {
  const { stores, screen } = await openMap({ plots: false });

  stores.story.actions.select('trains-toward-border');

  await expect
    .element(screen.getByText('Not on the map: Khabarovsk railway station; Primorsky region'))
    .toBeVisible();
});

test('a mark of several places names none of them alone', async () => {
  const camera = { lat: 42, lon: 130, zoom: 2 };
  const { screen, place } = await openMap({ change: { camera } });

  await place(/^\d places: .*Pyongyang/).click();

  const list = screen.getByRole('group', { name: /^Events in \d places$/ });
  await expect
    .element(list.getByRole('button', { name: /^Missile test fails/ }))
    .toHaveTextContent('Sinpo');
});

test('a pressed label selects its event', async () => {
  const { stores, screen } = await openMap();
  const words = [...screen.container.querySelectorAll('svg text')].find(
    ({ textContent }) => textContent === 'Missile test fails',
  );
  const { left = 0, top = 0, height = 0, right = 0 } = words?.getBoundingClientRect() ?? {};
  const map = screen.container.querySelector('.leaflet-container');
  const { left: mapLeft = 0, top: mapTop = 0 } = map?.getBoundingClientRect() ?? {};

  await userEvent.click(map ?? document.body, {
    position: { x: (left + right) / 2 - mapLeft, y: top + height / 2 - mapTop },
  });

  expect(stores.story.getState().view.selected).toBe('failed-missile-test');
});

test('a failed base map leaves the marks and offers another attempt', async () => {
  const load = vi.fn<() => Promise<unknown>>(loadNothing);
  const { screen, place } = await openMap({ loadBasemap: load });
  const message = screen.getByText('The map could not be drawn. The timeline and list still work.');
  await expect.element(message).toBeVisible();

  load.mockImplementation(loadMap);
  await screen.getByRole('button', { name: 'Retry' }).click();

  await expect.element(message).not.toBeInTheDocument();
  await expect.element(place(/^Missile test fails/)).toBeInTheDocument();
});

test('hidden events leave the map', async () => {
  const { stores, screen } = await openMap();

  stores.story.actions.setFilters({ kinds: ['weapons'] });

  await expect.poll(() => screen.container.querySelectorAll('[role="option"]').length).toBe(1);
});

test.each(THEMES)('axe finds no fault on the map in the theme %s', async (theme) => {
  const { screen } = await openMap({
    loadBasemap: loadMap,
    change: { selected: 'helicopter-footage' },
  });
  await expect.poll(() => screen.container.querySelectorAll('canvas').length).toBeGreaterThan(0);

  const faults = await accessibilityFaults(screen.container, theme);
  expect(faults.filter((fault) => !isOnThePicture(fault))).toEqual([]);
});

/** Words on the map stand in a halo of the surface's colour, which axe cannot see behind them. */
function isOnThePicture(fault: string): boolean {
  return (
    fault.startsWith('color-contrast:') && /could not be determined|non-text characters/.test(fault)
  );
}
