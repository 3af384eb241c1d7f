import { useMemo, useState } from 'react';
import { placeLocator } from '../../geometry/place-locator.ts';
import type { AskedQuestion } from '../../model/exercise-questions.ts';
import type { Story } from '../../model/story.ts';
import { late } from '../../ui/messages/late-messages.ts';
import { useElementWidth } from '../../ui/use-element-width.ts';
import styles from './ChoiceMap.module.css';
import { MapPins } from './MapPins.tsx';
import { SmallMap } from './SmallMap.tsx';
import type { GroundState } from '../../ground/use-ground.ts';

interface ChoiceMapProps {
  readonly asked: AskedQuestion;
  /** name of the radio buttons whose places these are */
  readonly name: string;
  readonly given: readonly string[];
  readonly isChecked: boolean;
  readonly story: Story;
  readonly ground: GroundState;
}

const PIN = 28;
const CLEAR = { width: PIN + 4, height: PIN + 4 };
/** On a low screen question, map and button stand together. */
const LOW_SCREEN_PX = 700;
/** height for each px of width, at most */
const HIGHEST = 0.62;

/** The options of a question as numbered pins; a pin is another handle of the radio button in the list. */
export function ChoiceMap({ asked, name, given, isChecked, story, ground }: ChoiceMapProps) {
  const [ref, width] = useElementWidth<HTMLDivElement>();
  const [most] = useState(() => (window.innerHeight < LOW_SCREEN_PX ? 200 : 280));
  const height = Math.min(most, Math.round(width * HIGHEST));
  const locator = useMemo(() => {
    const places = asked.options.flatMap(({ id }) => story.places.get(id) ?? []);
    const size = { width, height, pin: PIN };
    return width > 0 ? placeLocator(places, story.shapes, size) : null;
  }, [asked, story, width, height]);
  return (
    <div className={styles.choice}>
      <div
        ref={ref}
        className={styles.map}
        style={{ height }}
        data-failed={ground === 'failed' || undefined}
      >
        {typeof ground === 'object' && locator && (
          <>
            <SmallMap locator={locator} ground={ground} clear={CLEAR}>
              {locator.places.map(({ place, at, pin, edge }) => (
                <g key={place.id} className={styles.spot}>
                  <line x1={at.x} y1={at.y} x2={pin.x} y2={pin.y} />
                  {!edge && <circle cx={at.x} cy={at.y} r={3.5} />}
                </g>
              ))}
            </SmallMap>
            <MapPins
              asked={asked}
              name={name}
              given={given}
              isChecked={isChecked}
              locator={locator}
            />
          </>
        )}
      </div>
      <p className={styles.note}>
        {ground === 'failed' ? late.practise.noMap : late.practise.choiceMap}
      </p>
    </div>
  );
}
