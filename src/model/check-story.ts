import { endMs, parseEdtf, startMs, anchorMs, type WhenKnown } from './edtf.ts';
import {
  parseOne,
  parseRows,
  shorten,
  type NumberedRow,
  type Rows,
  type StoryFiles,
} from './parse-rows.ts';
import { parseShapes } from './parse-shapes.ts';
import { actorSchema, articleSchema, eventSchema, placeSchema, storySchema } from './schema.ts';
import type {
  Actor,
  Article,
  EventRow,
  Fault,
  Layer,
  Place,
  Shape,
  Story,
  StoryEvent,
} from './story.ts';

export type { StoryFiles } from './parse-rows.ts';

/** What `checkStory` finds in a story's files: plain JSON, so that it can be made while building. */
export type CheckedStory =
  | ({ readonly readable: true } & Pick<
      Story,
      'info' | 'clusters' | 'ticks' | 'period' | 'articles' | 'events' | 'faults' | 'rowsFound'
    > & {
        readonly actors: readonly Actor[];
        readonly places: readonly Place[];
        readonly shapes: readonly Shape[];
      })
  | { readonly readable: false; readonly faults: readonly Fault[] };

/**
 * Reads a story's files. Good rows are kept and every fault is named with file, row, field and
 * value. Unreadable only where `story.json` or every event is. Never throws.
 */
export function checkStory(files: StoryFiles): CheckedStory {
  const faults: Fault[] = [];
  const info = parseOne(files, 'story.json', storySchema);
  const articles = keep(parseRows(files, 'articles.json', articleSchema), faults).flatMap((row) =>
    readArticle(row.value, row.nth, faults),
  );
  const actors = valuesOf(keep(parseRows(files, 'actors.json', actorSchema), faults));
  const places = valuesOf(keep(parseRows(files, 'places.json', placeSchema), faults));
  const shapes = parseShapes(files, 'shapes.json');
  faults.push(...info.faults, ...shapes.faults);

  const refs: References = {
    articles: new Set(articles.map((row) => row.id)),
    actors: new Set(actors.map((row) => row.id)),
    places: new Set(places.map((row) => row.id)),
    shapes: new Set(shapes.rows.map((shape) => String(shape.id))),
  };
  const told = readEvents(files, 'events.json', 'story', refs, faults);
  const background = readEvents(files, 'background.json', 'background', refs, faults);
  const period = info.value ? readWhen(info.value.period, 'story.json', 'period', faults) : null;
  if (told.found === 0 && !faults.some((fault) => fault.file === 'events.json')) {
    const at = { file: 'events.json', row: null, id: null, field: null, value: 'nothing' };
    faults.push({ ...at, why: 'holds no event', outcome: 'set-aside' });
  }
  if (!info.value || !period || told.events.length === 0) return { readable: false, faults };

  const found = uniqueIds([...told.events, ...background.events], faults);
  const readWhens = <Row extends { edtf: string }>(rows: readonly Row[], field: string) =>
    rows.flatMap((row) => {
      const when = readWhen(row.edtf, 'story.json', field, faults);
      return when ? [{ ...row, when }] : [];
    });
  return {
    readable: true,
    info: info.value,
    clusters: readWhens(info.value.clusters, 'clusters'),
    ticks: readWhens(info.value.ticks, 'ticks'),
    period: { fromMs: startMs(period), toMs: endMs(period) },
    articles,
    actors,
    places,
    shapes: shapes.rows,
    events: linkedOnly(found, faults).toSorted(byTime),
    faults,
    rowsFound: told.found + background.found,
  };
}

interface References {
  readonly articles: ReadonlySet<string>;
  readonly actors: ReadonlySet<string>;
  readonly places: ReadonlySet<string>;
  readonly shapes: ReadonlySet<string>;
}

function keep<Row>(parsed: Rows<Row>, faults: Fault[]): readonly NumberedRow<Row>[] {
  faults.push(...parsed.faults);
  return parsed.rows;
}

function valuesOf<Row>(rows: readonly NumberedRow<Row>[]): readonly Row[] {
  return rows.map((row) => row.value);
}

function readWhen(edtf: string, file: string, field: string, faults: Fault[]): WhenKnown | null {
  const when = parseEdtf(edtf);
  if (when.ok) return when.value;
  faults.push({
    file,
    row: null,
    id: null,
    field,
    value: shorten(edtf),
    why: when.why,
    outcome: 'left-out',
  });
  return null;
}

function readArticle(
  row: Omit<Article, 'writtenWhen' | 'printedWhen'>,
  nth: number,
  faults: Fault[],
): Article[] {
  const written = parseEdtf(row.written.edtf);
  const printed = row.printedDate ? parseEdtf(row.printedDate.edtf) : null;
  const at = { file: 'articles.json', row: nth, id: row.id, outcome: 'set-aside' } as const;
  if (!written.ok) {
    faults.push({
      ...at,
      field: 'written.edtf',
      value: shorten(row.written.edtf),
      why: written.why,
    });
    return [];
  }
  if (printed && !printed.ok) {
    faults.push({
      ...at,
      field: 'printedDate.edtf',
      value: shorten(row.printedDate?.edtf),
      why: printed.why,
    });
    return [];
  }
  return [{ ...row, writtenWhen: written.value, printedWhen: printed ? printed.value : null }];
}

function readEvents(
  files: StoryFiles,
  file: string,
  layer: Layer,
  refs: References,
  faults: Fault[],
) {
  const parsed = parseRows(files, file, eventSchema);
  const events = keep(parsed, faults).flatMap((row) => readEvent(row, file, layer, refs, faults));
  return { events, found: parsed.found };
}

function readEvent(
  { nth, value: row }: NumberedRow<EventRow>,
  file: string,
  layer: Layer,
  refs: References,
  faults: Fault[],
): StoryEvent[] {
  const at = { file, row: nth, id: row.id, outcome: 'set-aside' } as const;
  const when = parseEdtf(row.date.edtf);
  if (!when.ok) {
    faults.push({ ...at, field: 'date.edtf', value: shorten(row.date.edtf), why: when.why });
    return [];
  }
  const missing = missingReference(row, refs);
  if (missing) {
    faults.push({ ...at, ...missing });
    return [];
  }
  return [{ ...row, when: when.value, layer }];
}

function missingReference(
  row: EventRow,
  refs: References,
): Pick<Fault, 'field' | 'value' | 'why'> | null {
  const legs = row.route?.legs ?? [];
  const wanted: readonly (readonly [
    field: string,
    name: string | undefined,
    known: ReadonlySet<string>,
    file: string,
  ])[] = [
    ...row.places.map(
      (use, i) => [`places.${i}.place`, use.place, refs.places, 'places.json'] as const,
    ),
    ...legs.map(
      (leg, i) => [`route.legs.${i}.from`, leg.from, refs.places, 'places.json'] as const,
    ),
    ...legs.map((leg, i) => [`route.legs.${i}.to`, leg.to, refs.places, 'places.json'] as const),
    ...legs.map(
      (leg, i) => [`route.legs.${i}.along`, leg.along, refs.shapes, 'shapes.json'] as const,
    ),
    ...row.actors.map((actor, i) => [`actors.${i}`, actor, refs.actors, 'actors.json'] as const),
    ...row.reports.map(
      (report, i) =>
        [`reports.${i}.article`, report.article, refs.articles, 'articles.json'] as const,
    ),
  ];
  const lost = wanted.find(([, name, known]) => name !== undefined && !known.has(name));
  return lost ? { field: lost[0], value: shorten(lost[1]), why: `is not in ${lost[3]}` } : null;
}

function uniqueIds(events: readonly StoryEvent[], faults: Fault[]): StoryEvent[] {
  const seen = new Set<string>();
  return events.filter((event) => {
    if (!seen.has(event.id)) return seen.add(event.id);
    if (event.layer === 'background') {
      const why = 'is also the id of an event of the story';
      faults.push({
        file: 'background.json',
        row: null,
        id: event.id,
        field: 'id',
        value: shorten(event.id),
        why,
        outcome: 'set-aside',
      });
    }
    return false;
  });
}

/** Drops links that point at no event, and names them. */
function linkedOnly(events: readonly StoryEvent[], faults: Fault[]): StoryEvent[] {
  const ids = new Set(events.map((event) => event.id));
  return events.map((event) => {
    const lost = event.links.filter((link) => !ids.has(link.to));
    for (const link of lost) {
      const file = event.layer === 'story' ? 'events.json' : 'background.json';
      faults.push({
        file,
        row: null,
        id: event.id,
        field: 'links',
        value: shorten(link.to),
        why: 'points at no event',
        outcome: 'left-out',
      });
    }
    return lost.length === 0
      ? event
      : { ...event, links: event.links.filter((link) => ids.has(link.to)) };
  });
}

function byTime(a: StoryEvent, b: StoryEvent): number {
  return (
    anchorMs(a.when) - anchorMs(b.when) ||
    startMs(a.when) - startMs(b.when) ||
    (a.id < b.id ? -1 : 1)
  );
}
