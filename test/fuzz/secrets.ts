/** Where residents think that it is. */
export const publicUrl = 'http://phan-anh.example'

/** What the house keeps for itself: in no answer and no log line. */
export const secrets = {
  house: 'fuzzhouse-secret-of-thirty-two-letters',
  SMS_INBOUND_SECRET: 'fuzzsms-secret-of-sixteen',
  MAIL_INBOUND_SECRET: 'fuzzmail-secret-of-sixteen',
  KANNEL_SECRET: 'fuzzkannel-secret-of-sixteen',
  TWILIO_AUTH_TOKEN: 'fuzztwilio-secret-of-sixteen',
  ESMS_SECRET: 'fuzzesms-secret-of-sixteen',
  SPEEDSMS_SECRET: 'fuzzspeedsms-secret-of-sixteen',
  SMS_HTTP_TOKEN: 'fuzzhttp-secret-of-sixteen',
  ZALO_APP_SECRET: 'fuzzzaloapp-secret-of-sixteen',
  ZALO_OA_SECRET: 'fuzzzalooa-secret-of-sixteen',
  ZALO_REFRESH_TOKEN: 'fuzzzalorefresh-secret-of-sixteen',
} as const
