/** The library that keeps pages for a time writes their addresses and days here; one database serves every program of the host. */
const DATABASE = 'workbox-expiration';
const TABLE = 'cache-entries';

/** Puts away the addresses and days of what was kept in the stores whose names begin so; without the database nothing happens. */
export async function forgetDays(prefix: string): Promise<void> {
  const all = await indexedDB.databases();
  if (!all.some(({ name }) => name === DATABASE)) return;
  const database = await done(indexedDB.open(DATABASE));
  try {
    if (!database.objectStoreNames.contains(TABLE)) return;
    const table = database.transaction(TABLE, 'readwrite').objectStore(TABLE);
    const entries = (await done(table.getAll())) as { readonly id: IDBValidKey; readonly cacheName: string }[];
    await Promise.all(entries.filter(({ cacheName }) => cacheName.startsWith(prefix)).map(({ id }) => done(table.delete(id))));
  } finally {
    database.close();
  }
}

function done<Result>(request: IDBRequest<Result>): Promise<Result> {
  return new Promise((resolve, reject) => {
    request.addEventListener('success', () => resolve(request.result));
    request.addEventListener('error', () => reject(request.error ?? new Error(DATABASE)));
  });
}
