import type { EventIndex, Story } from '../../model/story.ts';
import type { StoryActions } from '../../store/story-store.ts';
import { late } from '../../ui/messages/late-messages.ts';
import { ArticleFacts } from './ArticleFacts.tsx';
import { ArticleHeads } from './ArticleHeads.tsx';
import { ChapterRows } from './ChapterRows.tsx';
import type { ChapterClaims } from './claims-by-chapter.ts';
import styles from './ClaimsTable.module.css';

interface ClaimsTableProps {
  readonly story: Story;
  readonly chapters: readonly ChapterClaims[];
  readonly selected: EventIndex | null;
  /** id of the open claim */
  readonly open: string | null;
  readonly isBlind: boolean;
  readonly actions: StoryActions;
  /** id of the sentence that says what the table is for */
  readonly describedBy: string;
}

/** Articles across, claims down. */
export function ClaimsTable(props: ClaimsTableProps) {
  const { story, chapters, selected, open, isBlind, actions, describedBy } = props;
  const { articles, events } = story;
  return (
    <table className={styles.table} aria-label={late.compare.panel} aria-describedby={describedBy}>
      <ArticleHeads articles={articles} events={events} isBlind={isBlind} />
      <ArticleFacts
        articles={articles}
        events={events}
        isBlind={isBlind}
        onHowCounted={() => actions.setMode('about')}
      />
      {chapters.map((chapter) => (
        <ChapterRows
          key={chapter.chapter.id}
          chapter={chapter}
          articles={articles}
          selected={selected}
          open={open}
          isBlind={isBlind}
          actions={actions}
        />
      ))}
    </table>
  );
}
