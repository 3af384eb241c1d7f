import { app } from './app.ts';
import { card } from './card.ts';
import { find } from './find.ts';
import { list } from './list.ts';
import { map } from './map.ts';
import { story } from './story.ts';
import { timeline } from './timeline.ts';

/** English: one object a room. Plain texts, or functions of numbers and names. */
export const en = { app, card, find, list, map, story, timeline };
