/** Closes a union: the compiler refuses a call with a case still open. */
export function assertNever(value: never): never {
  throw new Error(`Unexpected case: ${JSON.stringify(value)}`);
}
