import { useStore } from 'zustand';
import { neighbour } from '../../model/filter.ts';
import { selectSelectedIndex, selectShown } from '../../store/story-store.ts';
import type { Stores } from '../../store/stores.ts';
import { Button } from '../../ui/Button.tsx';
import { t } from '../../ui/messages/messages.ts';
import styles from './CardFoot.module.css';

interface CardFootProps {
  readonly stores: Stores;
  readonly onCite: () => void;
}

/** Always in sight: to the previous and the next shown event in time, and to the citation. */
export function CardFoot({ stores, onCite }: CardFootProps) {
  const shown = useStore(stores.story, selectShown);
  const selected = useStore(stores.story, selectSelectedIndex);
  const told = useStore(stores.story, (state) => state.view.told);
  const { step } = stores.story.actions;
  const hasPrevious = neighbour(shown, selected ?? shown.mask.length, -1) !== null;
  const hasNext = neighbour(shown, selected ?? -1, 1) !== null;
  return (
    <footer className={styles.foot}>
      <Button isOff={!hasPrevious} onClick={() => step(-1)}>
        <span aria-hidden="true">‹ </span>
        {t.card.previous}
      </Button>
      <Button isOff={!hasNext} onClick={() => step(1)}>
        {t.card.next}
        <span aria-hidden="true"> ›</span>
      </Button>
      <span className={styles.space} />
      {selected !== null && told === null && <Button onClick={onCite}>{t.card.cite}</Button>}
    </footer>
  );
}
