import { utcDay, utcDays, utcMonth, utcMonths, utcYear, utcYears } from 'd3';
import { DAY_MS, type EpochMs } from '../model/edtf.ts';
import { dayTick, monthTick, yearTick } from '../model/date-words.ts';
import type { TimeScale } from './time-scale.ts';

const TICK_APART_PX = 64;
const TICK_WITH_YEAR_PX = 84;
const SCALE_BARS = [
  { unit: 'year', days: 365.25 },
  { unit: 'month', days: 30.44 },
  { unit: 'week', days: 7 },
  { unit: 'day', days: 1 },
] as const;

export interface PlacedTick {
  readonly x: number;
  /** middle of the text: at the tick, or in the middle of the year that begins there */
  readonly textX: number;
  readonly text: string;
}

export interface PlacedScaleBar {
  readonly fromX: number;
  readonly toX: number;
  readonly unit: (typeof SCALE_BARS)[number]['unit'];
}

/** Ticks of one linear piece of the axis, at least 64 px apart, in days, months or years. */
export function ticksOf(scale: TimeScale, fromMs: EpochMs, toMs: EpochMs): PlacedTick[] {
  const pxPerDay = ((scale.toX(toMs) - scale.toX(fromMs)) / (toMs - fromMs)) * DAY_MS;
  const steps = TICK_APART_PX / pxPerDay;
  const from = new Date(fromMs);
  const to = new Date(toMs);
  if (steps <= 16) {
    const every = [1, 2, 5, 10, 15].find((days) => days >= steps) ?? 15;
    const days = utcDays(utcDay.floor(from), to).filter(
      (day, i) => i === 0 || every === 1 || keepsDay(day.getUTCDate(), every),
    );
    return firstWithYear(
      spaced(
        days.map((day) => ({
          ...at(scale.toX(day.getTime() + DAY_MS / 2)),
          text: dayTick(day.getTime()),
          year: ` ${yearTick(day.getTime())}`,
        })),
      ),
    );
  }
  if (steps <= 200) {
    const every = [1, 2, 3, 6].find((months) => months * 30 >= steps) ?? 6;
    const months = utcMonths(utcMonth.floor(from), to).filter(
      (month) => month.getUTCMonth() % every === 0,
    );
    return spaced(
      months.map((month) => ({
        ...at(scale.toX(month.getTime())),
        text: monthTick(month.getTime()),
      })),
    );
  }
  const years = utcYears(utcYear.floor(from), to);
  return spaced(
    years.map((year) => ({
      x: scale.toX(year.getTime()),
      textX: (scale.toX(year.getTime()) + scale.toX(utcYear.offset(year, 1).getTime())) / 2,
      text: yearTick(year.getTime()),
    })),
  );
}

function at(x: number) {
  return { x, textX: x };
}

/** Days of the month that a step of some days stops at: 5, 10, 15 … and never the 31st beside the 1st. */
function keepsDay(day: number, every: number): boolean {
  return every === 2
    ? day % 2 === 0 && day < 30
    : day % every === 0 && day <= 30 - (every > 5 ? 1 : 0);
}

/** The first day in sight names its year; the next tick gives way if it stands too close. */
function firstWithYear(ticks: readonly (PlacedTick & { readonly year: string })[]): PlacedTick[] {
  const first = ticks.findIndex((tick) => tick.x >= 0);
  const far = (ticks[first]?.x ?? 0) + TICK_WITH_YEAR_PX;
  return ticks.flatMap(({ x, textX, text, year }, i) => {
    if (i === first) return [{ x, textX, text: text + year }];
    return i === first + 1 && x < far ? [] : [{ x, textX, text }];
  });
}

function spaced<Tick extends PlacedTick>(ticks: readonly Tick[]): Tick[] {
  const kept: Tick[] = [];
  for (const tick of ticks)
    if (tick.x - (kept.at(-1)?.x ?? -Infinity) >= TICK_APART_PX) kept.push(tick);
  return kept;
}

/** The longest of year, month, week and day that takes at most 70 % of a piece, at its right end. */
export function scaleBarOf(
  scale: TimeScale,
  fromMs: EpochMs,
  toMs: EpochMs,
): PlacedScaleBar | null {
  const left = Math.max(0, scale.toX(fromMs));
  const right = Math.min(scale.widthPx, scale.toX(toMs));
  const pxPerDay = ((scale.toX(toMs) - scale.toX(fromMs)) / (toMs - fromMs)) * DAY_MS;
  const bar = SCALE_BARS.find(({ days }) => days * pxPerDay <= (right - left) * 0.7);
  if (!bar || bar.days * pxPerDay < 24) return null;
  return { fromX: right - 6 - bar.days * pxPerDay, toX: right - 6, unit: bar.unit };
}
