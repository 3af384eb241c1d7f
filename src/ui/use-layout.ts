import { useEffect, useState } from 'react';

/** Page layouts by width: S under 760, M under 1200, L under 1600, XL above. */
export type LayoutName = 'S' | 'M' | 'L' | 'XL';

export interface Layout {
  readonly name: LayoutName;
  /** taller than wide */
  readonly portrait: boolean;
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
        return now.name === before.name && now.portrait === before.portrait ? before : now;
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
  return { name: layoutAt(width), portrait: height > width };
}

/** Width in CSS px to layout. */
export function layoutAt(widthPx: number): LayoutName {
  if (widthPx < 760) return 'S';
  if (widthPx < 1200) return 'M';
  return widthPx < 1600 ? 'L' : 'XL';
}
