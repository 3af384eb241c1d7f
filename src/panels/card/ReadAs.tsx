import { useId } from 'react';
import type { Article } from '../../model/story.ts';
import { t } from '../../ui/messages/messages.ts';
import row from '../../ui/RadioRow.module.css';

interface ReadAsProps {
  /** those that have words of their own for the event */
  readonly articles: readonly Article[];
  /** letter of the article as whose account it is read; null = our assessment */
  readonly told: string | null;
  /** whether publishers are hidden */
  readonly blind: boolean;
  readonly onChange: (letter: string | null) => void;
}

/** Our assessment, or the account of one article. */
export function ReadAs({ articles, told, blind, onChange }: ReadAsProps) {
  const name = useId();
  return (
    <fieldset className={row.row}>
      <legend>{t.card.readAs}</legend>
      <label>
        <input type="radio" name={name} checked={told === null} onChange={() => onChange(null)} />
        <span>{t.card.ourAssessment}</span>
      </label>
      {articles.map(({ id, publisher }) => {
        const spoken = t.card.teller(id, blind ? null : publisher.name);
        return (
          <label key={id} title={spoken}>
            <input
              type="radio"
              name={name}
              aria-label={spoken}
              checked={told === id}
              onChange={() => onChange(id)}
            />
            <span aria-hidden="true">{id}</span>
          </label>
        );
      })}
    </fieldset>
  );
}
