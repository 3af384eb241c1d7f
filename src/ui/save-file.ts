/** How long a browser may take to fetch what it was handed; ms. */
const KEPT_FOR_MS = 10_000;

/** Hands a text to the reader as a file to keep; no request leaves the page. `type` as in RFC 6838. */
export function saveFile(name: string, type: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), KEPT_FOR_MS);
}
