/** The outcome of a parse: a value, or one plain sentence on why there is none. */
export type Result<Value> =
  { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly why: string };

export function ok<Value>(value: Value): Result<Value> {
  return { ok: true, value };
}

export function fail(why: string): { readonly ok: false; readonly why: string } {
  return { ok: false, why };
}
