import type { Article, StoryEvent } from '../../model/story.ts';
import { late } from '../../ui/messages/late-messages.ts';
import { Words } from '../../ui/Words.tsx';
import { FactRow } from './FactRow.tsx';
import { originNames } from './origin-groups.ts';

interface MoreFactsProps {
  readonly articles: readonly Article[];
  readonly events: readonly StoryEvent[];
}

/** Who wrote, and what takes whole sentences: how we know the date, what an article reads like, where it comes from. */
export function MoreFacts({ articles, events }: MoreFactsProps) {
  const { facts, noAuthor, noOrigin } = late.compare;
  const names = originNames(events);
  return (
    <>
      <FactRow
        label={facts.author}
        articles={articles}
        values={articles.map(({ author }) => author ?? noAuthor)}
      />
      <FactRow
        isLong
        label={facts.basis}
        articles={articles}
        values={articles.map(({ id, written }) => (
          <Words key={id} text={written.basis} />
        ))}
      />
      <FactRow
        isLong
        label={facts.readsLike}
        articles={articles}
        values={articles.map(({ id, readsLike }) => (
          <Words key={id} text={readsLike} />
        ))}
      />
      <FactRow
        isLong
        label={facts.descendsFrom}
        articles={articles}
        values={articles.map(
          ({ descendsFrom }) =>
            descendsFrom.map((origin) => names.get(origin) ?? origin).join('; ') || noOrigin,
        )}
      />
    </>
  );
}
