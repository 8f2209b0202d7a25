import { Textarea } from '@mantine/core'
import { useSay } from '../language.ts'
import type { Message } from '../shapes.ts'
import { useTyped } from '../typed.ts'
import { words } from '../words/outbox.ts'

export const useWords = ({ id, body }: Message) => {
  const [edited, edit] = useTyped<string | null>(`message.${id}`, null)
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
