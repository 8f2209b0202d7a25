import { Button } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { answered, api, problemOf } from '../api.ts'
import { useSay } from '../language.ts'
import { words } from '../words/calls.ts'

/** Where what was said is kept: asked for when somebody wants to listen, for that is recorded. */
export const Recording = ({ ticketId, callId }: { ticketId: number; callId: number }) => {
  const say = useSay()
  const param = { id: String(ticketId), callId: String(callId) }
  const asking = useMutation({
    mutationFn: () => answered(api.tickets[':id'].calls[':callId'].recording.$get({ param })),
  })
  if (asking.data)
    return (
      <a href={asking.data.url} target="_blank" rel="noreferrer">
        {say(words.openRecording)}
      </a>
    )
  return (
    <>
      <Button
        size="compact-sm"
        variant="default"
        loading={asking.isPending}
        onClick={() => asking.mutate(undefined)}
      >
        {say(words.recording)}
      </Button>
      <span className="problem" role="alert">
        {asking.error ? say(problemOf(asking.error).sentence) : null}
      </span>
    </>
  )
}
