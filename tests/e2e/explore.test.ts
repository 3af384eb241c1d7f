import { describe, expect } from 'vitest';
import { counts, titleOf } from './known-events.ts';
import { test } from './reader.ts';
import { isRinged, isWithin } from './sight.ts';
import { middleOf } from './visit.ts';

const parade = titleOf('day-of-the-sun-parade');
const failedTest = titleOf('failed-missile-test');
const blockedStatement = titleOf('unsc-statement-blocked');
const treaty = titleOf('treaty-signed');
const visitToPyongyang = titleOf('putin-state-visit-pyongyang');

describe('a student opens the page', () => {
  test('and sees the whole arc with its first event open', async ({ visit }) => {
    await visit.open();

    const first = visit.timeline.getByRole('option').first();
    await expect.poll(() => first.getAttribute('aria-selected')).toBe('true');
    expect(await first.getAttribute('aria-label')).toContain(await visit.cardTitle.textContent());
    expect(
      await visit.timeline
        .getByRole('button', { name: 'All', pressed: true, exact: true })
        .isVisible(),
    ).toBe(true);
    expect(await visit.shownCount()).toBe(`${counts.story} events`);
  });

  test('and reads how empty time is folded', async ({ visit }) => {
    await visit.open();

    await visit.timeline.getByText('7 years 2 months').waitFor();
    expect(await visit.timeline.getByText(/no (dated )?events in/).isVisible()).toBe(true);
  });
});

describe('a student chooses an event', () => {
  test('on the timeline, and the map rings it and its card opens', async ({ visit }) => {
    await visit.open();
    await visit.choose(failedTest);

    await expect.poll(() => visit.cardTitle.textContent()).toBe(failedTest);
    const sinpo = visit.place('Failed missile test');
    await expect.poll(() => sinpo.getAttribute('aria-selected')).toBe('true');
    await expect.poll(() => isRinged(sinpo)).toBe(true);
    await expect.poll(() => isRinged(visit.mark(failedTest))).toBe(true);
    expect(await isRinged(visit.place('China: 150,000?'))).toBe(false);
  });

  test('on the map, and the timeline rings it and the same card opens', async ({ visit }) => {
    await visit.open();
    await visit.pressMiddle(visit.place('Failed missile test'));

    await expect.poll(() => visit.cardTitle.textContent()).toBe(failedTest);
    await expect.poll(() => visit.mark(failedTest).getAttribute('aria-selected')).toBe('true');
    await expect.poll(() => isRinged(visit.mark(failedTest))).toBe(true);
    expect(await isRinged(visit.mark(parade))).toBe(false);
  });

  test('among several in one place of the map', async ({ visit }) => {
    await visit.open();
    await visit.pressMiddle(visit.place('Pyongyang'));
    const inPyongyang = visit.map.getByRole('group', { name: 'Events in Pyongyang' });
    await inPyongyang.getByRole('button', { name: 'Treaty signed' }).click();

    await expect.poll(() => visit.cardTitle.textContent()).toBe(treaty);
    expect(await inPyongyang.isVisible()).toBe(false);
  });

  test('among several which one mark of the timeline stands for', async ({ visit }) => {
    await visit.open();
    await visit.pressMiddle(visit.mark(treaty));
    const list = visit.timeline.getByRole('group', { name: /^\d events close together$/ });
    await list.getByRole('button', { name: visitToPyongyang }).waitFor();
    await list.getByRole('button', { name: treaty }).click();

    await expect.poll(() => visit.cardTitle.textContent()).toBe(treaty);
    expect(await list.isVisible()).toBe(false);
  });

  test('after looking at it in passing, which opens no card', async ({ visit }) => {
    await visit.open();
    const opened = await visit.cardTitle.textContent();
    const { x, y } = await middleOf(visit.mark(failedTest));
    await visit.page.mouse.move(x, y);

    await expect.poll(() => isRinged(visit.place('Failed missile test'))).toBe(true);
    expect(await visit.cardTitle.textContent()).toBe(opened);
  });

  test('and walks to the next and the previous one in time', async ({ visit }) => {
    await visit.open();
    await visit.choose(parade);
    await visit.card.getByRole('button', { name: 'Next' }).click();
    await expect.poll(() => visit.cardTitle.textContent()).toBe(failedTest);
    await visit.card.getByRole('button', { name: 'Previous' }).click();

    await expect.poll(() => visit.cardTitle.textContent()).toBe(parade);
  });
});

describe('the map', () => {
  test('moves to an event out of its sight', async ({ visit }) => {
    await visit.open();
    const newYork = visit.place('UN statement blocked');
    await expect.poll(() => isWithin(newYork, visit.map)).toBe(false);
    await visit.choose(blockedStatement);

    await expect.poll(() => isWithin(newYork, visit.map)).toBe(true);
  });

  test('stays where it is for an event in sight', async ({ visit }) => {
    await visit.open();
    const before = await middleOf(visit.place('Yoon condemns'));
    await visit.choose(parade);
    await expect.poll(() => visit.place('Pyongyang').getAttribute('aria-selected')).toBe('true');

    expect(await middleOf(visit.place('Yoon condemns'))).toEqual(before);
  });

  test('flies to places outside it by a button at its edge', async ({ visit }) => {
    await visit.open();
    const chip = visit.map.getByRole('button', { name: /UN Headquarters, New York/ });
    await chip.click();

    await expect.poll(() => isWithin(visit.place('UN statement blocked'), visit.map)).toBe(true);
    expect(await chip.isVisible()).toBe(false);
  });

  test('comes closer and goes back by its buttons', async ({ visit }) => {
    await visit.open();
    const apart = async () => {
      const [seoul, sinpo] = await Promise.all(
        ['Yoon condemns', 'Failed missile test'].map((name) => middleOf(visit.place(name))),
      );
      return Math.hypot((seoul?.x ?? 0) - (sinpo?.x ?? 0), (seoul?.y ?? 0) - (sinpo?.y ?? 0));
    };
    const before = await apart();
    await visit.map.getByRole('button', { name: 'Zoom in' }).click();
    await expect.poll(apart).toBeGreaterThan(before * 1.5);
    await visit.map.getByRole('button', { name: 'All' }).click();

    await expect.poll(apart).toBeCloseTo(before, 0);
  });

  test('is dragged along, and comes closer with the wheel', async ({ visit }) => {
    await visit.open();
    const sinpo = visit.place('Failed missile test');
    const before = await middleOf(sinpo);
    await visit.page.mouse.move(300, 220);
    await visit.page.mouse.down();
    await visit.page.mouse.move(400, 180, { steps: 5 });
    await visit.page.mouse.up();
    await expect.poll(async () => (await middleOf(sinpo)).x).toBeGreaterThan(before.x + 60);
    const closer = visit.page.waitForFunction(() => location.hash.includes('map='));
    await visit.page.mouse.wheel(0, -300);
    await closer;

    await expect.poll(() => visit.map.getByText('200 km').count()).toBe(0);
  });

  test('shows the background when asked, and counts it', async ({ visit }) => {
    await visit.open();
    const before = await visit.timeline.getByRole('option').count();
    await visit.openFind();
    await visit.finder.getByRole('switch', { name: 'Not from the articles' }).click();

    await expect.poll(() => visit.shownCount()).toBe(`${counts.both} events`);
    expect(await visit.timeline.getByRole('option').count()).toBe(before + counts.background);
  });
});
