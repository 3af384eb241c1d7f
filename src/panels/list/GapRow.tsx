import { spanInWords } from '../../model/date-words.ts';
import { t } from '../../ui/messages/messages.ts';
import type { ArcGap } from './arc-rows.ts';
import styles from './GapRow.module.css';

interface GapRowProps {
  readonly gap: ArcGap;
  /** how many articles the story has */
  readonly articles: number;
}

/** A long time of which no article tells: hatched, with its length in words. */
export function GapRow({ gap, articles }: GapRowProps) {
  const { noEventsIn, noDatedEventsIn } = t.timeline;
  const words = gap.isCrossed ? noDatedEventsIn(articles) : noEventsIn(articles);
  return (
    <li className={styles.gap}>
      <span className={styles.words}>
        <strong>{spanInWords(gap.fromMs, gap.toMs)}</strong> · {words}
      </span>
    </li>
  );
}
