/** The object in a text that was kept by the browser; null where it holds none. Never throws on bad JSON. */
export function parseKept(kept: string | null): object | null {
  if (kept === null) return null;
  try {
    const found: unknown = JSON.parse(kept);
    return typeof found === 'object' ? found : null;
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}
