import type * as z from 'zod/mini';
import type { Fault } from './story.ts';

/** The texts of a story's files by name, or why a file could not be had. */
export type StoryFiles = Readonly<
  Record<string, { readonly text: string } | { readonly missing: string }>
>;

/** A good row and where it stood, counted from 1. */
export interface NumberedRow<Row> {
  readonly nth: number;
  readonly value: Row;
}

export interface Rows<Row> {
  readonly rows: readonly NumberedRow<Row>[];
  readonly faults: readonly Fault[];
  readonly found: number;
}

/** Where a fault stands; the rest of a `Fault` without its outcome. */
export type FaultPlace = Pick<Fault, 'file' | 'row' | 'id' | 'field'>;

/**
 * Reads one JSON file that holds a list, row by row: good rows are kept, each fault of a bad row
 * is named. Never throws.
 */
export function parseRows<Row>(
  files: StoryFiles,
  file: string,
  schema: z.ZodMiniType<Row>,
): Rows<Row> {
  const json = parseJson(files, file);
  if ('fault' in json) return { rows: [], faults: [json.fault], found: 0 };
  if (!Array.isArray(json.value))
    return { rows: [], faults: [wholeFile(file, 'must hold a list', json.value)], found: 0 };
  return checkRows(json.value, file, schema);
}

/** The same for a list that was found inside a file. */
export function checkRows<Row>(
  values: readonly unknown[],
  file: string,
  schema: z.ZodMiniType<Row>,
): Rows<Row> {
  const rows: NumberedRow<Row>[] = [];
  const faults: Fault[] = [];
  const seen = new Set<string>();
  values.forEach((value, index) => {
    const nth = index + 1;
    const id = idOf(value);
    const result = schema.safeParse(value);
    if (!result.success) {
      faults.push(...faultsOf(result.error, { file, row: nth, id, field: null }, value));
    } else if (id !== null && seen.has(id)) {
      const why = 'stands in this file twice; the first one is kept';
      faults.push({
        file,
        row: nth,
        id,
        field: 'id',
        value: shorten(id),
        why,
        outcome: 'set-aside',
      });
    } else {
      rows.push({ nth, value: result.data });
      if (id !== null) seen.add(id);
    }
  });
  return { rows, faults, found: values.length };
}

/** Reads one JSON file that holds a single object. */
export function parseOne<Row>(
  files: StoryFiles,
  file: string,
  schema: z.ZodMiniType<Row>,
): { readonly value: Row | null; readonly faults: readonly Fault[] } {
  const json = parseJson(files, file);
  if ('fault' in json) return { value: null, faults: [json.fault] };
  const result = schema.safeParse(json.value);
  if (result.success) return { value: result.data, faults: [] };
  return {
    value: null,
    faults: faultsOf(result.error, { file, row: null, id: null, field: null }, json.value),
  };
}

/** Any value as one short line, for a fault. */
export function shorten(value: unknown): string {
  const text = typeof value === 'string' ? `“${value}”` : (JSON.stringify(value) ?? 'nothing');
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}

function parseJson(
  files: StoryFiles,
  file: string,
): { readonly value: unknown } | { readonly fault: Fault } {
  const entry = files[file];
  if (entry === undefined) return { fault: wholeFile(file, 'is missing', undefined) };
  if ('missing' in entry) return { fault: wholeFile(file, entry.missing, undefined) };
  try {
    const value: unknown = JSON.parse(entry.text);
    return { value };
  } catch (error) {
    const reason = error instanceof Error ? withLine(error.message, entry.text) : String(error);
    return { fault: wholeFile(file, `is not valid JSON: ${reason}`, undefined) };
  }
}

/** A parser that names only a position does not help an editor: the line is added. */
function withLine(message: string, text: string): string {
  const position = /position (\d+)/.exec(message)?.[1];
  if (position === undefined || message.includes('line ')) return message;
  return `${message} (line ${text.slice(0, Number(position)).split('\n').length})`;
}

function wholeFile(file: string, why: string, value: unknown): Fault {
  const found = value === undefined ? 'nothing' : shorten(value);
  return { file, row: null, id: null, field: null, value: found, why, outcome: 'set-aside' };
}

function faultsOf(error: z.core.$ZodError, at: FaultPlace, root: unknown): Fault[] {
  return error.issues.map((issue) => {
    const path =
      issue.code === 'unrecognized_keys' ? [...issue.path, ...issue.keys.slice(0, 1)] : issue.path;
    return {
      ...at,
      field: path.length > 0 ? path.map(String).join('.') : null,
      value: shorten(valueAt(root, path)),
      why: reasonOf(issue),
      outcome: 'set-aside',
    };
  });
}

function reasonOf(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case 'invalid_type':
      return `must be ${issue.expected === 'array' ? 'a list' : `of type ${issue.expected}`}`;
    case 'invalid_value':
      return `must be one of ${issue.values.map(String).join(', ')}`;
    case 'unrecognized_keys':
      return 'is no field of this file';
    case 'too_small':
      return issue.message.startsWith('must')
        ? issue.message
        : `must be at least ${String(issue.minimum)}`;
    case 'too_big':
      return `must be at most ${String(issue.maximum)}`;
    default:
      return issue.message;
  }
}

function valueAt(root: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, key) =>
      typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined,
    root,
  );
}

function idOf(value: unknown): string | null {
  const id = typeof value === 'object' && value !== null ? Reflect.get(value, 'id') : undefined;
  return typeof id === 'string' ? id : null;
}
