import { expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { accessibilityFaults, THEMES } from './accessibility-faults.ts';
import { openCard } from './open-card.tsx';

test('an event that several articles tell can be read as each of them tells it', async () => {
  const { stores, screen } = await openCard('trains-toward-border');

  await screen.getByRole('radio', { name: 'Article B, NewsPakistan.tv' }).click();

  expect(stores.story.getState().view.told).toBe('B');
  await expect
    .element(screen.getByRole('heading', { level: 2, name: 'A website wrote of trains' }))
    .toBeVisible();
});

test('an event that one article tells offers no choice', async () => {
  const { screen } = await openCard('treaty-signed');

  expect(screen.getByRole('group', { name: 'Read it as' }).query()).toBeNull();
});

test('as an article tells it, the card says that this is not our assessment', async () => {
  const { screen } = await openCard('trains-toward-border', { told: 'C' });

  await expect
    .element(screen.getByText('As article C tells it. This is not our assessment.'))
    .toBeVisible();
  await expect.element(screen.getByRole('button', { name: 'States it flatly' })).toBeVisible();
  expect(screen.getByText('Disputed').query()).toBeNull();
});

test('one button leads back to our assessment', async () => {
  const { stores, screen } = await openCard('trains-toward-border', { told: 'C' });

  await screen.getByRole('button', { name: 'Back to our assessment' }).click();

  expect(stores.story.getState().view.told).toBeNull();
  await expect.element(screen.getByRole('button', { name: 'Disputed' })).toBeVisible();
});

test('the way back leaves the keyboard at the title', async () => {
  const { screen } = await openCard('trains-toward-border', { told: 'C' });

  await screen.getByRole('button', { name: 'Back to our assessment' }).click();

  await expect.element(screen.getByRole('heading', { level: 2 })).toHaveFocus();
});

test('the choice keeps the keyboard from account to account', async () => {
  const { screen } = await openCard('trains-toward-border');
  screen.getByRole('radio', { name: 'Our assessment' }).element().focus();

  await userEvent.keyboard('{ArrowRight}');
  await expect.element(screen.getByText('As article A tells it.')).toBeVisible();
  await userEvent.keyboard('{ArrowRight}');

  await expect.element(screen.getByRole('radio', { name: /Article B/ })).toHaveFocus();
});

test('what an article leaves out: the denial, and the doubt and the sources of the others', async () => {
  const { textOf } = await openCard('trains-toward-border', { told: 'C' });

  expect(textOf('What it leaves out')).toMatch(
    /Denies it · TASS · 21 April 2017.*No article tells this\..*Article B names a source: primemedia\.ru\..*Article A is careful: “appears to show”\. This one is not\./,
  );
});

test('the articles stand side by side, each as sure as it sounds', async () => {
  const { textOf } = await openCard('trains-toward-border', { told: 'C' });

  expect(textOf('How sure each article sounds')).toMatch(
    /Article AHedges.*Article BNames a source.*Article CStates it flatly.*one text \(Daily Mail, 20 April 2017\)/,
  );
});

test('hidden publishers are hidden in the choice and above the words', async () => {
  const { screen } = await openCard('trains-toward-border', { told: 'B', blind: true });

  await expect
    .element(screen.getByRole('radio', { name: 'Article B', exact: true }))
    .toBeInTheDocument();
  expect(screen.container.textContent).not.toMatch(/NewsPakistan|M M Alam/);
});

test.for(THEMES)('axe finds nothing on an article’s account in the %s theme', async (theme) => {
  const { screen } = await openCard('trains-toward-border', { told: 'C' }, 2000);

  expect(await accessibilityFaults(screen.container, theme)).toEqual([]);
});
