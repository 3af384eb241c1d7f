/** Turns an address of one version into the same view in the words of the next; changes what it is given. */
interface Migration {
  readonly to: string;
  readonly change: (params: URLSearchParams) => void;
}

/**
 * By the version they start from; an address that names none has the version ``. A later version that
 * names a part otherwise, or begins elsewhere, adds a row that writes out what older addresses meant.
 */
const MIGRATIONS: ReadonlyMap<string, Migration> = new Map([
  ['', { to: '1', change: () => undefined }],
]);

/** The same view in the newest words there are for it. A version from elsewhere stays as it is. */
export function migrate(
  address: URLSearchParams,
  migrations: ReadonlyMap<string, Migration> = MIGRATIONS,
): URLSearchParams {
  const params = new URLSearchParams(address);
  for (
    let step = migrations.get(params.get('v') ?? '');
    step;
    step = migrations.get(params.get('v') ?? '')
  ) {
    step.change(params);
    params.set('v', step.to);
  }
  return params;
}
