import { NativeSelect } from '@mantine/core'
import { useState } from 'react'
import { useLocation, useSearch } from 'wouter'
import { dateInVietnam, inDays } from '../clock.ts'
import { DayField } from '../days/day-field.tsx'
import { isDay } from '../days/typed.ts'
import { useSay } from '../language.ts'
import { words } from '../words/figures.ts'
import type { Period } from './queries.ts'

const lengths = [7, 30, 90, 365]

/** The days in the address; the last thirty where it names none. */
export const usePeriod = (): Period => {
  const given = new URLSearchParams(useSearch())
  const today = dateInVietnam(new Date())
  const [from, to] = [given.get('from') ?? '', given.get('to') ?? '']
  return { from: isDay(from) ? from : inDays(today, -29), to: isDay(to) ? to : today }
}

export const searchOf = ({ from, to }: Period) => `?${new URLSearchParams({ from, to })}`

/** Chosen in one press, or day by day. */
export const PeriodChoice = ({ period }: { period: Period }) => {
  const say = useSay()
  const [here, navigate] = useLocation()
  const today = dateInVietnam(new Date())
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
            value={period.from}
            max={period.to}
            change={(from) => isDay(from) && go({ ...period, from })}
          />
          <DayField
            aria-label={say(words.to)}
            value={period.to}
            min={period.from}
            max={today}
            change={(to) => isDay(to) && go({ ...period, to })}
          />
        </>
      )}
    </div>
  )
}
