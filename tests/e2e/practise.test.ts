import { readFile } from 'node:fs/promises';
import { describe, expect } from 'vitest';
import exercises from '../../data/exercises.json' with { type: 'json' };
import { test } from './reader.ts';
import type { Visit } from './visit.ts';

const explanation = (visit: Visit) => visit.page.getByRole('region', { name: 'Explanation' });

describe('a student who practises', () => {
  test.for(exercises.map(({ id, title }) => [title, id] as const))(
    'opens “%s” by the link a teacher sent',
    async ([title, id], { visit }) => {
      await visit.open(`v=1&mode=practise&exercise=${id}`);

      await visit.page.getByRole('heading', { name: title }).waitFor();
    },
  );

  test('answers by the keyboard alone and reads the deciding words', async ({ visit }) => {
    await visit.open('v=1&mode=practise&exercise=who-said-it');
    await visit.page.getByRole('radio', { name: 'Stanislav Sinitsyn' }).focus();
    await visit.page.keyboard.press('Space');
    await visit.page.getByRole('button', { name: 'Check' }).focus();
    await visit.page.keyboard.press('Enter');

    const words = await explanation(visit).innerText();
    expect(words).toContain('Yes');
    expect(words).toContain('a preventive but necessary measure');
  });

  test('is told gently what the answer is, and may try again', async ({ visit }) => {
    await visit.open('v=1&mode=practise&exercise=who-said-it');
    await visit.page.getByRole('radio', { name: 'Vladimir Putin' }).check();
    await visit.page.getByRole('button', { name: 'Check' }).click();
    await explanation(visit).getByText('Not quite').waitFor();
    await visit.page.getByRole('button', { name: 'Try again' }).click();

    await visit.page.getByRole('button', { name: 'Check' }).waitFor();
  });

  test('goes from the explanation to the event on timeline and map', async ({ visit }) => {
    await visit.open('v=1&mode=practise&exercise=who-said-it');
    await visit.page.getByRole('radio', { name: 'Stanislav Sinitsyn' }).check();
    await visit.page.getByRole('button', { name: 'Check' }).click();
    await explanation(visit).getByRole('button', { name: 'Show it in Explore' }).click();

    await expect.poll(() => visit.cardTitle.textContent()).toMatch(/preventive but necessary/);
  });

  test('puts events in order with buttons', async ({ visit }) => {
    await visit.open('v=1&mode=practise&exercise=put-in-order');
    const items = visit.page
      .getByRole('main')
      .getByRole('listitem')
      .filter({
        has: visit.page.getByRole('button', { name: /^Down/ }),
      });
    const first = await items.first().innerText();
    await items.first().getByRole('button', { name: /^Down/ }).click();

    await expect.poll(() => items.first().innerText()).not.toBe(first);
  });

  test('keeps the answers through a reload, takes them home, and clears them', async ({
    visit,
  }) => {
    await visit.open('v=1&mode=practise&exercise=who-said-it');
    await visit.page.getByRole('radio', { name: 'Stanislav Sinitsyn' }).check();
    await visit.page.getByRole('button', { name: 'Check' }).click();
    await visit.page.reload();
    await explanation(visit).getByText('Yes').waitFor();

    const [download] = await Promise.all([
      visit.page.waitForEvent('download'),
      visit.page.getByRole('button', { name: 'Download' }).click(),
    ]);
    expect(await readFile(await download.path(), 'utf8')).toContain(
      'Your answer: Stanislav Sinitsyn',
    );

    await visit.page.getByRole('button', { name: 'Clear' }).click();
    await visit.page.getByRole('dialog').getByRole('button', { name: 'Clear' }).click();
    await visit.page.getByRole('button', { name: 'Check' }).waitFor();
  });

  test('chooses a place on the small map', async ({ visit }) => {
    await visit.open('v=1&mode=practise&exercise=where');
    const third = visit.page.getByRole('radio').nth(2);
    await visit.page.getByText('The same places on a map.').waitFor();
    const pin = visit.page.locator('button[aria-hidden="true"]', { hasText: /^3$/ });
    await visit.pressMiddle(pin);

    await expect.poll(() => third.isChecked()).toBe(true);
  });

  test('whose browser keeps nothing is told that answers vanish', async ({ visit }) => {
    await visit.page.addInitScript(() => {
      Object.defineProperty(window, 'sessionStorage', {
        get: () => {
          throw new DOMException('denied', 'SecurityError');
        },
      });
    });
    await visit.open('v=1&mode=practise&exercise=who-said-it');
    await visit.page.getByRole('radio', { name: 'Stanislav Sinitsyn' }).check();

    await visit.page.getByText('Answers vanish when you close this tab.').waitFor();
  });

  test('with a link to an exercise that is not there, reads so and chooses another', async ({
    visit,
  }) => {
    await visit.open('v=1&mode=practise&exercise=no-such-thing');

    await visit.page.getByText('That exercise is not in this version.').waitFor();
    await visit.page.getByRole('button', { name: /^Who said it/ }).click();
    await visit.page.getByRole('heading', { name: 'Who said it?' }).waitFor();
  });
});
