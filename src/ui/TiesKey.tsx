import { late } from './messages/late-messages.ts';
import { TieLine, type TieKind } from './TieLine.tsx';
import styles from './TiesKey.module.css';

interface TiesKeyProps {
  /** those that are drawn */
  readonly kinds: readonly TieKind[];
  /** said where none is */
  readonly empty: string;
  /** how many linked events no line is drawn to, in words */
  readonly hidden: string | null;
}

/** What the lines of the ties and their signs mean. */
export function TiesKey({ kinds, empty, hidden }: TiesKeyProps) {
  const { key, signs } = late.ties;
  return (
    <>
      {kinds.length === 0 ? (
        <p className={styles.none}>{empty}</p>
      ) : (
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
      )}
      {hidden !== null && <p className={styles.none}>{hidden}</p>}
    </>
  );
}
