import { useStore } from '@nanostores/react'
import { useMutation } from '@tanstack/react-query'
import { shrunk } from '../../pictures/shrink.ts'
import { Problem } from '../api.ts'
import { houseNow } from '../house-time.ts'
import { useSignedIn } from '../session.ts'
import type { Ticket } from '../shapes.ts'
import { sendUnsent } from '../unsent/send.ts'
import { drop, keep, newKey, readUnsent } from '../unsent/unsent.ts'
import { onTheWay } from './on-the-way.ts'
import { mustFit } from './send-pictures.ts'

/** Pictures of the work done are kept on this machine before they leave it: no signal loses them. */
export const useSendProof = ({ id: ticketId, reference }: Ticket) => {
  const by = useSignedIn().id
  const said = useStore(onTheWay)
  const sending = useMutation({
    mutationFn: async (files: File[]): Promise<'sent' | 'kept'> => {
      mustFit('proof', files)
      const pictures = await Promise.all(
        files.map(async (file) => ({ name: file.name, picture: await shrunk(file) })),
      )
      const key = newKey()
      await keep({ what: 'pictures', key, by, at: houseNow().toISOString(), ticketId, reference, pictures })
      await sendUnsent()
      return whatBecameOf(key)
    },
  })
  return { ...sending, said }
}

/** Whoever stands at the form reads the refusal there, and chooses anew. */
const whatBecameOf = async (key: string): Promise<'sent' | 'kept'> => {
  const one = (await readUnsent()).find((one) => one.key === key)
  if (!one) return 'sent'
  if (!one.refused) return 'kept'
  await drop(key)
  throw new Problem(422, one.refused)
}
