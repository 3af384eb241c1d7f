import { PAPER_TEXT_PX } from '../../geometry/paper-size.ts';
import { measureText } from '../../ui/measure-text.ts';

/** Width in px of one line at the size of paper. */
export function measurePaper(text: string, weight = 400): number {
  return measureText(text, PAPER_TEXT_PX, weight);
}
