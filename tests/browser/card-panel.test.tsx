import { afterEach, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { accessibilityFaults, THEMES } from './accessibility-faults.ts';
import { openCard } from './open-card.tsx';

afterEach(() => vi.restoreAllMocks());

test('the parts of a card stand in a fixed order', async () => {
  const { screen } = await openCard('trains-toward-border');

  const headings = [...screen.container.querySelectorAll('h2, h3')].map(
    (heading) => heading.textContent,
  );

  expect(headings).toEqual([
    'Articles report trains carrying military equipment toward the border',
    'What each article says',
    'Where they differ',
    'Outside sources',
    'Other events',
    'One question',
    'Citation',
  ]);
});

test('the source stands before what it says', async () => {
  const { textOf } = await openCard('trains-toward-border');

  expect(textOf('What each article says')).toMatch(
    /Inquisitr · no date printed · no author printed.*appears to show.*NewsPakistan\.tv · no date printed · M M Alam/,
  );
});

test('an article’s own words are in serif, ours are not', async () => {
  const { screen } = await openCard('trains-toward-border');

  const theirs = getComputedStyle(screen.getByText('“noticed by locals”').element()).fontFamily;
  const ours = getComputedStyle(screen.getByText('A website wrote that').element()).fontFamily;

  expect([theirs, ours].map((font) => font.includes('Serif'))).toEqual([true, false]);
});

test('a hedging word is marked inside the quotation', async () => {
  const { screen } = await openCard('trains-toward-border');

  expect([...screen.container.querySelectorAll('mark')].map((mark) => mark.textContent)).toEqual([
    'appears to show',
  ]);
});

test('articles that do not mention the event stand at the end', async () => {
  const { textOf } = await openCard('trains-toward-border');

  expect(textOf('What each article says')).toMatch(/D, E: not mentioned$/);
});

test('three articles that copy one text count as one origin', async () => {
  const { screen } = await openCard('trains-toward-border');

  await expect.element(screen.getByText('3 articles, likely 1 origin.')).toBeVisible();
  await expect
    .element(screen.getByText('Inquisitr (A), NewsPakistan.tv (B) and chinanews.net (C): '))
    .toBeVisible();
});

test('a printed date that does not fit is shown as what it is', async () => {
  const { textOf } = await openCard('trains-toward-border');

  expect(textOf('What each article says')).toContain(
    'printed date: Wed, 28 Sep 2022 (does not fit)',
  );
});

test('where someone spoke is told apart from what was spoken of', async () => {
  const { screen } = await openCard('pentagon-10000-troops');

  expect(screen.getByRole('definition').last().element().textContent).toMatch(
    /Said here: The Pentagon, exact place.*Concerns: Russian Far East, area, not exact/,
  );
});

test('names in other scripts say which language they are in', async () => {
  const { screen } = await openCard('treaty-signed');

  const names = [...screen.container.querySelectorAll<HTMLElement>('[lang]')].map((name) => [
    name.lang,
    name.textContent,
  ]);

  expect(names).toEqual([
    ['ru', 'Пхеньян'],
    ['ko', '평양'],
  ]);
});

test('the status badge opens a sentence on what it means', async () => {
  const { screen } = await openCard('trains-toward-border');

  await screen.getByRole('button', { name: 'Disputed' }).click();

  await expect
    .element(screen.getByText('A named party denies it, or sources contradict each other.'))
    .toBeVisible();
});

test('an outside source opens elsewhere and says so', async () => {
  const { screen, textOf } = await openCard('failed-missile-test');

  const link = screen.getByRole('link', { name: 'North Korea Attempts Missile Launch' }).element();

  expect([link.getAttribute('target'), link.getAttribute('rel')]).toEqual(['_blank', 'noreferrer']);
  expect(textOf('Outside sources')).toContain('opens another website');
});

test('a link to another event opens that event, and the keyboard goes on at its title', async () => {
  const { screen } = await openCard('trains-toward-border');

  await screen.getByRole('button', { name: 'Gives a reason for: Articles report film' }).click();

  await expect
    .element(
      screen.getByRole('heading', {
        level: 2,
        name: 'Articles report film of helicopters near the border',
      }),
    )
    .toHaveFocus();
});

test('what happened next is told whatever the layer switch says, with its day and its source', async () => {
  const { textOf } = await openCard('russia-blocks-un-statement');

  expect(textOf('What happened next')).toMatch(
    /None of the articles.*25 April 2019Followed by: Putin and Kim meet in Vladivostok.*Source: APA/,
  );
});

test('an event that happened next opens, and its layer is switched on', async () => {
  const { stores, screen } = await openCard('russia-blocks-un-statement');

  await screen.getByRole('button', { name: /Followed by: Putin and Kim/ }).click();

  expect(stores.story.getState().view).toMatchObject({
    selected: 'vladivostok-summit',
    background: true,
  });
});

test('on a telephone the card draws the ties on the map', async () => {
  const { stores, screen } = await openCard('trains-toward-border');

  await screen.getByRole('button', { name: 'Draw ties on the map' }).click();

  expect(stores.story.getState().view.ties).toBe(true);
});

test('a background event says that it is not from the articles', async () => {
  const { screen } = await openCard('vladivostok-summit', { background: true });

  await expect.element(screen.getByText('Not from the articles.')).toBeVisible();
});

test('Next goes to the next event in time and keeps the focus', async () => {
  const { stores, screen } = await openCard('russia-blocks-un-statement');

  await screen.getByRole('button', { name: 'Next' }).click();

  expect(stores.story.getState().view.selected).toBe('treaty-signed');
  await expect.element(screen.getByRole('button', { name: 'Next' })).toHaveFocus();
});

test('at the last event Next does nothing but can still be focused', async () => {
  const { stores, screen } = await openCard('pentagon-10000-troops');
  const next = screen.getByRole('button', { name: 'Next' });

  next.element().focus();
  await userEvent.keyboard('{Enter}');

  expect(next.element().getAttribute('aria-disabled')).toBe('true');
  await expect.element(next).toHaveFocus();
  expect(stores.story.getState().view.selected).toBe('pentagon-10000-troops');
});

test('a new event starts at the top of its card', async () => {
  const { stores, screen } = await openCard('trains-toward-border');
  screen.getByRole('heading', { name: 'Citation' }).element().scrollIntoView();

  stores.story.actions.select('radioactive-cloud-prediction');

  await expect
    .element(
      screen.getByRole('heading', {
        level: 2,
        name: 'An expert predicts a radioactive cloud over Vladivostok',
      }),
    )
    .toBeInViewport();
});

test('choosing an event elsewhere leaves the focus where it is', async () => {
  const { stores, screen } = await openCard('trains-toward-border');
  screen.getByRole('button', { name: 'Cite' }).element().focus();

  stores.story.actions.select('treaty-signed');

  await expect
    .element(screen.getByText('Putin and Kim sign a treaty in Pyongyang').first())
    .toBeVisible();
  await expect.element(screen.getByRole('button', { name: 'Cite' })).toHaveFocus();
});

test('Cite brings the citation into sight, and the keyboard to its first choice', async () => {
  const { screen } = await openCard('trains-toward-border');
  const first = screen.getByRole('radio', { name: 'Plain' });
  await expect.element(first).toBeInTheDocument();

  await screen.getByRole('button', { name: 'Cite' }).click();

  await expect.element(screen.getByRole('heading', { name: 'Citation' })).toBeInViewport();
  await expect.element(first).toHaveFocus();
});

test('a copied citation names the event, its address and the articles', async () => {
  const write = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
  const { screen } = await openCard('treaty-signed');

  await screen.getByRole('button', { name: 'Copy' }).click();

  await expect.element(screen.getByRole('status')).toHaveTextContent('Copied');
  expect(write.mock.calls[0]?.[0]).toMatch(
    /“Putin and Kim sign a treaty in Pyongyang”[^]*event=treaty-signed[^]*D\. Unknown site/,
  );
});

test('where the browser refuses to copy, the citation is selected and the reader is told', async () => {
  vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('not allowed'));
  const { screen } = await openCard('treaty-signed');

  await screen.getByRole('button', { name: 'Copy' }).click();

  await expect
    .element(screen.getByRole('status'))
    .toHaveTextContent('The browser refused to copy.');
  expect(String(getSelection())).toContain('event=treaty-signed');
});

test('with nothing chosen the card asks the first question of the arc', async () => {
  const { screen } = await openCard(null);

  await expect.element(screen.getByRole('heading', { name: 'Choose an event' })).toBeVisible();
  await expect.element(screen.getByText('Were troops really moving to the border?')).toBeVisible();
});

test('an event that the filters hide says so on its card', async () => {
  const { stores, screen } = await openCard('treaty-signed');

  stores.story.actions.setFilters({ kinds: ['weapons'] });

  await expect.element(screen.getByText('The filters hide this event')).toBeVisible();
});

test.for(THEMES)('axe finds nothing on the whole card in the %s theme', async (theme) => {
  const { screen } = await openCard('trains-toward-border', {}, 3000);

  expect(await accessibilityFaults(screen.container, theme)).toEqual([]);
});
