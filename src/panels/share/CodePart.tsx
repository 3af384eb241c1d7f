import { useState } from 'react';
import { Button } from '../../ui/Button.tsx';
import { late } from '../../ui/messages/late-messages.ts';
import { fitsQrCode, QrCode } from '../../ui/QrCode.tsx';
import styles from './CodePart.module.css';
import { LargeCode } from './LargeCode.tsx';
import parts from './parts.module.css';

/** The address as a code for cameras, and the same for the whole class. */
export function CodePart({ address }: { readonly address: string }) {
  const [isLarge, setLarge] = useState(false);
  const words = late.share.code;
  return (
    <section aria-labelledby="share-code">
      <h3 id="share-code">{words.title}</h3>
      {fitsQrCode(address) ? (
        <div className={styles.line}>
          <div className={styles.code}>
            <QrCode text={address} label={words.label(address)} />
          </div>
          <div>
            <p className={styles.help}>{words.help}</p>
            <Button onClick={() => setLarge(true)}>{words.large}</Button>
          </div>
        </div>
      ) : (
        <p className={parts.help}>{words.tooLong}</p>
      )}
      {isLarge && <LargeCode address={address} onClose={() => setLarge(false)} />}
    </section>
  );
}
