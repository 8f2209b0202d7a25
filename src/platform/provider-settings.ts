import { z } from 'zod'

/** Of providers of SMS that are spoken to over the internet. */
export const providerSettings = {
  /** Twilio: the account, its token (which signs what it hands in), and our number, name or messaging service. */
  TWILIO_ACCOUNT_SID: z.string().optional(),
  TWILIO_AUTH_TOKEN: z.string().min(16).optional(),
  TWILIO_FROM: z.string().optional(),
  /** eSMS.vn: its two keys, the registered brand, and what its requests show us as `token`. */
  ESMS_API_KEY: z.string().optional(),
  ESMS_SECRET_KEY: z.string().optional(),
  ESMS_BRANDNAME: z.string().optional(),
  ESMS_SECRET: z.string().min(16).optional(),
  /** SpeedSMS.vn: its access token, the registered brand if there is one, and what its requests show us as `token`. */
  SPEEDSMS_ACCESS_TOKEN: z.string().optional(),
  SPEEDSMS_SENDER: z.string().optional(),
  SPEEDSMS_SECRET: z.string().min(16).optional(),
}
