import { createZalo, type ZaloSettings } from '../intake/messengers/zalo.ts'
import { createEsms, type EsmsSettings } from '../intake/sms/gateways/esms.ts'
import { createGeneric } from '../intake/sms/gateways/generic.ts'
import { createKannel } from '../intake/sms/gateways/kannel.ts'
import { createSmpp, type SmppSettings } from '../intake/sms/gateways/smpp.ts'
import { createSpeedSms, type SpeedSmsSettings } from '../intake/sms/gateways/speedsms.ts'
import { createTwilio, type TwilioSettings } from '../intake/sms/gateways/twilio.ts'
import type { Terms } from '../platform/gateway-amounts.ts'
import type { GatewayName, ListedGateway } from '../platform/sms-gateways.ts'
import { createMailer, type DkimKey } from './email.ts'
import { severalGateways } from './gateways/several.ts'
import { watched } from './gateways/watched.ts'
import { type Outlets, type SmsGateway, visibleOutbox, waitingOutlet } from './outlet.ts'

/** What is not set up; what a listed gateway cannot do without is there, or the configuration is refused. */
type MaybeSet<Settings> = { [Name in keyof Settings]: Settings[Name] | undefined }

export type OutletSettings = {
  smtpUrl?: string | undefined
  mailFrom: string
  dkim?: DkimKey | undefined
  /** Absent: the generic gateway where its address is known. */
  gateways?: ListedGateway[] | undefined
  terms?: (name: GatewayName) => Terms
  smsUrl?: string | undefined
  smsToken?: string | undefined
  kannel?: { url: string | undefined; secret: string | undefined; publicUrl: string }
  smpp?: Omit<SmppSettings, 'url'> & { url: SmppSettings['url'] | undefined }
  twilio?: MaybeSet<Omit<TwilioSettings, 'fetch'>>
  esms?: MaybeSet<Omit<EsmsSettings, 'fetch'>>
  speedsms?: MaybeSet<Omit<SpeedSmsSettings, 'fetch'>>
  zalo?: MaybeSet<Omit<ZaloSettings, 'fetch' | 'houseSecret'>> & Pick<ZaloSettings, 'houseSecret'>
  abroad: boolean
  isDemo: boolean
}

/** How messages leave the house; without a way they wait, and in a demo stand in the visible outbox as if they had left. */
export const openOutlets = (settings: OutletSettings): Outlets => {
  const { smtpUrl, mailFrom, dkim, abroad, isDemo } = settings
  const none = isDemo ? visibleOutbox : waitingOutlet
  return {
    email: smtpUrl ? createMailer({ url: smtpUrl, from: mailFrom, dkim }) : none,
    sms: openSms(settings) ?? none,
    zalo: settings.zalo?.renewal ? watched(createZalo(settings.zalo as ZaloSettings)) : none,
    abroad,
  }
}

const openSms = (settings: OutletSettings): SmsGateway | null => {
  const { gateways = settings.smsUrl ? [{ name: 'generic', provinces: null } as const] : [] } = settings
  if (gateways.length === 0) return null
  const placed = gateways.map(({ name, provinces }) => ({
    gateway: open[name](settings),
    provinces,
    ...(settings.terms ? { terms: settings.terms(name) } : {}),
  }))
  return severalGateways(placed)
}

const open: Record<GatewayName, (settings: OutletSettings) => SmsGateway> = {
  generic: ({ smsUrl: url, smsToken: token }) => createGeneric({ url: url!, token }),
  kannel: ({ kannel }) => createKannel({ ...kannel!, url: kannel!.url!, secret: kannel!.secret! }),
  smpp: ({ smpp }) => createSmpp({ ...smpp!, url: smpp!.url! }),
  twilio: ({ twilio }) => createTwilio(twilio as TwilioSettings),
  esms: ({ esms }) => createEsms(esms as EsmsSettings),
  speedsms: ({ speedsms }) => createSpeedSms(speedsms as SpeedSmsSettings),
}
