import { expect, test } from 'vitest';
import { cdp, page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import type { Study } from '../../src/model/study.ts';
import type { ViewState } from '../../src/model/view.ts';
import { LineagePanel } from '../../src/panels/lineage/LineagePanel.tsx';
import '../../src/ui/theme/base.css';
import '../../src/ui/theme/tokens.css';
import { smallAccounts } from '../fixtures/small-lineage.ts';
import { createSmallStores } from '../fixtures/small-stores.ts';
import { accessibilityFaults, THEMES } from './accessibility-faults.ts';

const NO_STUDY: Study = {
  chapters: [],
  claims: [],
  accounts: [],
  exercises: [],
  about: null,
  lessons: null,
};
const WIDE = 980;
const MAIL = 'Daily Mail, 20 April 2017';

async function openTree(change: Partial<ViewState> = {}, widthPx = WIDE, heightPx = 900) {
  await page.viewport(widthPx, heightPx);
  const stores = createSmallStores({ mode: 'compare', accounts: 'lineage', ...change });
  const screen = await render(
    <div style={{ height: heightPx, overflow: 'auto' }}>
      <LineagePanel stores={stores} study={{ ...NO_STUDY, accounts: smallAccounts() }} />
    </div>,
  );
  const card = (name: string | RegExp) => screen.getByRole('button', { name }).first();
  const details = screen.getByRole('region', { name: 'Details' });
  if (widthPx > 600) await expect.element(card('Local people')).toBeVisible();
  return { stores, screen, card, details };
}

test('one line tells how many families the articles are, and what one of them shares', async () => {
  const { screen } = await openTree();

  await expect
    .element(
      screen.getByText(
        '3 articles, but only 2 families: A and B; E. A and B all come from one account: Daily Mail, 20 April 2017.',
      ),
    )
    .toBeVisible();
});

test('a story without accounts says so in a sentence', async () => {
  const screen = await render(<LineagePanel stores={createSmallStores()} study={NO_STUDY} />);

  await expect
    .element(screen.getByText('This story does not say where its articles come from.'))
    .toBeVisible();
});

test('a card in the tree says how it was read', async () => {
  const { card } = await openTree();

  await expect.element(card('PrimaMedia inferred')).toBeVisible();
  await expect.element(card(`${MAIL} read in part`)).toBeVisible();
  await expect.element(card('Article A Inquisitr read whole')).toBeVisible();
});

test('choosing an account opens what is known of it, and goes there', async () => {
  const { card, details } = await openTree();

  await card(MAIL).click();

  await expect.element(details.getByRole('heading', { name: MAIL })).toHaveFocus();
  await expect.element(details).toHaveTextContent(/Comes from.*PrimaMedia.*A military spokesman/);
});

test('a number on a line opens the words before and after', async () => {
  const { card, details } = await openTree();

  await card(`1: from ${MAIL} to A, Inquisitr, 2 changes`).click();

  await expect
    .element(details)
    .toHaveTextContent(/before: Putin is warned.*after: “The Russian authorities warned”/);
});

test('from a change a button leads to its event, and the view stays', async () => {
  const { stores, card, details } = await openTree();
  await card(/^1: from/).click();

  await details.getByRole('button', { name: /^Event:/ }).click();

  const { view } = stores.story.getState();
  expect([view.selected, view.mode]).toEqual(['radioactive-cloud-prediction', 'compare']);
});

test('Esc closes the details and leads back to the card', async () => {
  const { card, details } = await openTree();
  await card(MAIL).click();
  await expect.element(details).toBeVisible();

  await userEvent.keyboard('{Escape}');

  await expect.element(details).not.toBeInTheDocument();
  await expect.element(card(MAIL)).toHaveFocus();
});

test('the tree is one stop for Tab, and arrows move inside it', async () => {
  const { screen, card } = await openTree();
  const stops = screen.container.querySelectorAll('[data-stop][tabindex="0"]');
  card('Local people').element().focus();

  await userEvent.keyboard('{ArrowRight}');

  expect(stops).toHaveLength(1);
  await expect.element(card('PrimaMedia inferred')).toHaveFocus();
});

test('End goes to the last stop, and Enter opens it', async () => {
  const { card, details } = await openTree();
  card('Local people').element().focus();

  await userEvent.keyboard('{End}{Enter}');

  await expect.element(details).toHaveTextContent('E, productiveclue.com');
});

test('following words writes the wording at each account that carries them', async () => {
  const { screen, card } = await openTree();

  await screen.getByRole('radio', { name: 'Who warned' }).click({ force: true });

  await expect.element(card(`${MAIL} read in part Putin is warned`)).toBeVisible();
  await expect.element(card(/^Article B.*“Putin has been warned”$/)).toBeVisible();
  await expect.element(card('Local people')).toHaveAttribute('data-dim');
});

test('the place of an account in the list can be reached from its details', async () => {
  const { screen, card, details } = await openTree();
  await card('Article E').click();

  await details.getByRole('button', { name: 'Its place in the list' }).click();

  const row = screen.getByRole('listitem').filter({ hasText: 'E, productiveclue.com' });
  await expect.element(row.first()).toHaveFocus();
});

test('the list holds every account, each after those it comes from', async () => {
  const { screen } = await openTree();

  const names = [...screen.container.querySelectorAll('ol > li > strong')].map(
    (name) => name.textContent,
  );

  expect(names).toHaveLength(smallAccounts().length);
  expect(names.indexOf('PrimaMedia')).toBeLessThan(names.indexOf(MAIL));
  expect(names.indexOf(MAIL)).toBeLessThan(names.indexOf('A, Inquisitr'));
});

test('while publishers are hidden, neither tree nor list names them', async () => {
  const { screen, card } = await openTree({ blind: true });

  await expect.element(card('Article A publisher hidden')).toBeVisible();
  expect(screen.container.textContent).not.toMatch(/Inquisitr|NewsPakistan|productiveclue/);
  expect(screen.container.innerHTML).not.toContain('inquisitr.com');
});

test('on a phone the list stands alone, without sideways scroll', async () => {
  const { screen } = await openTree({}, 390);

  await expect
    .element(screen.getByRole('heading', { name: 'Where the articles come from' }))
    .toBeVisible();
  expect(screen.container.querySelectorAll('[data-stop]')).toHaveLength(0);
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(390);
});

test.for([WIDE, 820, 665])('at %i px the tree needs no sideways scroll', async (widthPx) => {
  const { screen } = await openTree({}, widthPx);
  const [scroller] = screen.container.children;

  await expect.element(screen.getByRole('button', { name: 'Local people' })).toBeVisible();
  expect(scroller?.scrollWidth).toBeLessThanOrEqual(widthPx);
});

test('on paper the tree is as narrow as a sheet', async () => {
  const { screen } = await openTree({}, 1300);
  const tree = screen.container.querySelector<HTMLElement>('[data-open] > div');
  try {
    await cdp().send('Emulation.setEmulatedMedia', { media: 'print' });

    await expect.poll(() => tree?.offsetWidth).toBe(680);
    expect(outgrown(screen.container)).toEqual([]);
  } finally {
    await cdp().send('Emulation.setEmulatedMedia', { media: '' });
  }
});

test('no card stands outside its frame with larger type', async () => {
  document.documentElement.dataset['text'] = '130';
  try {
    const { screen } = await openTree();
    expect(outgrown(screen.container)).toEqual([]);
  } finally {
    delete document.documentElement.dataset['text'];
  }
});

test('every target is large enough for a finger', async () => {
  const { screen, card } = await openTree();
  await card(MAIL).click();

  const small = [...screen.container.querySelectorAll('button, label')].filter((target) => {
    const { width, height } = target.getBoundingClientRect();
    return width < 24 || height < 24;
  });

  expect(small).toEqual([]);
});

test.for(THEMES)('axe finds nothing in the tree in the %s theme', async (theme) => {
  const { screen, card } = await openTree({}, WIDE, 3000);
  await card(/^1: from/).click();

  expect(await accessibilityFaults(screen.container, theme)).toEqual([]);
});

test.for(THEMES)('axe finds nothing while words are followed in the %s theme', async (theme) => {
  const { screen } = await openTree({}, WIDE, 3000);
  await screen.getByRole('radio', { name: 'Who warned' }).click({ force: true });

  expect(await accessibilityFaults(screen.container, theme)).toEqual([]);
});

/** Cards whose texts need more room than they were given. */
function outgrown(container: Element): readonly string[] {
  const cards = [...container.querySelectorAll<HTMLElement>('[data-stop][data-kind]')];
  return cards
    .filter((card) => card.offsetHeight > Number.parseFloat(card.style.minHeight) + 1)
    .map((card) => `${card.textContent} ${card.offsetHeight} ${card.style.minHeight}`);
}
