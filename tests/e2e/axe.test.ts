import { AxeBuilder } from '@axe-core/playwright';
import { describe, expect } from 'vitest';
import { lowContrasts } from './contrast.ts';
import { titleOf } from './known-events.ts';
import { test } from './reader.ts';
import type { Visit } from './visit.ts';

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What axe finds wrong, and which of the texts that it cannot judge are hard to read. */
async function faultsOf({ page }: Visit): Promise<readonly string[]> {
  // Fades would be judged half-way.
  await page.evaluate(() => document.getAnimations().forEach((animation) => animation.finish()));
  const { violations, incomplete } = await new AxeBuilder({ page })
    .setLegacyMode()
    .withTags(RULES)
    .analyze();
  const unjudged = incomplete
    .filter((rule) => rule.id === 'color-contrast')
    .flatMap((rule) => rule.nodes.map((node) => String(node.target[0])));
  const wrong = violations.flatMap((rule) =>
    rule.nodes.map((node) => `${rule.id}: ${node.html} ${node.failureSummary ?? ''}`),
  );
  return [...wrong, ...(await lowContrasts(page, unjudged))];
}

describe.for(['Light', 'Dark', 'Projector', 'High contrast'])('in the theme %s', (name) => {
  test('a reader who needs help meets no barrier in Explore, its menus and Find', async ({
    visit,
  }) => {
    await visit.open();
    await visit.setTheme(name);
    await visit.place('Hanoi').waitFor();
    expect(await faultsOf(visit), 'Explore').toEqual([]);

    const menu = await visit.openDisplay();
    expect(await faultsOf(visit), 'Display').toEqual([]);
    await menu.getByRole('button', { name: 'Close' }).click();

    await visit.search('Putin');
    await visit.finder.getByRole('switch', { name: 'Not from the articles' }).click();
    expect(await faultsOf(visit), 'Find').toEqual([]);
  });

  test('nor in the table', async ({ visit }) => {
    await visit.open('v=1&mode=list');
    await visit.setTheme(name);
    await visit.table.waitFor();

    expect(await faultsOf(visit)).toEqual([]);
  });

  test.for([
    ['the claims with one of them open', 'v=1&mode=compare&claim=three-trains'],
    ['the claims read blind', 'v=1&mode=compare&blind=on'],
    ['the family tree', 'v=1&mode=compare&accounts=lineage'],
    ['the choice of exercises', 'v=1&mode=practise'],
    ['an exercise', 'v=1&mode=practise&exercise=where'],
    ['About', 'v=1&mode=about'],
    ['a step of the story', 'v=1&mode=story&step=troops-to-the-border.2'],
    ['the student’s sheet', 'v=1&mode=print'],
    ['a lesson plan', 'v=1&mode=print&sheet=plan-15'],
    ['an event as article B tells it', 'v=1&event=putin-orders-troops-to-border&told=B'],
    ['ties', 'v=1&event=putin-orders-troops-to-border&background=on&ties=on'],
  ] as const)('nor in %s', async ([, fragment], { visit }) => {
    await visit.open(fragment);
    await visit.setTheme(name);
    await visit.page.waitForLoadState('networkidle');

    expect(await faultsOf(visit)).toEqual([]);
  });

  test('nor on a telephone, with the list or with a card open', async ({ visit }) => {
    await visit.page.setViewportSize({ width: 390, height: 844 });
    await visit.open();
    await visit.setTheme(name);
    await visit.place('Hanoi').waitFor();
    expect(await faultsOf(visit), 'list').toEqual([]);

    await visit.arc.getByRole('button', { name: titleOf('day-of-the-sun-parade') }).click();
    await visit.cardTitle.waitFor();
    expect(await faultsOf(visit), 'card').toEqual([]);
  });
});
