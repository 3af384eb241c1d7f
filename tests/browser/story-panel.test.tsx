import { afterEach, describe, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { ReturnBar } from '../../src/panels/story/ReturnBar.tsx';
import { smallChapters, smallTelling } from '../fixtures/small-chapters.ts';
import { createSmallStores } from '../fixtures/small-stores.ts';
import { at, BORDER, openStory, RUSSIA, TRAINS, YEARS } from './open-story.tsx';

afterEach(() => vi.restoreAllMocks());

describe('opening the story', () => {
  test('begins with the first step of the first chapter', async () => {
    const { screen, heading, isAt } = await openStory();

    await expect.element(heading()).toHaveTextContent('Were troops really moving to the border?');
    await expect.element(screen.getByText('Chapter 1 of 3 · step 1 of 3')).toBeVisible();
    expect(isAt(BORDER, 1)).toBe(true);
  });

  test('a link that names only a step shows what the step shows', async () => {
    const { isAt } = await openStory(at(BORDER, 2));

    expect(isAt(BORDER, 2)).toBe(true);
  });

  test('a link with a view of its own is kept, and leads back to its step', async () => {
    const { view, back } = await openStory({ ...at(BORDER, 2), selected: 'treaty-signed' });

    await expect.element(back()).toBeVisible();
    expect(view().selected).toBe('treaty-signed');
  });

  test('a number too high shows the last step and says so', async () => {
    const { screen, isAt } = await openStory(at(BORDER, 9));

    await expect
      .element(
        screen.getByText(
          '“Were troops really moving to the border?” has no step 9 in this version. Step 3 is shown.',
        ),
      )
      .toBeVisible();
    expect(isAt(BORDER, 3)).toBe(true);
  });

  test('a chapter that is not there shows the first one and says so', async () => {
    const { screen, isAt, button } = await openStory(at('a-lost-chapter', 2));
    const sentence = screen.getByText(
      'That chapter is not in this version. The first one is shown.',
    );

    await expect.element(sentence).toBeVisible();
    expect(isAt(BORDER, 1)).toBe(true);

    await button('Next').click();
    expect(sentence.elements()).toEqual([]);
  });

  test('a story without chapters says so', async () => {
    const { screen } = await openStory({ chapters: [] });

    await expect.element(screen.getByText('This story is not told in chapters.')).toBeVisible();
  });

  test('the step is said to screen readers', async () => {
    const { stores } = await openStory(at(BORDER, 2));

    expect(stores.story.getState().said?.sentence).toBe(
      'Chapter 1, step 2 of 3: Were troops really moving to the border?',
    );
  });
});

describe('a step', () => {
  test('names the source before its words, and marks where they hold back', async () => {
    const { screen } = await openStory(at(BORDER, 2));
    const figure = screen.getByRole('figure');

    await expect
      .element(figure)
      .toHaveTextContent(
        'AArticle AInquisitr · no date printed · no author printed“appears to show a train moving armored vehicles”',
      );
    expect(figure.element().querySelector('mark')?.textContent).toBe('appears to show');
  });

  test('shows its event, how sure it is, and opens its card', async () => {
    const { screen, button, back } = await openStory(at(BORDER, 2));

    await expect.element(screen.getByText(TRAINS)).toBeVisible();
    await button('Read the card').click();
    await expect.element(screen.getByText('The card')).toBeVisible();

    await back().click();
    await expect.element(screen.getByText(TRAINS)).toBeVisible();
  });

  test('opens the card in its sheet on a phone', async () => {
    const { stores, button, screen } = await openStory({ ...at(BORDER, 2), phone: 390 });
    const { choices } = stores.story.getState();

    await button('Read the card').click();

    expect(stores.story.getState().choices).toBe(choices + 1);
    await expect.element(screen.getByText(TRAINS)).toBeVisible();
  });

  test('hides the teacher’s note until it is opened, at every step anew', async () => {
    const { screen, button } = await openStory();
    await expect
      .element(screen.getByText('Ask what the class would need to see.'))
      .not.toBeVisible();

    await screen.getByText('For the teacher').click();
    await expect.element(screen.getByText('Ask what the class would need to see.')).toBeVisible();

    await button('Next').click();
    await expect.element(screen.getByText('Ask which words hold back.')).not.toBeVisible();
  });

  test('that points at something that is not there says so and shows its chapter', async () => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    const [first, ...rest] = smallChapters;
    const steps = first?.steps.map((step) => ({ ...step, view: 'v=1&event=a-lost-event' })) ?? [];
    const { screen, view } = await openStory({
      chapters: first ? [{ ...first, steps }, ...rest] : [],
    });

    await expect
      .element(
        screen.getByText(
          'This step points at something that is not in this version. The chapter’s map is shown.',
        ),
      )
      .toBeVisible();
    expect([view().selected, view().span !== null]).toEqual([null, true]);
    expect(warn.mock.calls.flat().join()).toMatch(/troops-to-the-border.*step 1.*a-lost-event/);
  });
});

describe('from step to step', () => {
  test('Next leads through the chapter and says where the next one begins', async () => {
    const { button, isAt, heading } = await openStory(at(BORDER, 2));

    await button('Next').click();
    await expect.element(heading()).toHaveTextContent('What would change your mind?');
    await button('Next chapter').click();

    expect(isAt(YEARS, 1)).toBe(true);
  });

  test('Back leads over the start of a chapter, and each step is one of the history', async () => {
    const { button, isAt, stores } = await openStory(at(YEARS, 1));

    await button('Back').click();

    expect([isAt(BORDER, 3), stores.story.getState().weight]).toEqual([true, 'decision']);
  });

  test('the ends are ends', async () => {
    const { button, menu } = await openStory();
    await expect.element(button('Back')).toHaveAttribute('aria-disabled', 'true');

    await menu().selectOptions(RUSSIA);

    await expect.element(button('Next')).toHaveAttribute('aria-disabled', 'true');
  });

  test('a dot leads to its step and is marked', async () => {
    const { button, isAt } = await openStory();

    await button('Step 3').click();

    expect(isAt(BORDER, 3)).toBe(true);
    await expect.element(button('Step 3')).toHaveAttribute('aria-current', 'step');
    await expect.element(button('Step 1')).not.toHaveAttribute('aria-current');
  });

  test('the menu names every chapter with its minutes, leads there and keeps the focus', async () => {
    const { menu, isAt } = await openStory();
    const choices = [...menu().element().querySelectorAll('option')].map(
      (option) => option.textContent,
    );
    expect(choices[1]).toBe('2. Seven years apart (5 min)');

    await menu().selectOptions(YEARS);

    expect(isAt(YEARS, 1)).toBe(true);
  });

  test.each([
    ['{ArrowRight}', '{ArrowLeft}'],
    ['{PageDown}', '{PageUp}'],
  ])('%s and %s go on and back while the stepper has the focus', async (on, back) => {
    const { button, isAt } = await openStory();
    button('Step 1').element().focus();

    await userEvent.keyboard(on);
    await expect.element(button('Step 2')).toHaveFocus();
    const wentOn = isAt(BORDER, 2);
    await userEvent.keyboard(back);

    expect([wentOn, isAt(BORDER, 1)]).toEqual([true, true]);
  });

  test('the keys keep out of the rest of the panel', async () => {
    const { button, isAt } = await openStory(at(BORDER, 2));
    button('Read the card').element().focus();

    await userEvent.keyboard('{ArrowRight}{PageDown}');

    expect(isAt(BORDER, 2)).toBe(true);
  });
});

describe('wandering off', () => {
  test('another event shows its card, and one button leads back', async () => {
    const { screen, stores, back, isAt } = await openStory(at(BORDER, 2));
    expect(back().elements()).toEqual([]);

    stores.story.actions.select('treaty-signed');
    await expect.element(screen.getByText('The card')).toBeVisible();
    await back().click();

    expect(isAt(BORDER, 2)).toBe(true);
    await expect.element(screen.getByText(TRAINS)).toBeVisible();
  });

  test('a moved map keeps the step’s words in sight', async () => {
    const { screen, stores, back, isAt } = await openStory(at(BORDER, 2));

    stores.story.actions.setCamera({ lat: 40, lon: 130, zoom: 5 });
    await expect.element(screen.getByText(TRAINS)).toBeVisible();
    await back().click();

    expect(isAt(BORDER, 2)).toBe(true);
  });

  test('a cleared selection keeps them too', async () => {
    const { screen, stores, back } = await openStory(at(BORDER, 2));

    stores.story.actions.select(null);

    await expect.element(screen.getByText(TRAINS)).toBeVisible();
    await expect.element(back()).toBeVisible();
  });

  test('from another view a bar leads back to the story', async () => {
    const stores = createSmallStores({ mode: 'list', ...at(BORDER, 2), play: 20 });
    const screen = await render(<ReturnBar stores={stores} study={smallTelling} />);

    await screen
      .getByRole('button', { name: 'Return to step 2: Were troops really moving to the border?' })
      .click();

    const { mode, step, play, selected } = stores.story.getState().view;
    expect({ mode, step, play, selected }).toEqual({
      mode: 'story',
      ...at(BORDER, 2),
      play: null,
      selected: 'trains-toward-border',
    });
  });
});
