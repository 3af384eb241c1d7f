import type { StoryEvent } from '../../model/story.ts';
import { LetterBadge } from '../../ui/LetterBadge.tsx';
import { late } from '../../ui/messages/late-messages.ts';
import { t } from '../../ui/messages/messages.ts';
import { CardSection } from './CardSection.tsx';
import { Words } from '../../ui/Words.tsx';
import styles from './Differences.module.css';

interface DifferencesProps {
  readonly differences: StoryEvent['differences'];
}

/** Where the articles do not agree: the versions side by side, then what can be said about them. */
export function Differences({ differences }: DifferencesProps) {
  return (
    <CardSection title={late.cardLate.whereTheyDiffer}>
      {differences.map((difference) => (
        <div key={difference.about} className={styles.difference}>
          <h4 className={styles.about}>
            <Words text={difference.about} />
          </h4>
          <ul className={styles.versions}>
            {Object.entries(difference.versions).map(([letter, version]) => (
              <li key={letter} className={styles.version}>
                <LetterBadge letter={letter} label={t.card.articleName(letter)} />
                <p>
                  <Words text={version} />
                </p>
              </li>
            ))}
          </ul>
          <p className={styles.assessment}>
            <strong>{t.card.assessment}</strong> <Words text={difference.assessment} />
          </p>
        </div>
      ))}
    </CardSection>
  );
}
