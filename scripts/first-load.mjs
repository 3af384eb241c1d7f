// @ts-check
/**
 * @typedef {object} Chunk the part of a row of Vite's manifest that is read here
 * @property {string} file
 * @property {boolean} [isEntry]
 * @property {string[]} [imports] keys of other rows, needed at once
 * @property {string[]} [css]
 */

/**
 * The scripts and style sheets a reader waits for: what `index.html` names, and everything
 * these import at once. What is imported on demand is left out.
 *
 * @param {Record<string, Chunk>} manifest
 * @param {string} html
 * @returns {Set<string>} files, relative to the built page
 */
export function firstLoadFiles(manifest, html) {
  /** @type {Set<string>} */
  const files = new Set();
  /** @type {Set<string>} */
  const seen = new Set();

  /** @param {string} key */
  const visit = (key) => {
    const chunk = manifest[key];
    if (!chunk || seen.has(key)) return;
    seen.add(key);
    for (const file of [chunk.file, ...(chunk.css ?? [])]) {
      if (/\.(js|css)$/.test(file)) files.add(file);
    }
    for (const imported of chunk.imports ?? []) visit(imported);
  };

  const named = new Set(
    [...html.matchAll(/(?:src|href)="(?:\.?\/)?([^"?#]+\.(?:js|css))"/g)].map(([, file]) => file),
  );
  for (const [key, chunk] of Object.entries(manifest)) {
    if (chunk.isEntry || named.has(chunk.file)) visit(key);
  }
  for (const file of named) if (file) files.add(file);
  return files;
}
