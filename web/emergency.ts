type Sentence = { vi: string; en: string }

/**
 * The numbers to call, and what each is for: every page, message and screen takes them from here.
 * Nghị định 83/2017/NĐ-CP; Quyết định 2023/QĐ-TTg và 2024/QĐ-TTg ngày 15/9/2025.
 */
export const emergencyNumbers = [
  { number: '112', use: { vi: 'Sự cố, thiên tai', en: 'Disaster' } },
  { number: '113', use: { vi: 'Công an', en: 'Police' } },
  { number: '114', use: { vi: 'Cháy, cứu nạn', en: 'Fire, rescue' } },
  { number: '115', use: { vi: 'Cấp cứu', en: 'Ambulance' } },
] as const satisfies { number: string; use: Sentence }[]

/** Whom a province or a commune names besides: never instead of those above. `dial` is what a telephone is told. */
export type LocalNumber = { number: string; dial: string; use: Sentence }

const used = (language: keyof Sentence) =>
  emergencyNumbers.map(({ number, use }) => {
    const said = use[language].toLowerCase()
    return said.includes(', ') ? `${number} (${said})` : `${number} ${said}`
  })

const usedLocally = (local: readonly LocalNumber[], language: keyof Sentence) =>
  local.map(({ number, use }) => `${number} (${use[language]})`)

/** "112 (sự cố, thiên tai), 113 công an, …", and whom the place names: whom to call, in one breath. */
export const whomToCallAt = (local: readonly LocalNumber[]): Sentence => ({
  vi: [...used('vi'), ...usedLocally(local, 'vi')].join(', '),
  en: [...used('en'), ...usedLocally(local, 'en')].join(', '),
})

/** Those of the whole country. */
export const bareNumbers: string = emergencyNumbers.map(({ number }) => number).join(', ')

const roomInSms = 3

/** Those that find room in an SMS, the nearest: one that is cut at its end tells less than a short one. */
export const nearestOf = (local: readonly LocalNumber[]) => local.slice(0, roomInSms)

/** The country's, and the nearest of the place: where only the numbers find room. */
export const bareNumbersAt = (local: readonly LocalNumber[]): string =>
  [bareNumbers, ...nearestOf(local).map(({ number }) => number)].join(', ')

export const callIfInDanger = (local: readonly LocalNumber[]): Sentence => ({
  vi: `Nếu đang nguy hiểm, gọi ngay ${bareNumbersAt(local)}.`,
  en: `In danger? Call ${bareNumbersAt(local)}.`,
})
