import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { ciede2000, contrast, labAsSeen } from './colour-maths.ts';

const css = readFileSync(new URL('../../src/ui/theme/tokens.css', import.meta.url), 'utf8');

function tokensOf(selector: string): ReadonlyMap<string, string> {
  const at = css.indexOf(`\n${selector} {`);
  const block = css.slice(at, css.indexOf('}', at));
  const lines = [...block.matchAll(/--([\w-]+):\s*(#[\da-f]{6});/g)];
  return new Map(lines.map(([, name = '', value = '']) => [name, value]));
}

const THEMES = {
  light: tokensOf(':root'),
  dark: tokensOf(":root[data-theme='dark']"),
  projector: tokensOf(":root[data-theme='projector']"),
  contrast: tokensOf(":root[data-theme='contrast']"),
};
type Theme = keyof typeof THEMES;
const NAMES: readonly Theme[] = ['light', 'dark', 'projector', 'contrast'];

function hex(theme: Theme, token: string): string {
  const found = THEMES[theme].get(token);
  if (found === undefined) throw new Error(`${theme} has no --${token}`);
  return found;
}

interface Pair {
  readonly theme: Theme;
  readonly token: string;
  readonly ground: string;
}

/** Every token on every ground, in every theme. */
function pairs(tokens: readonly string[], grounds: readonly string[]): readonly Pair[] {
  return NAMES.flatMap((theme) =>
    tokens.flatMap((token) => grounds.map((ground) => ({ theme, token, ground }))),
  );
}

const contrastOf = ({ theme, token, ground }: Pair) =>
  contrast(hex(theme, token), hex(theme, ground));

const KINDS = ['move', 'weapons', 'diplomacy', 'statement'];
const PAPERS = ['page', 'surface', 'sunken'];
const MAP = ['land', 'water'];

describe('the four themes', () => {
  test.for(NAMES)('%s names every colour that the light one names', (theme) => {
    expect([...THEMES[theme].keys()].toSorted()).toEqual([...THEMES.light.keys()].toSorted());
  });
});

describe('text can be read', () => {
  test.for(pairs(['ink'], PAPERS))('very well: $theme, $token on $ground', (pair) => {
    expect(contrastOf(pair)).toBeGreaterThanOrEqual(7);
  });

  test.for([
    ...pairs(['ink2', 'ink3'], PAPERS),
    ...pairs(['on-accent'], ['accent']),
    ...pairs(['accent'], ['page', 'surface']),
    ...pairs(['ink'], ['highlight']),
  ])('$theme, $token on $ground', (pair) => {
    expect(contrastOf(pair)).toBeGreaterThanOrEqual(4.5);
  });
});

describe('marks can be seen', () => {
  test.for(pairs(KINDS, MAP))('on the map: $theme, $token on $ground', (pair) => {
    expect(contrastOf(pair)).toBeGreaterThanOrEqual(4.1);
  });

  test.for(pairs(KINDS, ['surface', 'page', 'gap']))(
    'on the timeline and the card: $theme, $token on $ground',
    (pair) => {
      expect(contrastOf(pair)).toBeGreaterThanOrEqual(3);
    },
  );
});

describe('lines that mean something can be seen', () => {
  test.for([
    ...pairs(['coast'], MAP),
    ...pairs(['border'], ['land']),
    ...pairs(['control'], ['surface', 'page']),
    ...pairs(['focus'], [...PAPERS, ...MAP, 'focus-inner']),
  ])('$theme, $token on $ground', (pair) => {
    expect(contrastOf(pair)).toBeGreaterThanOrEqual(3);
  });
});

describe('the four kinds are told apart by colour, whatever the vision', () => {
  test.for([
    { theme: 'light', least: 17.9 },
    { theme: 'dark', least: 14.4 },
    { theme: 'projector', least: 18.7 },
    { theme: 'contrast', least: 12.9 },
  ] as const)('$theme: at least $least apart', ({ theme, least }) => {
    const differences = (['normal', 'protan', 'deutan', 'tritan'] as const).flatMap((vision) => {
      const colours = KINDS.map((kind) => labAsSeen(hex(theme, kind), vision));
      return colours.flatMap((one, i) =>
        colours.slice(i + 1).map((other) => ciede2000(one, other)),
      );
    });
    expect(Number(Math.min(...differences).toFixed(1))).toBeGreaterThanOrEqual(least);
  });
});
