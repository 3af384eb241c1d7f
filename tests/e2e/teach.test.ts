import type { Page } from 'playwright';
import { describe, expect } from 'vitest';
import { steps } from './known-steps.ts';
import { test } from './reader.ts';
import type { Visit } from './visit.ts';

const [first, second, third] = steps;
if (!first || !second || !third) throw new Error('The story has three steps at least.');

/** The wall: what the class sees. */
function wallOf(page: Page) {
  const wall = page.getByRole('main');
  return {
    shows: async (step: (typeof steps)[number]) => {
      await wall.getByText(step.place, { exact: false }).first().waitFor();
      await wall.getByRole('heading', { level: 1, name: step.title }).waitFor();
    },
    blank: wall.getByText('The wall is blank.'),
    notes: page.getByRole('dialog', { name: 'Notes' }),
  };
}

async function present(visit: Visit, fragment = '') {
  await visit.open(fragment);
  await visit.header.getByRole('button', { name: 'Present' }).click();
  await visit.page
    .getByRole('main')
    .getByText(/^Chapter \d of/)
    .first()
    .waitFor();
  return wallOf(visit.page);
}

/** Presses C, and gives the second window once it hears the first. */
async function openConsole({ page }: Visit): Promise<Page> {
  const [popup] = await Promise.all([
    page.context().waitForEvent('page'),
    page.keyboard.press('c'),
  ]);
  await popup.getByRole('button', { name: 'Next step' }).waitFor();
  return popup;
}

describe('a lesson with a clicker alone, in one window', () => {
  test('goes through every step to the end, and back to the start', async ({ visit }) => {
    const { keyboard } = visit.page;
    const wall = await present(visit);
    await wall.shows(first);
    for (const step of steps.slice(1)) {
      await keyboard.press('PageDown');
      await wall.shows(step);
    }
    await keyboard.press('PageDown');
    await keyboard.press('PageUp');
    await wall.shows(steps.at(-2) ?? first);
    await keyboard.press('Home');

    await wall.shows(first);
  });

  test('starts at the step that was told', async ({ visit }) => {
    const wall = await present(visit, 'v=1&mode=story&step=troops-to-the-border.3');

    await wall.shows(third);
  });

  test('blanks the wall with B and the full stop, and shows it again', async ({ visit }) => {
    const { keyboard } = visit.page;
    const wall = await present(visit);
    for (const key of ['b', '.']) {
      await keyboard.press(key);
      await wall.blank.waitFor({ state: 'attached' });
      await keyboard.press(key);
      await wall.blank.waitFor({ state: 'detached' });
    }

    await wall.shows(first);
  });

  test('keeps the F5 of a clicker from the browser, which would reload the page', async ({
    visit,
  }) => {
    const wall = await present(visit);
    await wall.shows(first);
    await visit.page.evaluate(() => {
      window.addEventListener('keydown', ({ key, defaultPrevented }) => {
        document.body.dataset[key] = defaultPrevented ? 'kept' : 'let through';
      });
    });
    await visit.page.keyboard.press('F5');

    expect(await visit.page.evaluate(() => document.body.dataset['F5'])).toBe('kept');
  });

  test('keeps the step when Esc leaves the full screen, then Present', async ({ visit }) => {
    const { page } = visit;
    const wall = await present(visit);
    await page.keyboard.press('PageDown');
    await wall.shows(second);
    await page.evaluate(() => document.exitFullscreen().catch(() => undefined));
    await page.keyboard.press('Escape');

    await page.getByRole('region', { name: 'Story' }).getByText(second.place).waitFor();
  });

  test('jumps to a step by its number', async ({ visit }) => {
    const { keyboard } = visit.page;
    const wall = await present(visit);
    await keyboard.type('12');
    await keyboard.press('Enter');

    await wall.shows(steps[11] ?? first);
  });

  test('jumps to a step from the list', async ({ visit }) => {
    const wall = await present(visit);
    await visit.page.keyboard.press('g');
    const list = visit.page.getByRole('dialog', { name: 'Jump to a step' });
    await list.getByRole('button').filter({ hasText: /^3/ }).first().click();

    await wall.shows(third);
    expect(await list.count()).toBe(0);
  });

  test('is at the same step, blank or held as before, after a reload', async ({ visit }) => {
    const { page } = visit;
    const wall = await present(visit);
    await page.keyboard.press('PageDown');
    await expect.poll(() => page.url()).toContain('step=troops-to-the-border.2');
    await page.keyboard.press('b');
    await page.reload();

    await wall.blank.waitFor({ state: 'attached' });
    await page.keyboard.press('b');
    await wall.shows(second);
  });

  test('has the notes behind S, with the step, the next one and the chapter’s minutes', async ({
    visit,
  }) => {
    const wall = await present(visit);
    await visit.page.keyboard.press('s');
    await wall.notes.getByText(first.note).waitFor();
    await wall.notes.getByRole('region', { name: 'Next', exact: true }).waitFor();
    await wall.notes.getByText(/about \d+ minutes for this chapter/).waitFor();
    await visit.page.keyboard.press('PageDown');
    await wall.notes.getByText(second.note).waitFor();
    await visit.page.keyboard.press('s');

    expect(await wall.notes.count()).toBe(0);
  });

  test('goes on and back with a finger on a touch board', async ({ visit }) => {
    const wall = await present(visit);
    const swipe = (from: number, to: number) =>
      visit.page.getByRole('main').evaluate(
        (element, [x1 = 0, x2 = 0]) => {
          const finger = { pointerId: 1, pointerType: 'touch', clientY: 300, bubbles: true };
          element.dispatchEvent(new PointerEvent('pointerdown', { ...finger, clientX: x1 }));
          element.dispatchEvent(new PointerEvent('pointerup', { ...finger, clientX: x2 }));
        },
        [from, to],
      );
    await swipe(900, 500);
    await wall.shows(second);
    await swipe(500, 900);

    await wall.shows(first);
  });

  test('plays by itself when a link asks for it, and stops at Pause', async ({ visit }) => {
    const { page } = visit;
    await page.clock.install();
    await visit.open('v=1&mode=present&step=troops-to-the-border.1&play=20');
    const wall = wallOf(page);
    await wall.shows(first);
    await page.clock.runFor(20_100);
    await wall.shows(second);
    await page.getByRole('button', { name: 'Pause' }).click();
    await page.clock.runFor(60_000);

    await wall.shows(second);
    expect(page.url()).not.toContain('play=');
  });

  test('puts a step on the wall within two frames', async ({ visit }) => {
    const wall = await present(visit);
    await wall.shows(first);
    const frames = await visit.page.evaluate(
      (title) =>
        new Promise<number>((resolve) => {
          let count = 0;
          const look = () => {
            count += 1;
            const shown = document.querySelector('h1')?.textContent === title;
            if (shown || count > 60) resolve(count);
            else requestAnimationFrame(look);
          };
          window.dispatchEvent(new KeyboardEvent('keydown', { key: 'PageDown' }));
          requestAnimationFrame(look);
        }),
      second.title,
    );

    expect(frames).toBeLessThanOrEqual(2);
  });
});

describe('a lesson in two windows', () => {
  test('is led from the console with the same keys: steps, blank, jump', async ({ visit }) => {
    const wall = await present(visit);
    const console = await openConsole(visit);
    await console.getByText(first.note).waitFor();
    await console.keyboard.press('PageDown');
    await wall.shows(second);
    await console.getByText(second.note).waitFor();
    await console.keyboard.press('b');
    await wall.blank.waitFor({ state: 'attached' });
    await console.keyboard.press('.');
    await wall.blank.waitFor({ state: 'detached' });
    await console.keyboard.type('3');
    await console.keyboard.press('Enter');

    await wall.shows(third);
  });

  test('holds the wall while the teacher looks ahead', async ({ visit }) => {
    const wall = await present(visit);
    const console = await openConsole(visit);
    await console.getByRole('button', { name: 'Hold the wall' }).click();
    await console.getByRole('button', { name: 'Next step' }).click();
    await console.getByRole('button', { name: 'Next step' }).click();
    await console.getByText(third.note).waitFor();
    await wall.shows(first);
    await console.getByRole('button', { name: 'Hold the wall' }).click();

    await wall.shows(third);
  });

  test('goes on when the wall is loaded again', async ({ visit }) => {
    const wall = await present(visit);
    const console = await openConsole(visit);
    await console.keyboard.press('PageDown');
    await wall.shows(second);
    await expect.poll(() => visit.page.url()).toContain('step=troops-to-the-border.2');
    await visit.page.reload();
    await wall.shows(second);
    await console.getByRole('alert').waitFor({ state: 'detached' });
    await console.keyboard.press('PageDown');

    await wall.shows(third);
  });

  test('goes on without the console when that window is lost, and offers it again', async ({
    visit,
  }) => {
    const wall = await present(visit);
    const console = await openConsole(visit);
    await console.close();
    await visit.page.keyboard.press('PageDown');
    await wall.shows(second);
    await visit.page.keyboard.press('s');
    await wall.notes.getByText('The console is closed.').waitFor();
    const [again] = await Promise.all([
      visit.page.context().waitForEvent('page'),
      wall.notes.getByRole('button', { name: 'Open the console again' }).click(),
    ]);

    await again.getByText(second.note).waitFor();
  });

  test('needs no second window where the browser refuses it: S has the same', async ({ visit }) => {
    await visit.page.addInitScript(() => {
      window.open = () => null;
    });
    const wall = await present(visit);
    await visit.page.keyboard.press('c');
    await wall.notes.getByText('The browser refused a second window.').waitFor();
    await wall.notes.getByRole('button', { name: 'Next step' }).click();

    await wall.shows(second);
  });

  test('says on a console that is opened alone what to do', async ({ visit }) => {
    await visit.open('v=1&mode=console');
    await visit.page.getByRole('alert').getByText('No presentation answers.').waitFor();
    const [wall] = await Promise.all([
      visit.page.context().waitForEvent('page'),
      visit.page.getByRole('button', { name: 'Open Present in a window' }).click(),
    ]);
    await wallOf(wall).shows(first);

    await visit.page.getByText(first.note).waitFor();
  });
});
