import { useMemo } from 'react';
import { placeLineage, type PlacedLineage } from '../../geometry/place-lineage.ts';
import type { Account } from '../../model/study.ts';
import { late } from '../../ui/messages/late-messages.ts';
import { labelSizePx, measureText } from '../../ui/measure-text.ts';
import { useFontVersion } from '../../ui/use-font-version.ts';
import { useTypeScale } from '../../ui/use-type-scale.ts';
import { accountName, cardName } from './account-name.ts';
import type { Thread } from './threads.ts';
import { usePaper } from './use-paper.ts';

/** Of the type's size: the same as in AccountCard.module.css. */
const LINE_HEIGHT = 1.3;
/** The badge with an article's letter, and the gap beside it. */
const BADGE_PX = 32;
/** The half mark before the words on how it was read. */
const MARK = 'MM';
/** Narrower than this, at the usual type size, columns would be unreadable. */
const LEAST_WIDTH_PX = 600;
const ROOMY_PX = 860;

/** On paper: the width that both A4 and Letter have, and a size of type that can be read there. */
const PAPER = { widthPx: 680, sizePx: 14, scale: 1 } as const;

/** The tree laid out in a width, or for paper; null where it is too narrow for one. */
export function usePlacedLineage(
  accounts: readonly Account[],
  widthPx: number,
  thread: Thread | null,
  isBlind: boolean,
): PlacedLineage | null {
  const scale = useTypeScale();
  const fonts = useFontVersion();
  const isPaper = usePaper();
  const type = useMemo(() => ({ sizePx: labelSizePx(), scale, fonts }), [scale, fonts]);
  return useMemo(() => {
    const room = isPaper ? PAPER : { ...type, widthPx };
    if (room.widthPx < LEAST_WIDTH_PX * room.scale) return null;
    return placeLineage(accounts, {
      widthPx: room.widthPx,
      columnGapPx: room.widthPx < ROOMY_PX ? 40 : 60,
      lineHeightPx: room.sizePx * LINE_HEIGHT,
      minCardPx: 44,
      measure: (text) => measureText(text, room.sizePx),
      insetOf: ({ article }) => (article === null || isPaper ? 0 : BADGE_PX * room.scale),
      textsOf: (account) => [
        isPaper ? accountName(account, isBlind) : cardName(account, isBlind),
        `${MARK} ${late.lineage.reads[account.read]}`,
        ...wordingOf(account, thread),
      ],
    });
  }, [accounts, widthPx, thread, isBlind, type, isPaper]);
}

function wordingOf({ id }: Account, thread: Thread | null): readonly string[] {
  const wording = thread?.wordings.get(id);
  return wording === undefined ? [] : [wording];
}
