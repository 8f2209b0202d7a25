import { hmac } from '@noble/hashes/hmac.js'
import { sha256 } from '@noble/hashes/sha2.js'
import { utf8ToBytes } from '@noble/hashes/utils.js'
import { hexOf } from '../../platform/digest.ts'
import { wrongField } from '../../platform/errors.ts'
import { secretsIn } from '../../platform/secrets.ts'

const markLength = 12

const markOf = (secret: string, place: string) =>
  hexOf(hmac(sha256, utf8ToBytes(secret), utf8ToBytes(`lang-nghe changes ${place}`))).slice(0, markLength)

/** A place among the changes of this system; from another one it would skip or repeat without a word, so that it is marked. */
export const cursorAt = (seq: number, secretList: string): string => {
  const place = seq.toString(36)
  return `${place}.${markOf(secretsIn(secretList)[0], place)}`
}

/** Refused: what this system never handed out. */
export const seqOf = (cursor: string, secretList: string): number => {
  const [, place, mark] = /^([0-9a-z]{1,11})\.([0-9a-f]{12})$/.exec(cursor) ?? []
  if (!place || !secretsIn(secretList).some((secret) => markOf(secret, place) === mark)) throw noPlaceHere()
  return Number.parseInt(place, 36)
}

export const noPlaceHere = () =>
  wrongField('after', {
    vi: 'Chỗ đọc tiếp này không phải của hệ thống này. Xin đọc lại danh sách phiếu rồi hỏi /api/changes không kèm after để lấy chỗ mới.',
    en: 'This place is none of this system. Please read the list of tickets again, and ask /api/changes without after for a new one.',
  })
