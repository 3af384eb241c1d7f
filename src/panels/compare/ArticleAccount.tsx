import type { Article, StoryEvent } from '../../model/story.ts';
import type { Claim } from '../../model/study.ts';
import { LetterBadge } from '../../ui/LetterBadge.tsx';
import { late } from '../../ui/messages/late-messages.ts';
import { cellOf, paragraphsOf } from './claims-by-chapter.ts';
import { MarkedWords } from './MarkedWords.tsx';
import { sourceLine } from '../../ui/source-line.ts';
import { StanceWord } from './StanceWord.tsx';
import styles from './ArticleAccount.module.css';

interface ArticleAccountProps {
  readonly article: Article;
  readonly claim: Claim;
  readonly event: StoryEvent;
  /** leaves out who published the article */
  readonly isBlind: boolean;
}

/** What one article does with a claim: who is speaking, how, and in which words. */
export function ArticleAccount({ article, claim, event, isBlind }: ArticleAccountProps) {
  const cell = cellOf(claim, article.id);
  const paragraphs = cell ? paragraphsOf(event, article.id) : [];
  return (
    <li className={styles.account} data-silent={!cell || undefined}>
      <p className={styles.source}>
        <LetterBadge letter={article.id} label={late.compare.article(article.id)} />
        {!isBlind && cell && <span>{sourceLine(article)}</span>}
      </p>
      <StanceWord stance={cell?.stance ?? 'silent'} />
      {cell && (
        <p className={styles.words}>
          <MarkedWords text={cell.span} marks={cell.marks} />{' '}
          {paragraphs.length > 0 && (
            <span className={styles.paragraphs}>{late.compare.paragraphs(paragraphs)}</span>
          )}
        </p>
      )}
    </li>
  );
}
