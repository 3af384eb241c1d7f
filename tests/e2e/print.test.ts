import { describe, expect } from 'vitest';
import chapters from '../../data/chapters.json' with { type: 'json' };
import lessons from '../../data/lessons.json' with { type: 'json' };
import { test } from './reader.ts';
import type { Visit } from './visit.ts';

const WHOLE = { id: null, title: 'the whole story' };
const SHEETS = [WHOLE, ...chapters].map(({ id, title }) => [title, id] as const);
const FORMATS = ['A4', 'Letter'] as const;

/** Opens a sheet and waits until fonts and map are there. */
async function openSheet(visit: Visit, sheet: string, chapter: string | null): Promise<void> {
  await visit.open(`v=1&mode=print&sheet=${sheet}${chapter === null ? '' : `&chapter=${chapter}`}`);
  await visit.page.getByRole('region', { name: 'The pages as they will be printed' }).waitFor();
  await visit.page.evaluate(() => document.fonts.ready.then(() => undefined));
  if (sheet === 'student' || sheet === 'teacher')
    await visit.page
      .getByRole('img', { name: /^A map/ })
      .first()
      .waitFor();
}

/** How many px of each page, or of what stands above its foot, do not fit it. */
async function cutFrom(visit: Visit): Promise<readonly number[]> {
  return visit.page.evaluate(() =>
    [...document.querySelectorAll('[data-page], [data-body]')].map((box) =>
      Math.max(box.scrollHeight - box.clientHeight, box.scrollWidth - box.clientWidth),
    ),
  );
}

async function pagesOnPaper(visit: Visit, format: (typeof FORMATS)[number]): Promise<number> {
  const pdf = await visit.page.pdf({ format, preferCSSPageSize: false });
  return pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
}

describe('a teacher who prints', () => {
  test.for(SHEETS)('gets a student’s sheet of two pages on “%s”', async ([, id], { visit }) => {
    await openSheet(visit, 'student', id);

    expect(Math.max(...(await cutFrom(visit)))).toBeLessThanOrEqual(0);
    for (const format of FORMATS) expect(await pagesOnPaper(visit, format)).toBe(2);
  });

  test.for(SHEETS)('gets a teacher’s sheet on “%s” with nothing cut', async ([, id], { visit }) => {
    await openSheet(visit, 'teacher', id);

    const names = await visit.page
      .locator('[data-page]')
      .evaluateAll((pages) => pages.map((one) => one.getAttribute('aria-label')));
    expect(names.slice(0, 2)).toEqual([
      'Student’s sheet, page 1 of 2',
      'Student’s sheet, page 2 of 2',
    ]);
    expect(Math.max(...(await cutFrom(visit)))).toBeLessThanOrEqual(0);
    for (const format of FORMATS) expect(await pagesOnPaper(visit, format)).toBe(names.length);
  });

  test.for(lessons.plans.map(({ id, minutes }) => [minutes, id] as const))(
    'gets the plan of %i minutes on few pages',
    async ([minutes, id], { visit }) => {
      const most = minutes <= 15 ? 2 : minutes <= 45 ? 3 : 4;
      await openSheet(visit, id, null);

      expect(Math.max(...(await cutFrom(visit)))).toBeLessThanOrEqual(0);
      for (const format of FORMATS)
        expect(await pagesOnPaper(visit, format)).toBeLessThanOrEqual(most);
    },
  );

  test.for(SHEETS)('gets lines 8 mm apart to write on, on “%s”', async ([, id], { visit }) => {
    await openSheet(visit, 'student', id);

    const spaces = await visit.page.evaluate(() => {
      const page = [...document.querySelectorAll('[data-page]')].at(-1);
      const rooms = page?.querySelectorAll('table:last-of-type tbody tr, ol > li > span') ?? [];
      return [...rooms].map((room) => (room.getBoundingClientRect().height * 25.4) / 96);
    });
    expect(Math.min(...spaces.slice(-8))).toBeGreaterThanOrEqual(7.9);
  });

  test('finds no letter on paper smaller than 10.5 pt', async ({ visit }) => {
    await openSheet(visit, 'teacher', chapters[0]?.id ?? null);

    const smallest = await visit.page.evaluate(() => {
      const texts = document.createTreeWalker(
        document.querySelector('[data-page]')?.parentElement?.parentElement ?? document.body,
        NodeFilter.SHOW_TEXT,
      );
      const sizes: number[] = [];
      while (texts.nextNode()) {
        const parent = texts.currentNode.parentElement;
        if (parent && texts.currentNode.textContent?.trim())
          sizes.push(Number.parseFloat(getComputedStyle(parent).fontSize));
      }
      return Math.min(...sizes);
    });
    expect(smallest).toBeGreaterThanOrEqual(14);
  });

  test('goes from the plan to what a part shows, and back to the plan', async ({ visit }) => {
    await openSheet(visit, lessons.plans[0]?.id ?? '', null);
    await visit.page
      .getByRole('link', { name: /mode=story/ })
      .first()
      .click();
    await visit.timeline.waitFor();
    await visit.page.goBack();

    await visit.page.getByRole('heading', { name: /^Lesson plan, / }).waitFor();
  });

  test('scrolls the pages on a phone, never the page around them', async ({ visit }) => {
    await visit.page.setViewportSize({ width: 390, height: 844 });
    await openSheet(visit, 'student', null);

    const beyond = await visit.page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(beyond).toBe(0);
  });
});
