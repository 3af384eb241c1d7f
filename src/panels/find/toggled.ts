/** `chosen` with one item put in or taken out; stays in the order of `all`. */
export function toggled<Item>(
  all: readonly Item[],
  chosen: readonly Item[],
  item: Item,
): readonly Item[] {
  return all.filter((other) => (other === item ? !chosen.includes(item) : chosen.includes(other)));
}
