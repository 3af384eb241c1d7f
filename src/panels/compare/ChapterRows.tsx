import { Fragment } from 'react';
import type { Article, EventIndex } from '../../model/story.ts';
import type { StoryActions } from '../../store/story-store.ts';
import { ClaimReports } from './ClaimReports.tsx';
import { ClaimRow } from './ClaimRow.tsx';
import type { ChapterClaims } from './claims-by-chapter.ts';
import { ReportsRow } from './ReportsRow.tsx';
import styles from './ChapterRows.module.css';

interface ChapterRowsProps {
  readonly chapter: ChapterClaims;
  readonly articles: readonly Article[];
  readonly selected: EventIndex | null;
  /** id of the open claim */
  readonly open: string | null;
  readonly isBlind: boolean;
  readonly actions: StoryActions;
}

/** The claims of one chapter under its title; the open one shows its reports. */
export function ChapterRows(props: ChapterRowsProps) {
  const { chapter, articles, selected, open, isBlind, actions } = props;
  const columns = articles.length + 1;
  return (
    <tbody>
      <tr>
        <th scope="rowgroup" colSpan={columns} className={styles.title}>
          {chapter.chapter.title}
        </th>
      </tr>
      {chapter.claims.map((shown) => {
        const { claim, index } = shown;
        const isOpen = claim.id === open;
        const isSelected = index === selected;
        return (
          <Fragment key={claim.id}>
            <ClaimRow
              shown={shown}
              articles={articles}
              isSelected={isSelected}
              isOpen={isOpen}
              actions={actions}
            />
            {isOpen && (
              <ReportsRow index={index} columns={columns} isSelected={isSelected}>
                <ClaimReports
                  shown={shown}
                  articles={articles}
                  isBlind={isBlind}
                  isNarrow={false}
                  onShowElsewhere={() => actions.setMode('explore')}
                />
              </ReportsRow>
            )}
          </Fragment>
        );
      })}
    </tbody>
  );
}
