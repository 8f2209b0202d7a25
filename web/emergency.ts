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

const used = (language: keyof Sentence) =>
  emergencyNumbers.map(({ number, use }) => {
    const said = use[language].toLowerCase()
    return said.includes(', ') ? `${number} (${said})` : `${number} ${said}`
  })

/** "112 (sự cố, thiên tai), 113 công an, …": whom to call, in one breath. */
export const whomToCall: Sentence = { vi: used('vi').join(', '), en: used('en').join(', ') }

/** The same where only the numbers find room. */
export const bareNumbers: string = emergencyNumbers.map(({ number }) => number).join(', ')
