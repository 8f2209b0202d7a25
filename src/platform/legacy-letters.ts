/** Vietnamese as it was written before Unicode: TCVN3 (".VnTime" fonts) and VNI, as their bytes look in Windows-1252. */

const tcvn3Written = 'µ¸¶·¹¨»¾¼½Æ©ÇÊÈÉË®ÌÐÎÏÑªÒÕÓÔÖ×ÝØÜÞßãáâä«åèæçé¬êíëìîïóñòô\u00adõøö÷ùúýûüþ¡¢§£¤¥¦'
const tcvn3Meant = 'àáảãạăằắẳẵặâầấẩẫậđèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵĂÂĐÊÔƠƯ'
const tcvn3 = new Map([...tcvn3Written].map((sign, at) => [sign, tcvn3Meant[at]!]))

/** VNI writes the mark behind its letter. */
const marks: Record<string, string> = {
  ø: '\u0300',
  ù: '\u0301',
  û: '\u0309',
  õ: '\u0303',
  ï: '\u0323',
  â: '\u0302',
  à: '\u0302\u0300',
  á: '\u0302\u0301',
  å: '\u0302\u0309',
  ã: '\u0302\u0303',
  ä: '\u0302\u0323',
  ê: '\u0306',
  è: '\u0306\u0300',
  é: '\u0306\u0301',
  ú: '\u0306\u0309',
  ü: '\u0306\u0303',
  ë: '\u0306\u0323',
}
const vniAlone: Record<string, string> = {
  ñ: 'đ',
  ô: 'ơ',
  ö: 'ư',
  æ: 'ỉ',
  ó: 'ĩ',
  ò: 'ị',
  î: 'ỵ',
}

const unicodeVietnamese = /[ăđĩũơưạ-ỹ]/iu
/** Signs of TCVN3 inside words that no other text has there, and VNI's marks behind the letters that bear them. */
const looksLikeTcvn3 = /(?<=[a-z])[µ¸¶·¹»¾¼½©®ª«¬¨]|[®§](?=[a-zµ¸¶·¹»¾¼½©ª«¬¨­Ì-þ])/giu
const looksLikeVni = /[aeo][øùûõïâàáåãä]|[uy][øùûõï]|a[êèéúüë]|[öô][øùûõï]|ñ[aeiouyöô]/giu
const fewest = 3

/** Text in today's letters: what was surely written in TCVN3 or VNI is put into Unicode, all else stays as it is. */
export const todaysLetters = (text: string): string => {
  if (unicodeVietnamese.test(text)) return text
  const asTcvn3 = text.match(looksLikeTcvn3)?.length ?? 0
  const asVni = text.match(looksLikeVni)?.length ?? 0
  if (Math.max(asTcvn3, asVni) < fewest) return text
  return asTcvn3 >= asVni ? fromTcvn3(text) : fromVni(text)
}

const fromTcvn3 = (text: string): string => [...text].map((sign) => tcvn3.get(sign) ?? sign).join('')

const fromVni = (text: string): string => {
  const upper = (sign: string) => sign !== sign.toLowerCase()
  const alone = (sign: string) => {
    const meant = vniAlone[sign.toLowerCase()]
    if (!meant) return sign
    return upper(sign) ? meant.toUpperCase() : meant
  }
  return text
    .replace(/([aeouyöô])([øùûõïâàáåãäêèéúüë])/giu, (all, letter: string, mark: string) => {
      const bears = marks[mark.toLowerCase()]
      return bears ? `${alone(letter)}${bears}`.normalize('NFC') : all
    })
    .replace(/[ñôöæóòî]/giu, (sign) => alone(sign))
}
