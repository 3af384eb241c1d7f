import { expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { focused, openPractise } from './open-practise.tsx';

test('nothing is marked before the reader asks', async () => {
  const { screen, option, check } = await openPractise({ exercise: 'who-said-it' });
  await expect.element(check()).toHaveAttribute('aria-disabled', 'true');

  await option('Vladimir Putin').click();

  await expect.element(check()).not.toHaveAttribute('aria-disabled');
  expect(screen.getByRole('region', { name: 'Explanation' }).elements()).toEqual([]);
});

test('a choice is made and checked by keyboard', async () => {
  const { option, answers } = await openPractise({ exercise: 'who-said-it' });
  option('Vladimir Putin').element().focus();

  await userEvent.keyboard(' {ArrowDown}{Tab}{Enter}');

  await expect.poll(focused).toMatch(/Not quite/);
  expect(answers.getState().answers['who-said-it/cloud']).toEqual({
    given: ['kim-jong-un'],
    isChecked: true,
  });
});

test('the explanation names the answer, the reason, and the deciding words after their source', async () => {
  const { option, check, explanation } = await openPractise({ exercise: 'who-said-it' });

  await option('Vladimir Putin').click();
  await check().click();

  expect(explanation().element().textContent).toMatch(
    /Not quite.*Konstantin Asmolov.*The articles name Asmolov\..*NewsPakistan\.tv · no date printed · M M Alam.*“will reach Vladivostok within two hours”/,
  );
});

test('the article’s own words are set apart from ours', async () => {
  const { option, check, explanation } = await openPractise({ exercise: 'where' });

  await option('Sinpo').click();
  await check().click();

  const words = explanation().getByText('“reportedly exploded immediately after launch”');
  expect(getComputedStyle(words.element()).fontFamily).toContain('Serif');
});

test('a right answer is said in words', async () => {
  const { option, check, explanation } = await openPractise({ exercise: 'one-origin-or-three' });

  await option('1 origin').click();
  await check().click();

  await expect.element(explanation().getByRole('heading', { name: 'Yes' })).toBeVisible();
  await expect.element(explanation().getByText('Daily Mail, 20 April 2017: A, B, C')).toBeVisible();
});

test('a claim on the record is told from the fact that it was said', async () => {
  const { button, option, check, explanation } = await openPractise({
    exercise: 'fact-claim-prediction',
  });
  await button('Question 2').click();

  await option('Fact: confirmed elsewhere').click();
  await check().click();

  await expect.element(explanation().getByText('That it was said is the fact.')).toBeVisible();
});

test('the date that does not fit is named as what it is', async () => {
  const { option, check, explanation } = await openPractise({ exercise: 'date-that-does-not-fit' });

  await option('28 September 2022').click();
  await check().click();

  await expect.element(explanation().getByText('Does not fit: 28 September 2022')).toBeVisible();
});

test('when and where the event was is said in words and drawn', async () => {
  const { option, check, explanation } = await openPractise({ exercise: 'who-said-it' });

  await option('Vladimir Putin').click();
  await check().click();

  await expect.element(explanation().getByText('About 13 to 20 April 2017')).toBeVisible();
  await expect.element(explanation().getByText('Concerns: Vladivostok')).toBeVisible();
  await expect
    .poll(() => [...explanation().element().querySelectorAll('svg text')].map((t) => t.textContent))
    .toEqual(expect.arrayContaining(['2017', '2024', 'Vladivostok']));
});

test('the event behind a question opens in Explore', async () => {
  const { option, check, button, view } = await openPractise({ exercise: 'who-said-it' });
  await option('Vladimir Putin').click();
  await check().click();

  await button('Show it in Explore').click();

  expect([view().mode, view().selected]).toEqual(['explore', 'radioactive-cloud-prediction']);
});

test('a question tried again keeps its answer and hides the explanation', async () => {
  const { screen, option, check, button } = await openPractise({ exercise: 'who-said-it' });
  await option('Vladimir Putin').click();
  await check().click();

  await button('Try again').click();

  await expect.element(option('Vladimir Putin')).toBeChecked();
  expect(screen.getByRole('region', { name: 'Explanation' }).elements()).toEqual([]);
  expect(focused()).toBe('Question 1 of 1');
});

test('events are moved up and down by keyboard, and the pressed button keeps the focus', async () => {
  const { button, answers } = await openPractise({ exercise: 'put-in-order' });
  const titles = [
    'A North Korean missile fails just after launch',
    'Putin and Kim sign a treaty in Pyongyang',
    'The Pentagon says 10,000 North Korean soldiers are in Russia',
  ];
  for (const title of titles) {
    button(`Down: ${title}`).element().focus();
    await userEvent.keyboard('{Enter}{Enter}');
    expect(document.activeElement?.getAttribute('aria-label')).toBe(`Down: ${title}`);
  }

  expect(answers.getState().answers['put-in-order/seven-years']?.given).toEqual([
    'failed-missile-test',
    'treaty-signed',
    'pentagon-10000-troops',
  ]);
});

test('where a moved event went is said', async () => {
  const { screen, button } = await openPractise({ exercise: 'put-in-order' });
  const up = screen.getByRole('button', { name: /^Up: / }).nth(2);
  const title = up.element().getAttribute('aria-label')?.replace('Up: ', '') ?? '';

  await button(`Up: ${title}`).click();

  await expect.element(screen.getByText(`${title}: now 2 of 3`)).toBeInTheDocument();
});

test('a checked order gives every date, how it is known, and the place where each event belongs', async () => {
  const { screen, check, explanation } = await openPractise({ exercise: 'put-in-order' });

  await check().click();

  expect(explanation().element().textContent).toMatch(
    /16 April 2017.*Article A says “on Sunday”.*19 June 2024.*28 October 2024/,
  );
  expect(screen.getByText(/^belongs at \d$/).elements().length).toBeGreaterThan(0);
});

test('a pin on the map chooses the place of its number in the list', async () => {
  const { screen, option, answers } = await openPractise({ exercise: 'where' });
  const pins = () => [...screen.container.querySelectorAll('button[aria-hidden="true"]')];
  await expect.poll(() => pins().map((pin) => pin.textContent)).toEqual(['1', '2', '3']);

  const [, second] = pins();
  if (second instanceof HTMLElement) second.click();

  await expect.element(option('Sinpo')).toBeChecked();
  expect(document.activeElement).toBe(option('Sinpo').element());
  expect(answers.getState().answers['where/launch']?.given).toEqual(['sinpo']);
});

test('pins are large enough for a finger', async () => {
  const { screen } = await openPractise({ exercise: 'where', width: 390 });
  const sizes = () =>
    [...screen.container.querySelectorAll('button[aria-hidden="true"]')].map((pin) => {
      const { width, height } = pin.getBoundingClientRect();
      return Math.min(width, height);
    });

  await expect.poll(() => sizes().length).toBe(3);
  expect(Math.min(...sizes())).toBeGreaterThanOrEqual(24);
});

test('an area has a dashed edge on the map', async () => {
  const { screen, button } = await openPractise({ exercise: 'where' });

  await button('Question 2').click();

  await expect
    .poll(() =>
      [...screen.container.querySelectorAll('svg path')].some((path) =>
        getComputedStyle(path).strokeDasharray.startsWith('5px, 5px'),
      ),
    )
    .toBe(true);
});

test('without a base map the list still works', async () => {
  const { screen, option } = await openPractise({
    exercise: 'where',
    loadBasemap: () => Promise.reject(new Error('offline')),
  });
  await expect
    .element(screen.getByText('The map could not be drawn. The list works without it.'))
    .toBeVisible();

  await option('Sinpo').click();

  await expect.element(option('Sinpo')).toBeChecked();
});

test('after the last question the explanation leads back to all exercises', async () => {
  const { option, check, explanation, view } = await openPractise({ exercise: 'who-said-it' });
  await option('Vladimir Putin').click();
  await check().click();

  await explanation().getByRole('button', { name: 'All exercises' }).click();

  expect(view().exercise).toBeNull();
  await expect.poll(focused).toBe('Practise');
});

test('the next question takes the focus with its number', async () => {
  const { button } = await openPractise({ exercise: 'where' });

  await button('Next question').click();

  await expect.poll(focused).toBe('Question 2 of 2');
  await expect.element(button('Next question')).toHaveAttribute('aria-disabled', 'true');
});
