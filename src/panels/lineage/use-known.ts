import { useMemo } from 'react';
import type { Family } from '../../geometry/lineage-families.ts';
import type { Story } from '../../model/story.ts';
import type { Stores } from '../../store/stores.ts';
import { accountName } from './account-name.ts';
import { choiceKey } from './choice.ts';
import { copyNumbers } from './copy-numbers.ts';
import type { Known } from './known.ts';

/** Looks up what the parts of the panel ask for. */
export function useKnown(
  families: readonly Family[],
  story: Story,
  isBlind: boolean,
  stores: Stores,
): Known {
  return useMemo(() => {
    const accounts = new Map(
      families.flatMap((family) => family.accounts.map((account) => [account.id, account])),
    );
    const numbers = copyNumbers(families);
    return {
      isBlind,
      accountOf: (id) => accounts.get(id),
      nameOf: (id) => {
        const account = accounts.get(id);
        return account ? accountName(account, isBlind) : id;
      },
      numberOf: (from, to) => numbers.get(choiceKey({ kind: 'line', from, to })) ?? null,
      titleOf: (event) => story.events[story.indexOf.get(event) ?? -1]?.title ?? null,
      openEvent: (event) => stores.story.actions.select(event),
    };
  }, [families, story, isBlind, stores]);
}
