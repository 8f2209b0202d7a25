import { Button, TextInput } from '@mantine/core'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { type SubmitEvent, useState } from 'react'
import { useLocation } from 'wouter'
import { answered, api, problemOf } from '../api.ts'
import { useSay } from '../language.ts'
import type { SavedView } from '../shapes.ts'
import { words } from '../words/views.ts'
import { words as shared } from '../words.ts'
import { useFilters } from './filters.ts'

const queryKey = ['views']
type Answer = { views: SavedView[] }

const useViews = () => useQuery({ queryKey, queryFn: () => answered(api.me.views.$get()) })

const useChanging = <Given,>(change: (given: Given) => Promise<Answer>) => {
  const client = useQueryClient()
  return useMutation({
    mutationFn: change,
    onSuccess: (views) => client.setQueryData<Answer>(queryKey, views),
  })
}

/** Lists that one asks for often, one press each; the address of each can be sent to a colleague as it is. */
export const SavedViews = () => {
  const { search } = useFilters()
  const { data } = useViews()
  const here = search.replace(/^\?/, '')
  const views = data?.views ?? []
  return (
    <>
      {views.map((view) => (
        <SavedButton key={view.name} view={view} isHere={view.search === here} />
      ))}
      {here !== '' && !views.some((view) => view.search === here) && <Saving search={here} />}
    </>
  )
}

const SavedButton = ({ view, isHere }: { view: SavedView; isHere: boolean }) => {
  const say = useSay()
  const [, navigate] = useLocation()
  const dropping = useChanging((name: string) => answered(api.me.views.$delete({ query: { name } })))
  return (
    <span className="saved-view">
      <button type="button" aria-pressed={isHere} onClick={() => navigate(`/tickets?${view.search}`)}>
        ★ {view.name}
      </button>
      {isHere && (
        <button
          type="button"
          aria-label={say(words.drop(view.name))}
          onClick={() => dropping.mutate(view.name)}
        >
          ×
        </button>
      )}
      {dropping.isError && (
        <span className="problem" role="alert">
          {say(problemOf(dropping.error).sentence)}
        </span>
      )}
    </span>
  )
}

const Saving = ({ search }: { search: string }) => {
  const say = useSay()
  const [name, setName] = useState<string | null>(null)
  const saving = useChanging((view: SavedView) => answered(api.me.views.$put({ json: view })))
  if (name === null)
    return (
      <button type="button" onClick={() => setName('')}>
        ☆ {say(words.save)}
      </button>
    )
  const save = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault()
    saving.mutate({ name, search }, { onSuccess: () => setName(null) })
  }
  return (
    <form className="saving-view" onSubmit={save}>
      <TextInput
        size="xs"
        autoFocus
        maxLength={40}
        aria-label={say(words.name)}
        placeholder={say(words.name)}
        value={name}
        error={saving.isError && say(problemOf(saving.error).sentence)}
        onChange={(event) => setName(event.currentTarget.value)}
        onKeyDown={(event) => event.key === 'Escape' && setName(null)}
      />
      <Button type="submit" size="compact-sm" disabled={name.trim() === ''} loading={saving.isPending}>
        {say(words.keep)}
      </Button>
      <Button size="compact-sm" variant="subtle" onClick={() => setName(null)}>
        {say(shared.cancel)}
      </Button>
    </form>
  )
}
