import { type ComboboxItem, Select, type SelectProps } from '@mantine/core'
import './picker.css'
import { type Ref, useEffect, useReducer, useState } from 'react'

type ChoiceListProps = Omit<SelectProps, 'data' | 'filter' | 'nothingFoundMessage'> & {
  data: ComboboxItem[]
  filter: (asked: { options: ComboboxItem[]; search: string }) => ComboboxItem[]
  /** What is read where nothing fits. */
  nothing: string | undefined
  ref?: Ref<HTMLInputElement>
}

/** A field that offers what fits to what is typed. A list holds choices alone: that there are none is one that cannot be taken. */
export const ChoiceList = ({ filter, nothing, ...select }: ChoiceListProps) => {
  const [isOpen, open] = useState(false)
  const [, drawAgain] = useReducer((times: number) => times + 1, 0)
  // Mantine learns the list's name as it is drawn, and tells a reader that it is open, and which it is, with the next drawing.
  useEffect(() => {
    if (isOpen) drawAgain()
  }, [isOpen])
  return (
    <Select
      {...select}
      searchable
      filter={({ options, search }) => {
        const fitting = filter({ options: options as ComboboxItem[], search })
        return fitting.length > 0 || !nothing ? fitting : [{ value: '', label: nothing, disabled: true }]
      }}
      onDropdownOpen={() => open(true)}
      onDropdownClose={() => open(false)}
    />
  )
}
