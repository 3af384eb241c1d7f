import type { CSSProperties, ReactNode } from 'react';
import type { FoundStep } from '../../store/steps.ts';
import type { Stores } from '../../store/stores.ts';
import { useWallUnit } from '../../ui/use-wall-unit.ts';
import { BoardWords } from './BoardWords.tsx';
import { WallStrip } from './WallStrip.tsx';
import styles from './Board.module.css';

export interface BoardProps {
  readonly stores: Stores;
  readonly found: FoundStep;
  /** how many chapters there are, and steps in this one */
  readonly count: { readonly chapters: number; readonly steps: number };
  readonly map: ReactNode;
  /** a short word after the step's number, e.g. "Held" */
  readonly sign?: string | null;
}

/** One step on the wall: words, map and time at its true scale; nothing to press. */
export function Board({ stores, found, count, map, sign = null }: BoardProps) {
  const unit: CSSProperties & Record<'--wall', string> = { '--wall': `${useWallUnit()}px` };
  return (
    <div className={styles.board} style={unit}>
      <BoardWords stores={stores} found={found} count={count} sign={sign} />
      <div className={styles.map}>{map}</div>
      <div className={styles.strip}>
        <WallStrip stores={stores} />
      </div>
    </div>
  );
}
