import { useMemo } from 'react';
import { useStore } from 'zustand';
import type { Stores } from '../../store/stores.ts';
import { Select } from '../../ui/Select.tsx';
import { t } from '../../ui/messages/messages.ts';
import { occurringActors, occurringPlaces } from './occurring.ts';

/** Who and where: one person or body, one place. */
export function InvolvedSelects({ stores }: { readonly stores: Stores }) {
  const { setFilters } = stores.story.actions;
  const story = useStore(stores.story, (state) => state.story);
  const { actor, place } = useStore(stores.story, (state) => state.view.filters);
  const actors = useMemo(() => occurringActors(story), [story]);
  const places = useMemo(() => occurringPlaces(story), [story]);
  return (
    <>
      <Select
        label={t.find.actor}
        anyLabel={t.find.anyActor}
        choices={actors}
        chosen={actor}
        onChoose={(id) => setFilters({ actor: id })}
      />
      <Select
        label={t.find.place}
        anyLabel={t.find.anyPlace}
        choices={places}
        chosen={place}
        onChoose={(id) => setFilters({ place: id })}
      />
    </>
  );
}
