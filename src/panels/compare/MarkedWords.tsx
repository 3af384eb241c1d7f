import words from '../../ui/Words.module.css';
import { markedSpans } from './marked-spans.ts';

interface MarkedWordsProps {
  readonly text: string;
  /** the words by which this report differs from the others or holds back */
  readonly marks: readonly string[];
}

/** Running text: ours in sans, an article's own words in serif, the deciding words marked. */
export function MarkedWords({ text, marks }: MarkedWordsProps) {
  return markedSpans(text, marks).map((span, i) => {
    const voice = span.voice === 'article' ? words.article : undefined;
    return span.isMarked ? (
      <mark key={i} className={[words.marked, voice].join(' ')}>
        {span.text}
      </mark>
    ) : (
      <span key={i} className={voice}>
        {span.text}
      </span>
    );
  });
}
