import type { PaperMap } from '../../geometry/paper-map.ts';
import { late } from '../../ui/messages/late-messages.ts';

/** How to read a printed map, of what is on it, and what lies outside. */
export function mapCaption({ marks, areas, routes, chips }: PaperMap): string {
  const { vague, dashed, framed, beyond } = late.print;
  const isVague = areas.length > 0 || marks.some(({ isRough }) => isRough);
  return [
    ...(isVague ? [vague] : []),
    ...(routes.some(({ certainty }) => certainty !== 'confirmed') ? [dashed] : []),
    ...(marks.some(({ mark }) => !mark.look) ? [framed] : []),
    ...(chips.length > 0
      ? [beyond(chips.map(({ chip, text }) => `${placesOf(chip)} ${text}`))]
      : []),
  ].join(' ');
}

function placesOf(chip: PaperMap['chips'][number]['chip']): string {
  const names = chip.marks.flatMap(({ distinct }) => distinct.map(({ name }) => name.en));
  return [...new Set(names)].join(', ');
}
