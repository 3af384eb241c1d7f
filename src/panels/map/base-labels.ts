/** A name written on the base map; it shows from `minZoom` to `maxZoom`, both included. */
export interface BaseLabel {
  readonly kind: 'country' | 'water' | 'river' | 'city';
  readonly name: string;
  /** degrees */
  readonly lon: number;
  /** degrees */
  readonly lat: number;
  /** 1 = the most important of its kind, 3 = the least */
  readonly rank: number;
  readonly minZoom: number;
  readonly maxZoom: number;
}

const KINDS: readonly unknown[] = ['country', 'water', 'river', 'city'];
const NUMBERS = ['lon', 'lat', 'rank', 'minZoom', 'maxZoom'] as const;

function isBaseLabel(value: unknown): value is BaseLabel {
  if (typeof value !== 'object' || value === null) return false;
  const row: Partial<Record<keyof BaseLabel, unknown>> = value;
  return (
    KINDS.includes(row.kind) &&
    typeof row.name === 'string' &&
    NUMBERS.every((key) => Number.isFinite(row[key]))
  );
}

/** @returns the names in `data/basemap.json`; none when there are none to read */
export function readBaseLabels(basemap: unknown): readonly BaseLabel[] {
  if (typeof basemap !== 'object' || basemap === null || !('labels' in basemap)) return [];
  return Array.isArray(basemap.labels) ? basemap.labels.filter(isBaseLabel) : [];
}
