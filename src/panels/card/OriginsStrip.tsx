import type { StoryEvent } from '../../model/story.ts';
import { t } from '../../ui/messages/messages.ts';
import { OriginsGlyph } from './OriginsGlyph.tsx';
import { Words } from './Words.tsx';
import styles from './OriginsStrip.module.css';

interface OriginsStripProps {
  readonly origins: StoryEvent['origins'];
}

/** How many witnesses the articles really are: articles that copy one text count once. */
export function OriginsStrip({ origins }: OriginsStripProps) {
  const sizes = origins.map((origin) => origin.articles.length);
  const articles = sizes.reduce((sum, size) => sum + size, 0);
  return (
    <div className={styles.strip}>
      <OriginsGlyph sizes={sizes} />
      <div>
        <p className={styles.count}>{t.card.originCount(articles, origins.length)}</p>
        <ul>
          {origins.map((origin) => (
            <li key={origin.id} className={styles.origin}>
              <strong>{`${origin.articles.join(', ')}: ${origin.name}.`}</strong>{' '}
              <Words text={origin.why} />
            </li>
          ))}
        </ul>
      </div>
    </div>
  );
}
