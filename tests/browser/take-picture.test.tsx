import { useState } from 'react';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import type { ViewState } from '../../src/model/view.ts';
import { MapPanel } from '../../src/panels/map/MapPanel.tsx';
import { layOutStrip } from '../../src/panels/share/credit-strip.ts';
import { fileName } from '../../src/panels/share/file-names.ts';
import { SharePanel } from '../../src/panels/share/SharePanel.tsx';
import { TimelinePanel } from '../../src/panels/timeline/TimelinePanel.tsx';
import type { Stores } from '../../src/store/stores.ts';
import '../../src/ui/theme/base.css';
import '../../src/ui/theme/fonts.css';
import '../../src/ui/theme/tokens.css';
import { createSmallStores } from '../fixtures/small-stores.ts';

afterEach(() => {
  vi.restoreAllMocks();
  delete document.documentElement.dataset.theme;
});

const WIDTH = 900;
const MAP_HEIGHT = 240;

interface Parts {
  readonly stores: Stores;
  readonly hasTimeline: boolean;
}

function PageWithMap({ stores, hasTimeline }: Parts) {
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <main style={{ width: WIDTH }}>
        {hasTimeline && <TimelinePanel stores={stores} />}
        <div style={{ height: MAP_HEIGHT }}>
          <MapPanel stores={stores} loadBasemap={() => new Promise(() => undefined)} />
        </div>
      </main>
      <button type="button" onClick={() => setOpen(true)}>
        Share
      </button>
      {isOpen && <SharePanel stores={stores} onClose={() => setOpen(false)} />}
    </>
  );
}

/** What the page hands to the reader to keep. */
function keepFiles() {
  const kept: { name: string; blob: Blob }[] = [];
  const blobs: Blob[] = [];
  vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
    if (blob instanceof Blob) blobs.push(blob);
    return 'blob:kept';
  });
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function keep(
    this: HTMLAnchorElement,
  ) {
    kept.push({ name: this.download, blob: blobs.at(-1) ?? new Blob() });
  });
  return kept;
}

/** Map and timeline of the small story with Share open above them. */
async function openPage(change: Partial<ViewState> = {}, hasTimeline = true) {
  await page.viewport(1000, 700);
  document.documentElement.dataset.motion = 'reduced';
  await document.fonts.ready;
  const stores = createSmallStores({ selected: 'trains-toward-border', ...change });
  const screen = await render(<PageWithMap stores={stores} hasTimeline={hasTimeline} />);
  const element = document.querySelector('main');
  if (!element) throw new Error('The page has no main part.');
  // The first drawing is placed before the fonts and the map's frame are known.
  await expect.poll(() => element.querySelectorAll('#map svg').length).toBeGreaterThan(0);
  if (change.told)
    await expect
      .poll(() => document.getElementById('map')?.textContent)
      .toContain('Drawn as article');
  await screen.getByRole('button', { name: 'Share' }).click();
  const picture = screen.getByRole('button', { name: 'Picture of this view (PNG)' });
  const drawing = screen.getByRole('button', { name: 'Timeline as drawing (SVG)' });
  return { stores, screen, element, picture, drawing };
}

async function takePng(change: Partial<ViewState> = {}, hasTimeline = true) {
  const opened = await openPage(change, hasTimeline);
  const kept = keepFiles();
  await opened.picture.click();
  await expect.poll(() => kept.length, { timeout: 10_000 }).toBe(1);
  const [file] = kept;
  if (!file) throw new Error('No picture was kept.');
  const bitmap = await createImageBitmap(file.blob);
  return { ...opened, file, bitmap, pixels: pixelsOf(bitmap) };
}

async function takeSvg(change: Partial<ViewState> = {}) {
  const opened = await openPage(change);
  const kept = keepFiles();
  await opened.drawing.click();
  await expect.poll(() => kept.length, { timeout: 10_000 }).toBe(1);
  const text = (await kept[0]?.blob.text()) ?? '';
  const parsed = new DOMParser().parseFromString(text, 'image/svg+xml');
  return { ...opened, name: kept[0]?.name, text, parsed };
}

function pixelsOf(picture: ImageBitmap | HTMLImageElement): ImageData {
  const { width, height } = picture;
  const context = new OffscreenCanvas(width, height).getContext('2d');
  if (!context) throw new Error('There is no canvas to look at the picture.');
  context.drawImage(picture, 0, 0);
  return context.getImageData(0, 0, width, height);
}

/** How many different colours a part of the picture has. */
function colours({ data, width }: ImageData, fromY: number, toY: number): number {
  const words = new Uint32Array(data.buffer);
  return new Set(words.subarray(fromY * width, toY * width)).size;
}

const near = (have: number | undefined, wanted: number) => Math.abs((have ?? -99) - wanted) < 24;

/** Whether a colour (`rgb(…)`) is painted inside a box, px. */
function isPainted(pixels: ImageData, box: DOMRect, offsetY: number, colour: string): boolean {
  const [red = 0, green = 0, blue = 0] = (colour.match(/\d+/g) ?? []).map(Number);
  for (let y = Math.floor(box.top + offsetY); y < box.bottom + offsetY; y++) {
    for (let x = Math.max(0, Math.floor(box.left)); x < box.right; x++) {
      const at = (y * pixels.width + x) * 4;
      const [r, g, b] = pixels.data.subarray(at, at + 3);
      if (near(r, red) && near(g, green) && near(b, blue)) return true;
    }
  }
  return false;
}

describe('a picture of the view', () => {
  test('is a PNG twice as fine as the screen, named after the story', async () => {
    const { file, bitmap, element } = await takePng();

    expect([file.name, file.blob.type]).toEqual(['a-small-story-explore.png', 'image/png']);
    expect(bitmap.width).toBe(2 * element.getBoundingClientRect().width);
  });

  test('shows map and timeline, and the strip with the source below them', async () => {
    const { pixels, element, bitmap } = await takePng();
    const viewPx = Math.floor(2 * element.getBoundingClientRect().height);

    expect(bitmap.height).toBeGreaterThan(viewPx + 2 * 60);
    expect(colours(pixels, 0, viewPx)).toBeGreaterThan(100);
    expect(colours(pixels, viewPx + 4, bitmap.height)).toBeGreaterThan(20);
  });

  test('leaves out the buttons of the map', async () => {
    const { pixels, element, screen } = await takePng();
    const surface = getComputedStyle(element).getPropertyValue('--water');
    const plus = document.querySelector('[aria-label="Zoom in"]')?.getBoundingClientRect();
    const at =
      ((plus?.top ?? 0) - element.getBoundingClientRect().top + (plus?.height ?? 0) / 2) * 2;
    const row = Math.round(at) * pixels.width;
    const column = Math.round(((plus?.left ?? 0) + (plus?.width ?? 0) / 2) * 2);
    const [red = 0, green = 0, blue = 0] = pixels.data.subarray((row + column) * 4);

    expect(
      `#${[red, green, blue].map((part) => part.toString(16).padStart(2, '0')).join('')}`,
    ).toBe(surface);
    await expect.element(screen.getByText(/^Saved as/)).toBeVisible();
  });

  test('says on the map whose account is drawn', async () => {
    const { element, pixels } = await takePng({ told: 'A' }, false);
    const plate = [...element.querySelectorAll('#map p')].find((words) =>
      words.textContent?.startsWith('Drawn as article A'),
    );
    const map = document.getElementById('map')?.getBoundingClientRect();
    const { left = 0, top = 0, width = 0, height = 0 } = plate?.getBoundingClientRect() ?? {};
    const box = new DOMRect(
      2 * (left - (map?.left ?? 0)),
      2 * (top - (map?.top ?? 0)),
      2 * width,
      2 * height,
    );

    expect(box.width).toBeGreaterThan(0);
    expect(isPainted(pixels, box, 0, getComputedStyle(plate ?? element).color)).toBe(true);
  });

  test('has the colours of the theme', async () => {
    document.documentElement.dataset.theme = 'dark';
    const { pixels, bitmap } = await takePng();
    const last = (bitmap.height * bitmap.width - 1) * 4;

    expect([...pixels.data.subarray(last, last + 4)]).toEqual([0x1b, 0x20, 0x26, 255]);
  });

  test('asks no other site for anything', async () => {
    const asked = vi.spyOn(window, 'fetch');
    await takePng();

    const others = asked.mock.calls
      .map(([what]) => new URL(what instanceof Request ? what.url : what, location.href))
      .filter((address) => address.origin !== location.origin);

    expect(others).toEqual([]);
  });

  test('is made with the system’s letters where the page’s fonts cannot be fetched', async () => {
    vi.spyOn(window, 'fetch').mockRejectedValue(new TypeError('Failed to fetch'));

    const { pixels, bitmap } = await takePng();

    expect(colours(pixels, 0, bitmap.height)).toBeGreaterThan(100);
  });

  test('of a small screen is the map alone, and a sentence says so', async () => {
    const { screen, bitmap, drawing } = await takePng({}, false);

    expect(bitmap.height).toBeLessThan(2 * (MAP_HEIGHT + 160));
    await expect.element(screen.getByText(/^The map, twice as fine/)).toBeVisible();
    await expect.element(drawing).toHaveAttribute('aria-disabled', 'true');
    await expect.element(screen.getByText(/^No timeline is in sight here/)).toBeVisible();
  });

  test('that the browser cannot make is a sentence, and the rest still works', async () => {
    vi.spyOn(HTMLCanvasElement.prototype, 'toBlob').mockImplementation((give) => give(null));
    const { screen, picture } = await openPage();

    await picture.click();

    await expect.element(screen.getByText(/^The browser could not make the picture/)).toBeVisible();
    await expect.element(picture).not.toHaveAttribute('aria-disabled');
  });

  test('that would be too large is a sentence too', async () => {
    const { screen, element, picture } = await openPage();
    element.style.height = '9000px';

    await picture.click();

    await expect.element(screen.getByText(/^This view is too large/)).toBeVisible();
  });
});

/** Letters of seven pixels. */
const measure = (text: string) => text.length * 7;

describe('the strip under a picture', () => {
  const look = {
    widthPx: 300,
    textPx: 13,
    fontFamily: 'sans-serif',
    ground: '#fff',
    line: '#ccc',
    ink: '#000',
    ink2: '#333',
  };
  const caption = {
    title: 'A small story',
    address: `https://school.example/#v=1&find=${'x'.repeat(300)}`,
    credit: 'A small story, version 1. Texts and data: Tumen contributors, CC BY 4.0.',
  };

  test('cuts nothing, however long the address is', () => {
    const { lines } = layOutStrip(caption, look, measure);

    expect(lines.every((line) => measure(line.text) <= 300)).toBe(true);
    expect(lines.map((line) => line.text).join('')).toContain(caption.address);
  });

  test('is high enough for its lines', () => {
    const { lines, heightPx } = layOutStrip(caption, look, measure);

    expect(heightPx).toBeGreaterThan(lines.at(-1)?.y ?? Infinity);
  });
});

describe('the timeline as a drawing', () => {
  test('is named after the story and reads as SVG without a fault', async () => {
    const { name, parsed } = await takeSvg();

    expect(name).toBe('a-small-story-timeline.svg');
    expect(parsed.querySelector('parsererror')).toBeNull();
    expect(parsed.documentElement.namespaceURI).toBe('http://www.w3.org/2000/svg');
  });

  test('needs nothing else: no style sheet of the page, no variable, no other file', async () => {
    const { parsed, text } = await takeSvg();

    expect(parsed.querySelectorAll('[class], [style], image, use, script')).toHaveLength(0);
    expect(text).not.toMatch(/var\(|currentColor|@import|xlink/);
    const pointers = [...text.matchAll(/url\(["']?([^"')]{0,40})/g)].map(([, to]) => to);
    expect(pointers.filter((to) => !to?.startsWith('#') && !to?.startsWith('data:'))).toEqual([]);
  });

  test('every pattern and fade that it paints with is in it', async () => {
    const { parsed, text } = await takeSvg();

    const wanted = new Set([...text.matchAll(/url\(#([^)]+)\)/g)].map(([, id]) => id ?? ''));

    expect(wanted.size).toBeGreaterThan(0);
    expect([...wanted].filter((id) => !parsed.getElementById(id))).toEqual([]);
  });

  test('says in words and for machines what it is, whose, and under which licence', async () => {
    const { parsed } = await takeSvg();
    const rights = parsed.getElementsByTagNameNS('http://purl.org/dc/elements/1.1/', 'rights');
    const words = [...parsed.querySelectorAll('text')].map((text) => text.textContent).join('\n');

    expect(parsed.querySelector('title')?.textContent).toBe('A small story: timeline');
    expect(parsed.querySelector('desc')?.textContent).toMatch(/^Timeline with \d+ events/);
    expect(rights[0]?.textContent).toBe('CC BY 4.0');
    expect(words).toMatch(/A small story: timeline[^]*#v=1[^]*version 1\. Texts and data/);
  });

  test('has the names of the lanes and the meaning of the fills', async () => {
    const { parsed } = await takeSvg();
    const words = [...parsed.querySelectorAll('text')].map((text) => text.textContent);

    expect(words).toEqual(
      expect.arrayContaining([
        'Military moves',
        'Statements',
        'Articles',
        'Disputed',
        'Prediction',
      ]),
    );
    expect(words).not.toContain('True scale');
  });

  test('is painted by another reader as it stands on the page', async () => {
    const { element, text, parsed } = await takeSvg();
    const image = new Image();
    image.src = `data:image/svg+xml,${encodeURIComponent(text)}`;
    await image.decode();
    const pixels = pixelsOf(image);
    const body = parsed.querySelector('svg > g')?.getAttribute('transform') ?? '';
    const section = document.getElementById('timeline')?.getBoundingClientRect();
    const offsetY = Number(/,([\d.]+)/.exec(body)?.[1]) - (section?.top ?? 0);
    const painted = (one: Element, property: 'fill' | 'stroke') =>
      isPainted(pixels, one.getBoundingClientRect(), offsetY, getComputedStyle(one)[property]);

    const marks = [...element.querySelectorAll('#timeline g[data-events] path[data-fill]')];
    const labels = [...element.querySelectorAll('#timeline svg text')].filter(
      (label) => getComputedStyle(label).visibility === 'visible',
    );

    expect(marks.length).toBeGreaterThan(3);
    expect(marks.filter((mark) => !painted(mark, 'stroke'))).toEqual([]);
    expect(labels.length).toBeGreaterThan(3);
    expect(labels.filter((label) => !painted(label, 'fill'))).toEqual([]);
  });

  test('as an article tells it keeps the dashed frame', async () => {
    const { parsed } = await takeSvg({ told: 'A' });

    expect(parsed.querySelector('g > rect[stroke-dasharray="6 4"]')).not.toBeNull();
  });
});

test.for([
  ['Border to Battlefield', 'border-to-battlefield-events.csv'],
  ['  Über uns: “Ein Test”!  ', 'uber-uns-ein-test-events.csv'],
  ['…', 'story-events.csv'],
] as const)('a file of the story “%s” is called %s', ([title, name]) => {
  expect(fileName(title, 'events', 'csv')).toBe(name);
});
