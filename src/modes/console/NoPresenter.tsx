import { useEffect, useState } from 'react';
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
  readonly onOpen: (wall: Window | null) => void;
}

/** A wall that is loaded again answers sooner. */
const ALARM_AFTER_MS = 1000;
const words = late.present.console;

/** What a console says while no presentation answers. */
export function NoPresenter({ stores, step, onOpen }: NoPresenterProps) {
  const [isDue, setDue] = useState(false);
  const [isRefused, setRefused] = useState(false);
  useEffect(function waitForAnAnswer() {
    const wait = setTimeout(() => setDue(true), ALARM_AFTER_MS);
    return () => clearTimeout(wait);
  }, []);
  function open(): void {
    const { story } = stores.story.getState();
    const fragment = encodeView({ ...startView(story), mode: 'present', step }, story);
    const { pathname, search } = window.location;
    const wall = window.open(`${pathname}${search}#${fragment}`, '_blank');
    setRefused(wall === null);
    onOpen(wall);
  }
  if (!isDue) return null;
  return (
    <section className={styles.lost} role="alert">
      <h2>{words.noPresenter}</h2>
      <p>{isRefused ? words.refused : words.help}</p>
      <Button onClick={open}>{words.openPresent}</Button>
    </section>
  );
}
