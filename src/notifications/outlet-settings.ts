import type { House } from '../context/context.ts'
import type { Config } from '../platform/config.ts'
import { termsOf } from '../platform/gateway-amounts.ts'
import type { Logger } from '../platform/log.ts'
import { dkimKeyOf } from './dkim-key.ts'
import type { OutletSettings } from './outlets.ts'

type Parts = { config: Config; house: House; log: Logger }

/** How the environment says that messages leave. */
export const outletSettings = ({ config, house, log }: Parts): OutletSettings => {
  const { publicUrl } = house
  return {
    smtpUrl: config.SMTP_URL,
    mailFrom: config.MAIL_FROM,
    dkim: dkimKeyOf(config),
    smsUrl: config.SMS_HTTP_URL,
    smsToken: config.SMS_HTTP_TOKEN,
    abroad: config.SMS_ABROAD,
    isDemo: config.DEMO,
    gateways: config.SMS_GATEWAYS,
    terms: (name) => termsOf(config, name),
    kannel: { url: config.KANNEL_URL, secret: config.KANNEL_SECRET, publicUrl },
    smpp: { url: config.SMPP_URL, caFile: config.SMPP_CA_FILE, house, log },
    twilio: {
      accountSid: config.TWILIO_ACCOUNT_SID,
      authToken: config.TWILIO_AUTH_TOKEN,
      from: config.TWILIO_FROM,
      publicUrl,
    },
    esms: {
      apiKey: config.ESMS_API_KEY,
      secretKey: config.ESMS_SECRET_KEY,
      brandname: config.ESMS_BRANDNAME,
      secret: config.ESMS_SECRET,
      publicUrl,
    },
    zalo: {
      applicationId: config.ZALO_APP_ID,
      applicationSecret: config.ZALO_APP_SECRET,
      renewal: config.ZALO_REFRESH_TOKEN,
      houseSecret: house.secret,
    },
    speedsms: { token: config.SPEEDSMS_ACCESS_TOKEN, sender: config.SPEEDSMS_SENDER },
  }
}
