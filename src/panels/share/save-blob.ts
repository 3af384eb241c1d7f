/** How long a browser may take to fetch what it was handed; ms. */
const KEPT_FOR_MS = 10_000;

/** Hands a picture to the reader as a file to keep; no request leaves the page. */
export function saveBlob(name: string, blob: Blob): void {
  const address = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), KEPT_FOR_MS);
}
