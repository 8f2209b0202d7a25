import { Button } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { answered, api, problemOf } from '../api.ts'
import { useIncidentsAt } from '../incidents/queries.ts'
import { useSay } from '../language.ts'
import type { Receipt } from '../shapes.ts'
import { words } from '../words/call.ts'

/** One press while the caller is still there: they hear of it with everybody. What is danger is never folded in. */
export const JoinIncident = ({ receipt: { id, commune, emergency } }: { receipt: Receipt }) => {
  const say = useSay()
  const open = useIncidentsAt(emergency ? null : (commune?.code ?? null)) ?? []
  const joining = useMutation({
    mutationFn: (incidentId: number) =>
      answered(api.tickets[':id'].incident.$put({ param: { id: String(id) }, json: { incidentId } })),
  })
  if (open.length === 0) return null
  return (
    <div className="notice">
      {!joining.isSuccess && (
        <>
          <p>{say(words.sameIncident)}</p>
          {open.map(({ id, title }) => (
            <Button
              key={id}
              variant="default"
              loading={joining.isPending && joining.variables === id}
              onClick={() => joining.mutate(id)}
            >
              <span lang="vi">{title}</span>
            </Button>
          ))}
        </>
      )}
      <p className={joining.error ? 'problem' : 'told'} role="status">
        {joining.error
          ? say(problemOf(joining.error).sentence)
          : joining.isSuccess && say(words.incidentJoined)}
      </p>
    </div>
  )
}
