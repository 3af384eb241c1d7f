import { fontBox } from './font-box.ts';
import { isControl } from './picture-element.ts';
import { svgElement } from './svg-element.ts';

/** The words of a part of the page as texts of a drawing, each where it stands, from the part's corner. */
export function drawnWords(part: HTMLElement): readonly SVGElement[] {
  const corner = part.getBoundingClientRect();
  const walker = document.createTreeWalker(part, NodeFilter.SHOW_TEXT);
  const words: SVGElement[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const holder = node.parentElement;
    if (!holder || node.textContent?.trim() === '' || !isInSight(holder, part)) continue;
    words.push(drawnText(node, getComputedStyle(holder), corner));
  }
  return words;
}

function isInSight(holder: Element, part: Element): boolean {
  if (holder.closest('svg, .visually-hidden, [hidden]')) return false;
  for (let at: Element | null = holder; at && at !== part; at = at.parentElement) {
    if (isControl(at)) return false;
  }
  return holder.checkVisibility({ visibilityProperty: true, opacityProperty: true });
}

function drawnText(node: Node, style: CSSStyleDeclaration, corner: DOMRect): SVGElement {
  const range = document.createRange();
  range.selectNodeContents(node);
  const box = range.getBoundingClientRect();
  const text = svgElement(
    'text',
    {
      x: box.left - corner.left,
      y: box.bottom - corner.top - fontBox(style).descent,
      fill: style.color,
      'font-family': style.fontFamily,
      'font-size': style.fontSize,
      'font-weight': style.fontWeight,
    },
    (node.textContent ?? '').trim(),
  );
  if (style.textDecorationLine !== 'none') {
    text.setAttribute('text-decoration', style.textDecorationLine);
  }
  return text;
}
