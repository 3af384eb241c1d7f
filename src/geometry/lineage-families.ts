import type { Account } from '../model/study.ts';

/** Accounts that hang together by descent, in the order of the file. */
export interface Family {
  /** id of its first account */
  readonly id: string;
  readonly accounts: readonly Account[];
  /** letters of the articles that belong to it */
  readonly articles: readonly string[];
  /** the latest account from which all its articles come; null where there are fewer than two */
  readonly shared: Account | null;
}

/** Accounts without a common relative are different families. */
export function familiesOf(accounts: readonly Account[]): readonly Family[] {
  const groups: Account[][] = [];
  for (const account of accounts) {
    const parents = new Set(account.from.map((line) => line.account));
    const related = groups.filter((group) => group.some(({ id }) => parents.has(id)));
    const [first] = related;
    if (first === undefined) {
      groups.push([account]);
      continue;
    }
    for (const other of related.slice(1)) {
      first.push(...other);
      groups.splice(groups.indexOf(other), 1);
    }
    first.push(account);
  }
  return groups.map((group) => asFamily(accounts.filter((account) => group.includes(account))));
}

/** An account and all it comes from. */
export function ancestryOf(accounts: readonly Account[], id: string): ReadonlySet<string> {
  const found = new Set([id]);
  for (const account of accounts.toReversed()) {
    if (found.has(account.id)) for (const line of account.from) found.add(line.account);
  }
  return found;
}

function asFamily(accounts: readonly Account[]): Family {
  const articles = accounts.filter((account) => account.article !== null);
  const ancestries = articles.map(({ id }) => ancestryOf(accounts, id));
  const isShared = ({ id }: Account) => ancestries.every((ancestry) => ancestry.has(id));
  return {
    id: accounts[0]?.id ?? '',
    accounts,
    articles: articles.flatMap(({ article }) => article ?? []).toSorted(),
    shared: articles.length < 2 ? null : (accounts.findLast(isShared) ?? null),
  };
}
