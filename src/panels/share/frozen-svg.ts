import { fontBox } from './font-box.ts';
import { SVG } from './svg-element.ts';

/** Style properties as attributes, with what a program assumes where they are not written. */
const WRITTEN: readonly (readonly [name: string, initial: string])[] = [
  ['fill', 'rgb(0, 0, 0)'],
  ['fill-opacity', '1'],
  ['stroke', 'none'],
  ['stroke-opacity', '1'],
  ['stroke-width', '1px'],
  ['stroke-dasharray', 'none'],
  ['stroke-linecap', 'butt'],
  ['stroke-linejoin', 'miter'],
];
const OF_TEXT: typeof WRITTEN = [
  ['font-family', ''],
  ['font-size', ''],
  ['font-weight', '400'],
  ['text-anchor', 'start'],
];
const OF_STOPS: typeof WRITTEN = [
  ['stop-color', 'rgb(0, 0, 0)'],
  ['stop-opacity', '1'],
];
const PAINTED = 'path, rect, circle, ellipse, line, polyline, polygon, text, tspan';
/** They hold what others are painted with, and are not painted themselves. */
const HOLDERS = 'defs, linearGradient, radialGradient, pattern, clipPath, mask, stop';
/** Attributes of the page that mean nothing in a file. */
const DROPPED = /^(class|style|data-.*|aria-.*|role|focusable|tabindex)$/;

/**
 * A copy of a drawing of the page that needs no style sheet: everything computed stands on the elements.
 * What cannot be seen is left out; null where nothing of it can.
 */
export function frozenSvg(source: Element): Element | null {
  const style = getComputedStyle(source);
  const isHolder = source.matches(HOLDERS);
  if (!isHolder && !source.closest(HOLDERS) && isUnseen(style)) return null;
  const copy = document.createElementNS(SVG, source.localName);
  for (const { name, value } of source.attributes) {
    if (!DROPPED.test(name)) copy.setAttribute(name, value);
  }
  if (source.matches(PAINTED)) write(copy, style, WRITTEN);
  if (source.matches('stop')) write(copy, style, OF_STOPS);
  if (style.opacity !== '1') copy.setAttribute('opacity', style.opacity);
  for (const child of source.children) {
    const frozen = frozenSvg(child);
    if (frozen) copy.append(frozen);
  }
  return source.localName === 'text' ? frozenText(source, copy, style) : copy;
}

function isUnseen(style: CSSStyleDeclaration): boolean {
  return style.display === 'none' || style.visibility !== 'visible' || style.opacity === '0';
}

function write(copy: Element, style: CSSStyleDeclaration, rows: typeof WRITTEN): void {
  for (const [name, initial] of rows) {
    const value = style
      .getPropertyValue(name)
      .replace(/url\(["']?[^"'#]*(#[^"')]+)["']?\)/, 'url($1)');
    if (value === initial) copy.removeAttribute(name);
    else copy.setAttribute(name, value);
  }
}

/**
 * Not every program knows about baselines in the middle, nor about a stroke below the letters: the shift
 * is written out, and the halo is a second text below the first.
 */
function frozenText(source: Element, copy: Element, style: CSSStyleDeclaration): Element {
  write(copy, style, OF_TEXT);
  copy.textContent = source.textContent;
  if (style.dominantBaseline === 'central') copy.setAttribute('dy', String(centreShift(style)));
  if (style.stroke === 'none' || !style.paintOrder.startsWith('stroke')) return copy;
  const halo = copy.cloneNode(true);
  for (const name of ['stroke', 'stroke-width', 'stroke-linejoin']) copy.removeAttribute(name);
  const both = document.createElementNS(SVG, 'g');
  both.append(halo, copy);
  return both;
}

/** How far below the middle of the letters their baseline lies, px. */
function centreShift(style: CSSStyleDeclaration): number {
  const { ascent, descent } = fontBox(style);
  return Math.round((ascent - descent) * 50) / 100;
}
