import { Fragment } from 'react';
import styles from './PublisherName.module.css';

/** A publisher's name; that of a website breaks before a dot. */
export function PublisherName({ name }: { readonly name: string }) {
  return (
    <span className={styles.publisher}>
      {name.split(/(?=\.)/).map((part, i) => (
        <Fragment key={i}>
          {i > 0 && <wbr />}
          {part}
        </Fragment>
      ))}
    </span>
  );
}
