import { useStore } from 'zustand';
import { MODES } from '../../model/view.ts';
import type { Stores } from '../../store/stores.ts';
import { t } from '../../ui/messages/messages.ts';
import type { Layout } from '../../ui/use-layout.ts';
import { DisplayMenu } from './DisplayMenu.tsx';
import styles from './Header.module.css';
import { ShortcutsDialog } from './ShortcutsDialog.tsx';
import { ShownCount } from './ShownCount.tsx';
import { SkipLinks } from './SkipLinks.tsx';

interface HeaderProps {
  readonly stores: Stores;
  readonly layout: Layout;
  readonly findOpen: boolean;
  readonly setFindOpen: (open: boolean) => void;
}

/** Title, views, Find and Display. In S the views stand at the bottom, within reach of a thumb. */
export function Header({ stores, layout, findOpen, setFindOpen }: HeaderProps) {
  const title = useStore(stores.story, (state) => state.story.info.title);
  const mode = useStore(stores.story, (state) => state.view.mode);
  const small = layout.name === 'S';
  return (
    <>
      <header className={styles.header}>
        <SkipLinks stores={stores} small={small} />
        <h1 className={styles.title}>{title}</h1>
        {!small && <Views stores={stores} place="top" />}
        <div className={styles.right}>
          {mode === 'explore' && <p className={styles.help}>{t.app.help}</p>}
          <ShownCount stores={stores} brief={small} />
          <button
            type="button"
            className={styles.button}
            aria-expanded={findOpen}
            onClick={() => setFindOpen(!findOpen)}
          >
            {t.app.find}
          </button>
          <DisplayMenu preferences={stores.preferences} />
        </div>
      </header>
      {small && <Views stores={stores} place="bottom" />}
      <ShortcutsDialog preferences={stores.preferences} openFind={() => setFindOpen(true)} />
    </>
  );
}

function Views({ stores, place }: { stores: Stores; place: 'top' | 'bottom' }) {
  const mode = useStore(stores.story, (state) => state.view.mode);
  return (
    <nav className={styles.views} data-place={place} aria-label={t.app.views}>
      {MODES.map((name) => (
        <button
          key={name}
          type="button"
          aria-current={name === mode ? 'page' : undefined}
          onClick={() => stores.story.actions.setMode(name)}
        >
          {t.app.modes[name]}
        </button>
      ))}
    </nav>
  );
}
