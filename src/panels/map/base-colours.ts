import type { BaseColours } from './paint-base-tile.ts';

/** The theme's colours of land and water now, or the system's where it forces its own. */
export function readBaseColours(): BaseColours {
  if (window.matchMedia('(forced-colors: active)').matches) {
    return { land: 'Canvas', water: 'Canvas', coast: 'CanvasText', border: 'CanvasText' };
  }
  const style = getComputedStyle(document.documentElement);
  const colour = (name: string) => style.getPropertyValue(name).trim();
  return {
    land: colour('--land'),
    water: colour('--water'),
    coast: colour('--coast'),
    border: colour('--border'),
  };
}
