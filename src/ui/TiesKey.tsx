import { late } from './messages/late-messages.ts';
import { TieLine, type TieKind } from './TieLine.tsx';
import styles from './TiesKey.module.css';

interface TiesKeyProps {
  /** those that are drawn */
  readonly kinds: readonly TieKind[];
  /** said where none is */
  readonly empty: string;
}

/** What the lines of the ties and their signs mean. */
export function TiesKey({ kinds, empty }: TiesKeyProps) {
  const { key, signs } = late.ties;
  if (kinds.length === 0) return <p className={styles.none}>{empty}</p>;
  return (
    <ul className={styles.key} aria-label={key}>
      {kinds.map((kind) => (
        <li key={kind}>
          <svg width={32} height={18} viewBox="0 -9 32 18" aria-hidden="true" focusable="false">
            <TieLine kind={kind} path="M0,0H22" x={23} y={0} />
          </svg>
          {signs[kind]}
        </li>
      ))}
    </ul>
  );
}
