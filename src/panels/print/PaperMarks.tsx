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

/** The lanes’ bars, marks, numbers and names. An end that is not known exactly stays open. */
export function PaperMarks({ story, placed }: PaperMarksProps) {
  return (
    <g>
      {placed.bars.map((bar) => (
        <Bar key={bar.key} bar={bar} />
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
              <text
                className={styles.label}
                textAnchor={label.isLeft ? 'end' : 'start'}
                x={label.x}
              >
                {label.text}
              </text>
            )}
          </g>
        );
      })}
    </g>
  );
}

/** Solid where the range is known, open and dashed at an end that is not: a copier keeps no fades. */
function Bar({ bar: { row, fromX, toX, fadeStart, fadeEnd } }: { readonly bar: PaperBar }) {
  const top = (row + 0.5) * ROW_PX - BAR_PX / 2;
  const faded = (toX - fromX) * FADED_PART;
  const left = fadeStart ? fromX + faded : fromX;
  const right = fadeEnd ? toX - faded : toX;
  const line = (a: number, b: number) => `M${a},${top}H${b}M${a},${top + BAR_PX}H${b}`;
  const caps = [...(fadeStart ? [] : [fromX]), ...(fadeEnd ? [] : [toX])];
  return (
    <g className={styles.bar}>
      <path d={line(left, right) + caps.map((x) => `M${x},${top}v${BAR_PX}`).join('')} />
      {fadeStart && <path className={styles.vague} d={line(left, fromX)} />}
      {fadeEnd && <path className={styles.vague} d={line(right, toX)} />}
    </g>
  );
}
