// @ts-check
/**
 * Why this version of Node cannot build the page, in one sentence; null where it can.
 *
 * @param {string} version as in `process.versions.node`, for example "20.19.0"
 * @returns {string | null}
 */
export function nodeFault(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const newEnough = (major === 20 && minor >= 19) || (major === 22 && minor >= 12) || major > 22;
  if (newEnough) return null;
  return (
    `This needs Node.js 20.19 or newer of the 20 line, or 22.12 and up; you have ${version}. ` +
    'Get the current long-term version from https://nodejs.org and run the command again.'
  );
}
