import { useId, useRef } from 'react';
import { useStore } from 'zustand';
import { TEXT_SIZES, THEMES } from '../../store/preferences-store.ts';
import type { Stores } from '../../store/stores.ts';
import { t } from '../../ui/messages/messages.ts';
import { RadioRow } from '../../ui/RadioRow.tsx';
import styles from './DisplayMenu.module.css';
import headerStyles from './Header.module.css';

interface DisplayMenuProps {
  readonly stores: Stores;
  readonly onShare: () => void;
  readonly onPresent: () => void;
}

/** Theme, text size, movement and single-key shortcuts; and what has no room in a smaller header. */
export function DisplayMenu({ stores, onShare, onPresent }: DisplayMenuProps) {
  const { preferences } = stores;
  const { setMode } = stores.story.actions;
  const id = useId();
  const menu = useRef<HTMLDivElement>(null);
  const { theme, textSize, motion, shortcuts, isKept } = useStore(preferences);
  const ways: readonly [string, () => void][] = [
    [t.app.modes.present, onPresent],
    [t.app.shareView, onShare],
    [t.app.printAndPlans, () => setMode('print')],
    [t.app.aboutStory, () => setMode('about')],
  ];
  return (
    <div className={styles.anchor}>
      <button type="button" className={headerStyles.button} popoverTarget={id}>
        {t.app.display}
      </button>
      <div
        ref={menu}
        id={id}
        popover="auto"
        className={styles.menu}
        role="group"
        aria-label={t.app.display}
      >
        <RadioRow
          legend={t.app.theme}
          options={THEMES.map((value) => ({ value, label: t.app.themes[value] }))}
          value={theme}
          onChange={(value) => preferences.setState({ theme: value })}
        />
        <RadioRow
          legend={t.app.textSize}
          options={TEXT_SIZES.map((value) => ({ value, label: `${value} %` }))}
          value={textSize}
          onChange={(value) => preferences.setState({ textSize: value })}
        />
        <RadioRow
          legend={t.app.motion}
          options={(['system', 'none'] as const).map((value) => ({
            value,
            label: t.app.motions[value],
          }))}
          value={motion}
          onChange={(value) => preferences.setState({ motion: value })}
        />
        <label className={styles.keys}>
          <input
            type="checkbox"
            checked={shortcuts}
            onChange={(event) => preferences.setState({ shortcuts: event.target.checked })}
          />
          {t.app.singleKeys}
        </label>
        {!isKept && <p className={styles.note}>{t.app.notKept}</p>}
        <div className={styles.foot}>
          <button
            type="button"
            className={headerStyles.button}
            onClick={() => menu.current?.hidePopover()}
          >
            {t.app.close}
          </button>
          {ways.map(([label, go]) => (
            <button
              key={label}
              type="button"
              className={headerStyles.button}
              onClick={() => {
                menu.current?.hidePopover();
                go();
              }}
            >
              {label}
            </button>
          ))}
        </div>
      </div>
    </div>
  );
}
