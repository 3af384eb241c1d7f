import { COLOUR_OF, FILL_OF, SHAPE_OF } from '../../geometry/mark-look.ts';
import type { Article } from '../../model/story.ts';
import type { StoryActions } from '../../store/story-store.ts';
import { Button } from '../../ui/Button.tsx';
import { Glyph } from '../../ui/Glyph.tsx';
import { late } from '../../ui/messages/late-messages.ts';
import { t } from '../../ui/messages/messages.ts';
import { ClaimReports } from './ClaimReports.tsx';
import { ClaimSelect } from './ClaimSelect.tsx';
import type { ChapterClaims, ClaimOnEvent } from './claims-by-chapter.ts';
import styles from './OneClaim.module.css';

interface OneClaimProps {
  readonly chapters: readonly ChapterClaims[];
  readonly atHand: ClaimOnEvent;
  readonly articles: readonly Article[];
  readonly isBlind: boolean;
  readonly actions: StoryActions;
}

/** One claim at a time, for a narrow screen: the reports below it, and the way to the others. */
export function OneClaim({ chapters, atHand, articles, isBlind, actions }: OneClaimProps) {
  const all = chapters.flatMap(({ claims }) => claims);
  const nth = all.indexOf(atHand);
  const { claim, event } = atHand;
  const chapter = chapters.find(({ claims }) => claims.includes(atHand))?.chapter;
  const go = (to: ClaimOnEvent | undefined) => to && actions.openClaim(to.claim.id, to.event.id);
  const { previous, next, position } = late.compare;
  return (
    <>
      <div className={styles.steps}>
        <Button isOff={nth === 0} onClick={() => go(all[nth - 1])}>
          {previous}
        </Button>
        <span className={styles.position}>{position(nth + 1, all.length)}</span>
        <Button isOff={nth === all.length - 1} onClick={() => go(all[nth + 1])}>
          {next}
        </Button>
      </div>
      <ClaimSelect
        chapters={chapters}
        chosen={claim.id}
        onChoose={(id) => go(all.find((one) => one.claim.id === id))}
      />
      <p className={styles.chapter}>{chapter?.title}</p>
      <h2 className={styles.claim}>
        <Glyph
          shape={SHAPE_OF[event.kind]}
          fill={FILL_OF[claim.status]}
          colour={COLOUR_OF[event.kind]}
          size={17}
        />
        {claim.text}
      </h2>
      <p className={styles.status}>{t.story.statuses[claim.status]}</p>
      <ClaimReports
        shown={atHand}
        articles={articles}
        isBlind={isBlind}
        isNarrow
        onShowElsewhere={() => {
          go(atHand);
          actions.setMode('explore');
        }}
      />
    </>
  );
}
