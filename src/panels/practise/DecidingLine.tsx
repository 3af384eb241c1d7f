import type { Story } from '../../model/story.ts';
import type { DecidingWords } from '../../model/study.ts';
import { LetterBadge } from '../../ui/LetterBadge.tsx';
import { late } from '../../ui/messages/late-messages.ts';
import { t } from '../../ui/messages/messages.ts';
import { Words } from '../../ui/Words.tsx';
import styles from './DecidingLine.module.css';
import { sourceLine } from '../../ui/source-line.ts';

interface DecidingLineProps {
  readonly words: DecidingWords;
  readonly story: Story;
}

/** The words that decide: first who prints them, then what. */
export function DecidingLine({ words, story }: DecidingLineProps) {
  const article = story.articles.find(({ id }) => id === words.article);
  if (!article) return null;
  return (
    <figure className={styles.figure}>
      <figcaption className={styles.caption}>
        <span className={styles.head}>{late.practise.decidingWords}</span>
        <LetterBadge letter={article.id} label={t.card.articleName(article.id)} />
        <span className={styles.source}>{sourceLine(article)}</span>
      </figcaption>
      <p className={styles.words}>
        <Words text={words.text} />
      </p>
    </figure>
  );
}
