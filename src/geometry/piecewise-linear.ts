/** A monotone function through given points, straight between them and beyond the outermost two. */
export interface PiecewiseLinear {
  readonly at: (x: number) => number;
  readonly invert: (y: number) => number;
}

/** `xs` and `ys` are ascending and equally long, two points at least. */
export function piecewiseLinear(xs: readonly number[], ys: readonly number[]): PiecewiseLinear {
  return {
    at: (x) => interpolate(xs, ys, x),
    invert: (y) => interpolate(ys, xs, y),
  };
}

function interpolate(from: readonly number[], to: readonly number[], value: number): number {
  let i = 0;
  while (i < from.length - 2 && value >= (from[i + 1] ?? Infinity)) i++;
  const x0 = from[i] ?? 0;
  const x1 = from[i + 1] ?? x0;
  const y0 = to[i] ?? 0;
  const y1 = to[i + 1] ?? y0;
  return x1 === x0 ? y0 : y0 + ((value - x0) / (x1 - x0)) * (y1 - y0);
}
