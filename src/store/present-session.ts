import { createStore, type StoreApi } from 'zustand/vanilla';
import { openLink, type Link } from './present-link.ts';
import type { PresentState, Wish } from './present-messages.ts';
import type { PresentStore } from './present-store.ts';

type Page = Window & typeof globalThis;

/** A presenting window's side: answers, tells every change, and does what the console wishes. */
export interface Presenter {
  /** whether a console was heard and has not gone */
  readonly hasConsole: StoreApi<boolean>;
  /** the window of the console, once it was opened from here */
  readonly setPeer: (peer: Window | null) => void;
  /** begins to answer; returns its end, which says goodbye */
  readonly listen: (page: Page) => () => void;
}

/** @param presenter the name by which consoles know this presentation again */
export function createPresenter(store: PresentStore, presenter: string): Presenter {
  const hasConsole = createStore<boolean>()(() => false);
  let link: Link | null = null;
  const tell = () => link?.send({ kind: 'state', presenter, state: store.getState() });
  return {
    hasConsole,
    setPeer: (peer) => link?.setPeer(peer),
    listen: (page) => {
      const opened = openLink(page, (message) => {
        if (message.kind === 'hello') {
          hasConsole.setState(true, true);
          tell();
        } else if (message.kind === 'console-bye') hasConsole.setState(false, true);
        else if (message.kind === 'wish' && message.presenter === presenter)
          store.wish(message.wish);
      });
      link = opened;
      const stop = store.subscribe(tell);
      const leave = () => opened.send({ kind: 'bye', presenter });
      page.addEventListener('pagehide', leave);
      tell();
      return () => {
        leave();
        stop();
        page.removeEventListener('pagehide', leave);
        opened.close();
        link = null;
      };
    },
  };
}

/** What a console knows: the presentation it hears, or none. */
export interface Heard {
  readonly presenter: string | null;
  /** what was heard last; it stays when the presentation has gone */
  readonly state: PresentState | null;
}

/** A console's side: it shows what it is told, and sends wishes. */
export interface ConsoleSide {
  readonly heard: StoreApi<Heard>;
  readonly wish: (wish: Wish) => void;
  /** begins to listen; returns its end, which says goodbye */
  readonly listen: (page: Page) => () => void;
}

/** Keeps to the first presentation that it hears, until that one says goodbye. */
export function createConsoleSide(): ConsoleSide {
  const heard = createStore<Heard>()(() => ({ presenter: null, state: null }));
  let link: Link | null = null;
  return {
    heard,
    wish: (wish) => {
      const { presenter } = heard.getState();
      if (presenter !== null) link?.send({ kind: 'wish', presenter, wish });
    },
    listen: (page) => {
      const opened = openLink(page, (message) => {
        const { presenter } = heard.getState();
        if (message.kind === 'state' && (presenter ?? message.presenter) === message.presenter) {
          heard.setState({ presenter: message.presenter, state: message.state });
          // A presentation that came back, or came later, is told that a console is here.
          if (presenter === null) opened.send({ kind: 'hello' });
        }
        if (message.kind === 'bye' && message.presenter === presenter)
          heard.setState({ presenter: null });
      });
      link = opened;
      const leave = () => opened.send({ kind: 'console-bye' });
      page.addEventListener('pagehide', leave);
      opened.send({ kind: 'hello' });
      return () => {
        leave();
        page.removeEventListener('pagehide', leave);
        opened.close();
        link = null;
      };
    },
  };
}
