import type { Week } from './read-week.ts'

/** Twice as fine as it is shown, for sharp screens; without letters, for no server has the same ones. */
const [width, height] = [1_072, 176]
const pale = '#93a5b1'
const strong = '#0f8a74'
const golden = '#c58a00'

const bar = ({ x, share, fill }: { x: number; share: number; fill: string }): string => {
  if (share === 0) return ''
  const tall = Math.max(4, share * (height - 4))
  return `<rect x="${Math.round(x)}" y="${Math.round(height - 2 - tall)}" width="30" height="${Math.round(tall)}" rx="4" fill="${fill}"/>`
}

const svg = (inside: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">` +
  `${inside}<rect y="${height - 2}" width="${width}" height="2" fill="${pale}"/></svg>`

const answered = ({ inTime, late }: Week) => inTime + late

/** What came in beside what was answered, week by week. */
export const drawWork = (weeks: readonly Week[]): string => {
  const most = Math.max(1, ...weeks.flatMap((week) => [week.takenIn, answered(week)]))
  const step = width / weeks.length
  return svg(
    weeks
      .flatMap((week, i) => {
        const x = i * step + step / 2
        return [
          bar({ x: x - 33, share: week.takenIn / most, fill: pale }),
          bar({ x: x + 3, share: answered(week) / most, fill: strong }),
        ]
      })
      .join(''),
  )
}

/** Which share was answered in time, week by week, beside the country's; a week without answers is empty. */
export const drawInTime = (weeks: readonly Week[], country: number): string => {
  const step = width / weeks.length
  const y = Math.round(height - 2 - country * (height - 4))
  const line = `<path d="M0 ${y}H${width}" stroke="${golden}" stroke-width="4" stroke-dasharray="14 8"/>`
  const bars = weeks.map((week, i) =>
    bar({ x: i * step + step / 2 - 15, share: week.inTime / (answered(week) || 1), fill: strong }),
  )
  return svg(bars.join('') + line)
}
