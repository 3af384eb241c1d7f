import { useLayoutEffect, useRef } from 'react';
import { Button } from '../../ui/Button.tsx';
import { late } from '../../ui/messages/late-messages.ts';
import { QrCode } from '../../ui/QrCode.tsx';
import styles from './LargeCode.module.css';

/** Longer ones are set smaller, so that the code keeps its room. */
const LONG_ADDRESS = 70;

interface LargeCodeProps {
  readonly address: string;
  readonly onClose: () => void;
}

/** Code and address over the whole screen, to be read from the last row. */
export function LargeCode({ address, onClose }: LargeCodeProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const words = late.share.code;
  useLayoutEffect(function show() {
    if (!dialog.current?.open) dialog.current?.showModal();
  }, []);
  return (
    <dialog ref={dialog} className={styles.large} aria-label={words.largeTitle} onClose={onClose}>
      <div className={styles.inside}>
        <div className={styles.bar}>
          <Button onClick={() => dialog.current?.close()}>{words.close}</Button>
        </div>
        <div className={styles.room}>
          <div className={styles.code}>
            <QrCode text={address} label={words.label(address)} />
          </div>
        </div>
        <p className={styles.address} data-long={address.length > LONG_ADDRESS}>
          {address}
        </p>
      </div>
    </dialog>
  );
}
