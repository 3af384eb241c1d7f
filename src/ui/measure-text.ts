const context = document.createElement('canvas').getContext('2d');
const widths = new Map<string, number>();

/** Width in px of one line of interface type; `sizePx` at `weight`. Remembered by text. */
export function measureText(text: string, sizePx: number, weight = 600): number {
  const key = `${weight} ${sizePx} ${text}`;
  const known = widths.get(key);
  if (known !== undefined) return known;
  if (!context) return text.length * sizePx * 0.52;
  context.font = `${weight} ${sizePx}px "Source Sans 3 Variable", system-ui, sans-serif`;
  const width = context.measureText(text).width;
  widths.set(key, width);
  return width;
}

/** Forgets every width: fonts have arrived since. */
export function forgetWidths(): void {
  widths.clear();
}

/** The size in px of the type token `--type-label` now. */
export function labelSizePx(): number {
  const root = getComputedStyle(document.documentElement);
  return (
    (Number.parseFloat(root.getPropertyValue('--type-label')) || 0.8125) *
    (Number.parseFloat(root.fontSize) || 16)
  );
}
