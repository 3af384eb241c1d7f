import { useState } from 'react';
import type { StepRef } from '../../model/view.ts';
import { startView } from '../../model/view.ts';
import type { Stores } from '../../store/stores.ts';
import { encodeView } from '../../store/url-codec.ts';
import { Button } from '../../ui/Button.tsx';
import { late } from '../../ui/messages/late-messages.ts';
import styles from './ConsoleMode.module.css';

interface NoPresenterProps {
  readonly stores: Stores;
  /** where the presentation was when it was last heard; null = never */
  readonly step: StepRef | null;
}

const words = late.present.console;

/** What a console says while no presentation answers. */
export function NoPresenter({ stores, step }: NoPresenterProps) {
  const [isRefused, setRefused] = useState(false);
  function open(): void {
    const { story } = stores.story.getState();
    const fragment = encodeView({ ...startView(story), mode: 'present', step }, story);
    const { pathname, search } = window.location;
    setRefused(window.open(`${pathname}${search}#${fragment}`, '_blank') === null);
  }
  return (
    <section className={styles.lost} role="alert">
      <h2>{words.noPresenter}</h2>
      <p>{isRefused ? words.refused : words.help}</p>
      <Button onClick={open}>{words.openPresent}</Button>
    </section>
  );
}
