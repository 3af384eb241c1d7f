/**
 * Remembers the last call. Arguments are compared by identity, so pass values that keep theirs
 * while they are unchanged.
 */
export function memoizeLast<Args extends readonly unknown[], Value>(
  compute: (...args: Args) => Value,
): (...args: Args) => Value {
  let last: { args: Args; value: Value } | null = null;
  return (...args) => {
    if (
      last &&
      last.args.length === args.length &&
      last.args.every((arg, i) => Object.is(arg, args[i]))
    ) {
      return last.value;
    }
    last = { args, value: compute(...args) };
    return last.value;
  };
}
