import { useEffect, type RefObject } from 'react';
import { bindRowPreview } from '../../store/bind-row-preview.ts';
import type { Stores } from '../../store/stores.ts';

/** Claims preview their events and are previewed. Renders nothing. */
export function useClaimPreview(stores: Stores, box: RefObject<HTMLElement | null>): void {
  useEffect(
    function previewClaims() {
      return box.current ? bindRowPreview(stores.pointer, box.current) : undefined;
    },
    [stores, box],
  );
}
