import type { Locator, Page } from 'playwright';

/** Whether a square ring is drawn around the middle of something, as it now looks. */
export function isRinged(target: Locator): Promise<boolean> {
  return target.evaluate((element) => {
    const around = element.getBoundingClientRect();
    const wanted = { x: around.x + around.width / 2, y: around.y + around.height / 2 };
    const squares = element.closest('section')?.querySelectorAll('svg rect') ?? [];
    return [...squares].some((square) => {
      const box = square.getBoundingClientRect();
      const x = box.x + box.width / 2;
      const y = box.y + box.height / 2;
      const look = getComputedStyle(square);
      return (
        look.visibility === 'visible' &&
        look.display !== 'none' &&
        look.opacity !== '0' &&
        look.stroke !== 'none' &&
        Math.abs(box.width - box.height) < 2 &&
        box.width > 20 &&
        box.width < 60 &&
        Math.hypot(x - wanted.x, y - wanted.y) < 3
      );
    });
  });
}

/** Whether the middle of something lies within a frame. */
export async function isWithin(target: Locator, frame: Locator): Promise<boolean> {
  const [inner, outer] = await Promise.all([target.boundingBox(), frame.boundingBox()]);
  if (!inner || !outer) return false;
  const x = inner.x + inner.width / 2;
  const y = inner.y + inner.height / 2;
  return x > outer.x && x < outer.x + outer.width && y > outer.y && y < outer.y + outer.height;
}

export interface FocusSight {
  /** what a screen reader would call it, or its text */
  readonly name: string;
  /** why it cannot be seen; empty where it can */
  readonly faults: readonly string[];
}

/** What has the focus, and whether a reader sees that it has; null where the page itself has it. */
export function seeFocus(page: Page): Promise<FocusSight | null> {
  return page.evaluate(() => {
    const focused = document.activeElement;
    if (!focused || focused === document.body) return null;
    const box = focused.getBoundingClientRect();
    const x = box.x + box.width / 2;
    const y = box.y + box.height / 2;
    const hit = document.elementFromPoint(x, y);
    const list = focused.closest('[role="listbox"]');
    const isUncovered =
      hit !== null && (focused.contains(hit) || hit.contains(focused) || list?.contains(hit));
    const looks = [focused, focused.closest('label, form, section')].flatMap((element) =>
      element ? [getComputedStyle(element)] : [],
    );
    const isMarked = looks.some(
      ({ outlineStyle, outlineWidth, boxShadow }) =>
        (outlineStyle !== 'none' && outlineWidth !== '0px') || boxShadow !== 'none',
    );
    const faults = [
      box.width === 0 || box.height === 0 ? 'has no size' : '',
      x < 0 || y < 0 || x > innerWidth || y > innerHeight ? 'is out of sight' : '',
      hit !== null && !isUncovered ? `is covered by ${hit.outerHTML.slice(0, 80)}` : '',
      isMarked ? '' : 'does not show the focus',
    ].filter(Boolean);
    return { name: focused.getAttribute('aria-label') ?? focused.textContent.trim(), faults };
  });
}
