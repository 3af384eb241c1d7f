import { useId } from 'react';
import { FADED_PART } from '../../geometry/place-lane-labels.ts';
import { FILL_OF, SHAPE_OF } from '../../geometry/mark-look.ts';
import type { PaperBar, PaperLanes } from '../../geometry/paper-lanes.ts';
import { PAPER_MARK_PX } from '../../geometry/paper-size.ts';
import type { Story } from '../../model/story.ts';
import { Mark } from '../../ui/Mark.tsx';
import styles from './PaperMarks.module.css';
import { BAR_PX, ROW_PX } from './timeline-rows.ts';

interface PaperMarksProps {
  readonly story: Story;
  readonly placed: PaperLanes;
}

/** The lanes’ bars, marks, numbers and names. An end that is not known exactly fades out. */
export function PaperMarks({ story, placed }: PaperMarksProps) {
  const prefix = useId();
  return (
    <g>
      <defs>
        {placed.bars.map((bar) => (
          <Fade key={bar.key} id={`${prefix}${bar.key}`} bar={bar} />
        ))}
      </defs>
      {placed.bars.map(({ key, row, fromX, toX }) => (
        <rect
          key={key}
          className={styles.bar}
          x={fromX}
          y={(row + 0.5) * ROW_PX - BAR_PX / 2}
          width={Math.max(2, toX - fromX)}
          height={BAR_PX}
          stroke={`url(#${prefix}${key})`}
        />
      ))}
      {placed.marks.map(({ event: index, number, row, x, numberX, label }) => {
        const event = story.events[index];
        return (
          <g key={number} transform={`translate(0 ${(row + 0.5) * ROW_PX})`}>
            {event && (
              <g transform={`translate(${x} 0)`}>
                <Mark
                  shape={SHAPE_OF[event.kind]}
                  fill={FILL_OF[event.status]}
                  colour="CanvasText"
                  size={PAPER_MARK_PX}
                />
              </g>
            )}
            <text className={styles.number} x={numberX}>
              {number}
            </text>
            {label && (
              <text className={styles.label} x={label.x}>
                {label.text}
              </text>
            )}
          </g>
        );
      })}
    </g>
  );
}

function Fade({ id, bar }: { readonly id: string; readonly bar: PaperBar }) {
  // A gradient along a rectangle without height would not be painted: it is laid over the page.
  return (
    <linearGradient
      id={id}
      className={styles.fade}
      gradientUnits="userSpaceOnUse"
      x1={bar.fromX}
      x2={Math.max(bar.fromX + 2, bar.toX)}
    >
      {bar.fadeStart && <stop offset="0" stopOpacity="0" />}
      <stop offset={bar.fadeStart ? FADED_PART : 0} />
      <stop offset={bar.fadeEnd ? 1 - FADED_PART : 1} />
      {bar.fadeEnd && <stop offset="1" stopOpacity="0" />}
    </linearGradient>
  );
}
