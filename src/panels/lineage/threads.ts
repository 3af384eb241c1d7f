import type { Account } from '../../model/study.ts';

/** Words to follow through the tree: what each account makes of them. */
export interface Thread {
  /** what changes, e.g. "who warned" */
  readonly about: string;
  /** by id of the account, the wording there */
  readonly wordings: ReadonlyMap<string, string>;
}

/** Whatever changes on two lines or more, in the order of the accounts. */
export function threadsOf(accounts: readonly Account[]): readonly Thread[] {
  const lines = accounts.flatMap((to) =>
    to.from.flatMap((line) =>
      line.changes.map((change) => ({ ...change, from: line.account, to: to.id })),
    ),
  );
  const abouts = [...new Set(lines.map(({ about }) => about))];
  return abouts.flatMap((about) => {
    const own = lines.filter((line) => line.about === about);
    if (own.length < 2) return [];
    const wordings = new Map(own.map(({ from, before }) => [from, before]));
    for (const { to, after } of own) wordings.set(to, after);
    return [{ about, wordings }];
  });
}
