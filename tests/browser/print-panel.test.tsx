import { expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import basemap from '../../data/basemap.json';
import type { Study } from '../../src/model/study.ts';
import type { ViewState } from '../../src/model/view.ts';
import { PrintPanel } from '../../src/panels/print/PrintPanel.tsx';
import '../../src/ui/theme/base.css';
import '../../src/ui/theme/fonts.css';
import '../../src/ui/theme/tokens.css';
import { smallPaperStudy } from '../fixtures/small-lessons.ts';
import { createSmallStores } from '../fixtures/small-stores.ts';
import { accessibilityFaults, THEMES } from './accessibility-faults.ts';

async function openPrint(
  change: Partial<ViewState> = {},
  study: Study = smallPaperStudy,
  loadBasemap: () => Promise<unknown> = () => Promise.resolve(basemap),
) {
  await page.viewport(1300, 900);
  const stores = createSmallStores({ mode: 'print', ...change });
  const screen = await render(
    <PrintPanel stores={stores} study={study} loadBasemap={loadBasemap} />,
  );
  return {
    screen,
    view: () => stores.story.getState().view,
    pageNames: () =>
      [...screen.container.querySelectorAll('section[aria-label]')].map((one) =>
        one.getAttribute('aria-label'),
      ),
  };
}

const CHAPTER = { chapter: 'troops-to-the-border' };

test('a student’s sheet has two pages', async () => {
  const { pageNames } = await openPrint(CHAPTER);

  expect(pageNames()).toEqual(['Student’s sheet, page 1 of 2', 'Student’s sheet, page 2 of 2']);
});

test('each number on it is told in words: date, title, status and articles', async () => {
  const { screen } = await openPrint(CHAPTER);

  const rows = screen
    .getByRole('listitem')
    .elements()
    .map((row) => (row.textContent ?? '').replaceAll('\u00a0', ' '));
  expect(
    rows.some((row) =>
      /^\d+ A North Korean missile fails just after launch\. 1\d.* April 2017 · Confirmed elsewhere/.test(
        row,
      ),
    ),
  ).toBe(true);
});

test('the first page says what the fill of a mark means, and to turn over', async () => {
  const { screen } = await openPrint(CHAPTER);
  const first = screen.getByRole('region', { name: 'Student’s sheet, page 1 of 2' });

  await expect.element(first.getByText('Fill says how sure:')).toBeVisible();
  await expect.element(first.getByText('turn over')).toBeVisible();
});

test('every question has lines to write on, and no answer', async () => {
  const { screen } = await openPrint(CHAPTER);

  const question = screen.getByRole('listitem').filter({ hasText: 'Which day is sure?' }).element();
  expect(question.querySelectorAll('span')).toHaveLength(2);
  expect(screen.container.textContent).not.toContain('The day of the failed test.');
});

test('a teacher’s sheet begins with the student’s and adds answers, notes and a code', async () => {
  const { screen, pageNames } = await openPrint({ ...CHAPTER, sheet: 'teacher' });

  expect(pageNames().slice(0, 2)).toEqual([
    'Student’s sheet, page 1 of 2',
    'Student’s sheet, page 2 of 2',
  ]);
  expect(screen.container.textContent).toContain('The day of the failed test.');
  expect(screen.container.textContent).toContain('Ask which words hold back.');
  await expect
    .element(
      screen.getByRole('img', { name: 'QR code to: Were troops really moving to the border?' }),
    )
    .toBeVisible();
});

test('another chapter and another sheet can be chosen, and a link keeps both', async () => {
  const { screen, view } = await openPrint();

  await screen.getByRole('combobox', { name: 'Chapter' }).selectOptions('Seven years apart');
  await screen.getByRole('radio', { name: 'Teacher’s sheet' }).click();

  expect(view()).toMatchObject({ sheet: 'teacher', chapter: 'seven-years-apart' });
});

test('a lesson plan says when each part begins, and leads to what it shows', async () => {
  const { screen, view } = await openPrint({ sheet: 'short-lesson' });

  await expect.element(screen.getByText('5–15 min')).toBeVisible();
  await screen.getByRole('link', { name: /step=troops-to-the-border.1/ }).click();

  expect(view()).toMatchObject({
    mode: 'story',
    step: { chapter: 'troops-to-the-border', n: 1 },
  });
});

test('Print opens the print window', async () => {
  const print = vi.spyOn(window, 'print').mockImplementation(() => undefined);
  const { screen } = await openPrint();

  await screen.getByRole('button', { name: 'Print', exact: true }).click();

  expect(print).toHaveBeenCalledOnce();
  print.mockRestore();
});

test('a sheet or chapter that is not there is said, and another is shown', async () => {
  const { screen, pageNames } = await openPrint({ sheet: 'lost-plan', chapter: 'lost-chapter' });

  await expect
    .element(screen.getByRole('status'))
    .toHaveTextContent(
      'That sheet is not in this version. The student’s sheet is shown. That chapter is not in this version.',
    );
  expect(pageNames()[0]).toBe('Student’s sheet, page 1 of 2');
});

test('a story without plans, chapters and questions says so on the sheet', async () => {
  const { screen } = await openPrint(
    { sheet: 'teacher' },
    { ...smallPaperStudy, chapters: [], claims: [], lessons: null },
  );

  await expect.element(screen.getByText(/This story brings no lesson plans/)).toBeVisible();
  const missing = screen.getByText('This story brings no questions for this sheet.');
  expect(missing.elements()).toHaveLength(2);
  await expect
    .element(screen.getByText('This story brings no steps for this sheet.'))
    .toBeVisible();
});

test('where the map cannot be had, the sheet says so and keeps the rest', async () => {
  const { screen } = await openPrint(CHAPTER, smallPaperStudy, () =>
    Promise.reject(new Error('no map')),
  );

  await expect.element(screen.getByText('The map could not be drawn.')).toBeVisible();
  await expect.element(screen.getByRole('img', { name: /^A timeline/ })).toBeVisible();
});

test.each(THEMES)('the sheets can be used by everyone, black on white, in %s', async (theme) => {
  const { screen } = await openPrint({ ...CHAPTER, sheet: 'teacher' });
  await expect.element(screen.getByRole('img', { name: /^A map/ })).toBeVisible();

  expect(await accessibilityFaults(screen.container, theme)).toEqual([]);
  const paper = screen.container.querySelector('section[aria-label]');
  expect(paper && getComputedStyle(paper).color).toBe('rgb(0, 0, 0)');
});
