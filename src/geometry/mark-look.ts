import type { EventIndex, Kind, Status, Story } from '../model/story.ts';

/** Shape and colour say what kind. */
export const SHAPE_OF: Readonly<Record<Kind, 'square' | 'triangle' | 'circle' | 'diamond'>> = {
  move: 'square',
  weapons: 'triangle',
  diplomacy: 'circle',
  statement: 'diamond',
};

export const COLOUR_OF: Readonly<Record<Kind, string>> = {
  move: 'var(--move)',
  weapons: 'var(--weapons)',
  diplomacy: 'var(--diplomacy)',
  statement: 'var(--statement)',
};

/** Fill says how sure. */
export const FILL_OF: Readonly<Record<Status, 'solid' | 'half' | 'hollow' | 'crossed' | 'dashed'>> =
  {
    confirmed: 'solid',
    'on-record': 'half',
    reported: 'hollow',
    disputed: 'crossed',
    prediction: 'dashed',
  };

export interface Look {
  readonly kind: Kind;
  readonly status: Status;
}

/** The fill of a mark where an event is only headed to: never solid, since nothing was seen there. */
export function fillAt(status: Status, isToward: boolean): (typeof FILL_OF)[Status] {
  const fill = FILL_OF[status];
  return isToward && (fill === 'solid' || fill === 'half') ? 'hollow' : fill;
}

/** What one mark for several events may wear: null where they differ in kind or status, or none exists. */
export function sharedLook(story: Story, events: readonly EventIndex[]): Look | null {
  const rows = events.flatMap((index) => story.events[index] ?? []);
  const [first] = rows;
  if (!first) return null;
  const { kind, status } = first;
  return rows.every((row) => row.kind === kind && row.status === status) ? { kind, status } : null;
}
