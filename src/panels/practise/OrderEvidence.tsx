import { dateInWords } from '../../model/date-words.ts';
import type { Story, StoryEvent } from '../../model/story.ts';
import { late } from '../../ui/messages/late-messages.ts';
import { Words } from '../../ui/Words.tsx';
import styles from './OrderEvidence.module.css';
import { TimeStrips } from './TimeStrips.tsx';

interface OrderEvidenceProps {
  readonly events: readonly StoryEvent[];
  readonly story: Story;
  readonly onShow: (id: string) => void;
}

/** Events in the order of time, each with its date and how we know it. */
export function OrderEvidence({ events, story, onShow }: OrderEvidenceProps) {
  return (
    <>
      <TimeStrips events={events} story={story} />
      <div>
        <p className={styles.head}>{late.practise.rightOrder}</p>
        <ol className={styles.list}>
          {events.map((event) => (
            <li key={event.id}>
              <div className={styles.line}>
                <strong>{dateInWords(event.when)}</strong>
                <span className={styles.title}>{event.title}</span>
              </div>
              <p className={styles.basis}>
                <Words text={event.date.basis} />{' '}
                <button type="button" className={styles.show} onClick={() => onShow(event.id)}>
                  {late.practise.showInExplore}
                  <span className="visually-hidden">: {event.title}</span>
                </button>
              </p>
            </li>
          ))}
        </ol>
      </div>
    </>
  );
}
