import { expect, test } from 'vitest';
import { openMap } from './open-map.tsx';

test('drawn as an article tells it, the map says so and leads back', async () => {
  const { stores, screen, place } = await openMap({
    change: { selected: 'trains-toward-border', told: 'C' },
  });
  await expect.element(screen.getByText('Drawn as article C tells it')).toBeVisible();
  await expect
    .element(place(/Khabarovsk railway station\. C: States it flatly/))
    .toBeInTheDocument();

  await screen.getByRole('button', { name: 'Back to our assessment' }).click();

  expect(stores.story.getState().view.told).toBeNull();
  await expect.element(place(/Khabarovsk railway station\. Disputed/)).toBeInTheDocument();
});

test('the way back to our assessment keeps the keyboard at the map', async () => {
  const { screen } = await openMap({ change: { selected: 'trains-toward-border', told: 'C' } });

  await screen.getByRole('button', { name: 'Back to our assessment' }).click();

  expect(document.activeElement?.getAttribute('aria-label')).toMatch(/^Map\. Arrow keys/);
});

test.for([
  ['A', 'hedges', ['false', 'false']],
  ['C', 'states it flatly', ['true', 'true']],
] as const)('a route is drawn as sure as article %s sounds, which %s', async ([told, , sure]) => {
  await openMap({ change: { selected: 'trains-toward-border', told } });

  const legs = [...document.querySelectorAll('[data-sure]')].map((leg) =>
    leg.getAttribute('data-sure'),
  );

  expect(legs).toEqual(sure);
});

test('ties lead to the places of the events that the selected one has to do with', async () => {
  const { screen } = await openMap({ change: { selected: 'trains-toward-border', ties: true } });

  await expect
    .poll(() => [...document.querySelectorAll('svg[aria-hidden] [data-tie]')].length)
    .toBeGreaterThan(0);
  await expect
    .element(screen.getByRole('list', { name: 'Key of the ties' }))
    .toHaveTextContent('is explained');
});

test('the key of the ties says what the event at the far end does', async () => {
  const { screen } = await openMap({ change: { selected: 'helicopter-footage', ties: true } });

  await expect
    .element(screen.getByRole('list', { name: 'Key of the ties' }))
    .toHaveTextContent('gives a reason');
});

test('the key of the ties counts the linked events that the filters hide', async () => {
  const { stores, screen } = await openMap({
    change: { selected: 'trains-toward-border', ties: true },
  });

  stores.story.actions.setFilters({ statuses: ['disputed'] });

  await expect.element(screen.getByText(/^Not drawn: \d hidden by filters$/)).toBeVisible();
});

test('the key of the ties does not hide the mark of the selected event', async () => {
  const { screen } = await openMap({
    change: {
      selected: 'russia-blocks-un-statement',
      ties: true,
      camera: { lat: 38, lon: -64.5, zoom: 6 },
    },
  });
  const key = screen.getByRole('list', { name: 'Key of the ties' });
  await expect.element(key).toBeVisible();

  const mark = screen.getByRole('option', { selected: true }).element().getBoundingClientRect();

  expect(key.element().getBoundingClientRect().top).toBeGreaterThan(mark.bottom);
});

test('a selected event without a mark says so beside the key of its ties', async () => {
  const { screen } = await openMap({
    change: { selected: 'trains-toward-border', ties: true },
    plots: false,
  });

  await expect.element(screen.getByText(/^Not on the map/)).toBeVisible();
});
