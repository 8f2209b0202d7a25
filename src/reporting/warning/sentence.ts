import type { Sentence } from '../../platform/errors.ts'

type Said = { category: Sentence; place: string; hours: number; count: number; usually: number }

/** 'Thoát nước ở phường A: 14 trong 3 giờ, thường 1'. */
export const sayWarning = ({ category, place, hours, count, usually }: Said): Sentence => {
  const often = Math.round(usually)
  return {
    vi: `${category.vi} ở ${place}: ${count} phản ánh trong ${hours} giờ, ${often < 1 ? 'thường chưa đến 1' : `thường ${often}`}`,
    en: `${category.en} in ${place}: ${count} reports in ${hours} hours, usually ${often < 1 ? 'less than 1' : often}`,
  }
}
