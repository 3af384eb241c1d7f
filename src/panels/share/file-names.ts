/** `border-to-battlefield-events.csv`: the story's title in plain letters, what it is, and the ending. */
export function fileName(title: string, what: string, ending: string): string {
  const plain = title
    .normalize('NFD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');
  return `${plain || 'story'}-${what}.${ending}`;
}
