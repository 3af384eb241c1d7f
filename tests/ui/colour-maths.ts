/** Red, green and blue, 0 to 1. */
export type Rgb = readonly [number, number, number];
/** CIE L*a*b*, white point D65, 2° observer. */
export type Lab = readonly [number, number, number];
export type Vision = 'normal' | 'protan' | 'deutan' | 'tritan';
type Matrix = readonly [Rgb, Rgb, Rgb];

/**
 * Dichromacy (severity 1.0) for linear RGB: Machado, Oliveira, Fernandes: A Physiologically-based
 * Model for Simulation of Color Vision Deficiency, IEEE TVCG 15(6), 2009.
 */
const MACHADO: Readonly<Record<Vision, Matrix>> = {
  normal: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protan: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deutan: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritan: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

/** Linear sRGB to CIE XYZ, IEC 61966-2-1. */
const TO_XYZ: Matrix = [
  [0.4124564, 0.3575761, 0.1804375],
  [0.2126729, 0.7151522, 0.072175],
  [0.0193339, 0.119192, 0.9503041],
];
const WHITE: Rgb = [0.95047, 1, 1.08883];

/** Reads `#rrggbb` as linear RGB. */
export function linearRgb(hex: string): Rgb {
  if (!/^#[0-9a-f]{6}$/i.test(hex)) throw new Error(`${hex} is no colour`);
  const channel = (at: number) => {
    const value = parseInt(hex.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return [channel(1), channel(3), channel(5)];
}

/** Contrast of two colours, 1 to 21: WCAG 2.2, "contrast ratio". */
export function contrast(a: string, b: string): number {
  const [first, second] = [a, b].map((hex) => times(TO_XYZ, linearRgb(hex))[1]);
  const light = Math.max(first ?? 0, second ?? 0);
  const dark = Math.min(first ?? 0, second ?? 0);
  return (light + 0.05) / (dark + 0.05);
}

/** A colour as a kind of vision has it, in L*a*b*. */
export function labAsSeen(hex: string, vision: Vision): Lab {
  const seen = times(MACHADO[vision], linearRgb(hex));
  const inGamut: Rgb = [unit(seen[0]), unit(seen[1]), unit(seen[2])];
  const xyz = times(TO_XYZ, inGamut);
  const [x, y, z] = [cubeRoot(xyz[0] / WHITE[0]), cubeRoot(xyz[1]), cubeRoot(xyz[2] / WHITE[2])];
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}

/**
 * Difference of two colours as seen: CIEDE2000 with all weights 1, in the notation of Sharma, Wu,
 * Dalal: The CIEDE2000 Color-Difference Formula, Color Research and Application 30(1), 2005.
 */
export function ciede2000([l1, a1, b1]: Lab, [l2, a2, b2]: Lab): number {
  const meanC7 = ((Math.hypot(a1, b1) + Math.hypot(a2, b2)) / 2) ** 7;
  const g = 0.5 * (1 - Math.sqrt(meanC7 / (meanC7 + 25 ** 7)));
  const c1 = Math.hypot(a1 * (1 + g), b1);
  const c2 = Math.hypot(a2 * (1 + g), b2);
  const h1 = hue(a1 * (1 + g), b1);
  const h2 = hue(a2 * (1 + g), b2);
  const dL = l2 - l1;
  const dC = c2 - c1;
  const dh = c1 * c2 === 0 ? 0 : ((h2 - h1 + 540) % 360) - 180;
  const dH = 2 * Math.sqrt(c1 * c2) * sin(dh / 2);
  const meanL = (l1 + l2) / 2;
  const meanC = (c1 + c2) / 2;
  const meanH = c1 * c2 === 0 ? h1 + h2 : meanHue(h1, h2);
  const t =
    1 -
    0.17 * cos(meanH - 30) +
    0.24 * cos(2 * meanH) +
    0.32 * cos(3 * meanH + 6) -
    0.2 * cos(4 * meanH - 63);
  const sL = 1 + (0.015 * (meanL - 50) ** 2) / Math.sqrt(20 + (meanL - 50) ** 2);
  const sC = 1 + 0.045 * meanC;
  const sH = 1 + 0.015 * meanC * t;
  const rC = 2 * Math.sqrt(meanC ** 7 / (meanC ** 7 + 25 ** 7));
  const rT = -rC * sin(60 * Math.exp(-(((meanH - 275) / 25) ** 2)));
  return Math.sqrt((dL / sL) ** 2 + (dC / sC) ** 2 + (dH / sH) ** 2 + rT * (dC / sC) * (dH / sH));
}

function meanHue(h1: number, h2: number): number {
  if (Math.abs(h1 - h2) <= 180) return (h1 + h2) / 2;
  return h1 + h2 < 360 ? (h1 + h2 + 360) / 2 : (h1 + h2 - 360) / 2;
}

/** 0 to 360 degrees */
function hue(a: number, b: number): number {
  return a === 0 && b === 0 ? 0 : ((Math.atan2(b, a) * 180) / Math.PI + 360) % 360;
}

function sin(degrees: number): number {
  return Math.sin((degrees * Math.PI) / 180);
}

function cos(degrees: number): number {
  return Math.cos((degrees * Math.PI) / 180);
}

function times(matrix: Matrix, [r, g, b]: Rgb): Rgb {
  const row = (of: Rgb) => of[0] * r + of[1] * g + of[2] * b;
  return [row(matrix[0]), row(matrix[1]), row(matrix[2])];
}

function unit(value: number): number {
  return Math.min(1, Math.max(0, value));
}

function cubeRoot(value: number): number {
  return value > 216 / 24389 ? Math.cbrt(value) : ((24389 / 27) * value + 16) / 116;
}
