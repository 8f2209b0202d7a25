/** The largest mail that is taken in, in bytes: a few pictures, in the letters that mails are written in. */
export const largestMail = 25 * 1024 * 1024
