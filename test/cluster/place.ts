import { chown } from 'node:fs/promises'
import { type Account, accountFor } from '../../db/embedded/account.ts'
import { ownFolder } from '../gateways/peer.ts'

/** Where the files of all these programs lie, and who runs those that refuse root. */
export type Place = { folder: string; account: Account | undefined }

export const openPlace = async (): Promise<Place & { remove: () => Promise<void> }> => {
  const { path: folder, remove } = await ownFolder('cluster')
  const account = await accountFor(folder)
  if (account) await chown(folder, account.uid, account.gid)
  return { folder, account, remove }
}

const patience = 2_000

export const answersOk = (url: string): Promise<boolean> =>
  fetch(url, { signal: AbortSignal.timeout(patience) }).then(
    async (answered) => {
      await answered.body?.cancel()
      return answered.ok
    },
    () => false,
  )
