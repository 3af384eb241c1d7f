/** Shapes of marks. Shape says what kind; fill says how sure. */
export type MarkShape = 'square' | 'triangle' | 'circle' | 'diamond';
export type MarkFill = 'solid' | 'half' | 'hollow' | 'crossed' | 'dashed';

export interface MarkPaths {
  /** closed outline, centred on 0,0 */
  readonly outline: string;
  /** the left half of the outline */
  readonly leftHalf: string;
  /** a × inside the outline */
  readonly cross: string;
}

/** SVG path data for a mark of nominal diameter `d` px; the shapes have equal visual weight. */
export function markPaths(shape: MarkShape, d: number): MarkPaths {
  switch (shape) {
    case 'circle': {
      const r = d / 2;
      return {
        outline: `M${n(-r)},0a${n(r)},${n(r)} 0 1,0 ${n(d)},0a${n(r)},${n(r)} 0 1,0 ${n(-d)},0Z`,
        leftHalf: `M0,${n(-r)}A${n(r)},${n(r)} 0 0,0 0,${n(r)}Z`,
        cross: cross(d * 0.24),
      };
    }
    case 'square': {
      const s = (d * 0.86) / 2;
      return {
        outline: `M${n(-s)},${n(-s)}H${n(s)}V${n(s)}H${n(-s)}Z`,
        leftHalf: `M${n(-s)},${n(-s)}H0V${n(s)}H${n(-s)}Z`,
        cross: cross(s * 0.58),
      };
    }
    case 'triangle': {
      const h = d * 0.95;
      const b = (d * 1.14) / 2;
      const top = -h * 0.56;
      const base = h * 0.44;
      return {
        outline: `M0,${n(top)}L${n(b)},${n(base)}H${n(-b)}Z`,
        leftHalf: `M0,${n(top)}V${n(base)}H${n(-b)}Z`,
        cross: cross(d * 0.17, base * 0.3),
      };
    }
    case 'diamond': {
      const r = (d * 1.18) / 2;
      return {
        outline: `M0,${n(-r)}L${n(r)},0L0,${n(r)}L${n(-r)},0Z`,
        leftHalf: `M0,${n(-r)}V${n(r)}L${n(-r)},0Z`,
        cross: cross(d * 0.21),
      };
    }
  }
}

function cross(r: number, dy = 0): string {
  return `M${n(-r)},${n(dy - r)}L${n(r)},${n(dy + r)}M${n(r)},${n(dy - r)}L${n(-r)},${n(dy + r)}`;
}

function n(value: number): number {
  return Math.round(value * 100) / 100;
}
