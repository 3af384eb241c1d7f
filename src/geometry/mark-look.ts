import type { Kind, Status } from '../model/story.ts';

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
export const FILL_OF: Readonly<Record<Status, 'solid' | 'half' | 'hollow' | 'crossed' | 'dashed'>> = {
  confirmed: 'solid',
  'on-record': 'half',
  reported: 'hollow',
  disputed: 'crossed',
  prediction: 'dashed',
};
