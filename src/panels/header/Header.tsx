import { useStore } from 'zustand';
import type { Mode } from '../../model/view.ts';
import { selectShown } from '../../store/story-store.ts';
import type { Stores } from '../../store/stores.ts';
import { t } from '../../ui/messages/messages.ts';
import type { Layout } from '../../ui/use-layout.ts';
import { fillTheScreen } from '../../ui/full-screen.ts';
import { DisplayMenu } from './DisplayMenu.tsx';
import styles from './Header.module.css';
import { ShortcutsDialog } from './ShortcutsDialog.tsx';
import { ShownCount } from './ShownCount.tsx';
import { SkipLinks } from './SkipLinks.tsx';

interface HeaderProps {
  readonly stores: Stores;
  readonly layout: Layout;
  /** false where the view shows no events to be found */
  readonly canFind: boolean;
  readonly findOpen: boolean;
  readonly setFindOpen: (open: boolean) => void;
  readonly onShare: () => void;
}

/** Title, views, Find and Display. In S the views stand at the bottom, within reach of a thumb. */
export function Header({ stores, layout, canFind, findOpen, setFindOpen, onShare }: HeaderProps) {
  const title = useStore(stores.story, (state) => state.story.info.title);
  const mode = useStore(stores.story, (state) => state.view.mode);
  const isWhole = useStore(stores.story, (state) => {
    const { count, of } = selectShown(state);
    return count === of;
  });
  const small = layout.name === 'S';
  function present(): void {
    fillTheScreen();
    stores.story.actions.setMode('present');
  }
  return (
    <>
      <header className={styles.header}>
        <SkipLinks stores={stores} small={small} />
        <h1 className={styles.title}>{title}</h1>
        {!small && <Views stores={stores} place="top" brief={layout.name === 'M'} />}
        <div className={styles.right}>
          {mode === 'explore' && isWhole && <p className={styles.help}>{t.app.help}</p>}
          {canFind && (
            <>
              <ShownCount stores={stores} brief={small} />
              <button
                type="button"
                className={styles.button}
                aria-expanded={findOpen}
                onClick={() => setFindOpen(!findOpen)}
              >
                {t.app.find}
              </button>
            </>
          )}
          {!small && (
            <>
              <button
                type="button"
                className={`${styles.button} ${styles.roomy}`}
                onClick={onShare}
              >
                {t.app.share}
              </button>
              <button
                type="button"
                className={`${styles.button} ${styles.roomy}`}
                aria-current={mode === 'print' ? 'page' : undefined}
                onClick={() => stores.story.actions.setMode('print')}
              >
                {t.app.modes.print}
              </button>
            </>
          )}
          <DisplayMenu stores={stores} onShare={onShare} onPresent={present} />
          {!small && (
            <button
              type="button"
              className={`${styles.button} ${styles.present}`}
              onClick={present}
            >
              {t.app.modes.present}
            </button>
          )}
        </div>
      </header>
      {small && <Views stores={stores} place="bottom" brief />}
      <ShortcutsDialog preferences={stores.preferences} openFind={() => setFindOpen(canFind)} />
    </>
  );
}

/** The views that have a tab. */
const VIEWS = [
  'explore',
  'story',
  'compare',
  'practise',
  'list',
] as const satisfies readonly Mode[];

interface ViewsProps {
  readonly stores: Stores;
  readonly place: 'top' | 'bottom';
  readonly brief: boolean;
}

function Views({ stores, place, brief }: ViewsProps) {
  const mode = useStore(stores.story, (state) => state.view.mode);
  return (
    <nav className={styles.views} data-place={place} aria-label={t.app.views}>
      {VIEWS.map((name) => (
        <button
          key={name}
          type="button"
          aria-current={name === mode ? 'page' : undefined}
          onClick={() => stores.story.actions.setMode(name)}
        >
          {brief ? t.app.modesShort[name] : t.app.modes[name]}
        </button>
      ))}
    </nav>
  );
}
