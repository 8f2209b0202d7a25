/** What alone is a cry for help, and what people add to it; `|` between words. */
export const CRIES = 'cứu|cháy|help|fire|sos'
export const ADDED_TO_A_CRY = 'với|rồi|ơi|gấp|tôi|em|con|nhanh|a|ạ|please|me'
