import type { Plugin } from 'vite';

/** What the built page gets in place of two packages; every export that is asked for must be there. */
const STAND_INS: Readonly<Record<string, string>> = {
  'd3-transition': 'export function interrupt() {}',
  'd3-color': ['color', 'rgb', 'hsl', 'lab', 'hcl', 'cubehelix']
    .map((name) => `export function ${name}() { throw new Error('D3 mixes no colours here.'); }`)
    .join('\n'),
};

/**
 * d3-zoom and d3-brush ask d3-transition to interrupt running transitions, and d3-interpolate to mix
 * what a transition would pass through, colours included. Nothing in the page animates through D3:
 * the built page gets stand-ins and loads 8 kB less. A call of `selection.transition()` would fail
 * at once in the built page's tests.
 */
export function d3WithoutTransitions(): Plugin {
  return {
    name: 'd3-without-transitions',
    apply: 'build',
    enforce: 'pre',
    resolveId: (id) => (id in STAND_INS ? `\0${id}` : null),
    load: (id) => STAND_INS[id.replace(/^\0/, '')] ?? null,
  };
}
