import { Textarea } from '@mantine/core'
import { useState } from 'react'
import { useSay } from '../language.ts'
import type { Message } from '../shapes.ts'
import { words } from '../words/outbox.ts'

export const useWords = ({ body }: Message) => {
  const [edited, edit] = useState<string | null>(null)
  return { edited, edit, begin: () => edit(body), stop: () => edit(null) }
}

export const Words = ({ edited, edit }: Pick<ReturnType<typeof useWords>, 'edited' | 'edit'>) => {
  const say = useSay()
  if (edited === null) return null
  return (
    <Textarea
      label={say(words.body)}
      description={edited.includes('{{') ? say(words.linkStays) : undefined}
      rows={4}
      autoFocus
      value={edited}
      onChange={(event) => edit(event.currentTarget.value)}
    />
  )
}
