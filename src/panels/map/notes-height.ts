import { measureText } from '../../ui/measure-text.ts';
import { t } from '../../ui/messages/messages.ts';

/** Maps narrower than this keep their legend behind a button. */
export const NARROW_MAP_PX = 600;

const NOTE_GAP_PX = 20;
const PLATE_PX = 12;
const SCALE_PX = 130;

/** Room for the notes, as many lines as their words need at most; one where they are behind a button. */
export function notesHeight(widthPx: number, labelPx: number): number {
  if (widthPx < NARROW_MAP_PX) return Math.ceil(labelPx * 1.25 + 12);
  const texts = [t.map.vagueLegend, t.map.backgroundLegend, t.map.credit];
  const wish = texts.reduce(
    (sum, text) => sum + measureText(text, labelPx, 400) + NOTE_GAP_PX,
    SCALE_PX + PLATE_PX,
  );
  return Math.ceil(Math.ceil(wish / (widthPx - 24)) * labelPx * 1.25 + 12);
}
