import { about } from './about.ts';
import { compare } from './compare.ts';
import { lineage } from './lineage.ts';
import { practise } from './practise.ts';

/** English for the views that load on demand: one object a room. */
export const lateEn = { about, compare, lineage, practise };
