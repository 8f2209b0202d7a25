import { useDebouncedValue } from '@mantine/hooks'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { type Ref, useState } from 'react'
import { answered, api } from './api.ts'
import { ChoiceList } from './choice-list.tsx'
import { useFirstChoice } from './first-choice.ts'
import { useSay } from './language.ts'
import { usePlaceName } from './place-name.ts'
import type { Place } from './shapes.ts'
import { words } from './words/pickers.ts'
import { words as shared } from './words.ts'

const typingMilliseconds = 200

/** Places of what is typed; those of what was typed before stay in sight meanwhile, and cannot be chosen. */
const usePlaces = (typed: string, province: string | undefined) => {
  const [q] = useDebouncedValue(typed, typingMilliseconds)
  const { data, isPlaceholderData, isError } = useQuery({
    queryKey: ['places', q, province],
    queryFn: async ({ signal }) =>
      (
        await answered(
          api.places.$get({ query: { q, ...(province ? { province } : {}) } }, { init: { signal } }),
        )
      ).places,
    enabled: q.trim().length > 1,
    staleTime: Number.POSITIVE_INFINITY,
    placeholderData: keepPreviousData,
  })
  return { places: data, areOld: isPlaceholderData || q !== typed, isLost: isError && q === typed }
}

type Picked = { code: string; name: string }
type PlacePickerProps = {
  label: string
  code: string
  /** The name behind `code` when it is known before anything is typed. */
  name?: string | undefined
  province?: string | undefined
  required?: boolean
  size?: string
  inputRef?: Ref<HTMLInputElement>
  choose: (place: Picked | null) => void
}

/** All communes of the country, by any name they had, with or without accents; the server knows them. */
export const PlacePicker = ({
  label,
  code,
  name,
  province,
  required,
  size,
  inputRef,
  choose,
}: PlacePickerProps) => {
  const say = useSay()
  const [typed, setTyped] = useState('')
  const [picked, setPicked] = useState<Picked | null>(null)
  const [left, leave] = useState('')
  const { places, areOld, isLost } = usePlaces(typed, province)
  const before = ({ formerly, district }: Place) => {
    if (formerly) return ` (${say(words.formerly)} ${formerly})`
    return district ? ` (${say(words.inFormer)} ${district})` : ''
  }
  const options = (places ?? []).map((place) => ({
    value: place.code,
    disabled: areOld,
    label: `${place.fullName}, ${place.provinceName}${before(place)}`,
  }))
  const known = picked?.code === code ? picked.name : name
  const found = usePlaceName(known ? '' : code)
  const current = known || found
  const missing = code && !options.some(({ value }) => value === code)
  const first = useFirstChoice(areOld ? undefined : places)
  const nothing = () => {
    if (isLost) return words.placesLost
    if (typed.trim().length < 2) return words.typeMore
    return areOld || !places ? shared.loading : words.noPlace
  }
  return (
    <div {...first}>
      <ChoiceList
        label={label}
        {...(size ? { size } : {})}
        {...(inputRef ? { ref: inputRef } : {})}
        withAsterisk={required ?? false}
        placeholder={say(words.placeHint)}
        clearable
        clearButtonProps={{ 'aria-label': say(words.clear) }}
        selectFirstOptionOnChange
        value={code || null}
        data={missing ? [{ value: code, label: current }, ...options] : options}
        // What stands in the field is no answer to other words.
        filter={({ options }) => (missing && typed !== current ? options.slice(1) : options)}
        onSearchChange={setTyped}
        nothing={say(nothing())}
        onFocus={() => leave('')}
        onBlur={() => leave(typed === current ? '' : typed.trim())}
        onChange={(value, option) => {
          leave('')
          const chosen = value ? { code: value, name: option?.label ?? value } : null
          setPicked(chosen)
          choose(chosen)
        }}
      />
      <p className="problem" role="status">
        {left && say(words.notChosen(left, current))}
      </p>
    </div>
  )
}
