import { Profiler } from 'react';
import { expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { utcDay } from '../../src/model/edtf.ts';
import type { ViewState } from '../../src/model/view.ts';
import { TimelinePanel } from '../../src/panels/timeline/TimelinePanel.tsx';
import '../../src/ui/theme/base.css';
import '../../src/ui/theme/fonts.css';
import '../../src/ui/theme/tokens.css';
import { createSmallStores } from '../fixtures/small-stores.ts';
import { accessibilityFaults, THEMES } from './accessibility-faults.ts';

/** The timeline as wide as on a school laptop, without movement. */
async function openTimeline(change: Partial<ViewState> = {}) {
  await page.viewport(1200, 500);
  document.documentElement.dataset.motion = 'reduced';
  const stores = createSmallStores(change);
  const onRender = vi.fn();
  const screen = await render(
    <Profiler id="timeline" onRender={onRender}>
      <div style={{ width: 986 }}>
        <TimelinePanel stores={stores} />
      </div>
    </Profiler>,
  );
  const events = screen.getByRole('listbox', { name: 'Events on the timeline' });
  await expect.element(events).toBeInTheDocument();
  const event = (name: RegExp) => screen.getByRole('option', { name });
  const view = () => stores.story.getState().view;
  return { stores, screen, event, view, onRender };
}

test('every event of the story is an option, in the order of time', async () => {
  const { screen } = await openTimeline();

  const names = screen
    .getByRole('option')
    .elements()
    .map((option) => option.getAttribute('aria-label')?.split('. ')[0]);

  expect(names).toHaveLength(7);
  expect(names.at(-1)).toContain('10,000');
});

test('the arrow keys move through time and Enter selects', async () => {
  const { screen, view } = await openTimeline({ selected: null });
  const first = screen.getByRole('option').first();
  first.element().focus();

  await userEvent.keyboard('{ArrowRight}{Enter}');

  await expect.element(screen.getByRole('option').nth(1)).toHaveAttribute('aria-selected', 'true');
  expect(view().selected).not.toBeNull();
});

test('Page Down goes to the next part of the arc', async () => {
  const { screen } = await openTimeline({ selected: null });
  screen.getByRole('option').first().element().focus();

  await userEvent.keyboard('{PageDown}');

  expect(document.activeElement?.getAttribute('aria-label')).toContain('2024');
});

test('hovering previews a mark without rendering anything', async () => {
  const { stores, event, onRender } = await openTimeline();
  const option = event(/^A North Korean missile fails/);
  await expect.element(option).toBeInTheDocument();
  onRender.mockClear();

  await option.hover();

  const index = Number(option.element().getAttribute('data-event'));
  expect(stores.pointer.getState().hovered).toBe(index);
  expect(document.querySelectorAll('g[data-hovered]')).toHaveLength(1);
  expect(onRender).not.toHaveBeenCalled();
});

test('what another panel hovers is outlined here', async () => {
  const { stores, event } = await openTimeline();
  const index = Number(
    event(/^A North Korean missile fails/)
      .element()
      .getAttribute('data-event'),
  );

  stores.pointer.hover(index, 'map');

  expect(document.querySelector('g[data-hovered]')?.getAttribute('data-events')).toBe(
    String(index),
  );
});

test('empty time says how long it is and that the articles are silent', async () => {
  const { screen } = await openTimeline();

  await expect.element(screen.getByText('7 years 2 months')).toBeVisible();
  await expect.element(screen.getByText(/events in/)).toBeVisible();
});

test('the start of the time window moves by a day with each key', async () => {
  const { screen, view } = await openTimeline();
  const start = screen.getByRole('slider', { name: 'Start of the time window' });
  start.element().focus();

  await userEvent.keyboard('{ArrowRight}');
  const before = view().range?.fromMs ?? 0;
  await userEvent.keyboard('{ArrowRight}');

  expect((view().range?.fromMs ?? 0) - before).toBe(86_400_000);
});

test('what the window leaves out keeps its mark, dimmed, but is no option any more', async () => {
  const range = { fromMs: utcDay(2024, 1, 1), toMs: utcDay(2025, 1, 1) };
  const { event } = await openTimeline({ range, selected: null });

  expect(event(/^A North Korean missile fails/).query()).toBeNull();
  expect(document.querySelectorAll('g[data-events][data-shown="false"]').length).toBeGreaterThan(0);
});

test('a status switched off in the key hides its events', async () => {
  const { screen, view, event } = await openTimeline();

  await screen.getByRole('button', { name: 'Prediction' }).click();

  expect(view().filters.statuses).not.toContain('prediction');
  expect(event(/Prediction/).query()).toBeNull();
});

test('true scale keeps the selection and draws every year equally long', async () => {
  const { screen, view } = await openTimeline();
  const selected = view().selected;

  await screen.getByRole('button', { name: 'True scale' }).click();

  await expect.element(screen.getByText('7 years 2 months')).not.toBeInTheDocument();
  expect(view().selected).toBe(selected);
});

test('the page of article C says that its printed date does not fit', async () => {
  const { screen } = await openTimeline();
  const printed = screen.getByRole('button', { name: /^Article C/ }).last();

  await printed.click();

  await expect.element(screen.getByRole('status')).toHaveTextContent(/Printed Wed, 28 Sep 2022/);
});

test('a click on a label selects its event', async () => {
  const { screen, view } = await openTimeline({ selected: null });
  const label = screen.getByText('Missile test fails', { exact: true });
  await expect.element(label).toBeInTheDocument();
  const box = label.element().getBoundingClientRect();
  const events = screen.getByRole('listbox', { name: 'Events on the timeline' });
  const frame = events.element().getBoundingClientRect();

  await events.click({
    position: { x: box.x + box.width / 2 - frame.x, y: box.y + box.height / 2 - frame.y },
  });

  expect(view().selected).toBe('failed-missile-test');
});

test('where nothing matches, the timeline says so and offers everything back', async () => {
  const { stores, screen } = await openTimeline();
  stores.story.actions.setFilters({ query: 'zzz' });

  await screen.getByRole('button', { name: 'Show all' }).click();

  await expect.element(screen.getByRole('option').first()).toBeInTheDocument();
});

test.for(THEMES)('axe finds nothing on the timeline in the %s theme', async (theme) => {
  const { screen } = await openTimeline();

  expect(await accessibilityFaults(screen.container, theme)).toEqual([]);
});

test('an event drawn as an article tells it looks as sure as that article sounds', async () => {
  const { event } = await openTimeline({ selected: 'trains-toward-border', told: 'C' });

  await expect
    .element(event(/^Three trains are going to the border.*C: States it flatly/))
    .toHaveAttribute('aria-selected', 'true');
});

test('the timeline says as whose account it is drawn, and leads back', async () => {
  const { screen, view } = await openTimeline({ selected: 'trains-toward-border', told: 'C' });
  await expect.element(screen.getByText('Drawn as article C tells it')).toBeVisible();

  await screen.getByRole('button', { name: 'Back to our assessment' }).click();

  expect(view().told).toBeNull();
  await expect.element(screen.getByRole('button', { name: 'Disputed' })).toBeVisible();
});

test('the way back to our assessment leaves the keyboard at the event', async () => {
  const { screen } = await openTimeline({ selected: 'trains-toward-border', told: 'C' });

  await screen.getByRole('button', { name: 'Back to our assessment' }).click();

  expect(document.activeElement?.getAttribute('aria-selected')).toBe('true');
});

test.for(THEMES)(
  'axe finds nothing while an account and ties are drawn, in the %s theme',
  async (theme) => {
    const { screen } = await openTimeline({
      selected: 'trains-toward-border',
      told: 'C',
      ties: true,
    });
    await expect.element(screen.getByText('Drawn as article C tells it')).toBeVisible();

    expect(await accessibilityFaults(screen.container, theme)).toEqual([]);
  },
);

test('ties lead from the selected event to those it has to do with', async () => {
  const { screen } = await openTimeline({ selected: 'russia-blocks-un-statement' });

  await screen.getByRole('button', { name: 'Ties' }).click();

  await expect.poll(drawnTies).toEqual(['precedes']);
});

test('an event not from the articles has its ties only while its layer is on', async () => {
  const { stores } = await openTimeline({ selected: 'russia-blocks-un-statement', ties: true });

  stores.story.actions.setBackground(true);
  await expect.poll(drawnTies).toEqual(['precedes', 'follows']);
  stores.story.actions.setBackground(false);

  await expect.poll(drawnTies).toEqual(['precedes']);
});

test('marks are drawn above the ties', async () => {
  await openTimeline({ selected: 'russia-blocks-un-statement', ties: true });
  await expect.poll(drawnTies).toHaveLength(1);

  const tie = document.querySelector('[data-tie]');
  const mark = document.querySelector('g[data-events]');

  expect(tie && mark && tie.compareDocumentPosition(mark)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
});

function drawnTies(): (string | null)[] {
  return [...document.querySelectorAll('[data-tie]')].map((tie) => tie.getAttribute('data-tie'));
}
