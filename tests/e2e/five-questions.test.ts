import type { Locator } from 'playwright';
import { describe, expect } from 'vitest';
import { titleOf } from './known-events.ts';
import { test } from './reader.ts';
import type { Visit } from './visit.ts';

/** The row of the table of claims that begins with these words. */
function claim(visit: Visit, words: string | RegExp): Locator {
  return visit.page
    .getByRole('row')
    .filter({ has: visit.page.getByRole('rowheader', { name: words }) });
}

/** Opens a claim; what comes below it is returned. */
async function openClaim(visit: Visit, words: string | RegExp): Promise<Locator> {
  await visit.goToView('Compare sources');
  await claim(visit, words).getByRole('button', { name: words }).click();
  const reports = visit.page.getByRole('list', { name: 'Reports side by side' });
  await reports.waitFor();
  return reports;
}

/** What one article does with the open claim, in the words on the screen. */
function account(reports: Locator, letter: string): Locator {
  return reports.getByRole('listitem').filter({ hasText: new RegExp(`^\\s*${letter}`) });
}

describe('with the screen alone, a student answers', () => {
  test('which articles are independent: A, B and C are one family, D and E others', async ({
    visit,
  }) => {
    await visit.open();
    await visit.goToView('Compare sources');
    await visit.page
      .getByRole('columnheader', { name: 'likely one witness: Daily Mail, 20 April 2017' })
      .waitFor();
    await visit.page.getByRole('radio', { name: 'The family tree' }).check();

    await visit.page
      .getByText('5 articles, but only 3 families: A, B and C; D; E.', { exact: false })
      .waitFor();
  });

  test('who really said “preventive but necessary”: Sinitsyn, whom A turns into the state', async ({
    visit,
  }) => {
    await visit.open();
    const reports = await openClaim(visit, 'The Russian authorities called the movements');

    expect(await account(reports, 'A').innerText()).toContain('the Russian authorities');
    expect(await account(reports, 'C').innerText()).toContain('to Sinitsyn');
    expect(await account(reports, 'B').innerText()).toContain('Silent');
    await visit.page.getByText('Most likely Sinitsyn.', { exact: false }).first().waitFor();

    await visit.page.getByRole('radio', { name: 'The family tree' }).check();
    await visit.page.getByRole('radio', { name: 'Who called it preventive' }).check();
    await visit.page.getByText('a commentator has become the state').first().waitFor();
  });

  test('why article C’s date is wrong: the text speaks of April 2017', async ({ visit }) => {
    await visit.open();
    const reports = await openClaim(visit, 'The border story was written in September 2022');
    const told = await account(reports, 'C').innerText();

    expect(told).toContain('28 Sep 2022');
    expect(told).toContain('April 2017');
    await visit.page.getByText('The date on C belongs to the copied page').first().waitFor();
    await visit.page.getByText('does not fit', { exact: true }).first().waitFor();
  });

  test('which claim about the trains is best supported: that local people saw them', async ({
    visit,
  }) => {
    await visit.open();
    await visit.goToView('Compare sources');
    const confirmed = visit.page
      .getByRole('row')
      .filter({ hasText: /train/i })
      .filter({ hasText: 'Confirmed elsewhere' });
    await confirmed.first().waitFor();

    expect(await confirmed.getByRole('button').allTextContents()).toEqual([
      'Local people noticed trains loaded with military equipment.',
    ]);
    expect(await claim(visit, 'Three trains were on their way').innerText()).toContain(
      'Reported only',
    );
  });

  test('what Putin said of North Korean soldiers in June 2024, and what was reported in October', async ({
    visit,
  }) => {
    await visit.open();
    const reports = await openClaim(visit, /^North Korean soldiers are in Russia/);

    expect(await account(reports, 'D').innerText()).toContain('currently is no need');
    expect(await account(reports, 'E').innerText()).toContain(
      'stationed in Russia, now estimated at 10,000',
    );
    await visit.page.getByText('four months lie between the two articles').first().waitFor();
  });
});

describe('one selection', () => {
  test('goes from a claim to its card, and on to timeline and map', async ({ visit }) => {
    await visit.open();
    await openClaim(visit, 'Putin sent troops to the border');
    const title = titleOf('putin-orders-troops-to-border');
    await expect.poll(() => visit.cardTitle.textContent()).toBe(title);
    await visit.page.getByRole('button', { name: 'Show on timeline and map' }).click();

    await expect.poll(() => visit.mark(title).getAttribute('aria-selected')).toBe('true');
    await visit.map.getByText('Putin’s order?').waitFor();
  });

  test('goes from the card back to the claims', async ({ visit }) => {
    await visit.open('v=1&event=failed-missile-test');
    await visit.goToView('Compare sources');

    const row = claim(visit, 'North Korea tested a missile');
    await expect.poll(() => row.getByRole('button').getAttribute('aria-current')).toBe('true');
    await expect
      .poll(async () => {
        const box = await row.boundingBox();
        return box !== null && box.y >= 0 && box.y + box.height <= 625;
      })
      .toBe(true);
  });

  test('stands in the address, so that another student sees the same', async ({ visit }) => {
    await visit.open();
    await openClaim(visit, 'Three trains were on their way');
    const address = visit.page.url();
    await visit.page.goto('about:blank');
    await visit.page.goto(address);

    await visit.page.getByRole('list', { name: 'Reports side by side' }).waitFor();
    await expect
      .poll(() => visit.cardTitle.textContent())
      .toBe(titleOf('rail-movement-khabarovsk-primorye'));
  });
});

describe('blind reading', () => {
  const publisher = /Inquisitr|NewsPakistan|chinanews|productiveclue/;

  test('hides who published, on table, card and tree, until it is asked for', async ({ visit }) => {
    await visit.open('v=1&mode=compare&event=putin-orders-troops-to-border');
    await visit.page.getByRole('switch', { name: 'Hide publishers' }).click();
    await expect.poll(() => visit.page.locator('body').innerText()).not.toMatch(publisher);
    await visit.page.getByRole('radio', { name: 'The family tree' }).check();
    await visit.page.getByText('How many witnesses are they?').waitFor();
    expect(await visit.page.locator('body').innerText()).not.toMatch(publisher);

    await visit.page.getByRole('radio', { name: 'The claims' }).check();
    await visit.page.getByRole('switch', { name: 'Hide publishers' }).click();
    await expect.poll(() => visit.page.locator('body').innerText()).toMatch(publisher);
  });
});
