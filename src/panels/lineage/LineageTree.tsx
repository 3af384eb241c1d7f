import { useEffect, useRef, useState, type KeyboardEvent } from 'react';
import type { PlacedLineage } from '../../geometry/place-lineage.ts';
import { late } from '../../ui/messages/late-messages.ts';
import { choiceKey, type Choice } from './choice.ts';
import { familyTitle } from './family-title.ts';
import { FamilyTree } from './FamilyTree.tsx';
import type { Known } from './known.ts';
import { LineageDetails } from './LineageDetails.tsx';
import type { Stop } from './stop.ts';
import type { Thread } from './threads.ts';
import { treeStops } from './tree-stops.ts';
import { stepInTree } from './tree-steps.ts';

interface LineageTreeProps {
  readonly placed: PlacedLineage;
  readonly known: Known;
  readonly thread: Thread | null;
  readonly onShowInList: (id: string) => void;
}

/** The families one under the other; one stop for Tab, arrows move inside. */
export function LineageTree({ placed, known, thread, onShowInList }: LineageTreeProps) {
  const root = useRef<HTMLDivElement>(null);
  const [choice, setChoice] = useState<Choice | null>(null);
  const [active, setActive] = useState<string | null>(null);
  const stops = treeStops(placed);
  const openKey = choice === null ? null : choiceKey(choice);
  const tabStop = stops.find(({ key }) => key === active)?.key ?? stops[0]?.key;

  useEffect(
    function keepInSight() {
      if (openKey === null) return;
      stopElement(root.current, openKey)?.scrollIntoView({ block: 'nearest' });
    },
    [openKey],
  );

  function onKey(event: KeyboardEvent<HTMLButtonElement>, key: string): void {
    const from = stops.find((stop) => stop.key === key);
    if (!from || event.ctrlKey || event.altKey || event.metaKey) return;
    const to = stepInTree(event.key, from, stops);
    if (to === null) return;
    event.preventDefault();
    stopElement(root.current, to)?.focus();
  }

  const stopOf = (own: Choice): Stop => {
    const key = choiceKey(own);
    return {
      key,
      isOpen: key === openKey,
      tabIndex: key === tabStop ? 0 : -1,
      onFocus: () => setActive(key),
      onKeyDown: (event) => onKey(event, key),
      onChoose: () => setChoice(key === openKey ? null : own),
    };
  };
  function close(): void {
    setChoice(null);
    if (openKey !== null) stopElement(root.current, openKey)?.focus();
  }

  return (
    <div ref={root} role="group" aria-label={late.lineage.treeHelp}>
      {placed.families.map((one) => {
        const id = choice?.kind === 'line' ? choice.to : choice?.id;
        const isHere = choice !== null && one.cards.some((card) => card.account.id === id);
        return (
          <FamilyTree
            key={one.family.id}
            placed={one}
            title={familyTitle(one.family)}
            widthPx={placed.widthPx}
            known={known}
            thread={thread}
            openKey={openKey}
            stopOf={stopOf}
            details={
              isHere ? (
                <LineageDetails
                  key={openKey}
                  choice={choice}
                  known={known}
                  onClose={close}
                  onShowInList={onShowInList}
                />
              ) : null
            }
          />
        );
      })}
    </div>
  );
}

function stopElement(root: HTMLElement | null, key: string): HTMLElement | undefined {
  const all = root?.querySelectorAll<HTMLElement>('[data-stop]') ?? [];
  return [...all].find((element) => element.dataset['stop'] === key);
}
