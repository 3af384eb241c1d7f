import jsQR from 'jsqr';
import { useState } from 'react';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import type { ViewState } from '../../src/model/view.ts';
import { EmbedBar } from '../../src/panels/share/EmbedBar.tsx';
import { reachOf } from '../../src/panels/share/page-address.ts';
import { SharePanel } from '../../src/panels/share/SharePanel.tsx';
import { decodeView } from '../../src/store/url-codec.ts';
import type { Stores } from '../../src/store/stores.ts';
import '../../src/ui/theme/base.css';
import '../../src/ui/theme/fonts.css';
import '../../src/ui/theme/tokens.css';
import { createSmallStores } from '../fixtures/small-stores.ts';
import { accessibilityFaults, THEMES } from './accessibility-faults.ts';

afterEach(() => vi.restoreAllMocks());

function PageWithShare({ stores }: { readonly stores: Stores }) {
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <button type="button" onClick={() => setOpen(true)}>
        Share
      </button>
      {isOpen && <SharePanel stores={stores} onClose={() => setOpen(false)} />}
    </>
  );
}

const STEP = { chapter: 'border', n: 2 };

/** The small story with Share opened by its button. */
async function openShare(change: Partial<ViewState> = {}, width = 1200, height = 800) {
  await page.viewport(width, height);
  const stores = createSmallStores({ selected: 'treaty-signed', axis: 'true', ...change });
  const screen = await render(<PageWithShare stores={stores} />);
  const opener = screen.getByRole('button', { name: 'Share', exact: true });
  await opener.click();
  const button = (name: string | RegExp) => screen.getByRole('button', { name });
  const text = (name: RegExp) => {
    const field = screen.getByRole('textbox', { name }).element();
    return field instanceof HTMLTextAreaElement ? field.value : '';
  };
  const view = () => stores.story.getState().view;
  const decoded = (address: string) =>
    decodeView(new URL(address).hash, stores.story.getState().story);
  return { stores, screen, opener, button, text, view, decoded };
}

/** What an independent reader finds in the code that is painted in an element. */
async function readCode(element: Element): Promise<string | undefined> {
  const code = element.querySelector('svg')?.cloneNode(true);
  if (!(code instanceof SVGSVGElement)) return undefined;
  const sides = [...(element.querySelector('svg')?.querySelectorAll('path') ?? [])];
  [...code.querySelectorAll('path')].forEach((path, i) => {
    const painted = sides[i];
    if (painted) path.setAttribute('fill', getComputedStyle(painted).fill);
  });
  code.setAttribute('width', '600');
  code.setAttribute('height', '600');
  const image = new Image();
  const xml = new XMLSerializer().serializeToString(code);
  image.src = `data:image/svg+xml,${encodeURIComponent(xml)}`;
  await image.decode();
  const context = new OffscreenCanvas(600, 600).getContext('2d');
  context?.drawImage(image, 0, 0);
  const pixels = context?.getImageData(0, 0, 600, 600);
  return pixels ? jsQR(pixels.data, 600, 600)?.data : undefined;
}

describe('the link', () => {
  test('that is copied opens exactly this view', async () => {
    const write = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
    const { button, screen, view, decoded } = await openShare({ step: STEP, ties: true });

    await button('Copy link').click();

    expect(decoded(write.mock.calls[0]?.[0] ?? '')).toEqual({ view: view(), notes: [] });
    await expect.element(screen.getByText('Copied.')).toBeVisible();
  });

  test('that the browser refuses to copy is selected, and a sentence says what to press', async () => {
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('no'));
    const { button, screen, text } = await openShare();

    await button('Copy link').click();

    await expect.element(screen.getByText(/The text is selected: press Ctrl\+C/)).toBeVisible();
    expect(getSelection()?.toString()).toBe(text(/Address of this view/));
  });

  test('of the start names its version, so that a later one knows which start is meant', async () => {
    const { text, view, decoded } = await openShare({ axis: 'elastic' });

    expect(text(/Address of this view/)).toMatch(/#v=1/);
    expect(decoded(text(/Address of this view/)).view.mode).toBe(view().mode);
  });

  test('can lead to the step alone where one was begun', async () => {
    const { screen, text, decoded } = await openShare({ step: STEP });
    const whole = text(/Address of this view/);

    await screen.getByRole('radio', { name: 'Step 2 of the chapter (short link)' }).click();

    const short = text(/Address of step 2/);
    expect(short.length).toBeLessThan(whole.length);
    expect(decoded(short).view).toMatchObject({ mode: 'story', step: STEP });
  });

  test('offers no step where none was begun', async () => {
    const { screen } = await openShare();

    expect(screen.getByText(/short link/).elements()).toHaveLength(0);
  });
});

describe('an address that others cannot open', () => {
  test.for([
    ['file:///C:/tumen/index.html', 'file'],
    ['http://localhost:5173/', 'computer'],
    ['http://127.0.0.1:8000/#v=1', 'computer'],
    ['http://[::1]/', 'computer'],
    ['http://192.168.1.20/tumen/', 'network'],
    ['http://172.20.0.4/', 'network'],
    ['http://library/tumen/', 'network'],
    ['http://tumen.local/', 'network'],
    ['https://school.example/tumen/', 'web'],
    ['https://172.school.example/', 'web'],
  ] as const)('%s reaches: %s', ([address, reach]) => {
    expect(reachOf(address)).toBe(reach);
  });

  test('says so, and what to do', async () => {
    const { screen } = await openShare();

    await expect
      .element(screen.getByText(/Others cannot open its address. Put the page/))
      .toBeVisible();
  });
});

describe('the code', () => {
  test('read by another program is the link', async () => {
    const { screen, text } = await openShare({ step: STEP });

    const code = screen.getByRole('region', { name: 'Code for phones and tablets' });

    expect(await readCode(code.element())).toBe(text(/Address of this view/));
  });

  test('shown large fills the height, and has the address in words', async () => {
    const { screen, button, text } = await openShare();

    await button('Show large for the class').click();

    const large = screen.getByRole('dialog', { name: 'Code and address of this view' });
    const side = large.getByRole('img').element().getBoundingClientRect().height;
    expect(side).toBeGreaterThan(0.75 * window.innerHeight);
    await expect.element(large).toHaveTextContent(text(/Address of this view/));
    expect(await readCode(large.element())).toBe(text(/Address of this view/));
  });

  test('shown large goes away with Esc, and Share stays', async () => {
    const { screen, button } = await openShare();
    await button('Show large for the class').click();

    await userEvent.keyboard('{Escape}');

    await expect.element(button('Show large for the class')).toHaveFocus();
    await expect.element(screen.getByRole('dialog', { name: 'Share this view' })).toBeVisible();
  });

  test('of an address that is too long gives way to a sentence', async () => {
    const { stores, screen } = await openShare();

    stores.story.actions.setFilters({ query: 'word '.repeat(600) });

    await expect.element(screen.getByText(/too long for a code/)).toBeVisible();
  });
});

/** The only element that the HTML makes. */
function frameOf(html: string): HTMLIFrameElement {
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  const [frame] = body.children;
  if (!(frame instanceof HTMLIFrameElement) || body.children.length > 1) throw new Error(html);
  return frame;
}

describe('the frame for another page', () => {
  test('is an iframe of this view with the embed layout on, and nothing else', async () => {
    const { text, view, decoded } = await openShare({ ties: true });

    const frame = frameOf(text(/HTML/));

    expect(decoded(frame.src)).toEqual({ view: { ...view(), embed: true }, notes: [] });
    expect(frame.title).toBe('A small story');
    expect([frame.width, frame.height, frame.loading, frame.allow]).toEqual([
      '100%',
      '480',
      'lazy',
      'fullscreen',
    ]);
  });

  test('has the height that was chosen', async () => {
    const { screen, text } = await openShare();

    await screen.getByRole('radio', { name: '640 px' }).click();

    expect(frameOf(text(/HTML/)).height).toBe('640');
  });
});

/** What the page hands to the reader to keep. */
function keepFiles() {
  const files: { name: string; blob: Blob }[] = [];
  const blobs: Blob[] = [];
  vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
    if (blob instanceof Blob) blobs.push(blob);
    return 'blob:kept';
  });
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function keep(
    this: HTMLAnchorElement,
  ) {
    for (const blob of blobs) files.push({ name: this.download, blob });
  });
  return files;
}

describe('the files', () => {
  test.for([
    ['Table (CSV)', 'a-small-story-events.csv'],
    ['Places (GeoJSON)', 'a-small-story-events.geojson'],
    ['Places with dates (Linked Places)', 'a-small-story-events.jsonld'],
    ['Timeline (TimelineJS, JSON)', 'a-small-story-events.timelinejs.json'],
    ['Timeline (TimelineJS, CSV)', 'a-small-story-events.timelinejs.csv'],
  ] as const)('%s is saved as %s', async ([name, file]) => {
    const { button, screen } = await openShare();
    const files = keepFiles();

    await button(name).click();

    expect(files.map((kept) => kept.name)).toEqual([file]);
    await expect.element(screen.getByText(`Saved as ${file}.`)).toBeVisible();
  });

  test('hold the shown events and no others', async () => {
    const { stores, button, screen } = await openShare();
    stores.story.actions.setFilters({ kinds: ['diplomacy'] });
    const { events } = stores.story.getState().story;
    const files = keepFiles();

    await button('Places (GeoJSON)').click();

    const ids = events
      .filter((event) => event.kind === 'diplomacy' && event.layer === 'story')
      .map((event) => event.id);
    const saved: unknown = JSON.parse((await files[0]?.blob.text()) ?? '');
    expect(saved).toMatchObject({ features: ids.map((id) => ({ id })) });
    await expect
      .element(screen.getByText(`Each file holds the ${ids.length} events that are shown now.`))
      .toBeVisible();
  });

  test('are not to be had where nothing is shown, and a sentence says why', async () => {
    const { stores, button, screen } = await openShare();

    stores.story.actions.setFilters({ kinds: [] });

    await expect.element(screen.getByText(/No events are shown now/)).toBeVisible();
    await expect.element(button('Table (CSV)')).toHaveAttribute('aria-disabled', 'true');
  });
});

describe('the dialog', () => {
  test('closes with Esc, and the focus returns to the button that opened it', async () => {
    const { screen, opener } = await openShare();

    await userEvent.keyboard('{Escape}');

    expect(screen.getByRole('dialog').elements()).toHaveLength(0);
    await expect.element(opener).toHaveFocus();
  });

  test('closes with its button too', async () => {
    const { screen, opener } = await openShare();

    await screen.getByRole('button', { name: 'Close' }).click();

    expect(screen.getByRole('dialog').elements()).toHaveLength(0);
    await expect.element(opener).toHaveFocus();
  });

  test('is at most 760 px wide', async () => {
    const { screen } = await openShare({}, 1900);

    expect(screen.getByRole('dialog').element().getBoundingClientRect().width).toBeLessThanOrEqual(
      760,
    );
  });

  test('on a phone goes over no edge', async () => {
    const { screen } = await openShare({ step: STEP }, 390, 844);
    const dialog = screen.getByRole('dialog').element();

    const wide = [...dialog.querySelectorAll('*')].filter(
      (element) => element.getBoundingClientRect().right > 390.5,
    );

    expect(wide.map((element) => element.outerHTML)).toEqual([]);
  });

  test.for(THEMES)('axe finds nothing in the %s theme', async (theme) => {
    const { screen } = await openShare({ step: STEP }, 1200, 1600);

    expect(await accessibilityFaults(screen.getByRole('dialog').element(), theme)).toEqual([]);
  });

  test.for(THEMES)('axe finds nothing in the large code in the %s theme', async (theme) => {
    const { screen, button } = await openShare();
    await button('Show large for the class').click();
    const large = screen.getByRole('dialog', { name: 'Code and address of this view' });

    expect(await accessibilityFaults(large.element(), theme)).toEqual([]);
  });
});

/** The bar under the small story in a frame. */
async function openBar(change: Partial<ViewState> = {}) {
  await page.viewport(700, 480);
  const stores = createSmallStores({ embed: true, ...change });
  const screen = await render(<EmbedBar stores={stores} />);
  const link = screen.getByRole('link', { name: 'Open in full' });
  const linked = () =>
    decodeView(
      new URL(link.element().getAttribute('href') ?? '').hash,
      stores.story.getState().story,
    ).view;
  return { stores, screen, link, linked };
}

describe('the bar inside another page', () => {
  test('leads to the same view as a page of its own, in a new tab', async () => {
    const { stores, link, linked } = await openBar({ selected: 'treaty-signed' });

    expect(linked()).toEqual({ ...stores.story.getState().view, embed: false });
    await expect.element(link).toHaveAttribute('target', '_blank');
    await expect.element(link).toHaveAttribute('rel', 'noopener');
  });

  test('keeps up with what the reader looks at', async () => {
    const { stores, linked } = await openBar();

    stores.story.actions.setMode('list');

    await expect.poll(() => linked().mode).toBe('list');
  });

  test('says what the link held that could not be shown', async () => {
    const { stores, screen } = await openBar();

    stores.story.setState({ notes: ['That event is not in this version.'] });

    await expect.element(screen.getByText('That event is not in this version.')).toBeVisible();
  });

  test.for(THEMES)('axe finds nothing in the %s theme', async (theme) => {
    const { screen } = await openBar();

    expect(await accessibilityFaults(screen.container, theme)).toEqual([]);
  });
});
