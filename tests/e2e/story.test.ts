import { describe, expect } from 'vitest';
import { titleOf } from './known-events.ts';
import { chapters, steps } from './known-steps.ts';
import { test } from './reader.ts';

const screens: readonly [name: string, width: number, height: number][] = [
  ['a school laptop', 1366, 625],
  ['a large screen', 1920, 1080],
  ['an upright tablet', 820, 1180],
  ['a telephone', 390, 844],
];

describe('the story', () => {
  test.for(screens)(
    'is told step by step to its end on %s, and no step counts as wandering off',
    async ([, width, height], { visit }) => {
      await visit.page.setViewportSize({ width, height });
      await visit.open();
      await visit.goToView('Story');
      const panel = visit.page.getByRole('region', { name: 'Story' });
      const next = panel.getByRole('button', { name: /^Next/ });

      for (const step of steps) {
        await panel.getByText(step.place).waitFor();
        await panel.getByRole('heading', { name: step.title }).waitFor();
        await visit.page.evaluate(() => document.getAnimations().map((motion) => motion.finish()));
        if (step !== steps.at(-1)) await next.click();
      }

      expect(await panel.getByRole('button', { name: /^Return to step/ }).count()).toBe(0);
      expect(await visit.page.getByText('points at something').count()).toBe(0);
    },
  );

  test('shows words, quotation and event of every step above its buttons on a school laptop', async ({
    visit,
  }) => {
    await visit.page.setViewportSize({ width: 1366, height: 625 });
    await visit.open('v=1&mode=story');
    const panel = visit.page.getByRole('region', { name: 'Story' });
    const next = panel.getByRole('button', { name: /^Next/ });
    const card = panel.getByRole('button', { name: 'Read the card' });
    await visit.page.evaluate(() => document.fonts.ready.then(() => undefined));

    const hidden: string[] = [];
    for (const step of steps) {
      await panel.getByText(step.place).waitFor();
      const [below, above] = [await card.count(), await next.boundingBox()];
      const box = below > 0 ? await card.boundingBox() : null;
      if (box && above && box.y + box.height > above.y) hidden.push(step.id);
      if (step !== steps.at(-1)) await next.click();
    }
    expect(hidden).toEqual([]);
  });

  test('shows its step on timeline and map', async ({ visit }) => {
    await visit.open('v=1&mode=story&step=troops-to-the-border.2');

    const title = titleOf('rail-movement-khabarovsk-primorye');
    await visit.timeline.getByRole('option', { name: title, selected: true }).waitFor();
    await visit.map.getByRole('option', { selected: true }).first().waitFor();
  });

  test('lets a reader look elsewhere, and leads back to the step', async ({ visit }) => {
    await visit.open('v=1&mode=story&step=troops-to-the-border.2');
    const panel = visit.page.getByRole('region', { name: 'Story' });
    await panel.getByText('step 2 of').waitFor();
    await visit.choose(titleOf('unsc-statement-blocked'));
    await panel.getByRole('button', { name: 'Return to step 2' }).click();

    const title = titleOf('rail-movement-khabarovsk-primorye');
    await visit.timeline.getByRole('option', { name: title, selected: true }).waitFor();
    expect(await panel.getByRole('button', { name: 'Return to step 2' }).count()).toBe(0);
  });

  test('keeps the way back in the other views', async ({ visit }) => {
    await visit.open('v=1&mode=story&step=seven-years-apart.2');
    await visit.page.getByText('step 2 of').waitFor();
    await visit.goToView('List');
    await visit.page.getByRole('button', { name: /^Return to step 2/ }).click();

    await visit.page.getByRole('region', { name: 'Story' }).getByText('step 2 of').waitFor();
    expect(visit.page.url()).toContain('step=seven-years-apart.2');
  });

  test('is at the same step after the page was loaded again', async ({ visit }) => {
    await visit.open('v=1&mode=story&step=troops-in-russia.3');
    const panel = visit.page.getByRole('region', { name: 'Story' });
    await panel.getByText('step 3 of').waitFor();
    await visit.page.reload();

    await panel.getByText(`Chapter 5 of ${chapters.length} · step 3 of`).waitFor();
  });
});
