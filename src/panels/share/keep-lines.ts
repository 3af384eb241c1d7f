/**
 * In a picture letters are a trace wider than on the screen, and what just fits into a line would break;
 * bars for scrolling would take room. Gives the copy the lines of the original.
 */
export function keepLines(original: Element, copy: HTMLElement | SVGElement): void {
  if (!(original instanceof HTMLElement)) return;
  const style = getComputedStyle(original);
  if (style.flexWrap === 'wrap' && isOneRow(original)) copy.style.flexWrap = 'nowrap';
  if (/auto|scroll/.test(style.overflow)) copy.style.overflow = 'hidden';
  if (hasOneLineOfText(original, style)) copy.style.whiteSpace = 'nowrap';
}

function isOneRow(original: HTMLElement): boolean {
  const feet = Array.from(original.children, (child) => child.getBoundingClientRect());
  const [first] = feet;
  return first !== undefined && feet.every((box) => box.top < first.bottom);
}

function hasOneLineOfText(original: HTMLElement, style: CSSStyleDeclaration): boolean {
  const hasText = Array.from(original.childNodes).some(
    (node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim() !== '',
  );
  if (!hasText) return false;
  const range = document.createRange();
  range.selectNodeContents(original);
  return (
    range.getBoundingClientRect().height < 1.7 * parseFloat(style.lineHeight || style.fontSize)
  );
}
