// @ts-check
/**
 * How the tests start Chromium: it asks no other host for anything by itself, and as root
 * or in CI, where its sandbox cannot work, it runs without one.
 *
 * @param {boolean} isUnboxed true as root or in CI
 * @returns {string[]}
 */
export function browserArguments(isUnboxed = process.getuid?.() === 0 || Boolean(process.env.CI)) {
  return [
    ...(isUnboxed ? ['--no-sandbox'] : []),
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
  ];
}
