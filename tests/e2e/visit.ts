import type { Locator, Page } from 'playwright';
import { titlesWhere } from './known-events.ts';

export type Visit = ReturnType<typeof createVisit>;

/** What a reader does and sees, in roles and words; nothing of how the page is made. */
export function createVisit(page: Page, address: string) {
  const header = page.getByRole('banner');
  const timeline = page.getByRole('region', { name: 'Timeline', exact: true });
  const map = page.getByRole('region', { name: 'Map', exact: true });
  const card = page.getByRole('region', { name: 'Event card' });
  const finder = page.getByRole('region', { name: 'Find and filter events' });
  const table = page.getByRole('region', { name: 'Events in a table' });
  /** The list down a narrow page. */
  const arc = page.getByRole('region', { name: 'Events in order of time' });
  const cardTitle = card.getByRole('heading', { level: 2 });

  /** An event's option on the timeline. */
  const mark = (title: string) =>
    timeline
      .getByRole('listbox', { name: 'Events on the timeline' })
      .getByRole('option', { name: title });
  /** An option on the map, by the words it begins with. */
  const place = (words: string) =>
    map.getByRole('listbox').getByRole('option', { name: new RegExp(`^${escape(words)}`) });

  /** Opens the page, with what stands after `#` in the address. */
  async function open(fragment = ''): Promise<void> {
    await page.goto(`${address}${fragment && '#'}${fragment}`);
    await page.getByRole('heading', { level: 1 }).waitFor();
  }

  /** Presses the mouse in the middle of something that stands still, then moves the mouse away. */
  async function pressMiddle(target: Locator): Promise<void> {
    const { x, y } = await middleOf(target);
    await page.mouse.click(x, y);
    await page.mouse.move(2, 2);
  }

  /** Clicks an event's mark on the timeline, and its title where the mark stands for several. */
  async function choose(title: string): Promise<void> {
    await pressMiddle(mark(title));
    const merged = timeline
      .getByRole('group', { name: 'events close together' })
      .getByRole('button', { name: title });
    await cardTitle.filter({ hasText: title }).or(merged).waitFor();
    if (await merged.isVisible()) await merged.click();
  }

  async function zoomTo(part: string): Promise<void> {
    await timeline
      .getByRole('list', { name: 'Zoom to a part of the arc' })
      .getByRole('button', { name: part })
      .click();
  }

  async function openFind(): Promise<void> {
    await header.getByRole('button', { name: 'Find' }).click();
    await finder.waitFor();
  }

  async function search(words: string): Promise<void> {
    if (!(await finder.isVisible())) await openFind();
    await finder.getByRole('textbox', { name: 'Find' }).fill(words);
  }

  /** First and last day, as `2017-04-15`. */
  async function setWindow(first: string, last: string): Promise<void> {
    if (!(await finder.isVisible())) await openFind();
    await finder.getByLabel('From').fill(first);
    await finder.getByLabel('To', { exact: true }).fill(last);
  }

  async function goToView(
    name: 'Explore' | 'Story' | 'Compare sources' | 'Practise' | 'List',
  ): Promise<void> {
    await page.getByRole('navigation', { name: 'Views' }).getByRole('button', { name }).click();
  }

  async function openDisplay(): Promise<Locator> {
    await header.getByRole('button', { name: 'Display' }).click();
    const menu = page.getByRole('group', { name: 'Display' });
    await menu.waitFor();
    return menu;
  }

  async function setTheme(name: string): Promise<void> {
    const menu = await openDisplay();
    await menu.getByRole('radio', { name, exact: true }).check();
    await menu.getByRole('button', { name: 'Close' }).click();
  }

  async function setTextSize(name: '100 %' | '115 %' | '130 %'): Promise<void> {
    const menu = await openDisplay();
    await menu.getByRole('radio', { name }).check();
    await menu.getByRole('button', { name: 'Close' }).click();
  }

  /** The middle of a year's name on the strip below the timeline; px. */
  async function yearOnStrip(year: string): Promise<{ x: number; y: number }> {
    const named = await timeline.getByText(year, { exact: true }).all();
    const places = await Promise.all(named.map((name) => middleOf(name)));
    const lowest = places.toSorted((a, b) => b.y - a.y)[0];
    if (!lowest) throw new Error(`The strip has no ${year}.`);
    return lowest;
  }

  /** "41 events", or "9 of 41 events shown". */
  async function shownCount(): Promise<string> {
    const words = await header.getByText(/\d+ events/).textContent();
    return /(\d+ of )?\d+ events( shown)?/.exec(words ?? '')?.[0] ?? '';
  }

  async function titleOfFirstOnTimeline(): Promise<string> {
    const name = await timeline.getByRole('option').first().getAttribute('aria-label');
    return titlesWhere(() => true).find((title) => name?.startsWith(`${title}. `)) ?? '';
  }

  /** The titles in the table of events, top to bottom. */
  async function titlesInTable(): Promise<readonly string[]> {
    await table.waitFor();
    return table.getByRole('rowheader').getByRole('button').allTextContents();
  }

  return {
    page,
    header,
    timeline,
    map,
    card,
    cardTitle,
    finder,
    table,
    arc,
    mark,
    place,
    open,
    middleOf,
    pressMiddle,
    choose,
    zoomTo,
    openFind,
    search,
    setWindow,
    goToView,
    openDisplay,
    setTheme,
    setTextSize,
    yearOnStrip,
    shownCount,
    titleOfFirstOnTimeline,
    titlesInTable,
  };
}

/** The middle of something, once it stands still. */
export async function middleOf(target: Locator): Promise<{ x: number; y: number }> {
  const element = await target.elementHandle();
  await element?.waitForElementState('stable');
  const box = await target.boundingBox();
  if (!box) throw new Error('It is not on the screen.');
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

function escape(words: string): string {
  return words.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
