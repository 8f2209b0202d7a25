import type { Language } from '../../../db/vocabulary.ts'
import type { WeeklySheet } from '../../../web/mail/sheet.ts'
import type { Sentence } from '../../platform/errors.ts'
import { sayDay } from '../../platform/time-words.ts'
import { startOfDate } from '../../platform/vietnam-time.ts'
import { countryInTime } from '../country.ts'
import type { Rate } from '../measures.ts'
import { drawInTime, drawWork } from './draw.ts'
import type { Week, WeeklyReport } from './read-week.ts'
import type { Thing } from './things-to-do.ts'
import { thingWords, words } from './words.ts'

type Say = (sentence: Sentence) => string
type Told = { report: WeeklyReport; language: Language; publicUrl: string }

/** All that a mail about a week says, in one language: its plain and its drawn form show the same words. */
export const sayWeek = ({ report, language, publicUrl }: Told): WeeklySheet => {
  const say: Say = (sentence) => sentence[language]
  const at = (path: string) => `${publicUrl}/console${path}`
  const { name, from, to, unit, takenIn, inTime, things } = report
  const days = `${say(shortDay(from))} – ${say(sayDay(startOfDate(to)))}`
  return {
    language,
    subject: say(words.subject(name, days)),
    kind: say(words.kind),
    title: name,
    days,
    lead: `${say(words.takenIn(takenIn.now))}; ${say(words.answered(inTime.now.of, inTime.now.part))}.`,
    figures: figuresOf(report, say),
    things: {
      title: things.length > 0 ? say(words.things(things.length)) : null,
      nothing: say(words.nothing),
      see: say(words.see),
      all: things.map((thing) => ({ says: sayThing(thing, say), href: at(thing.opens) })),
    },
    pictures: picturesOf(report.weeks, say),
    behind: {
      title: say(words.behind),
      head: [say(words.unit), say(words.inTime)],
      rows: report.behind.map((one) => ({
        name: one.name,
        inTime: `${percent(one.inTime)} (${one.inTime.part}/${one.inTime.of})`,
        href: at(`/figures/${one.unit}?from=${from}&to=${to}`),
      })),
    },
    open: { says: say(words.open), href: at(`/figures/${unit}?from=${from}&to=${to}`) },
    notes: [say(words.note), say(words.why)],
    stop: say(words.stop),
  }
}

/** A day whose year goes without saying: "23/11", "23 November". */
const shortDay = (day: string): Sentence => {
  const { vi, en } = sayDay(startOfDate(day))
  return { vi: vi.slice(0, -5), en: en.slice(0, -5) }
}

const shareOf = ({ part, of }: Rate): number | null => (of === 0 ? null : part / of)
const percentOf = (share: number) => `${Math.round(share * 100)}%`
const percent = (rate: Rate): string | null => {
  const share = shareOf(rate)
  return share === null ? null : percentOf(share)
}

const figuresOf = ({ takenIn, inTime, overdue, open, marks }: WeeklyReport, say: Say) => {
  const none = say(words.none)
  const { figures } = words
  const rated = marks.reduce((sum, n) => sum + n, 0)
  const mean = marks.reduce((sum, n, i) => sum + n * (i + 1), 0) / rated
  const share = shareOf(inTime.now)
  return [
    {
      name: say(figures.takenIn),
      value: String(takenIn.now),
      said: say(words.weekBefore(String(takenIn.before))),
      late: false,
    },
    {
      name: say(figures.inTime),
      value: percent(inTime.now) ?? none,
      said: `${say(words.weekBefore(percent(inTime.before) ?? none))}, ${say(words.country(percentOf(countryInTime)))}`,
      late: share !== null && share < countryInTime,
    },
    {
      name: say(figures.overdue),
      value: String(overdue),
      said: say(words.ofOpen(open)),
      late: overdue > 0,
    },
    {
      name: say(figures.marks),
      value: rated === 0 ? none : `${mean.toFixed(1).replace('.', say(decimal))} / 5`,
      said: say(words.rated(rated)),
      late: false,
    },
  ]
}

const decimal = { vi: ',', en: '.' }

const sayThing = ({ code, n, of = 0, about = { vi: '', en: '' } }: Thing, say: Say) =>
  say(thingWords[code]({ n, of, about }))

const picturesOf = (weeks: readonly Week[], say: Say) => {
  const [first, last] = [weeks[0]!, weeks.at(-1)!].map(({ starts }) => say(words.week(shortDay(starts))))
  const listed = (of: (week: Week) => number | string) => weeks.map(of).join(', ')
  const shares = listed((week) => percent({ part: week.inTime, of: week.inTime + week.late }) ?? '–')
  const ends = [first!, last!] as const
  return [
    {
      name: 'work',
      title: say(words.work),
      legend: say(words.workLegend),
      alt: say(
        words.workAlt(
          listed(({ takenIn }) => takenIn),
          listed((week) => week.inTime + week.late),
        ),
      ),
      svg: drawWork(weeks),
      ends,
    },
    {
      name: 'in-time',
      title: say(words.inTimeTitle),
      legend: say(words.inTimeLegend(percentOf(countryInTime))),
      alt: say(words.inTimeAlt(shares)),
      svg: drawInTime(weeks, countryInTime),
      ends,
    },
  ]
}
