import { domToCanvas } from 'modern-screenshot';
import { fail, ok, type Result } from '../../lib/result.ts';
import { late } from '../../ui/messages/late-messages.ts';
import { layOutStrip, STRIP_MARGIN_PX, type Caption, type StripLook } from './credit-strip.ts';
import { fontFaces } from './font-faces.ts';
import { keepLines } from './keep-lines.ts';
import { isControl } from './picture-element.ts';

/** Pixels of the picture for each one on the page. */
export const PICTURE_SCALE = 2;
/** Browsers give no larger canvas. */
const MOST_SIDE_PX = 16_384;
/** Small text on the page, as a part of its root size. */
const SMALL_TEXT = 0.8125;

/**
 * A picture (PNG) of an element of the page with a strip under it that says where it comes from. Asks no
 * other site for anything.
 * @throws Error where the browser cannot paint the element
 */
export async function takePicture(element: HTMLElement, caption: Caption): Promise<Result<Blob>> {
  const { width, height } = element.getBoundingClientRect();
  if (Math.max(width, height + 200) * PICTURE_SCALE > MOST_SIDE_PX) {
    return fail(late.share.takeAway.tooLarge);
  }
  const look = lookOf(element, width);
  const fonts = await fontFaces(element.textContent);
  /** elements whose copies are under way, the innermost last */
  const open: Element[] = [];
  const view = await domToCanvas(element, {
    scale: PICTURE_SCALE,
    backgroundColor: look.ground,
    filter: (node) => {
      if (!(node instanceof Element)) return true;
      const isKept = !isControl(node);
      if (isKept) open.push(node);
      return isKept;
    },
    onCloneEachNode: (copy) => {
      const original = open.pop();
      if (original && (copy instanceof HTMLElement || copy instanceof SVGElement)) {
        keepLines(original, copy);
      }
    },
    font: fonts === '' ? false : { cssText: fonts },
    features: { restoreScrollPosition: true },
  });
  const canvas = document.createElement('canvas');
  const context = canvas.getContext('2d');
  if (!context) throw new Error('There is no canvas to paint on.');
  const strip = layOutStrip(caption, look, (text, font) => {
    context.font = font;
    return context.measureText(text).width;
  });
  canvas.width = view.width;
  canvas.height = view.height + strip.heightPx * PICTURE_SCALE;
  context.fillStyle = look.ground;
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.drawImage(view, 0, 0);
  context.fillStyle = look.line;
  context.fillRect(0, view.height, canvas.width, PICTURE_SCALE);
  context.setTransform(PICTURE_SCALE, 0, 0, PICTURE_SCALE, 0, view.height);
  for (const line of strip.lines) {
    context.font = line.font;
    context.fillStyle = line.colour;
    context.fillText(line.text, STRIP_MARGIN_PX, line.y);
  }
  // A canvas beyond the browser's limits stays clear without a word.
  const [, , , corner] = context.getImageData(canvas.width - 1, canvas.height - 1, 1, 1).data;
  return corner === 255 ? ok(await asPng(canvas)) : fail(late.share.takeAway.tooLarge);
}

function lookOf(element: HTMLElement, widthPx: number): StripLook {
  const style = getComputedStyle(element);
  const token = (name: string) => style.getPropertyValue(name).trim();
  const rootPx = parseFloat(getComputedStyle(document.documentElement).fontSize);
  return {
    widthPx,
    textPx: rootPx * SMALL_TEXT,
    fontFamily: style.fontFamily,
    ground: token('--surface'),
    line: token('--line'),
    ink: token('--ink'),
    ink2: token('--ink2'),
  };
}

function asPng(canvas: HTMLCanvasElement): Promise<Blob> {
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => {
      if (blob) resolve(blob);
      else reject(new Error('The browser gave no picture.'));
    }, 'image/png');
  });
}
