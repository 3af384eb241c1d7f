import type { Box, LonLat } from './map-frame.ts';
import { overlaps } from './map-frame.ts';
import type { Locator } from './place-locator.ts';

/** Rough size of a letter and a line of a name, px; names are dropped rather than crowded. */
const LETTER_PX = 7.5;
const LINE_PX = 18;

/**
 * Names of what a small map shows, in the order given, clear of each other and of a box of the size
 * `clear` around each place.
 */
export function namesInSight(
  names: readonly { readonly name: string; readonly lon: number; readonly lat: number }[],
  locator: Locator,
  clear: { readonly width: number; readonly height: number },
) {
  const taken = locator.places.map(({ pin }) => around(pin, clear.width, clear.height));
  return names.flatMap(({ name, lon, lat }) => {
    const at: LonLat = [lon, lat];
    const spot = locator.locate(at);
    if (!spot) return [];
    const box = around(spot, name.length * LETTER_PX, LINE_PX);
    const isInside = box.x >= 2 && box.x + box.width <= locator.width - 2;
    if (!isInside || taken.some((other) => overlaps(other, box))) return [];
    taken.push(box);
    return [{ name, ...spot }];
  });
}

function around({ x, y }: { x: number; y: number }, width: number, height: number): Box {
  return { x: x - width / 2, y: y - height / 2, width, height };
}
