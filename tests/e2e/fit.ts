import type { Page } from 'playwright';

/** No text that is seen may be smaller; px. */
const LEAST_TEXT_PX = 13;
/** No target may be smaller, either way; px. */
const LEAST_TARGET_PX = 24;

export function overflowsSideways(page: Page): Promise<boolean> {
  return page.evaluate(
    () => document.documentElement.scrollWidth > document.documentElement.clientWidth,
  );
}

/** The texts outside drawings that reach over a side of the page, or of their own clipped box. */
export function cutOffTexts(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const found: string[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const parent = node.parentElement;
      const text = node.textContent?.trim() ?? '';
      if (!text || !parent?.checkVisibility() || parent.closest('svg')) continue;
      let isForSpeechOnly = false;
      for (let above: Element | null = parent; above; above = above.parentElement) {
        isForSpeechOnly ||= getComputedStyle(above).clipPath !== 'none';
      }
      if (isForSpeechOnly) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      const { left, right } = range.getBoundingClientRect();
      const isClipped =
        getComputedStyle(parent).overflowX !== 'visible' &&
        parent.clientWidth > 1 &&
        parent.scrollWidth > parent.clientWidth + 1;
      const isOutside = left < -1 || right > document.documentElement.clientWidth + 1;
      if (isClipped || isOutside) found.push(text);
    }
    return found;
  });
}

/** The texts that are seen and too small, with their size. */
export function smallTexts(page: Page): Promise<readonly string[]> {
  return page.evaluate((least) => {
    const found: string[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const parent = node.parentElement;
      const text = node.textContent?.trim() ?? '';
      if (!text || !parent?.checkVisibility({ visibilityProperty: true, opacityProperty: true }))
        continue;
      const size = parseFloat(getComputedStyle(parent).fontSize);
      const box = parent.getBoundingClientRect();
      const isForSpeechOnly = box.width <= 1 || box.height <= 1;
      if (size < least && !isForSpeechOnly) found.push(`${text}: ${size}`);
    }
    return found;
  }, LEAST_TEXT_PX);
}

/**
 * What can be pressed now and is too small, with its size: neither its box nor the ground around
 * it that answers for it is large enough. Links within a sentence may be small.
 */
export function smallTargets(page: Page): Promise<readonly string[]> {
  return page.evaluate((least) => {
    const targets = document.querySelectorAll(
      'button, select, summary, input, a[href], [role="option"], [role="slider"]',
    );
    return [...targets].flatMap((target) => {
      if (target.closest('[aria-hidden="true"]') || target.matches('p a, li a')) return [];
      const pressed = (target.matches('input') && target.closest('label')) || target;
      const { x, y, width, height } = pressed.getBoundingClientRect();
      if (Math.min(width, height) >= least) return [];
      const answers = (dx: number, dy: number) =>
        pressed.contains(document.elementFromPoint(x + width / 2 + dx, y + height / 2 + dy));
      const far = least / 2 - 0.5;
      const canBePressed = answers(0, 0);
      const isLarge = [-far, far].every((dx) => [-far, far].every((dy) => answers(dx, dy)));
      const name = target.getAttribute('aria-label') ?? target.textContent;
      return canBePressed && !isLarge
        ? [`${name}: ${Math.round(width)} by ${Math.round(height)}`]
        : [];
    });
  }, LEAST_TARGET_PX);
}
