import type { Article, StoryEvent } from '../../model/story.ts';
import { late } from '../../ui/messages/late-messages.ts';
import { OriginsGlyph } from './OriginsGlyph.tsx';
import { Words } from '../../ui/Words.tsx';
import styles from './OriginsStrip.module.css';

interface OriginsStripProps {
  readonly origins: StoryEvent['origins'];
  readonly articles: readonly Article[];
  /** whether publishers are hidden */
  readonly blind: boolean;
}

/** How many witnesses the articles really are: articles that copy one text count once. */
export function OriginsStrip({ origins, articles, blind }: OriginsStripProps) {
  const sizes = origins.map((origin) => origin.articles.length);
  const count = sizes.reduce((sum, size) => sum + size, 0);
  const publishersOf = (letters: readonly string[]) =>
    late.cardLate.publishers(
      articles
        .filter((article) => letters.includes(article.id))
        .map((article) => ({ letter: article.id, name: blind ? null : article.publisher.name })),
    );
  return (
    <div className={styles.strip}>
      <OriginsGlyph sizes={sizes} />
      <div>
        <p className={styles.count}>{late.cardLate.originCount(count, origins.length)}</p>
        <ul>
          {origins.map((origin) => (
            <li key={origin.id} className={styles.origin}>
              <strong>{`${publishersOf(origin.articles)}: ${origin.name}.`}</strong>{' '}
              <Words text={origin.why} />
            </li>
          ))}
        </ul>
      </div>
    </div>
  );
}
