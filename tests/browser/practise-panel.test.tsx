import { expect, test, vi } from 'vitest';
import { smallExerciseStudy } from '../fixtures/small-exercises.ts';
import { accessibilityFaults, THEMES } from './accessibility-faults.ts';
import { focused, openPractise } from './open-practise.tsx';

const refuse = (): never => {
  throw new DOMException('The browser keeps nothing.', 'SecurityError');
};

test('all seven exercises can be chosen, with what they ask and how far the reader is', async () => {
  const { screen, answers } = await openPractise();
  answers.give('where/launch', ['sinpo']);

  await expect
    .element(screen.getByRole('button', { name: /^Where\?/ }))
    .toHaveTextContent('2 questions · 1 answered');
  expect(screen.getByRole('listitem').elements()).toHaveLength(7);
});

test('choosing an exercise opens it, and its title takes the focus', async () => {
  const { button, view } = await openPractise();

  await button(/^Where\?/).click();

  expect(view().exercise).toBe('where');
  await expect.poll(focused).toBe('Where?');
});

test('a page opened at an exercise leaves the focus where it was', async () => {
  await openPractise({ exercise: 'where' });

  expect(document.activeElement).toBe(document.body);
});

test('an exercise can be left for the choice of all', async () => {
  const { button, view } = await openPractise({ exercise: 'where' });

  await button('All exercises').click();

  expect(view().exercise).toBeNull();
  await expect.poll(focused).toBe('Practise');
});

test('an exercise that is not here is said, beside the choice of the others', async () => {
  const { screen } = await openPractise({ exercise: 'a-lost-exercise' });

  await expect.element(screen.getByText('That exercise is not in this version.')).toBeVisible();
  expect(screen.getByRole('button', { name: /Exit ticket/ }).elements().length).toBeGreaterThan(0);
});

test('a story without exercises says so', async () => {
  const { screen } = await openPractise({ study: { ...smallExerciseStudy, exercises: [] } });

  await expect.element(screen.getByText('This story brings no exercises.')).toBeVisible();
});

test('a reader who looked elsewhere comes back to the same question', async () => {
  const { screen, button } = await openPractise({ exercise: 'where' });
  await button('Next question').click();
  await button('All exercises').click();

  await button(/^Where\?/).click();

  await expect.element(screen.getByRole('heading', { name: 'Question 2 of 2' })).toBeVisible();
});

test('lines are written and nothing is judged', async () => {
  const { screen, answers } = await openPractise({ exercise: 'exit-ticket' });

  await screen.getByLabelText('One thing I am sure of').fill('Trains were filmed.');

  expect(answers.getState().answers['exit-ticket/sure']?.given).toEqual(['Trains were filmed.']);
  expect(screen.getByRole('button', { name: 'Check', exact: true }).elements()).toEqual([]);
});

test('clearing asks first, and forgets the answers of this exercise only when told to', async () => {
  const { screen, option, button, answers } = await openPractise({ exercise: 'who-said-it' });
  answers.give('where/launch', ['sinpo']);
  await option('Vladimir Putin').click();

  await button('Clear').click();
  await button('Keep them').click();
  const kept = Object.keys(answers.getState().answers);
  await button('Clear').click();
  await screen.getByRole('dialog').getByRole('button', { name: 'Clear' }).click();

  expect(kept).toEqual(['where/launch', 'who-said-it/cloud']);
  expect(Object.keys(answers.getState().answers)).toEqual(['where/launch']);
});

test('the answers can be had as a text file', async () => {
  const { option, button } = await openPractise({ exercise: 'who-said-it' });
  await option('Vladimir Putin').click();
  const made = vi.spyOn(URL, 'createObjectURL');
  const pressed = vi
    .spyOn(HTMLAnchorElement.prototype, 'click')
    .mockImplementation(() => undefined);

  await button('Download').click();

  const [link] = pressed.mock.contexts;
  const [blob] = made.mock.calls[0] ?? [];
  vi.restoreAllMocks();
  expect(link).toHaveProperty('download', 'who-said-it.txt');
  expect(blob instanceof Blob ? await blob.text() : '').toContain('Your answer: Vladimir Putin');
});

test('where the browser keeps nothing, it is said', async () => {
  const { screen } = await openPractise({
    shelf: () => ({ getItem: refuse, setItem: refuse, removeItem: refuse }),
  });

  await expect.element(screen.getByText('Answers vanish when you close this tab.')).toBeVisible();
});

test('paper has every question of the exercise with the reader’s answers', async () => {
  const { screen, answers } = await openPractise({ exercise: 'where' });
  answers.give('where/launch', ['sinpo']);
  const boxes = () => [...screen.container.querySelectorAll('ol ul li')];

  await expect
    .poll(() => boxes().map((line) => line.textContent))
    .toEqual(['Pyongyang', '✗Sinpo', 'Vladivostok', 'Primorsky region', 'Khasan', 'Vladivostok']);
});

test('paper says how to answer without a screen', async () => {
  const { screen } = await openPractise({ exercise: 'put-in-order' });

  await expect.element(screen.getByText('On paper, number the boxes')).toBeInTheDocument();
});

test('paper says where each event belongs once the order was checked', async () => {
  const { screen, answers } = await openPractise({ exercise: 'put-in-order' });
  const order = ['failed-missile-test', 'pentagon-10000-troops', 'treaty-signed'];
  answers.give('put-in-order/seven-years', order);
  answers.check('put-in-order/seven-years');
  const boxes = () => [...screen.container.querySelectorAll('ol ul li')];

  await expect
    .poll(() => boxes().map((line) => line.textContent?.match(/^\d|\(.*\)/g)))
    .toEqual(
      expect.arrayContaining([
        ['1', '(in its place)'],
        ['2', '(belongs at 3)'],
        ['3', '(belongs at 2)'],
      ]),
    );
});

test.each(['put-in-order', 'where', 'exit-ticket', null])(
  'at 320 px %s needs no sideways scrolling',
  async (exercise) => {
    const { screen } = await openPractise({ exercise, width: 320 });

    expect(screen.container.scrollWidth).toBeLessThanOrEqual(320);
  },
);

test.for(THEMES)('axe finds nothing in the choice in the %s theme', async (theme) => {
  const { screen } = await openPractise();

  expect(await accessibilityFaults(screen.container, theme)).toEqual([]);
});

test.for(THEMES)('axe finds nothing in a question in the %s theme', async (theme) => {
  const { screen } = await openPractise({ exercise: 'put-in-order' });

  expect(await accessibilityFaults(screen.container, theme)).toEqual([]);
});

test.for(THEMES)('axe finds nothing in an explanation in the %s theme', async (theme) => {
  const { screen, option, check, explanation } = await openPractise({ exercise: 'where' });
  await option('Vladivostok').click();
  await check().click();
  await expect.element(explanation()).toBeVisible();

  expect(await accessibilityFaults(screen.container, theme)).toEqual([]);
});
