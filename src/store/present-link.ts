import { readMessage, type Message } from './present-messages.ts';

const CHANNEL = 'tumen-present';

/** How the windows of one presentation reach each other. */
export interface Link {
  readonly send: (message: Message) => void;
  /** the other window, for browsers without a channel between their windows */
  readonly setPeer: (peer: Window | null) => void;
  readonly close: () => void;
}

/**
 * Opens the way to the other windows: a BroadcastChannel, and messages straight to the window that was
 * opened or that opened this one, since some browsers have no channel between files on a disk. Each
 * message is heard once, whichever way it came; what is no message is ignored.
 */
export function openLink(page: Window & typeof globalThis, hear: (message: Message) => void): Link {
  const channel = 'BroadcastChannel' in page ? new page.BroadcastChannel(CHANNEL) : null;
  const heard = new Set<string>();
  let peer: Window | null = isWindow(page.opener) ? page.opener : null;
  let sent = 0;
  const sender = page.crypto.randomUUID?.() ?? String(page.performance.now());

  function arrive(data: unknown): void {
    const message = readMessage(data);
    const id = idOf(data);
    if (!message || id === null || heard.has(id)) return;
    heard.add(id);
    hear(message);
  }
  function onMessage(event: MessageEvent): void {
    if (event.source === peer && isOwn(event.origin, page)) arrive(event.data);
  }
  channel?.addEventListener('message', (event) => arrive(event.data));
  page.addEventListener('message', onMessage);

  return {
    send: (message) => {
      const letter = { ...message, id: `${sender} ${sent++}` };
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel has one origin
      channel?.postMessage(letter);
      // A page from the disk has no origin that could be named; the receiver checks who speaks.
      if (peer && !peer.closed)
        peer.postMessage(letter, page.location.protocol === 'file:' ? '*' : page.location.origin);
    },
    setPeer: (other) => {
      peer = other;
    },
    close: () => {
      channel?.close();
      page.removeEventListener('message', onMessage);
    },
  };
}

function isWindow(found: unknown): found is Window {
  return typeof found === 'object' && found !== null && 'postMessage' in found;
}

function isOwn(origin: string, page: Window): boolean {
  return page.location.protocol === 'file:' || origin === page.location.origin;
}

function idOf(data: unknown): string | null {
  const id: unknown = typeof data === 'object' && data !== null ? Reflect.get(data, 'id') : null;
  return typeof id === 'string' ? id : null;
}
