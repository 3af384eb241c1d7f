import type { Locator } from 'playwright';

/** Whether a square ring is drawn around the middle of something, as it now looks. */
export function isRinged(target: Locator): Promise<boolean> {
  return target.evaluate((element) => {
    const middle = (box: DOMRect) => ({ x: box.x + box.width / 2, y: box.y + box.height / 2 });
    const wanted = middle(element.getBoundingClientRect());
    const squares = element.closest('section')?.querySelectorAll('svg rect') ?? [];
    return [...squares].some((square) => {
      const box = square.getBoundingClientRect();
      const { x, y } = middle(box);
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
