import type { Article, StoryEvent } from '../../model/story.ts';
import { late } from '../../ui/messages/late-messages.ts';
import { originGroups, originNames, type OriginGroup } from './origin-groups.ts';
import styles from './OriginBrackets.module.css';

interface OriginBracketsProps {
  readonly articles: readonly Article[];
  readonly events: readonly StoryEvent[];
  readonly isBlind: boolean;
}

/** A row above the articles: a bracket joins those of one likely origin, with its name. */
export function OriginBrackets({ articles, events, isBlind }: OriginBracketsProps) {
  const names = originNames(events);
  return (
    <tr className={styles.brackets}>
      <th scope="row" className={styles.label}>
        {late.compare.origins}
      </th>
      {originGroups(articles).map((group) => (
        <th
          key={group.articles[0]?.id}
          scope="colgroup"
          colSpan={group.articles.length}
          data-joined={group.articles.length > 1 || undefined}
        >
          <span className={styles.words}>{wordsFor(group, names, isBlind)}</span>
        </th>
      ))}
    </tr>
  );
}

function wordsFor(
  { origin, articles }: OriginGroup,
  names: ReadonlyMap<string, string>,
  isBlind: boolean,
): string {
  const isJoined = articles.length > 1;
  if (origin === null) return late.compare.noOrigin;
  if (isBlind) return isJoined ? late.compare.oneWitness : late.compare.originHidden;
  const name = names.get(origin) ?? origin;
  return isJoined ? late.compare.oneWitnessFrom(name) : late.compare.likelyFrom(name);
}
