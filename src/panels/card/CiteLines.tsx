import { lineText, type CiteLine } from '../../model/cite-source.ts';
import type { CiteGroup } from './cite-formats.ts';
import styles from './Citation.module.css';

/** Citations one under the other, with the hanging indent of a list of references. */
export function CiteLines({ groups }: { readonly groups: readonly CiteGroup[] }) {
  return groups.map(({ title, lines }) => (
    <div key={title} className={styles.group}>
      {title !== null && <h4 className={styles.groupTitle}>{title}</h4>}
      {lines.map((line) => (
        <p key={lineText(line)} className={styles.line}>
          <Parts line={line} />
        </p>
      ))}
    </div>
  ));
}

function Parts({ line }: { readonly line: CiteLine }) {
  return line.map((part, i) => (typeof part === 'string' ? part : <i key={i}>{part.italic}</i>));
}
