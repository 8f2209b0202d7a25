import type { Ctx } from '../../context/context.ts'
import { type Sentence, wrongField } from '../../platform/errors.ts'
import { type Weakness, weaknessOf } from './guess.ts'
import { wordsAround } from './store.ts'

export const shortestPassword = 10
export const longestPassword = 200

/** Refuses a password that is too short or long, breached, or easily guessed by who knows its owner: why, and how to do better. */
export const mustBeStrong = async ({ db }: Pick<Ctx, 'db'>, userId: string, password: string) => {
  if (password.length < shortestPassword || password.length > longestPassword) throw badLength()
  const weakness = await weaknessOf(password, await wordsAround(db, userId))
  if (weakness) throw wrongField('newPassword', said(weakness))
}

const badLength = () =>
  wrongField('newPassword', {
    vi: `Mật khẩu cần từ ${shortestPassword} đến ${longestPassword} ký tự.`,
    en: `A password has ${shortestPassword} to ${longestPassword} characters.`,
  })

const said = (weakness: Weakness): Sentence => ({
  vi: `${why[weakness].vi} Xin đặt một câu bốn, năm từ mà chỉ anh/chị nghĩ ra, không có tên người, tên đơn vị hay ngày sinh.`,
  en: `${why[weakness].en} Please choose a sentence of four or five words that only you would think of, without names, your office or dates.`,
})

const why: Record<Weakness, Sentence> = {
  breached: {
    vi: 'Mật khẩu này nằm trong danh sách đã bị lộ, hoặc gần giống một mật khẩu trong đó.',
    en: 'This password stands in the lists of breached ones, or is close to one.',
  },
  'of-house': {
    vi: 'Mật khẩu này gồm những từ mà ai cũng thử trước ở cơ quan.',
    en: 'This password is made of words that everybody tries first at an office.',
  },
  'own-words': {
    vi: 'Mật khẩu này chứa tên, email hoặc nơi làm việc của anh/chị.',
    en: 'This password holds your name, your e-mail or where you work.',
  },
  keys: {
    vi: 'Mật khẩu này là những ký tự lặp lại hoặc những phím liền nhau.',
    en: 'This password is repeated characters or neighbouring keys.',
  },
  day: {
    vi: 'Mật khẩu này chủ yếu là ngày tháng.',
    en: 'Most of this password is a date.',
  },
  'short-work': {
    vi: 'Mật khẩu này còn dễ đoán.',
    en: 'This password is still easily guessed.',
  },
}
