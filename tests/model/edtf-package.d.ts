/** The part of the package `edtf` (which brings no types) that the tests compare with. */
declare module 'edtf' {
  /** Reads a text and throws where it is no EDTF. `min` and `max` are its first and last millisecond. */
  export default function edtf(text: string): { readonly min: number; readonly max: number };
}
