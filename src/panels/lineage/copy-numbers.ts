import type { Family } from '../../geometry/lineage-families.ts';
import { choiceKey } from './choice.ts';

/** The lines on which words changed, numbered through all families; by key of the line. */
export function copyNumbers(families: readonly Family[]): ReadonlyMap<string, number> {
  const keys = families.flatMap(({ accounts }) =>
    accounts.flatMap((to) =>
      to.from
        .filter((line) => line.changes.length > 0)
        .map((line) => choiceKey({ kind: 'line', from: line.account, to: to.id })),
    ),
  );
  return new Map(keys.map((key, i) => [key, i + 1]));
}
