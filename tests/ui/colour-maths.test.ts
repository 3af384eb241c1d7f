import { describe, expect, test } from 'vitest';
import { ciede2000, contrast, labAsSeen, type Lab } from './colour-maths.ts';

/** Rows 1, 7, 14, 17, 20 and 34 of the test data published with the formula (Sharma et al. 2005). */
const PUBLISHED: readonly { readonly a: Lab; readonly b: Lab; readonly difference: number }[] = [
  { a: [50, 2.6772, -79.7751], b: [50, 0, -82.7485], difference: 2.0425 },
  { a: [50, 0, 0], b: [50, -1, 2], difference: 2.3669 },
  { a: [50, -0.001, 2.49], b: [50, 0.0011, -2.49], difference: 4.7461 },
  { a: [50, 2.5, 0], b: [73, 25, -18], difference: 27.1492 },
  { a: [50, 2.5, 0], b: [50, 0, -2.5], difference: 4.3065 },
  { a: [2.0776, 0.0795, -1.135], b: [0.9033, -0.0636, -0.5514], difference: 0.9082 },
];

describe('the difference of two colours', () => {
  test.for(PUBLISHED)('is $difference, as published', ({ a, b, difference }) => {
    expect(ciede2000(a, b)).toBeCloseTo(difference, 4);
  });

  test.for(PUBLISHED)('is $difference the other way round', ({ a, b, difference }) => {
    expect(ciede2000(b, a)).toBeCloseTo(difference, 4);
  });
});

describe('a colour as it is seen', () => {
  test('is white for everyone if it is white', () => {
    const whites = (['normal', 'protan', 'deutan', 'tritan'] as const).map((vision) =>
      ciede2000(labAsSeen('#ffffff', vision), [100, 0, 0]),
    );
    expect(whites.filter((difference) => difference > 0.1)).toEqual([]);
  });

  test('without long-wave cones has red and dark green nearly alike', () => {
    const [red, green] = ['#a00000', '#3c3c00'].map((hex) => labAsSeen(hex, 'protan'));
    expect(red && green && ciede2000(red, green)).toBeLessThan(12);
  });
});

describe('the contrast of two colours', () => {
  test('is 21 for black on white', () => {
    expect(contrast('#000000', '#ffffff')).toBeCloseTo(21);
  });

  test('is 4.54 for #767676 on white', () => {
    expect(contrast('#767676', '#ffffff')).toBeCloseTo(4.54, 2);
  });
});
