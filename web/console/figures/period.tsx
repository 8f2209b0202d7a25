import { NativeSelect } from '@mantine/core'
import { useState } from 'react'
import { useLocation, useSearch } from 'wouter'
import { dateInVietnam, inDays } from '../clock.ts'
import { DayField } from '../days/day-field.tsx'
import { isDay } from '../days/typed.ts'
import { houseNow } from '../house-time.ts'
import { useSay } from '../language.ts'
import type { ListCode } from '../shapes.ts'
import { words } from '../words/figures.ts'
import type { Period } from './queries.ts'

const lengths = [7, 30, 90, 365]

/** The days in the address; the last thirty where it names none. */
export const usePeriod = (): Period => {
  const given = new URLSearchParams(useSearch())
  const today = dateInVietnam(houseNow())
  const [from, to] = [given.get('from') ?? '', given.get('to') ?? '']
  // What is no day goes to the server as it is: it says so, and nobody takes other days for those asked for.
  return { from: from || inDays(today, -29), to: to || today }
}

export const searchOf = ({ from, to }: Period) => `?${new URLSearchParams({ from, to })}`

type Part = { category?: string; channel?: string; officer?: string; department?: string }

/** The list of the tickets that a figure counts. */
export const listOf = (unit: string, code: ListCode, { from, to, ...part }: Period & Part) =>
  `/figures/${unit}/${code}?${new URLSearchParams({ from, to, ...part })}`

/** Chosen in one press, or day by day. */
export const PeriodChoice = ({ period }: { period: Period }) => {
  const say = useSay()
  const [here, navigate] = useLocation()
  const today = dateInVietnam(houseNow())
  const known = lengths.find((days) => period.to === today && period.from === inDays(today, 1 - days))
  const [own, chooseOwn] = useState(known === undefined)
  const go = (to: Period) => navigate(`${here}${searchOf(to)}`, { replace: true })
  const choose = (value: string) => {
    chooseOwn(value === 'own')
    if (value !== 'own') go({ from: inDays(today, 1 - Number(value)), to: today })
  }
  return (
    <div className="board-period">
      <NativeSelect
        aria-label={say(words.period)}
        value={own ? 'own' : String(known ?? 'own')}
        onChange={(event) => choose(event.currentTarget.value)}
        data={[
          ...lengths.map((days) => ({
            value: String(days),
            label: say(days === 365 ? words.lastYear : words.last(days)),
          })),
          { value: 'own', label: say(words.ownDays) },
        ]}
      />
      {own && (
        <>
          <DayField
            aria-label={say(words.from)}
            value={isDay(period.from) ? period.from : ''}
            max={isDay(period.to) ? period.to : today}
            change={(from) => isDay(from) && go({ ...period, from })}
          />
          <DayField
            aria-label={say(words.to)}
            value={isDay(period.to) ? period.to : ''}
            min={isDay(period.from) ? period.from : ''}
            max={today}
            change={(to) => isDay(to) && go({ ...period, to })}
          />
        </>
      )}
    </div>
  )
}
