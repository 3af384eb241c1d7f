import { endMs, parseEdtf, startMs, type EpochMs } from '../model/edtf.ts';
import type { MapCamera, StepRef, TimeRange } from '../model/view.ts';

/* How the values of a view are written in an address. Decoding gives null for what cannot be read. */

export function encodeList(shown: readonly string[], all: readonly string[]): string | null {
  if (shown.length === all.length) return null;
  return shown.length === 0 ? 'none' : all.filter((item) => shown.includes(item)).join(',');
}

export function decodeList<Item extends string>(
  text: string,
  all: readonly Item[],
): readonly Item[] | null {
  if (text === 'none') return [];
  const wanted = text.split(',');
  return wanted.every((item) => all.some((known) => known === item))
    ? all.filter((item) => wanted.includes(item))
    : null;
}

function isoDay(moment: EpochMs): string {
  return new Date(moment).toISOString().slice(0, 10);
}

/** Whole days, first and last named: `2017-04-01..2017-04-30`. */
export function encodeDays(range: TimeRange): string {
  return `${isoDay(range.fromMs)}..${isoDay(range.toMs - 1)}`;
}

export function decodeDays(text: string): TimeRange | null {
  const ends = text.split('..').map((day) => parseEdtf(day));
  const [from, to] = ends;
  if (ends.length !== 2 || !from?.ok || !to?.ok) return null;
  if (from.value.isRange || to.value.isRange) return null;
  const range = { fromMs: startMs(from.value), toMs: endMs(to.value) };
  return range.toMs > range.fromMs ? range : null;
}

/** `zoom/latitude/longitude`, as map addresses have it. */
export function encodeCamera({ lat, lon, zoom }: MapCamera): string {
  return `${Number(zoom.toFixed(2))}/${lat.toFixed(3)}/${lon.toFixed(3)}`;
}

export function decodeCamera(text: string): MapCamera | null {
  const parts = text.split('/').map((part) => (part.trim() === '' ? Number.NaN : Number(part)));
  const [zoom, lat, lon] = parts;
  if (parts.length !== 3 || zoom === undefined || lat === undefined || lon === undefined)
    return null;
  const fine = zoom >= 0 && zoom <= 20 && Math.abs(lat) <= 90 && Math.abs(lon) <= 540;
  return fine ? { lat, lon, zoom } : null;
}

/** `chapter-id.2`: the second step of that chapter. */
export function encodeStep({ chapter, n }: StepRef): string {
  return `${chapter}.${n}`;
}

export function decodeStep(text: string): StepRef | null {
  const [, chapter, n] = /^([a-z0-9-]+)\.([1-9]\d?)$/.exec(text) ?? [];
  return chapter === undefined ? null : { chapter, n: Number(n) };
}

/** Whole seconds between two steps that come by themselves. */
export function decodeSeconds(text: string): number | null {
  const seconds = /^\d{1,3}$/.test(text) ? Number(text) : 0;
  return seconds >= 3 && seconds <= 600 ? seconds : null;
}
