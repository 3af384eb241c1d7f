import * as z from 'zod/mini';
import { checkRows, parseOne, type StoryFiles } from './parse-rows.ts';
import type { Fault, Shape } from './story.ts';

const position = z.tuple([z.number(), z.number()]);
const properties = z.object({
  name: z.string(),
  kind: z.enum(['region', 'line']),
  note: z.string(),
});
const shapeSchema = z.object({
  type: z.literal('Feature'),
  id: z.string(),
  properties,
  geometry: z.discriminatedUnion('type', [
    z.object({ type: z.literal('Polygon'), coordinates: z.array(z.array(position)) }),
    z.object({ type: z.literal('LineString'), coordinates: z.array(position) }),
  ]),
});
const collectionSchema = z.object({
  type: z.literal('FeatureCollection'),
  features: z.array(z.unknown()),
});

/** Reads a GeoJSON FeatureCollection (RFC 7946) of hand-drawn regions and lines, feature by feature. */
export function parseShapes(
  files: StoryFiles,
  file: string,
): { rows: readonly Shape[]; faults: readonly Fault[] } {
  const collection = parseOne(files, file, collectionSchema);
  if (!collection.value) return { rows: [], faults: collection.faults };
  const { rows, faults } = checkRows(collection.value.features, file, shapeSchema);
  return { rows: rows.map((row) => row.value), faults };
}
