import { useStore } from 'zustand';
import type { Stores } from '../../store/stores.ts';
import { late } from '../../ui/messages/late-messages.ts';
import { ToggleButton } from '../../ui/ToggleButton.tsx';

/** Draws the ties to the events above on the map. */
export function TiesSwitch({ stores }: { readonly stores: Stores }) {
  const isOn = useStore(stores.story, (state) => state.view.ties);
  return (
    <div>
      <ToggleButton isOn={isOn} onToggle={() => stores.story.actions.setTies(!isOn)}>
        {late.cardLate.drawTies}
      </ToggleButton>
    </div>
  );
}
