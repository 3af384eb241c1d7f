import { useStore } from 'zustand';
import type { AskedQuestion } from '../../model/exercise-questions.ts';
import type { Stores } from '../../store/stores.ts';
import { Button } from '../../ui/Button.tsx';
import { late } from '../../ui/messages/late-messages.ts';
import { Words } from '../../ui/Words.tsx';
import { answerLine } from './answer-words.ts';
import { DecidingLine } from './DecidingLine.tsx';
import { EventEvidence } from './EventEvidence.tsx';
import styles from './Feedback.module.css';
import { OrderEvidence } from './OrderEvidence.tsx';
import { Sign } from './Sign.tsx';
import { useArrival } from './use-arrival.ts';
import type { GroundState } from '../../ground/use-ground.ts';

interface FeedbackProps {
  readonly asked: AskedQuestion;
  readonly isRight: boolean;
  /** just asked for: its heading takes the focus and is read out */
  readonly isFresh: boolean;
  readonly stores: Stores;
  readonly ground: GroundState;
  /** null at the last question */
  readonly onNext: (() => void) | null;
  /** to the choice of exercises */
  readonly onBack: () => void;
}

/** Whether an answer is right, what the answer is, why, and what of the story shows it. */
export function Feedback({
  asked,
  isRight,
  isFresh,
  stores,
  ground,
  onNext,
  onBack,
}: FeedbackProps) {
  const story = useStore(stores.story, (state) => state.story);
  const heading = useArrival(isFresh);
  const [event] = asked.events;
  const isOrder = asked.kind === 'order';
  function showInExplore(id: string): void {
    stores.story.actions.select(id);
    stores.story.actions.setMode('explore');
  }
  return (
    <section aria-label={late.practise.explanation} className={styles.feedback}>
      <h3 ref={heading} tabIndex={-1} className={styles.verdict}>
        <Sign is={isRight ? 'right' : 'wrong'} />
        {isRight ? late.practise.yes : late.practise.notQuite}
        {!isOrder && ' '}
        {!isOrder && (
          <span className={styles.answer}>
            <Words text={answerLine(asked)} />
          </span>
        )}
      </h3>
      <p>
        <Words text={asked.why} />
      </p>
      {asked.kind === 'sure' && event && <p>{late.practise.surenessOf[event.status]}</p>}
      {asked.words && <DecidingLine words={asked.words} story={story} />}
      {isOrder ? (
        <OrderEvidence events={asked.events} story={story} onShow={showInExplore} />
      ) : (
        event && (
          <EventEvidence
            event={event}
            story={story}
            ground={ground}
            hasOrigins={asked.kind === 'origins'}
            hasMap={asked.kind !== 'where'}
            onShow={() => showInExplore(event.id)}
          />
        )
      )}
      <div className={styles.next}>
        {onNext ? (
          <Button onClick={onNext}>{late.practise.next}</Button>
        ) : (
          <>
            <span>{late.practise.end}</span>
            <Button onClick={onBack}>{late.practise.back}</Button>
          </>
        )}
      </div>
    </section>
  );
}
