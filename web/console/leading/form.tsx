import './edit-form.css'
import { Button } from '@mantine/core'
import { type ChangeEvent, type KeyboardEvent, type ReactNode, useEffect, useId, useRef } from 'react'
import { problemOf } from '../api.ts'
import { useSay } from '../language.ts'
import type { Sentence } from '../shapes.ts'
import { words } from '../words/leading.ts'
import { words as shared } from '../words.ts'
import type { Saving } from './save.ts'

/** The server's sentence about a field, to stand beside it. */
export const useProblems = ({ error }: Saving) => {
  const say = useSay()
  const fields = error ? (problemOf(error).body.fields ?? []) : []
  return (name: string) => {
    const found = fields.find(({ field }) => field === name || field.startsWith(`${name}.`))
    return found && say(found.sentence)
  }
}

type Typing<Typed> = {
  typed: Typed
  change: (typed: Typed) => void
  problem: (name: string) => string | undefined
}

/** What an input shows of a form, and hands back as it is typed. */
export const textField = <Typed extends Record<string, string>>(
  { typed, change, problem }: Typing<Typed>,
  name: keyof Typed & string,
) => ({
  value: typed[name],
  error: problem(name),
  onChange: (event: ChangeEvent<HTMLInputElement>) => change({ ...typed, [name]: event.currentTarget.value }),
})

/** The same for a field that hands back its value alone. */
export const valueField = <Typed extends Record<string, string>>(
  { typed, change, problem }: Typing<Typed>,
  name: keyof Typed & string,
) => ({
  value: typed[name]!,
  error: problem(name),
  change: (value: string) => change({ ...typed, [name]: value }),
})

type EditFormProps = {
  title: string
  send?: Sentence
  saving: Saving
  /** The fields that show their own problems; all others are said at the end. */
  shown: readonly string[]
  submit: () => void
  close: () => void
  children: ReactNode
}

export const EditForm = ({ title, send, saving, shown, submit, close, children }: EditFormProps) => {
  const say = useSay()
  const id = useId()
  const form = useFocus(saving.error)
  const keys = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && !isChoosing(event)) close()
  }
  return (
    <form
      ref={form}
      className="edit-form"
      aria-labelledby={id}
      noValidate
      onKeyDown={keys}
      onSubmit={(event) => {
        event.preventDefault()
        submit()
      }}
    >
      <h3 id={id}>{title}</h3>
      {children}
      <p className="problem" role="alert">
        {otherProblems(saving.error, shown).map(say).join(' ')}
      </p>
      <p className="buttons">
        <Button type="submit" loading={saving.isPending}>
          {say(send ?? words.save)}
        </Button>
        <Button variant="subtle" onClick={close}>
          {say(shared.cancel)}
        </Button>
      </p>
    </form>
  )
}

/** An open list of choices takes the first Escape. */
const isChoosing = ({ target }: KeyboardEvent) =>
  target instanceof Element && target.matches('[aria-haspopup="listbox"][aria-expanded="true"]')

const otherProblems = (error: unknown, shown: readonly string[]): Sentence[] => {
  if (!error) return []
  const { body, sentence } = problemOf(error)
  if (!body.fields?.length) return [sentence]
  const isShown = (field: string) => shown.some((name) => field === name || field.startsWith(`${name}.`))
  return body.fields.filter(({ field }) => !isShown(field)).map((problem) => problem.sentence)
}

/** The first field when it opens; after a refusal, the first that is wrong. */
const useFocus = (error: unknown) => {
  const form = useRef<HTMLFormElement>(null)
  useEffect(() => {
    const first = form.current?.querySelector<HTMLElement>('input, select, textarea')
    first?.focus({ preventScroll: true })
    form.current?.scrollIntoView({ block: 'nearest' })
  }, [])
  useEffect(() => {
    if (error) form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus()
  }, [error])
  return form
}
