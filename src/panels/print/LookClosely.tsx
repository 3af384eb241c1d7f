import { late } from '../../ui/messages/late-messages.ts';
import styles from './LookClosely.module.css';

/** Origin, purpose, content, value and limitation of two sources, to be written. */
export function LookClosely() {
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col">{late.print.source}</th>
          <th scope="col">{late.print.firstSource}</th>
          <th scope="col">{late.print.secondSource}</th>
        </tr>
      </thead>
      <tbody>
        {late.print.aspects.map((aspect) => (
          <tr key={aspect}>
            <th scope="row">{aspect}</th>
            <Blank />
            <Blank />
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Blank() {
  return (
    <td>
      <span className="visually-hidden">{late.print.blank}</span>
    </td>
  );
}
