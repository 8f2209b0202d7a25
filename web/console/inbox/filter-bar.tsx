import { lazy, type ReactNode, useState } from 'react'
import { Besides } from '../feedback.tsx'
import { useSay } from '../language.ts'
import type { Sentence } from '../shapes.ts'
import { words } from '../words/inbox.ts'
import { words as together } from '../words/together.ts'
import { statusNames } from '../words.ts'
import { countExtra, type Filters, useFilters } from './filters.ts'
import { useCounts } from './queries.ts'
import { SavedViews } from './saved-views.tsx'
import { beginPicking, endPicking, usePicking } from './selection.ts'

const MoreFilters = lazy(() => import('./more-filters.tsx'))

export const FilterBar = () => {
  const say = useSay()
  const { filters } = useFilters()
  const extra = countExtra(filters)
  const picking = usePicking()
  const [more, setMore] = useState(extra > 0)
  return (
    <div className="filters">
      <Views>
        <SavedViews />
        <button type="button" aria-pressed={picking} onClick={picking ? endPicking : beginPicking}>
          {say(together.pick)}
        </button>
        <button type="button" aria-expanded={more} onClick={() => setMore(!more)}>
          {say(extra ? words.filtersOn(extra) : words.filters)} {more ? '▴' : '▾'}
        </button>
      </Views>
      {more && (
        <Besides>
          <MoreFilters />
        </Besides>
      )}
    </div>
  )
}

type View = {
  name: Sentence
  filters: Pick<Filters, 'status' | 'mine' | 'overdue'> & { lane?: string }
  count?: number
  late?: true
}

const plain = { mine: false, overdue: false }
const same = (filters: Filters, view: View['filters']) =>
  filters.status === view.status &&
  filters.mine === view.mine &&
  filters.overdue === view.overdue &&
  (view.lane === undefined || filters.lane === view.lane)

const useViews = (): View[] => {
  const { data } = useCounts()
  const ofStatus = (status: string) =>
    data?.counts.filter((count) => count.status === status).reduce((sum, { n }) => sum + n, 0)
  const emergencies: View = {
    name: words.emergencies,
    filters: { ...plain, status: 'open', lane: 'emergency' },
    ...counted(data?.emergencies),
    late: true,
  }
  return [
    ...(data?.emergencies ? [emergencies] : []),
    { name: words.open, filters: { ...plain, status: 'open' }, ...counted(data?.open) },
    {
      name: words.overdue,
      filters: { ...plain, status: 'open', overdue: true },
      ...counted(data?.overdue),
      late: true,
    },
    { name: statusNames.new, filters: { ...plain, status: 'new' }, ...counted(ofStatus('new')) },
    {
      name: statusNames.accepted,
      filters: { ...plain, status: 'accepted' },
      ...counted(ofStatus('accepted')),
    },
    { name: statusNames.waiting, filters: { ...plain, status: 'waiting' }, ...counted(ofStatus('waiting')) },
    { name: words.mine, filters: { ...plain, status: 'open', mine: true } },
  ]
}

const counted = (count: number | undefined) => (count === undefined ? {} : { count })

/** The questions asked all day, one press each, with their counters. */
const Views = ({ children }: { children: ReactNode }) => {
  const say = useSay()
  const { filters, change } = useFilters()
  return (
    <fieldset className="views" aria-label={say(words.status)}>
      {useViews().map(({ name, filters: wanted, count, late }) => (
        <button
          key={name.en}
          type="button"
          aria-pressed={same(filters, wanted)}
          data-late={late && count ? true : undefined}
          onClick={() => change(wanted)}
        >
          {say(name)}
          <b>{count || ''}</b>
        </button>
      ))}
      {children}
    </fieldset>
  )
}
