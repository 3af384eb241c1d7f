/** A thing in a column: how high it is, and where its middle would like to be. */
export interface RowWish {
  readonly heightPx: number;
  readonly middle: number;
}

/**
 * The upper edges of things in a column, in the order given: each as near to its wish as the others
 * allow, `gapPx` apart, none above 0.
 */
export function stackRows(wishes: readonly RowWish[], gapPx: number): readonly number[] {
  interface Group {
    readonly wishes: readonly RowWish[];
    readonly top: number;
  }
  const heightOf = (group: readonly RowWish[]) =>
    group.reduce((sum, wish) => sum + wish.heightPx + gapPx, 0);
  const groupOf = (members: readonly RowWish[]): Group => {
    let offset = 0;
    let sum = 0;
    for (const wish of members) {
      sum += wish.middle - wish.heightPx / 2 - offset;
      offset += wish.heightPx + gapPx;
    }
    return { wishes: members, top: Math.max(0, sum / members.length) };
  };
  const groups: Group[] = [];
  for (const wish of wishes) {
    let group = groupOf([wish]);
    let before = groups.at(-1);
    while (before && group.top < before.top + heightOf(before.wishes)) {
      group = groupOf([...before.wishes, ...group.wishes]);
      groups.pop();
      before = groups.at(-1);
    }
    groups.push(group);
  }
  return groups.flatMap(({ wishes: members, top }) => {
    let y = top;
    return members.map(({ heightPx }) => {
      const own = y;
      y += heightPx + gapPx;
      return own;
    });
  });
}
