import { spanInWords } from '../../model/date-words.ts';
import type { TimeRange } from '../../model/view.ts';
import { t } from '../../ui/messages/messages.ts';
import styles from './GapRow.module.css';

interface GapRowProps {
  readonly gap: TimeRange;
  /** how many articles the story has */
  readonly articles: number;
}

/** A long time of which no article tells: hatched, with its length in words. */
export function GapRow({ gap, articles }: GapRowProps) {
  return (
    <li className={styles.gap}>
      <span className={styles.words}>
        <strong>{spanInWords(gap.fromMs, gap.toMs)}</strong> · {t.list.gap(articles)}
      </span>
    </li>
  );
}
