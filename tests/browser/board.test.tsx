import { describe, expect, test } from 'vitest';
import { accessibilityFaults } from './accessibility-faults.ts';
import { openBoard, stepOn, steps } from './open-board.tsx';

const WALLS = [
  { width: 800, height: 600 },
  { width: 1024, height: 768 },
  { width: 1280, height: 800 },
  { width: 1920, height: 1080 },
];
const named = steps.map((found) => ({ found, name: `${found.ref.chapter} ${found.ref.n}` }));

function isWord(text: string): boolean {
  return /[\p{L}\p{N}]/u.test(text);
}

describe.each(WALLS)('on a wall of $width × $height', (wall) => {
  test.each(named)('all words of $name are wholly to be seen', async ({ found }) => {
    const { words } = await openBoard(found, wall);
    const column = words.element();
    const { bottom, right } = column.getBoundingClientRect();
    const cut = [...column.querySelectorAll('*')].filter((one) => {
      const box = one.getBoundingClientRect();
      return box.bottom > bottom || box.right > right || one.scrollWidth > one.clientWidth + 1;
    });

    expect(cut.filter((one) => one.clientWidth > 0).map((one) => one.textContent)).toEqual([]);
  });

  test('no text is smaller than 20 px', async () => {
    const [first] = steps;
    if (!first) throw new Error('There is no step.');
    const { words } = await openBoard(first, wall);
    const sizes = [...words.element().querySelectorAll('p, h1, figcaption, blockquote')].map(
      (one) => Number.parseFloat(getComputedStyle(one).fontSize),
    );

    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(20);
  });
});

test.each(named)('$name asks a class to read at most 45 words', async ({ found }) => {
  const { words } = await openBoard(found);
  const [, ...read] = words.element().children;
  const text = read.map((one) => (one instanceof HTMLElement ? one.innerText : '')).join(' ');

  expect(text.split(/\s+/).filter(isWord).length).toBeLessThanOrEqual(45);
});

test('everything that is read is in full ink, and what is small is heavy', async () => {
  document.documentElement.dataset.theme = 'projector';
  const { screen } = await openBoard(stepOn('invasion-of-ukraine'));
  await expect.poll(() => screen.container.querySelectorAll('svg text').length).toBeGreaterThan(9);
  const read = screen.container.querySelectorAll('section p, section h1, figcaption, svg text');
  const weak = [...read].filter((one) => {
    const { color, fill, fontSize, fontWeight } = getComputedStyle(one);
    const ink = one instanceof SVGElement ? fill : color;
    const isSmall = Number.parseFloat(fontSize) < 0.034 * window.innerHeight;
    return ink !== 'rgb(0, 0, 0)' || (isSmall && Number(fontWeight) < 600);
  });
  delete document.documentElement.dataset.theme;

  expect(weak.map((one) => one.outerHTML)).toEqual([]);
});

test('the source stands before the quotation', async () => {
  const { words } = await openBoard(stepOn('failed-missile-test'));
  const text = words.element().textContent.replaceAll('\u00A0', ' ');

  expect(text).toContain('Article A · Inquisitr · no date printed');
  expect(text.indexOf('Article A · Inquisitr · no date printed')).toBeLessThan(text.indexOf('“'));
});

test('words with which the article holds back are marked', async () => {
  const { words } = await openBoard(stepOn('failed-missile-test'));

  await expect.element(words.getByRole('mark')).toHaveTextContent('reportedly');
});

test('how sure and when stands below the question', async () => {
  const { words } = await openBoard(stepOn('rail-movement-khabarovsk-primorye'));

  await expect
    .element(words.getByText('Confirmed elsewhere · about 13–20 April 2017'))
    .toBeVisible();
});

test('an account says whose it is, and how that article speaks', async () => {
  const { words } = await openBoard(stepOn('china-150000-troops-to-border'));

  await expect.element(words.getByText('As article B tells it')).toBeVisible();
  await expect.element(words.getByText(/^States it flatly/)).toBeVisible();
});

test('what no article tells is marked as such', async () => {
  const { words } = await openBoard(stepOn('invasion-of-ukraine'));

  await expect.element(words.getByText('Not from the articles')).toBeVisible();
});

test('a sign stands after the number of the step', async () => {
  const { words } = await openBoard(stepOn('failed-missile-test'), { sign: 'Held' });

  await expect.element(words.getByText('Chapter 2 of 6 · step 2 of 5 · Held')).toBeVisible();
});

test('hidden publishers stay hidden', async () => {
  const { words } = await openBoard(stepOn('failed-missile-test'), { change: { blind: true } });

  await expect
    .element(words.getByText('Article A · publisher hidden · no date printed'))
    .toBeVisible();
});

test('nothing on the board can be pressed', async () => {
  const { screen } = await openBoard(stepOn('failed-missile-test'));

  expect(screen.container.querySelectorAll('button, a, [tabindex="0"]')).toHaveLength(0);
});

test('the board has no fault that axe finds', async () => {
  const { screen } = await openBoard(stepOn('invasion-of-ukraine'));

  expect(await accessibilityFaults(screen.container, 'projector')).toEqual([]);
});
