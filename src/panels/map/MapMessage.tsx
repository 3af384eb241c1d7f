import { t } from '../../ui/messages/messages.ts';
import { Button } from '../../ui/Button.tsx';
import type { BaseMapState } from './use-base-map.ts';
import styles from './MapMessage.module.css';

interface MapMessageProps {
  readonly state: BaseMapState;
  readonly onRetry: () => void;
}

/** What the reader is told while the base map is missing. */
export function MapMessage({ state, onRetry }: MapMessageProps) {
  if (state === 'slow') {
    return (
      <p className={styles.message} role="status">
        {t.map.loading}
      </p>
    );
  }
  if (state !== 'failed') return null;
  return (
    <div className={styles.message} role="alert">
      <p>{t.map.failed}</p>
      <Button onClick={onRetry}>{t.map.retry}</Button>
    </div>
  );
}
