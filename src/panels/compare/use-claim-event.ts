import { useEffect } from 'react';
import type { Study } from '../../model/study.ts';
import type { Stores } from '../../store/stores.ts';

/** A link may name a claim and no event, or another: the open claim's own event is selected then. */
export function useClaimEvent(stores: Stores, study: Study): void {
  useEffect(
    function keepOneSelection() {
      function follow(): void {
        const { story, view } = stores.story.getState();
        const claim = study.claims.find(({ id }) => id === view.claim);
        if (!claim || claim.event === view.selected || !story.indexOf.has(claim.event)) return;
        // no choice by hand: it makes no step of the history and opens no sheet
        stores.story.setState({
          view: { ...view, selected: claim.event, told: null },
          weight: 'arrival',
        });
      }
      follow();
      return stores.story.subscribe(follow);
    },
    [stores, study],
  );
}
