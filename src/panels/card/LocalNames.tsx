import type { Place } from '../../model/story.ts';
import { t } from '../../ui/messages/messages.ts';
import styles from './PlaceName.module.css';

const LANGUAGES = ['ru', 'ko'] as const;

/** What the places are called in Russian and in Korean, in the order of the places. */
export function LocalNames({ places }: { readonly places: readonly Place[] }) {
  const lists = LANGUAGES.flatMap((language) => {
    const names = places.flatMap((place) => place.name[language] ?? []);
    return names.length > 0 ? [{ language, names: names.join(', ') }] : [];
  });
  if (lists.length === 0) return null;
  return (
    <p className={styles.small}>
      {lists.map(({ language, names }) => (
        <span key={language}>
          {t.card.nameIn[language]}: <span lang={language}>{names}</span>.{' '}
        </span>
      ))}
    </p>
  );
}
