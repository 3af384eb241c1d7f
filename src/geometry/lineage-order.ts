import type { Slot } from './lineage-layers.ts';

const SWEEPS = 6;

type Columns = readonly (readonly Slot[])[];

/** The slots of each column in an order with few crossing lines; the file's order where it is equal. */
export function orderColumns(columns: Columns): Columns {
  let best = columns;
  let fewest = crossings(columns);
  let now = columns;
  for (let sweep = 0; sweep < SWEEPS && fewest > 0; sweep++) {
    now = sweep % 2 === 0 ? sortedByParents(now) : sortedByChildren(now);
    const count = crossings(now);
    if (count >= fewest) continue;
    best = now;
    fewest = count;
  }
  return best;
}

/** How many pairs of lines cross each other. */
export function crossings(columns: Columns): number {
  let count = 0;
  for (const [nth, column] of columns.entries()) {
    const rowBefore = rows(columns[nth - 1]);
    const lines = column.flatMap((slot, to) =>
      slot.before.map((id) => ({ from: rowBefore.get(id) ?? 0, to })),
    );
    for (const one of lines)
      for (const other of lines) if (one.to < other.to && one.from > other.from) count++;
  }
  return count;
}

function sortedByParents(columns: Columns): Columns {
  const sorted: (readonly Slot[])[] = [];
  for (const column of columns) {
    const rowBefore = rows(sorted.at(-1));
    sorted.push(sortedBy(column, (slot) => slot.before.map((id) => rowBefore.get(id) ?? 0)));
  }
  return sorted;
}

function sortedByChildren(columns: Columns): Columns {
  const sorted: (readonly Slot[])[] = [];
  for (const column of columns.toReversed()) {
    const after = sorted[0] ?? [];
    sorted.unshift(
      sortedBy(column, ({ id }) =>
        after.flatMap((child, row) => (child.before.includes(id) ? [row] : [])),
      ),
    );
  }
  return sorted;
}

/** Slots without neighbours keep their row. */
function sortedBy(
  column: readonly Slot[],
  neighbours: (slot: Slot) => readonly number[],
): readonly Slot[] {
  const wishes = column.map((slot, row) => {
    const near = neighbours(slot);
    const sum = near.reduce((total, one) => total + one, 0);
    return { slot, row: near.length === 0 ? row : sum / near.length };
  });
  return wishes.toSorted((a, b) => a.row - b.row).map(({ slot }) => slot);
}

function rows(column: readonly Slot[] = []): ReadonlyMap<string, number> {
  return new Map(column.map(({ id }, row) => [id, row]));
}
