/** What lies open in the tree: an account, or the way between two of them. */
export type Choice =
  | { readonly kind: 'account'; readonly id: string }
  | { readonly kind: 'line'; readonly from: string; readonly to: string };

/** One string for a choice, also the name of its stop in the tree. */
export function choiceKey(choice: Choice): string {
  return choice.kind === 'account' ? choice.id : `${choice.from} ${choice.to}`;
}
