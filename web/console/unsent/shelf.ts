/* On this machine, in its database: pictures are too large for the other place. */

const name = 'lang-nghe'
const shelf = 'unsent'

const opened = (): Promise<IDBDatabase> =>
  new Promise((resolve, reject) => {
    const opening = indexedDB.open(name, 1)
    opening.onupgradeneeded = () => opening.result.createObjectStore(shelf, { keyPath: 'key' })
    opening.onsuccess = () => resolve(opening.result)
    opening.onerror = () => reject(opening.error)
  })

const on = async <T>(mode: IDBTransactionMode, ask: (on: IDBObjectStore) => IDBRequest<T>): Promise<T> => {
  const database = await opened()
  try {
    return await new Promise((resolve, reject) => {
      const asked = database.transaction(shelf, mode).objectStore(shelf)
      const request = ask(asked)
      asked.transaction.oncomplete = () => resolve(request.result)
      asked.transaction.onabort = () => reject(asked.transaction.error)
    })
  } finally {
    database.close()
  }
}

export const putOnShelf = (item: { key: string }) => on('readwrite', (shelf) => shelf.put(item))
export const takeOffShelf = (key: string) => on('readwrite', (shelf) => shelf.delete(key))
export const onShelf = <T>() => on<T[]>('readonly', (shelf) => shelf.getAll())
