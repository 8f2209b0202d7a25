/*
 * Letters of the years before Unicode, which old telephones and programs still send: TCVN3 (ABC) has a character of its own for
 * each Vietnamese letter, VNI writes a mark behind its vowel. Both come in as letters of Western Europe.
 */

const tcvn3 = 'µ¸¶·¹¨»¾¼½Æ©ÇÊÈÉËÌÐÎÏÑªÒÕÓÔÖ×ÝØÜÞßãáâä«åèæçé¬êíëìîïóñòô­õøö÷ùúýûüþ®¡¢£¤¥¦§'
const ofTcvn3 = 'àáảãạăằắẳẵặâầấẩẫậèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵđĂÂÊÔƠƯĐ'

const tones = { grave: '\u0300', acute: '\u0301', hook: '\u0309', tilde: '\u0303', dot: '\u0323' }
const circumflex = '\u0302'
const breve = '\u0306'

/** The mark behind a vowel, in small letters: what it puts on the vowel. */
const vniMarks: Record<string, string> = {
  ø: tones.grave,
  ù: tones.acute,
  û: tones.hook,
  õ: tones.tilde,
  ï: tones.dot,
  â: circumflex,
  à: circumflex + tones.grave,
  á: circumflex + tones.acute,
  å: circumflex + tones.hook,
  ã: circumflex + tones.tilde,
  ä: circumflex + tones.dot,
  ê: breve,
  è: breve + tones.grave,
  é: breve + tones.acute,
  ú: breve + tones.hook,
  ü: breve + tones.tilde,
  ë: breve + tones.dot,
}
const vniLetters: Record<string, string> = { ñ: 'đ', ô: 'ơ', ö: 'ư', æ: 'ỉ', ò: 'ị', ó: 'ĩ', î: 'ỵ' }
const vniVowel = new RegExp(`([aeouyôö])([${Object.keys(vniMarks).join('')}])`, 'giu')

const fromTcvn3 = new Map([...tcvn3].map((letter, at) => [letter, [...ofTcvn3][at]!]))

/** Signs that stand in words of TCVN3 and in none of Unicode; words of VNI have a vowel with a mark of another behind it. */
const inTcvn3 = /[µ¶·¹¸¨©ª«¬®\u00ad»¼½¾Æ×ÞßÇËÐÑåæçëîïñöø÷ûüþ]/gu
const inVni = /[aeouyôö][øùûõïâàáåãäêèéúüë]|ñ|ö/giu
const letter = /\p{L}/u
const vietnamese = /^[a-zàáảãạăằắẳẵặâầấẩẫậèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵđ\P{L}]*$/iu

/** Written in letters of before Unicode it is read in today's; anything else stays as it is. */
export const todaysLetters = (text: string): string => {
  if (!/[\u0080-\u00ff]/.test(text) || vietnamese.test(text.normalize('NFC')) || !letter.test(text))
    return text
  const odd = { tcvn3: text.match(inTcvn3)?.length ?? 0, vni: text.match(inVni)?.length ?? 0 }
  const readings = [...(odd.tcvn3 >= 2 ? [readTcvn3(text)] : []), ...(odd.vni >= 2 ? [readVni(text)] : [])]
  const [best] = readings.filter(isVietnamese).sort((one, other) => twiceToned(one) - twiceToned(other))
  return best ?? text
}

const syllable =
  /^(?:b|ch?|d|đ|gh?|gi|h|kh?|l|m|ngh?|nh?|ph?|q|r|s|th?|tr|v|x)?[aăâeêioôơuưy]{1,3}(?:ch?|m|nh?|ng|p|t)?$/u

/** Nearly all of its words could be spoken: French or German in these letters could not, and is left alone. */
export const isVietnamese = (text: string): boolean => {
  if (!vietnamese.test(text)) return false
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? []
  const bare = (word: string) =>
    word
      .normalize('NFD')
      .replace(/[\u0300\u0301\u0303\u0309\u0323]/g, '')
      .normalize('NFC')
  return words.filter((word) => syllable.test(bare(word))).length >= words.length * 0.7
}

/** Words with two tones, which no Vietnamese word has: they were read by the wrong table. */
const twiceToned = (text: string): number =>
  text
    .normalize('NFD')
    .split(/[^\p{L}\p{M}]+/u)
    .filter((word) => (word.match(/[\u0300\u0301\u0303\u0309\u0323]/g)?.length ?? 0) > 1).length

const readTcvn3 = (text: string): string =>
  text.replace(/[\u0080-\u00ff]/g, (one) => fromTcvn3.get(one) ?? one)

const readVni = (text: string): string =>
  text
    .replace(vniVowel, (_, vowel: string, mark: string) => today(vowel) + vniMarks[mark.toLowerCase()])
    .replace(/[ñôöæòóî]/giu, today)
    .normalize('NFC')

const today = (typed: string): string => {
  const small = vniLetters[typed.toLowerCase()] ?? typed.toLowerCase()
  return typed === typed.toLowerCase() ? small : small.toUpperCase()
}
