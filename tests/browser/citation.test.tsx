import { afterEach, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { CardPanel } from '../../src/panels/card/CardPanel.tsx';
import { CitationBody } from '../../src/panels/card/CitationBody.tsx';
import * as formats from '../../src/panels/card/cite-formats.ts';
import type { LoadFormats } from '../../src/panels/card/cite-use-formats.ts';
import '../../src/ui/theme/base.css';
import '../../src/ui/theme/tokens.css';
import { createSmallStores } from '../fixtures/small-stores.ts';
import { accessibilityFaults, THEMES } from './accessibility-faults.ts';

afterEach(() => vi.restoreAllMocks());

/** The citation of the trains, which articles A, B and C report. */
async function openCitation(loadFormats?: LoadFormats, blind = false) {
  await page.viewport(400, 900);
  const stores = createSmallStores({ selected: 'trains-toward-border', blind });
  const { story } = stores.story.getState();
  const event = story.events[story.indexOf.get('trains-toward-border') ?? -1];
  if (!event) throw new Error('the small story has no trains');
  return render(
    <div style={{ width: 380 }}>
      <CitationBody stores={stores} event={event} {...(loadFormats ? { loadFormats } : {})} />
    </div>,
  );
}

test.for([
  ['APA 7', /Alam, M\. M\. \(n\.d\.\)\. Putin sends troops to Russia’s border\./],
  ['MLA 9', /Alam, M M\. “Putin sends troops to Russia’s border\.” \[NewsPakistan\.tv\]/],
  ['Chicago 17', /Notes.*M M Alam, “Putin.*Bibliography.*Alam, M M\. “Putin/],
  ['BibTeX', /@online\{a-small-story-B,/],
  ['CSL-JSON', /"container-title": "NewsPakistan\.tv"/],
] as const)('a reader who chooses %s gets the event’s page and its articles so', async (choice) => {
  const [name, expected] = choice;
  const screen = await openCitation();

  await screen.getByRole('radio', { name }).click();

  await expect.element(screen.container).toHaveTextContent(expected);
  await expect
    .element(screen.container)
    .toHaveTextContent(/Articles report trains carrying military equipment toward the border/);
});

test('the formats can be gone through with the arrow keys', async () => {
  const screen = await openCitation();
  screen.getByRole('radio', { name: 'Plain' }).element().focus();

  await userEvent.keyboard('{ArrowRight}');

  await expect.element(screen.getByRole('radio', { name: 'APA 7' })).toBeChecked();
  await expect.element(screen.getByText('(n.d.).').first()).toBeVisible();
});

test('Copy copies the format that is shown', async () => {
  const write = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
  const screen = await openCitation();

  await screen.getByRole('radio', { name: 'MLA 9' }).click();
  await expect.element(screen.getByText('Accessed').first()).toBeVisible();
  await screen.getByRole('button', { name: 'Copy' }).click();

  expect(write.mock.calls[0]?.[0]).toMatch(/News article without headline\. \[chinanews\.net\]/);
});

test.for([
  ['BibTeX', 'Download as .bib', 'trains-toward-border.bib', '@online{'],
  ['CSL-JSON', 'Download as .json', 'trains-toward-border.json', '"type": "webpage"'],
] as const)('%s can be kept as a file', async ([format, button, name, content]) => {
  const kept: { name: string; blob: Blob }[] = [];
  const blobs: Blob[] = [];
  vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
    if (blob instanceof Blob) blobs.push(blob);
    return 'blob:kept';
  });
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function keep(
    this: HTMLAnchorElement,
  ) {
    for (const blob of blobs) kept.push({ name: this.download, blob });
  });
  const screen = await openCitation();

  await screen.getByRole('radio', { name: format }).click();
  await screen.getByRole('button', { name: button }).click();

  expect(kept.map((file) => file.name)).toEqual([name]);
  expect(await kept[0]?.blob.text()).toContain(content);
});

test('where the formats do not arrive the reader is told, and Retry asks again', async () => {
  let isOffline = true;
  const screen = await openCitation(() =>
    isOffline ? Promise.reject(new Error('offline')) : Promise.resolve(formats),
  );

  await screen.getByRole('radio', { name: 'APA 7' }).click();
  await expect
    .element(screen.getByRole('alert'))
    .toHaveTextContent('The formats could not be loaded. The plain citation still works.');
  isOffline = false;
  await screen.getByRole('button', { name: 'Retry' }).click();

  await expect.element(screen.getByText('(n.d.).').first()).toBeVisible();
  await expect.element(screen.getByRole('radio', { name: 'APA 7' })).toHaveFocus();
});

test('while publishers are hidden for blind reading the citation hides them until asked', async () => {
  const screen = await openCitation(undefined, true);
  expect(screen.container.innerHTML).not.toContain('NewsPakistan');

  await screen.getByRole('button', { name: 'Show publishers' }).click();

  await expect.element(screen.getByText('B. NewsPakistan.tv · no date printed')).toBeVisible();
  await expect.element(screen.getByRole('radio', { name: 'Plain' })).toHaveFocus();
});

test('the plain citation needs no other format to arrive', async () => {
  const screen = await openCitation(() => Promise.reject(new Error('offline')));

  await expect.element(screen.getByText('B. NewsPakistan.tv · no date printed')).toBeVisible();
});

test('a reference manager finds the event’s page and each article that tells it, unseen', async () => {
  const screen = await openCitation();

  const spans = [...screen.container.querySelectorAll<HTMLElement>('span.Z3988')];

  expect(spans.map((span) => new URLSearchParams(span.title).get('rft.source'))).toEqual([
    'A small story',
    'Inquisitr',
    'NewsPakistan.tv',
    'chinanews.net',
  ]);
  expect(spans.every((span) => span.closest('[aria-hidden="true"]'))).toBe(true);
});

test('Cite brings the citation to the top of the card and the keyboard to the chosen format, however early it is pressed', async () => {
  await page.viewport(400, 577);
  const stores = createSmallStores({ selected: 'trains-toward-border' });
  const screen = await render(
    <div style={{ width: 380, height: 577 }}>
      <CardPanel stores={stores} />
    </div>,
  );

  await screen.getByRole('button', { name: 'Cite' }).click();

  await expect
    .element(screen.getByRole('heading', { name: 'Outside sources' }))
    .toBeInTheDocument();
  await expect.element(screen.getByRole('radio', { name: 'Plain' })).toHaveFocus();
  await expect.element(screen.getByRole('heading', { name: 'Citation' })).toBeInViewport();
  await expect.element(screen.getByRole('radio', { name: 'Plain' })).toBeInViewport();
});

test.for(THEMES)('axe finds nothing in a styled citation in the %s theme', async (theme) => {
  const screen = await openCitation();
  await screen.getByRole('radio', { name: 'Chicago 17' }).click();
  await expect.element(screen.getByText('Bibliography')).toBeVisible();

  expect(await accessibilityFaults(screen.container, theme)).toEqual([]);
});
