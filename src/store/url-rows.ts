import { canTell } from '../model/tell-as.ts';
import { KINDS, STATUSES } from '../model/vocabulary.ts';
import type { Story } from '../model/story.ts';
import { ACCOUNTS, AXES, MODES, type Filters, type ViewState } from '../model/view.ts';
import {
  decodeCamera,
  decodeDays,
  decodeList,
  decodeSeconds,
  decodeStep,
  encodeCamera,
  encodeDays,
  encodeList,
  encodeStep,
} from './url-values.ts';

const ID = /^[a-z0-9-]+$/;

/** One part of a view in the address. */
export interface Row {
  readonly key: string;
  /** null: as at the start, so not written */
  readonly encode: (view: ViewState, start: ViewState) => string | null;
  /** the changed view, or a sentence on why the value was dropped */
  readonly decode: (text: string, view: ViewState, story: Story) => ViewState | string;
}

/** One row for each part of a view; pure, so that every address can be tested without a browser. */
export const ROWS: readonly Row[] = [
  {
    key: 'mode',
    encode: (view, start) => (view.mode === start.mode ? null : view.mode),
    decode: (text, view) => {
      const mode = MODES.find((known) => known === text);
      return mode ? { ...view, mode } : `There is no view called “${text}” in this version.`;
    },
  },
  {
    key: 'event',
    encode: (view, start) => (view.selected === start.selected ? null : (view.selected ?? 'none')),
    decode: (text, view, story) => {
      if (text === 'none') return { ...view, selected: null };
      const index = story.indexOf.get(text);
      if (index === undefined) return 'That event is not in this version.';
      const background = view.background || story.events[index]?.layer === 'background';
      return { ...view, selected: text, background };
    },
  },
  {
    key: 'told',
    encode: (view) => view.told,
    decode: (text, view, story) => {
      const event =
        view.selected === null ? undefined : story.events[story.indexOf.get(view.selected) ?? -1];
      return event && canTell(event, text)
        ? { ...view, told: text }
        : `That event is not told by an article “${text}” in words of its own.`;
    },
  },
  {
    key: 'accounts',
    encode: (view, start) => (view.accounts === start.accounts ? null : view.accounts),
    decode: (text, view) => {
      const accounts = ACCOUNTS.find((known) => known === text);
      return accounts ? { ...view, accounts } : `Compare sources has no part called “${text}”.`;
    },
  },
  idRow('claim'),
  {
    key: 'blind',
    encode: (view) => (view.blind ? 'on' : null),
    decode: (text, view) =>
      text === 'on'
        ? { ...view, blind: true }
        : `“${text}” does not say whether publishers are hidden.`,
  },
  idRow('exercise'),
  {
    key: 'step',
    encode: ({ step }) => (step ? encodeStep(step) : null),
    decode: (text, view) => {
      const step = decodeStep(text);
      return step ? { ...view, step } : `The step “${text}” could not be read.`;
    },
  },
  {
    key: 'play',
    encode: ({ play }) => (play === null ? null : String(play)),
    decode: (text, view) => {
      const play = decodeSeconds(text);
      return play === null
        ? `“${text}” is not a number of seconds from 3 to 600.`
        : { ...view, play };
    },
  },
  idRow('chapter'),
  {
    key: 'sheet',
    encode: (view, start) => (view.sheet === start.sheet ? null : view.sheet),
    decode: (text, view) =>
      ID.test(text) ? { ...view, sheet: text } : `There is no sheet called “${text}”.`,
  },
  {
    key: 'embed',
    encode: (view) => (view.embed ? 'on' : null),
    decode: (text, view) =>
      text === 'on'
        ? { ...view, embed: true }
        : `“${text}” does not say whether the page is embedded.`,
  },
  {
    key: 'ties',
    encode: (view) => (view.ties ? 'on' : null),
    decode: (text, view) =>
      text === 'on' ? { ...view, ties: true } : `“${text}” does not say whether ties are on.`,
  },
  {
    key: 'window',
    encode: (view) => (view.range ? encodeDays(view.range) : null),
    decode: (text, view) => {
      const range = decodeDays(text);
      return range ? { ...view, range } : `The time window “${text}” could not be read.`;
    },
  },
  {
    key: 'find',
    encode: (view) => view.filters.query.trim() || null,
    decode: (text, view) => ({ ...view, filters: { ...view.filters, query: text } }),
  },
  listRow('kinds', KINDS, 'kinds'),
  listRow('status', STATUSES, 'statuses'),
  {
    key: 'articles',
    encode: (view, start) => encodeList(view.filters.articles, start.filters.articles),
    decode: (text, view, story) => {
      const known = story.articles.map((article) => article.id);
      const articles = decodeList(text, known);
      return articles
        ? { ...view, filters: { ...view.filters, articles } }
        : `No article is called “${text}”.`;
    },
  },
  {
    key: 'who',
    encode: (view) => view.filters.actor,
    decode: (text, view, story) =>
      story.actors.has(text)
        ? { ...view, filters: { ...view.filters, actor: text } }
        : `No person or body is called “${text}” in this version.`,
  },
  {
    key: 'place',
    encode: (view) => view.filters.place,
    decode: (text, view, story) =>
      story.places.has(text)
        ? { ...view, filters: { ...view.filters, place: text } }
        : `No place is called “${text}” in this version.`,
  },
  {
    key: 'background',
    encode: (view) => (view.background ? 'on' : null),
    decode: (text, view) =>
      text === 'on'
        ? { ...view, background: true }
        : `“${text}” does not say whether background is on.`,
  },
  {
    key: 'axis',
    encode: (view, start) => (view.axis === start.axis ? null : view.axis),
    decode: (text, view) => {
      const axis = AXES.find((known) => known === text);
      return axis ? { ...view, axis } : `There is no time axis called “${text}”.`;
    },
  },
  {
    key: 'span',
    encode: (view) => (view.span ? encodeDays(view.span) : null),
    decode: (text, view) => {
      const span = decodeDays(text);
      return span ? { ...view, span } : `The part of the timeline “${text}” could not be read.`;
    },
  },
  {
    key: 'map',
    encode: (view) => (view.camera ? encodeCamera(view.camera) : null),
    decode: (text, view) => {
      const camera = decodeCamera(text);
      return camera ? { ...view, camera } : `The map position “${text}” could not be read.`;
    },
  },
];

function listRow<Field extends 'kinds' | 'statuses'>(
  key: string,
  all: Filters[Field],
  field: Field,
): Row {
  return {
    key,
    encode: (view) => encodeList(view.filters[field], all),
    decode: (text, view) => {
      const list = decodeList<string>(text, all);
      return list
        ? { ...view, filters: { ...view.filters, [field]: list } }
        : `“${text}” names nothing to filter by.`;
    },
  };
}

/** Ids of what loads later: whether it is there is seen by the view that shows it. */
function idRow(key: 'claim' | 'exercise' | 'chapter'): Row {
  return {
    key,
    encode: (view) => view[key],
    decode: (text, view) =>
      ID.test(text)
        ? { ...view, [key]: text }
        : `There is no ${key} called “${text}” in this version.`,
  };
}
