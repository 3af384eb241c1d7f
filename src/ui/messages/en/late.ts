import { about } from './about.ts';
import { cardLate } from './card-late.ts';
import { cite } from './cite.ts';
import { compare } from './compare.ts';
import { lineage } from './lineage.ts';
import { presentLate } from './present-late.ts';
import { printLate } from './print-late.ts';
import { practise } from './practise.ts';
import { shareLate } from './share-late.ts';
import { storyLate } from './story-late.ts';
import { ties } from './ties.ts';

/** English for the views that load on demand: one object a room. */
export const lateEn = {
  about,
  cardLate,
  cite,
  compare,
  lineage,
  practise,
  present: presentLate,
  print: printLate,
  share: shareLate,
  story: storyLate,
  ties,
};
