import type { Account } from '../../model/study.ts';
import { late } from '../../ui/messages/late-messages.ts';

/** The name of an account; an article has only its letter while publishers are hidden. */
export function accountName({ article, name }: Account, isBlind: boolean): string {
  if (article === null) return name;
  return isBlind ? late.lineage.article(article) : `${article}, ${name}`;
}

/** The same beside a badge with the letter. */
export function cardName({ article, name }: Account, isBlind: boolean): string {
  return article !== null && isBlind ? late.lineage.hiddenName : name;
}
