import { fillAt, SHAPE_OF } from '../../geometry/mark-look.ts';
import {
  framed,
  ROUGH_PX,
  type NumberedChip,
  type NumberedMark,
} from '../../geometry/paper-map.ts';
import { PAPER_MARK_PX } from '../../geometry/paper-size.ts';
import { Mark } from '../../ui/Mark.tsx';
import styles from './PaperMapMarks.module.css';

interface PaperMapMarksProps {
  readonly marks: readonly NumberedMark[];
  readonly chips: readonly NumberedChip[];
}

/** Marks with the numbers of their events; where events differ, the numbers in a frame. */
export function PaperMapMarks({ marks, chips }: PaperMapMarksProps) {
  return (
    <g className={styles.marks}>
      {chips.map(({ chip: { key, box }, text }) => (
        <g key={key}>
          <rect className={styles.chip} x={box.x} y={box.y} width={box.width} height={box.height} />
          <text textAnchor="middle" x={box.x + box.width / 2} y={box.y + box.height / 2}>
            {text}
          </text>
        </g>
      ))}
      {marks.map((numbered) => (
        <OneMark key={numbered.mark.key} numbered={numbered} />
      ))}
    </g>
  );
}

function OneMark({ numbered }: { readonly numbered: NumberedMark }) {
  const { mark, numbers, at, width, isRough } = numbered;
  const { look } = mark;
  if (!look || !at) {
    const box = framed(mark, width);
    return (
      <g>
        <rect className={styles.frame} {...box} rx={3} />
        <text textAnchor="middle" x={mark.x} y={mark.y}>
          {numbers}
        </text>
      </g>
    );
  }
  return (
    <g>
      <g transform={`translate(${mark.x.toFixed(1)} ${mark.y.toFixed(1)})`}>
        {isRough && (
          <>
            <circle className={styles.ground} r={ROUGH_PX} />
            <circle className={styles.rough} r={ROUGH_PX} />
          </>
        )}
        <Mark
          shape={SHAPE_OF[look.kind]}
          fill={fillAt(look.status, mark.isToward)}
          colour="CanvasText"
          size={PAPER_MARK_PX}
        />
      </g>
      <text x={at.x} y={at.y}>
        {numbers}
      </text>
    </g>
  );
}
