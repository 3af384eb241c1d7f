import { useMemo } from 'react';
import { COLOUR_OF, fillAt, SHAPE_OF } from '../../geometry/mark-look.ts';
import { placeLocator } from '../../geometry/place-locator.ts';
import type { Place, Story, StoryEvent } from '../../model/story.ts';
import { late } from '../../ui/messages/late-messages.ts';
import { Mark } from '../../ui/Mark.tsx';
import { useElementWidth } from '../../ui/use-element-width.ts';
import styles from './PlaceMap.module.css';
import { SmallMap } from './SmallMap.tsx';
import type { GroundState } from '../../ground/use-ground.ts';

interface PlaceMapProps {
  readonly event: StoryEvent;
  readonly use: StoryEvent['places'][number];
  readonly place: Place;
  readonly story: Story;
  readonly ground: GroundState;
}

const HEIGHT = 190;
const MARK = 15;
/** the mark and the name below it */
const CLEAR = { width: 170, height: 64 };

/** Where an event is drawn, on a small map. */
export function PlaceMap({ event, use, place, story, ground }: PlaceMapProps) {
  const [ref, width] = useElementWidth<HTMLDivElement>();
  const locator = useMemo(
    () =>
      width > 0 ? placeLocator([place], story.shapes, { width, height: HEIGHT, pin: MARK }) : null,
    [place, story, width],
  );
  const at = locator?.places[0]?.at;
  return (
    <div ref={ref} className={styles.map}>
      {ground === 'failed' && <p className={styles.note}>{late.practise.noSmallMap}</p>}
      {typeof ground === 'object' && locator && at && (
        <SmallMap locator={locator} ground={ground} clear={CLEAR}>
          <g transform={`translate(${at.x} ${at.y})`}>
            <Mark
              shape={SHAPE_OF[event.kind]}
              fill={fillAt(event.status, use.role === 'toward')}
              colour={COLOUR_OF[event.kind]}
              size={MARK}
            />
            <text className={styles.name} y={MARK + 6}>
              {place.name.en}
            </text>
          </g>
        </SmallMap>
      )}
    </div>
  );
}
