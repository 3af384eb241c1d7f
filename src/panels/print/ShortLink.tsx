import type { Stores } from '../../store/stores.ts';
import { decodeView } from '../../store/url-codec.ts';
import { late } from '../../ui/messages/late-messages.ts';
import { QrCode } from '../../ui/QrCode.tsx';
import { pageAddress, shortAddress } from './page-address.ts';
import styles from './ShortLink.module.css';

interface ShortLinkProps {
  readonly stores: Stores;
  /** what follows `#` in the address */
  readonly fragment: string;
}

/** An address to type from paper; on the screen it goes there. */
export function ShortLink({ stores, fragment }: ShortLinkProps) {
  const { story } = stores.story.getState();
  return (
    <a
      className={styles.link}
      href={`#${fragment}`}
      onClick={(event) => {
        if (event.ctrlKey || event.metaKey || event.shiftKey) return;
        event.preventDefault();
        const { view, notes } = decodeView(fragment, story);
        stores.story.actions.goTo(view, 'decision', notes);
      }}
    >
      {shortAddress(fragment)}
    </a>
  );
}

interface PaperCodeProps {
  readonly fragment: string;
  /** what it leads to */
  readonly label: string;
}

/** The same for a camera; nothing where the page is a file, which no other device can open. */
export function PaperCode({ fragment, label }: PaperCodeProps) {
  const address = pageAddress();
  if (address === null) return null;
  return (
    <div className={styles.code}>
      <QrCode text={`${address}#${fragment}`} label={late.print.codeTo(label)} />
    </div>
  );
}
