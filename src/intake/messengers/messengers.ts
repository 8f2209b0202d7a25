import type { MessengerName } from '../../../db/vocabulary.ts'
import type { Config } from '../../platform/config.ts'
import type { Messenger, Shared } from './messenger.ts'
import { zalo } from './zalo.ts'

export const messengers = { zalo } as const satisfies Record<MessengerName, Messenger>

/** What is shared with each; one that is not set up hands in nothing. */
export type MessengerSecrets = Partial<Record<MessengerName, Shared | undefined>>

export const messengerSecretsOf = ({ ZALO_APP_ID, ZALO_OA_SECRET }: Config): MessengerSecrets => ({
  zalo: ZALO_APP_ID && ZALO_OA_SECRET ? { application: ZALO_APP_ID, secret: ZALO_OA_SECRET } : undefined,
})
