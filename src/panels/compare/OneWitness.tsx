import type { StoryEvent } from '../../model/story.ts';
import type { Claim } from '../../model/study.ts';
import { late } from '../../ui/messages/late-messages.ts';
import { sharedOrigins } from './origin-groups.ts';
import styles from './OneWitness.module.css';

interface OneWitnessProps {
  readonly claim: Claim;
  readonly event: StoryEvent;
  readonly isBlind: boolean;
}

/** Warns where several reports of a claim likely go back to one source; else nothing. */
export function OneWitness({ claim, event, isBlind }: OneWitnessProps) {
  return sharedOrigins(claim, event).map(({ id, name, articles }) => (
    <p key={id} className={styles.sentence}>
      {late.compare.countOnce(articles, isBlind ? null : name)}
    </p>
  ));
}
