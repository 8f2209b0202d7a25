import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { answered, api } from './api.ts'
import { ChoiceList } from './choice-list.tsx'
import { Unloaded } from './feedback.tsx'
import { fold } from './fold.ts'
import { useSay } from './language.ts'
import { PlacePicker } from './place-picker.tsx'
import { words } from './words/pickers.ts'

/** The commune's own departments first, then those of its province and the utilities. */
export const useDepartments = (commune: string | undefined, province: string | null) =>
  useQuery({
    queryKey: ['departments', commune, province],
    queryFn: async () => {
      const where = commune ? { commune } : { province: province! }
      return (await answered(api.departments.$get({ query: where }))).departments
    },
    enabled: Boolean(commune ?? province),
    staleTime: 300_000,
  })

type DepartmentPickerProps = {
  label: string
  value: string
  commune: { code: string; name: string } | null
  province: string | null
  /** Who holds the ticket is no place to send it to: seen, and said why it cannot be chosen. */
  holder?: number
  error?: string | undefined
  choose: (id: string) => void
}

export const DepartmentPicker = ({
  label,
  value,
  commune,
  province,
  holder,
  error,
  choose,
}: DepartmentPickerProps) => {
  const say = useSay()
  const [where, setWhere] = useState(commune)
  const known = useDepartments(where?.code, province)
  const departments = known.data ?? []
  return (
    <div className="pair">
      <ChoiceList
        label={label}
        withAsterisk
        error={error}
        selectFirstOptionOnChange
        placeholder={say(words.departmentHint)}
        value={value || null}
        data={departments.map(({ id, name }) => ({
          value: String(id),
          label: id === holder ? `${name} (${say(words.holds)})` : name,
          disabled: id === holder,
        }))}
        filter={({ options, search }) =>
          options.flatMap((option) => {
            if (fold(option.label).includes(fold(search))) return [option]
            const called = departments.find(({ id }) => String(id) === option.value)?.called
            const by = called?.find((name) => fold(name).includes(fold(search)))
            return by ? [{ ...option, label: `${option.label} (${by})` }] : []
          })
        }
        nothing={known.data && say(where ? words.noDepartment : words.noDepartmentOfProvince)}
        onChange={(chosen) => choose(chosen ?? '')}
      />
      <PlacePicker
        label={say(words.otherCommune)}
        code={where?.code ?? ''}
        name={where?.name}
        province={province ?? undefined}
        choose={(place) => {
          setWhere(place)
          choose('')
        }}
      />
      <Unloaded of={known} />
    </div>
  )
}
