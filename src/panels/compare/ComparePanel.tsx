import { useId, useMemo, useRef } from 'react';
import { useStore } from 'zustand';
import type { Study } from '../../model/study.ts';
import { selectSelectedIndex, selectShown } from '../../store/story-store.ts';
import type { Stores } from '../../store/stores.ts';
import { late } from '../../ui/messages/late-messages.ts';
import { t } from '../../ui/messages/messages.ts';
import { Notice } from '../../ui/Notice.tsx';
import { claimAtHand, claimsByChapter } from './claims-by-chapter.ts';
import { ClaimsTable } from './ClaimsTable.tsx';
import { CompareIntro } from './CompareIntro.tsx';
import { OneClaim } from './OneClaim.tsx';
import { ClaimSignsKey } from './ClaimSignsKey.tsx';
import { StanceKey } from './StanceKey.tsx';
import { useClaimEvent } from './use-claim-event.ts';
import { useClaimInSight } from './use-claim-in-sight.ts';
import { useClaimPreview } from './use-claim-preview.ts';
import styles from './ComparePanel.module.css';

interface ComparePanelProps {
  readonly stores: Stores;
  readonly study: Study;
  /** one claim at a time */
  readonly isNarrow: boolean;
}

/** Claims by articles: what each of them does with each claim. */
export function ComparePanel({ stores, study, isNarrow }: ComparePanelProps) {
  const { actions } = stores.story;
  const story = useStore(stores.story, (state) => state.story);
  const shown = useStore(stores.story, selectShown);
  const selected = useStore(stores.story, selectSelectedIndex);
  const open = useStore(stores.story, (state) => state.view.claim);
  const isBlind = useStore(stores.story, (state) => state.view.blind);
  const boxRef = useRef<HTMLElement>(null);
  const introId = useId();
  useClaimEvent(stores, study);
  useClaimPreview(stores, boxRef);
  useClaimInSight(stores, boxRef);
  const { chapters, hidden } = useMemo(
    () => claimsByChapter(study, story, shown),
    [study, story, shown],
  );
  const all = useMemo(() => chapters.flatMap(({ claims }) => claims), [chapters]);
  const atHand = claimAtHand(all, open, selected);
  const isUnknown = open !== null && !study.claims.some(({ id }) => id === open);
  return (
    <section
      ref={boxRef}
      className={styles.panel}
      aria-label={late.compare.panel}
      data-narrow={isNarrow || undefined}
    >
      {isUnknown && <p className={styles.sentence}>{late.compare.unknown}</p>}
      {hidden > 0 && (
        <Notice
          text={late.compare.hidden(hidden)}
          action={t.story.showAll}
          onAction={actions.showAll}
        />
      )}
      {study.claims.length === 0 && <p className={styles.sentence}>{late.compare.none}</p>}
      {atHand && isNarrow && (
        <OneClaim
          chapters={chapters}
          atHand={atHand}
          articles={story.articles}
          isBlind={isBlind}
          actions={actions}
        />
      )}
      {atHand && !isNarrow && (
        <CompareIntro articles={story.articles.length} claims={all.length} id={introId} />
      )}
      {atHand && <StanceKey />}
      {atHand && isNarrow && <ClaimSignsKey />}
      {atHand && !isNarrow && (
        <ClaimsTable
          story={story}
          chapters={chapters}
          selected={selected}
          open={open}
          isBlind={isBlind}
          actions={actions}
          describedBy={introId}
        />
      )}
    </section>
  );
}
