import { createStore, type StoreApi } from 'zustand/vanilla';
import { openLink, type Link } from './present-link.ts';
import type { PresentState, Wish } from './present-messages.ts';
import type { PresentStore } from './present-store.ts';

type Page = Window & typeof globalThis;

/** The name of a console's window begins with it; then comes the presentation that opened it. */
const CONSOLE_NAME = 'tumen-console-';

/** A presenting window's side: answers, tells every change, and does what the console wishes. */
export interface Presenter {
  /** whether a console follows this presentation and has not gone */
  readonly hasConsole: StoreApi<boolean>;
  /** of the window in which this presentation opens its console */
  readonly consoleName: string;
  /** the window of the console, once it was opened from here */
  readonly setPeer: (peer: Window | null) => void;
  /** begins to answer; returns its end, which says goodbye */
  readonly listen: (page: Page) => () => void;
}

/** @param presenter the name by which consoles know this presentation again */
export function createPresenter(store: PresentStore, presenter: string): Presenter {
  const hasConsole = createStore<boolean>()(() => false);
  const consoles = new Set<string>();
  let link: Link | null = null;
  const tell = () => link?.send({ kind: 'state', presenter, state: store.getState() });
  return {
    hasConsole,
    consoleName: CONSOLE_NAME + presenter,
    setPeer: (peer) => link?.setPeer(peer),
    listen: (page) => {
      const opened = openLink(page, (message) => {
        const isMeant = message.presenter === presenter;
        if (message.kind === 'hello' && (isMeant || message.presenter === null)) tell();
        if (!isMeant) return;
        if (message.kind === 'hello') consoles.add(message.console);
        if (message.kind === 'console-bye') consoles.delete(message.console);
        if (message.kind === 'wish') store.wish(message.wish);
        hasConsole.setState(consoles.size > 0, true);
      });
      link = opened;
      const stop = store.subscribe(tell);
      const leave = () => opened.send({ kind: 'bye', presenter });
      page.addEventListener('pagehide', leave);
      // A page that comes back from the browser's memory said goodbye before.
      page.addEventListener('pageshow', tell);
      tell();
      return () => {
        leave();
        stop();
        page.removeEventListener('pagehide', leave);
        page.removeEventListener('pageshow', tell);
        opened.close();
        link = null;
      };
    },
  };
}

/** What a console knows: the presentation it follows, or none. */
export interface Heard {
  readonly presenter: string | null;
  /** what was heard last; it stays when the presentation has gone */
  readonly state: PresentState | null;
}

/** A console's side: it shows what it is told, and sends wishes. */
export interface ConsoleSide {
  readonly heard: StoreApi<Heard>;
  readonly wish: (wish: Wish) => void;
  /** a window that was opened from here to present */
  readonly setPeer: (peer: Window | null) => void;
  /** begins to listen; returns its end, which says goodbye */
  readonly listen: (page: Page) => () => void;
}

/**
 * Follows the presentation that opened its window; without one, the first that it hears, until that one
 * says goodbye.
 */
export function createConsoleSide(): ConsoleSide {
  const heard = createStore<Heard>()(() => ({ presenter: null, state: null }));
  const console = String(Math.random()).slice(2);
  let link: Link | null = null;
  return {
    heard,
    setPeer: (peer) => link?.setPeer(peer),
    wish: (wish) => {
      const { presenter } = heard.getState();
      if (presenter !== null) link?.send({ kind: 'wish', presenter, wish });
    },
    listen: (page) => {
      const own = page.name.startsWith(CONSOLE_NAME) ? page.name.slice(CONSOLE_NAME.length) : null;
      const opened = openLink(page, (message) => {
        const { presenter } = heard.getState();
        if (message.kind === 'bye' && message.presenter === presenter)
          heard.setState({ presenter: null });
        if (message.kind !== 'state') return;
        const isNew = message.presenter !== presenter;
        if (isNew && presenter !== null && message.presenter !== own) return;
        heard.setState({ presenter: message.presenter, state: message.state });
        if (!isNew) return;
        if (presenter !== null) opened.send({ kind: 'console-bye', presenter, console });
        opened.send({ kind: 'hello', presenter: message.presenter, console });
      });
      link = opened;
      const speak = (kind: 'hello' | 'console-bye') =>
        opened.send({ kind, presenter: heard.getState().presenter, console });
      const greet = () => speak('hello');
      const leave = () => speak('console-bye');
      page.addEventListener('pagehide', leave);
      page.addEventListener('pageshow', greet);
      greet();
      return () => {
        leave();
        page.removeEventListener('pagehide', leave);
        page.removeEventListener('pageshow', greet);
        opened.close();
        link = null;
      };
    },
  };
}
