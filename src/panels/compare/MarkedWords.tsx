import { markedSpans } from './marked-spans.ts';
import styles from './MarkedWords.module.css';

interface MarkedWordsProps {
  readonly text: string;
  /** the words by which this report differs from the others or holds back */
  readonly marks: readonly string[];
}

/** Running text: ours in sans, an article's own words in serif, the deciding words marked. */
export function MarkedWords({ text, marks }: MarkedWordsProps) {
  return markedSpans(text, marks).map((span, i) => {
    const Voice = span.isMarked ? 'mark' : 'span';
    return (
      <Voice key={i} className={styles.words} data-voice={span.voice}>
        {span.text}
      </Voice>
    );
  });
}
