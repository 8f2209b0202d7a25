import { Button, NativeSelect } from '@mantine/core'
import { Unloaded } from '../feedback.tsx'
import { MadeFiles } from '../files/made-files.tsx'
import { TakeLinks } from '../files/take-links.tsx'
import { useLanguage, useSay } from '../language.ts'
import { PlacePicker } from '../place-picker.tsx'
import { words } from '../words/inbox.ts'
import { laneNames, statusNames } from '../words.ts'
import { type Filters, useFilters } from './filters.ts'
import { narrowedTo, useCategories } from './queries.ts'

export default function MoreFilters() {
  const say = useSay()
  const language = useLanguage()
  const { filters, change } = useFilters()
  const known = useCategories()
  const categories = known.data ?? []
  const all = { value: '', label: say(words.all) }
  return (
    <div className="more-filters">
      <NativeSelect
        size="xs"
        label={say(words.sort)}
        value={filters.sort}
        onChange={(event) => change({ sort: event.currentTarget.value as Filters['sort'] })}
        data={[
          { value: 'due', label: say(words.due) },
          { value: 'newest', label: say(words.newest) },
        ]}
      />
      <NativeSelect
        size="xs"
        label={say(words.status)}
        value={filters.status}
        onChange={(event) => change({ status: event.currentTarget.value })}
        data={[
          { value: 'open', label: say(words.open) },
          { value: 'done', label: say(words.done) },
          ...Object.entries(statusNames).map(([value, name]) => ({ value, label: say(name) })),
          all,
        ]}
      />
      <NativeSelect
        size="xs"
        label={say(words.lane)}
        value={filters.lane}
        onChange={(event) => change({ lane: event.currentTarget.value })}
        data={[all, ...Object.entries(laneNames).map(([value, name]) => ({ value, label: say(name) }))]}
      />
      <NativeSelect
        size="xs"
        label={say(words.category)}
        value={filters.category}
        onChange={(event) => change({ category: event.currentTarget.value })}
        data={[
          all,
          ...categories.map((one) => ({
            value: one.code,
            label: one.name[language],
          })),
        ]}
      />
      <Unloaded of={known} />
      <PlacePicker
        size="xs"
        label={say(words.commune)}
        code={filters.commune}
        choose={(place) => change({ commune: place?.code ?? '' })}
      />
      {filters.department && (
        <Button size="compact-sm" variant="light" onClick={() => change({ department: '' })}>
          {say(words.oneDepartment)} ✕
        </Button>
      )}
      <Button
        size="compact-sm"
        variant="subtle"
        onClick={() =>
          change({ status: 'open', lane: '', category: '', commune: '', department: '', sort: 'due' })
        }
      >
        {say(words.clear)}
      </Button>
      <div className="take-lists">
        {say(words.take)}:
        <TakeLinks
          what={say(words.take)}
          hrefOf={(format) =>
            `/api/exports/tickets?${new URLSearchParams({ ...narrowedTo(filters), format })}`
          }
        />
        <MadeFiles />
      </div>
    </div>
  )
}
