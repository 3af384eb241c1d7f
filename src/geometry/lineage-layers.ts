import type { Account } from '../model/study.ts';

/** A place in a column: an account, or the way through for a line that passes it. */
export interface Slot {
  /** id of the account; of a way through, ids of both ends of the line and the column */
  readonly id: string;
  /** null = a way through */
  readonly account: Account | null;
  readonly column: number;
  /** slots in the column before from which a line comes here */
  readonly before: readonly string[];
}

/** How many columns the accounts need: the longest way from a first account to a last one. */
export function columnCount(accounts: readonly Account[]): number {
  return Math.max(0, ...depths(accounts).values()) + 1;
}

/**
 * The slots of each column. A first account stands in the first column, a last one in the last, the
 * others as late as their descendants allow.
 */
export function layOutColumns(accounts: readonly Account[], columns: number): readonly Slot[][] {
  const placed = columnsOf(accounts, columns);
  const slots: Slot[][] = Array.from({ length: columns }, () => []);
  for (const account of accounts) {
    const column = placed.get(account.id) ?? 0;
    const before = account.from.map((line) => {
      let last = line.account;
      for (let through = (placed.get(last) ?? 0) + 1; through < column; through++) {
        const id = wayThrough(line.account, account.id, through);
        slots[through]?.push({ id, account: null, column: through, before: [last] });
        last = id;
      }
      return last;
    });
    slots[column]?.push({ id: account.id, account, column, before });
  }
  return slots;
}

/** Id of the slot that keeps the way free for a line in a column that it passes. */
export function wayThrough(from: string, to: string, column: number): string {
  return `${from} ${to} ${column}`;
}

function columnsOf(accounts: readonly Account[], columns: number): ReadonlyMap<string, number> {
  const placed = new Map<string, number>();
  for (const account of accounts.toReversed()) {
    const children = accounts.filter(({ from }) =>
      from.some((line) => line.account === account.id),
    );
    const next = Math.min(columns, ...children.map(({ id }) => placed.get(id) ?? columns));
    const isFirst = account.from.length === 0 && account.article === null;
    placed.set(account.id, isFirst ? 0 : next - 1);
  }
  return placed;
}

/** For each account the number of steps from the first account furthest back. */
function depths(accounts: readonly Account[]): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  for (const { id, from } of accounts)
    found.set(id, Math.max(-1, ...from.map((line) => found.get(line.account) ?? -1)) + 1);
  return found;
}
