import { parseEdtf } from './edtf.ts';
import { checkQuestions } from './check-questions.ts';
import { parseOne, parseRows, shorten, type NumberedRow, type StoryFiles } from './parse-rows.ts';
import type { Fault } from './story.ts';
import { isReported, type StoryRows } from './study-references.ts';
import {
  aboutSchema,
  accountSchema,
  chapterSchema,
  claimSchema,
  exerciseSchema,
  lessonsSchema,
} from './study-schema.ts';
import type { Account, CheckedStudy, Claim, Exercise } from './study.ts';

/** The files by which a story is studied; each may be missing. */
export const STUDY_FILES = [
  'chapters.json',
  'claims.json',
  'lineage.json',
  'exercises.json',
  'about.json',
  'lessons.json',
] as const;

/**
 * Reads the files by which a story is studied. What points at nothing is left out and named with
 * file, row, field and value; a missing file is an empty one. Never throws.
 */
export function checkStudy(files: StoryFiles, story: StoryRows): CheckedStudy {
  const faults: Fault[] = [];
  const rows = <Row>(file: string, schema: Parameters<typeof parseRows<Row>>[2]) => {
    if (isMissing(files, file)) return [];
    const parsed = parseRows(files, file, schema);
    faults.push(...parsed.faults);
    return parsed.rows;
  };
  const chapters = rows('chapters.json', chapterSchema).map((row) => row.value);
  const isChapter = new Set(chapters.map((chapter) => chapter.id));
  const claims = rows('claims.json', claimSchema)
    .flatMap((row) => readClaim(row, story, isChapter, faults))
    .toSorted((a, b) => chapterOf(a) - chapterOf(b));
  const accounts = linkedAccounts(
    rows('lineage.json', accountSchema).flatMap((row) => readAccount(row, story, faults)),
    faults,
  );
  const exercises = rows('exercises.json', exerciseSchema).flatMap(({ nth, value }): Exercise[] => {
    const { id } = value;
    const read = checkQuestions(value, { file: 'exercises.json', row: nth, id }, story);
    faults.push(...read.faults);
    return read.exercise ? [read.exercise] : [];
  });
  const one = <Value>(file: string, schema: Parameters<typeof parseOne<Value>>[2]) => {
    if (isMissing(files, file)) return null;
    const parsed = parseOne(files, file, schema);
    faults.push(...parsed.faults);
    return parsed.value;
  };
  const about = one('about.json', aboutSchema);
  const lessons = one('lessons.json', lessonsSchema);
  return { study: { chapters, claims, accounts, exercises, about, lessons }, faults };

  function chapterOf(claim: Claim): number {
    return chapters.findIndex((chapter) => chapter.id === claim.chapter);
  }
}

function isMissing(files: StoryFiles, file: string): boolean {
  const entry = files[file];
  return entry === undefined || 'missing' in entry;
}

function readClaim(
  { nth, value: claim }: NumberedRow<Claim>,
  story: StoryRows,
  isChapter: ReadonlySet<string>,
  faults: Fault[],
): Claim[] {
  const at = { file: 'claims.json', row: nth, id: claim.id };
  const fault = (field: string, value: string, why: string, outcome: Fault['outcome']) =>
    faults.push({ ...at, field, value: shorten(value), why, outcome });
  const event = story.events.find(({ id }) => id === claim.event);
  if (!event) {
    fault('event', claim.event, 'points at no event', 'set-aside');
    return [];
  }
  if (!isChapter.has(claim.chapter)) {
    fault('chapter', claim.chapter, 'is not in chapters.json', 'set-aside');
    return [];
  }
  const isDifference = event.differences.some(({ about }) => about === claim.difference);
  if (claim.difference !== null && !isDifference)
    fault('difference', claim.difference, 'is no difference of this event', 'left-out');
  const cells = claim.cells.flatMap((cell, n) => {
    const field = `cells.${n}`;
    if (!story.articles.some(({ id }) => id === cell.article)) {
      fault(`${field}.article`, cell.article, 'is not in articles.json', 'left-out');
      return [];
    }
    if (!isReported(event, cell.article, cell.span)) {
      fault(
        `${field}.span`,
        cell.span,
        'stands in no report of that article on the event',
        'left-out',
      );
      return [];
    }
    const lost = cell.marks.filter((mark) => !cell.span.includes(mark));
    for (const mark of lost) fault(`${field}.marks`, mark, 'is not in the span', 'left-out');
    return [{ ...cell, marks: cell.marks.filter((mark) => !lost.includes(mark)) }];
  });
  if (cells.length === 0) return [];
  return [{ ...claim, difference: isDifference ? claim.difference : null, cells }];
}

function readAccount(
  { nth, value: account }: NumberedRow<Omit<Account, 'when'>>,
  story: StoryRows,
  faults: Fault[],
): Account[] {
  const at = { file: 'lineage.json', row: nth, id: account.id, outcome: 'left-out' } as const;
  const when = account.edtf === null ? null : parseEdtf(account.edtf);
  if (when && !when.ok)
    faults.push({ ...at, field: 'edtf', value: shorten(account.edtf), why: when.why });
  const isKnown = story.articles.some(({ id }) => id === account.article);
  if (account.article !== null && !isKnown) {
    const value = shorten(account.article);
    faults.push({
      ...at,
      field: 'article',
      value,
      why: 'is not in articles.json',
      outcome: 'set-aside',
    });
    return [];
  }
  const isEvent = (id: string) => story.events.some((event) => event.id === id);
  const from = account.from.map((line, n) => ({
    ...line,
    changes: line.changes.map((change, k) => {
      if (change.event === null || isEvent(change.event)) return change;
      const field = `from.${n}.changes.${k}.event`;
      faults.push({ ...at, field, value: shorten(change.event), why: 'points at no event' });
      return { ...change, event: null };
    }),
  }));
  return [{ ...account, from, when: when?.ok ? when.value : null }];
}

/**
 * Drops descents from accounts that are not there or that would go round in a circle, and puts each
 * account behind those it comes from.
 */
function linkedAccounts(accounts: readonly Account[], faults: Fault[]): readonly Account[] {
  const sorted: Account[] = [];
  const known = new Set(accounts.map(({ id }) => id));
  const placed = new Set<string>();
  let waiting = accounts.map((account) => ({
    ...account,
    from: account.from.filter((line) =>
      keeps(account, line.account, known.has(line.account), 'is no account of this file'),
    ),
  }));
  while (waiting.length > 0) {
    const ready = waiting.filter(({ from }) => from.every((line) => placed.has(line.account)));
    if (ready.length === 0) {
      waiting = waiting.map((account) => ({
        ...account,
        from: account.from.filter((line) =>
          keeps(account, line.account, placed.has(line.account), 'goes round in a circle'),
        ),
      }));
      continue;
    }
    sorted.push(...ready);
    for (const { id } of ready) placed.add(id);
    waiting = waiting.filter(({ id }) => !placed.has(id));
  }
  return sorted;

  function keeps(account: Account, from: string, isFine: boolean, why: string): boolean {
    if (isFine) return true;
    const at = { file: 'lineage.json', row: null, id: account.id, field: 'from' };
    faults.push({ ...at, value: shorten(from), why, outcome: 'left-out' });
    return false;
  }
}
