import { about } from './about.ts';
import { cardLate } from './card-late.ts';
import { cite } from './cite.ts';
import { compare } from './compare.ts';
import { lineage } from './lineage.ts';
import { practise } from './practise.ts';
import { ties } from './ties.ts';

/** English for the views that load on demand: one object a room. */
export const lateEn = { about, cardLate, cite, compare, lineage, practise, ties };
