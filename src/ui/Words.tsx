import { quotedSpans } from '../lib/quoted-spans.ts';
import styles from './Words.module.css';

interface WordsProps {
  readonly text: string;
  /** words inside quotations with which the article holds back */
  readonly hedges?: readonly string[];
}

const NO_HEDGES: readonly string[] = [];

/** Running text: ours in sans, an article's own words in serif, its hedging words marked. */
export function Words({ text, hedges = NO_HEDGES }: WordsProps) {
  return quotedSpans(text, hedges).map((span, i) => {
    if (span.voice === 'ours') return span.text;
    return span.isHedge ? (
      <mark key={i} className={`${styles.article} ${styles.marked}`}>
        {span.text}
      </mark>
    ) : (
      <span key={i} className={styles.article}>
        {span.text}
      </span>
    );
  });
}
