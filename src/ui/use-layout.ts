import { useEffect, useState } from 'react';

/** Page layouts by width: S under 760, M under 1200, L under 1600, XL above. */
export type LayoutName = 'S' | 'M' | 'L' | 'XL';

export interface Layout {
  readonly name: LayoutName;
  /** wide enough for a card beside map and timeline; not so an upright M */
  readonly beside: boolean;
}

/** The layout of the page as it is now; changes with the window. */
export function useLayout(): Layout {
  const [layout, setLayout] = useState(readLayout);
  useEffect(function followWindow() {
    function read(): void {
      // Paper is laid out by style sheets; the tree on the screen stays.
      if (window.matchMedia('print').matches) return;
      setLayout((before) => {
        const now = readLayout();
        return now.name === before.name && now.beside === before.beside ? before : now;
      });
    }
    window.addEventListener('resize', read);
    return function unfollow() {
      window.removeEventListener('resize', read);
    };
  }, []);
  return layout;
}

function readLayout(): Layout {
  const { clientWidth: width, clientHeight: height } = document.documentElement;
  const name = layoutAt(width);
  return { name, beside: name !== 'S' && !(name === 'M' && height > width) };
}

/** Width in CSS px to layout. */
export function layoutAt(widthPx: number): LayoutName {
  if (widthPx < 760) return 'S';
  if (widthPx < 1200) return 'M';
  return widthPx < 1600 ? 'L' : 'XL';
}
