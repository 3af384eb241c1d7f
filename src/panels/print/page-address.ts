/** Where the page stands, without what follows `#`; null for a file, which no other device can open. */
export function pageAddress(): string | null {
  const { protocol, origin, pathname } = window.location;
  return protocol === 'http:' || protocol === 'https:' ? `${origin}${pathname}` : null;
}

/** The address without its beginning, which nobody types. */
export function shortAddress(fragment: string): string {
  return `${(pageAddress() ?? '').replace(/^https?:\/\//, '')}#${fragment}`;
}

/** True where addresses on paper lead nowhere from another device. */
export function isOnlyHere(): boolean {
  return pageAddress() === null || /^(localhost|127\.|\[::1\])/.test(window.location.hostname);
}
