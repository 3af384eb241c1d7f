/** "3", "3, 7", "3–5, 9": ascending numbers in as little room as possible. */
export function numbersInShort(numbers: readonly number[]): string {
  const runs: { from: number; to: number }[] = [];
  for (const number of numbers.toSorted((a, b) => a - b)) {
    const last = runs.at(-1);
    if (last && number <= last.to + 1) last.to = number;
    else runs.push({ from: number, to: number });
  }
  return runs
    .map(({ from, to }) => {
      if (from === to) return String(from);
      return to === from + 1 ? `${from}, ${to}` : `${from}–${to}`;
    })
    .join(', ');
}
