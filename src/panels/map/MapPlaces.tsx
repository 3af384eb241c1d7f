import { useRef, useState, type FocusEvent, type KeyboardEvent, type MouseEvent } from 'react';
import { inSight } from '../../geometry/map-frame.ts';
import type { PlacedMark } from '../../geometry/map-marks.ts';
import type { PlacedMap } from '../../geometry/place-map.ts';
import type { Story } from '../../model/story.ts';
import { t } from '../../ui/messages/messages.ts';
import { markInWords } from './map-words.ts';
import styles from './MapPlaces.module.css';

interface MapPlacesProps {
  readonly story: Story;
  readonly placed: PlacedMap;
  readonly onChoose: (mark: PlacedMark) => void;
  /** null: the focus has left */
  readonly onPreview: (mark: PlacedMark | null) => void;
}

/** The marks for keyboard and speech: one stop, from west to east. */
export function MapPlaces({ story, placed, onChoose, onPreview }: MapPlacesProps) {
  const list = useRef<HTMLDivElement>(null);
  const [active, setActive] = useState<string | null>(null);
  const { marks, frame } = placed;
  const seen = marks.filter((mark) => inSight(frame, mark));
  const stop =
    marks.find((mark) => mark.key === active) ??
    seen.find((mark) => mark.selected) ??
    seen[0] ??
    marks[0];

  function move(event: KeyboardEvent, mark: PlacedMark): void {
    const at = marks.indexOf(mark);
    const to = {
      ArrowRight: at + 1,
      ArrowDown: at + 1,
      ArrowLeft: at - 1,
      ArrowUp: at - 1,
      Home: 0,
      End: marks.length - 1,
    }[event.key];
    const isChoice = event.key === 'Enter' || event.key === ' ';
    if (to === undefined && !isChoice) return;
    event.preventDefault();
    event.stopPropagation();
    if (isChoice) return onChoose(mark);
    const option = to === undefined ? undefined : list.current?.children[to];
    if (option instanceof HTMLElement) option.focus({ preventScroll: true });
  }

  return (
    <div
      ref={list}
      role="listbox"
      aria-label={t.map.places}
      aria-orientation="horizontal"
      className={styles.places}
      onBlur={(event: FocusEvent) => {
        if (event.currentTarget.contains(event.relatedTarget)) return;
        setActive(null);
        onPreview(null);
      }}
    >
      {marks.map((mark) => (
        <div
          key={mark.key}
          role="option"
          aria-selected={mark.selected}
          aria-label={markInWords(story, mark)}
          tabIndex={mark === stop ? 0 : -1}
          className={styles.place}
          data-place={mark.key}
          style={{ transform: `translate(${mark.x}px, ${mark.y}px)` }}
          onKeyDown={(event) => move(event, mark)}
          onFocus={(event) => {
            setActive(mark.key);
            if (event.currentTarget.matches(':focus-visible')) onPreview(mark);
          }}
          onClick={(event: MouseEvent) => {
            const isWithoutPointer = event.detail === 0;
            if (isWithoutPointer) onChoose(mark);
          }}
        />
      ))}
    </div>
  );
}
