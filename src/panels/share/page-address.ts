/** Who can open an address: nobody else, those in the same network, or everyone. */
export type Reach = 'file' | 'computer' | 'network' | 'web';

/** The page's own address with another fragment; `` for none. */
export function addressWith(fragment: string): string {
  const page = location.href.replace(/#.*$/s, '');
  return fragment === '' ? page : `${page}#${fragment}`;
}

/** Judged by the address alone. */
export function reachOf(address: string): Reach {
  const { protocol, hostname } = new URL(address);
  if (protocol === 'file:') return 'file';
  if (/^(localhost|.*\.localhost|127\..*|0\.0\.0\.0|\[::1\])$/.test(hostname)) return 'computer';
  const isPrivate =
    /^(10\.|192\.168\.|172\.(1[6-9]|2\d|3[01])\.|169\.254\.|\[f[cde])/.test(hostname) ||
    /(^[^.[]+|\.local|\.lan)$/.test(hostname);
  return isPrivate ? 'network' : 'web';
}
