import { Button, NativeSelect } from '@mantine/core'
import { useLanguage, useSay } from '../language.ts'
import { PlacePicker } from '../place-picker.tsx'
import { words } from '../words/inbox.ts'
import { laneNames } from '../words.ts'
import { useFilters } from './filters.ts'
import { useCategories } from './queries.ts'

export default function MoreFilters() {
  const say = useSay()
  const language = useLanguage()
  const { filters, change } = useFilters()
  const categories = useCategories().data ?? []
  const all = { value: '', label: say(words.all) }
  return (
    <div className="more-filters">
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
            label: language === 'vi' ? one.nameVi : one.nameEn,
          })),
        ]}
      />
      <PlacePicker
        size="xs"
        label={say(words.commune)}
        code={filters.commune}
        choose={(place) => change({ commune: place?.code ?? '' })}
      />
      <Button
        size="compact-sm"
        variant="subtle"
        onClick={() => change({ lane: '', category: '', commune: '' })}
      >
        {say(words.clear)}
      </Button>
    </div>
  )
}
