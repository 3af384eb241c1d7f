import type { PlacedLineage } from '../../geometry/place-lineage.ts';
import { choiceKey } from './choice.ts';
import type { TreeStop } from './tree-steps.ts';

/** Between two families, for steps from one to the next, px. */
const FAMILY_GAP_PX = 60;

/** The keyboard's stops in reading order: accounts, then changes, family by family. */
export function treeStops({ families }: PlacedLineage): readonly TreeStop[] {
  let top = 0;
  return families.flatMap(({ cards, lines, heightPx }) => {
    const from = top;
    top += heightPx + FAMILY_GAP_PX;
    return [
      ...cards.map((card) => ({
        key: card.account.id,
        x: card.x + card.widthPx / 2,
        y: from + card.y + card.heightPx / 2,
      })),
      ...lines.flatMap(({ marker, from: older, to }) =>
        marker
          ? [
              {
                key: choiceKey({ kind: 'line', from: older, to }),
                x: marker.x,
                y: from + marker.y,
              },
            ]
          : [],
      ),
    ];
  });
}
