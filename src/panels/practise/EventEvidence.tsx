import { FILL_OF } from '../../geometry/mark-look.ts';
import { dateInWords } from '../../model/date-words.ts';
import type { Story, StoryEvent } from '../../model/story.ts';
import { Button } from '../../ui/Button.tsx';
import { Glyph } from '../../ui/Glyph.tsx';
import { late } from '../../ui/messages/late-messages.ts';
import { t } from '../../ui/messages/messages.ts';
import { Words } from '../../ui/Words.tsx';
import styles from './EventEvidence.module.css';
import { PlaceMap } from './PlaceMap.tsx';
import { TimeStrips } from './TimeStrips.tsx';
import type { GroundState } from '../../ground/use-ground.ts';

interface EventEvidenceProps {
  readonly event: StoryEvent;
  readonly story: Story;
  readonly ground: GroundState;
  readonly hasOrigins: boolean;
  readonly hasMap: boolean;
  readonly onShow: () => void;
}

/** The event behind a question: its origins where they are asked for, when it was, and where. */
export function EventEvidence(props: EventEvidenceProps) {
  const { event, story, ground, hasOrigins, hasMap, onShow } = props;
  const use = event.places.find(({ plot }) => plot);
  const place = use && story.places.get(use.place);
  return (
    <>
      {hasOrigins && (
        <div>
          <p className={styles.name}>{late.practise.originsAre}</p>
          <ul className={styles.origins}>
            {event.origins.map((origin) => (
              <li key={origin.id}>
                {late.practise.origin(origin.name, origin.articles)}. <Words text={origin.why} />
              </li>
            ))}
          </ul>
        </div>
      )}
      <div className={styles.where} data-map={(hasMap && Boolean(place)) || undefined}>
        <div className={styles.facts}>
          <p>
            <span className={styles.name}>{late.practise.event}</span> {event.title}
          </p>
          <p>
            <span className={styles.name}>{late.practise.when}</span> {dateInWords(event.when)}
          </p>
          {use && place && (
            <p>
              <span className={styles.name}>{late.practise.where}</span>{' '}
              {t.story.placeInRole[use.role](t.story.spokenPlace(place.name.en, place.precision))}
            </p>
          )}
          <p className={styles.sure}>
            <span className={styles.name}>{late.practise.howSure}</span>
            <Glyph shape="circle" fill={FILL_OF[event.status]} />
            {t.story.statuses[event.status]}
          </p>
          <TimeStrips events={[event]} story={story} />
          <div>
            <Button onClick={onShow}>{late.practise.showInExplore}</Button>
          </div>
        </div>
        {hasMap && use && place && (
          <PlaceMap event={event} use={use} place={place} story={story} ground={ground} />
        )}
      </div>
    </>
  );
}
