export interface ScaleBar {
  readonly km: number;
  readonly widthPx: number;
}

/** The longest of 1, 2, 5, 10 … km that is at most `mostPx` wide. */
export function scaleBar(kmPerPixel: number, mostPx = 100): ScaleBar {
  const most = kmPerPixel * mostPx;
  const power = 10 ** Math.floor(Math.log10(most));
  const step = [5, 2, 1].find((candidate) => candidate * power <= most) ?? 1;
  const km = step * power;
  return { km, widthPx: km / kmPerPixel };
}
