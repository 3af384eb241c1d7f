/** A stop of the keyboard in the tree: its middle. */
export interface TreeStop {
  readonly key: string;
  readonly x: number;
  readonly y: number;
}

/** How much more a step aside costs than a step ahead. */
const ASIDE = 2;

/** Where a key leads from a stop, or null if it leads nowhere: arrows, Home and End. */
export function stepInTree(key: string, from: TreeStop, stops: readonly TreeStop[]): string | null {
  const ahead = aheadOf(key, from);
  if (ahead === null) {
    if (key === 'Home') return stops[0]?.key ?? null;
    return key === 'End' ? (stops.at(-1)?.key ?? null) : null;
  }
  const ways = stops
    .map((stop) => ({ key: stop.key, ...ahead(stop) }))
    .filter((way) => way.on > 1)
    .toSorted((a, b) => a.on + ASIDE * a.aside - (b.on + ASIDE * b.aside));
  return ways[0]?.key ?? from.key;
}

function aheadOf(
  key: string,
  from: TreeStop,
): ((stop: TreeStop) => { readonly on: number; readonly aside: number }) | null {
  switch (key) {
    case 'ArrowRight':
      return ({ x, y }) => ({ on: x - from.x, aside: Math.abs(y - from.y) });
    case 'ArrowLeft':
      return ({ x, y }) => ({ on: from.x - x, aside: Math.abs(y - from.y) });
    case 'ArrowDown':
      return ({ x, y }) => ({ on: y - from.y, aside: Math.abs(x - from.x) });
    case 'ArrowUp':
      return ({ x, y }) => ({ on: from.y - y, aside: Math.abs(x - from.x) });
    default:
      return null;
  }
}
