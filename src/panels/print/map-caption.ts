import type { NumberedChip } from '../../geometry/paper-map.ts';
import type { PaperMaps } from '../../geometry/paper-maps.ts';
import { late } from '../../ui/messages/late-messages.ts';

/** How to read a printed map, of what is on it, and what lies outside. */
export function mapCaption({ main, closer }: PaperMaps): string {
  const { vague, dashed, framed, beyond } = late.print;
  const { areas, routes, chips } = main;
  const marks = [...main.marks, ...(closer?.marks ?? [])];
  const isVague = areas.length > 0 || marks.some(({ isRough }) => isRough);
  return [
    ...(closer ? [late.print.closer] : []),
    ...(isVague ? [vague] : []),
    ...(routes.some(({ certainty }) => certainty !== 'confirmed') ? [dashed] : []),
    ...(marks.some(({ mark }) => !mark.look) ? [framed] : []),
    ...(chips.length > 0
      ? [beyond(chips.map(({ chip, text }) => `${placesOf(chip)} ${text}`))]
      : []),
  ].join(' ');
}

function placesOf(chip: NumberedChip['chip']): string {
  const names = chip.marks.flatMap(({ distinct }) => distinct.map(({ name }) => name.en));
  return [...new Set(names)].join(', ');
}
