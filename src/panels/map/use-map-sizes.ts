import { useMemo, useSyncExternalStore } from 'react';
import type { MapSizes } from '../../geometry/map-scene.ts';
import { labelSizePx } from '../../ui/measure-text.ts';
import { useFontVersion } from '../../ui/use-font-version.ts';
import { useTypeScale } from '../../ui/use-type-scale.ts';

const COARSE = '(pointer: coarse)';

/** True where the finger, not the mouse, is the main pointer. */
export function useCoarsePointer(): boolean {
  return useSyncExternalStore(watchCoarse, readCoarse);
}

/** Sizes of marks, labels and chips by the tokens now; they follow width, type size and pointer. */
export function useMapSizes(isCoarse: boolean): MapSizes {
  const fonts = useFontVersion();
  const typeScale = useTypeScale();
  const mark = useSyncExternalStore(watchResize, readMarkSize);
  return useMemo(
    () => ({
      mark,
      label: labelSizePx(),
      chipHeight: isCoarse ? 44 : Math.max(32, Math.round(28 * typeScale)),
      control: isCoarse ? 44 : 36,
      fonts,
    }),
    [mark, typeScale, isCoarse, fonts],
  );
}

function watchCoarse(changed: () => void): () => void {
  const query = window.matchMedia(COARSE);
  query.addEventListener('change', changed);
  return () => query.removeEventListener('change', changed);
}

function readCoarse(): boolean {
  return window.matchMedia(COARSE).matches;
}

function watchResize(changed: () => void): () => void {
  window.addEventListener('resize', changed);
  return () => window.removeEventListener('resize', changed);
}

function readMarkSize(): number {
  return (
    Number.parseFloat(getComputedStyle(document.documentElement).getPropertyValue('--mark-size')) ||
    15
  );
}
