import { Button } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { Link } from 'wouter'
import { answered, api, problemOf } from '../api.ts'
import { Part } from '../incidents/part.tsx'
import { useIncidentsAt } from '../incidents/queries.ts'
import { useSay } from '../language.ts'
import type { IncidentRow } from '../shapes.ts'
import { words } from '../words/call.ts'
import type { Entry } from './entry-fields.ts'

type Known = {
  commune: string | null
  /** Null where it is read for itself: danger, and what is confidential. */
  entry: Entry | null
  told: (incident: IncidentRow) => void
}

/** What is known to go on where the caller is: read out, it is often all that they wanted to hear. */
export const KnownIncidents = ({ commune, entry, told }: Known) => {
  const say = useSay()
  const open = useIncidentsAt(commune) ?? []
  if (open.length === 0) return null
  return (
    <div className="notice">
      <p>{say(words.knownIncidents)}</p>
      <ul>
        {open.map((incident) => (
          <li key={incident.id}>
            {say(incident.readOut)}{' '}
            <Link href={`/incidents/${incident.id}`} lang="vi">
              {incident.title}
            </Link>
            <Part incident={incident} />
            {entry && <NothingMore incident={incident} entry={entry} told={told} />}
          </li>
        ))}
      </ul>
    </div>
  )
}

type NothingMoreProps = { incident: IncidentRow; entry: Entry; told: (incident: IncidentRow) => void }

/** The caller wanted to know, and no more. Pressed again by a weak network it is the same call. */
const NothingMore = ({ incident, entry: { text, callBackId }, told }: NothingMoreProps) => {
  const say = useSay()
  const [call] = useState(() => crypto.randomUUID())
  const saying = useMutation({
    mutationFn: () =>
      answered(
        api.incidents[':id'].callers.$post({
          param: { id: String(incident.id) },
          json: { call, said: text, ...(callBackId ? { callBackId } : {}) },
        }),
      ),
    onSuccess: () => told(incident),
  })
  return (
    <>
      {' '}
      <Button size="compact-sm" variant="default" loading={saying.isPending} onClick={() => saying.mutate()}>
        {say(words.nothingMore)}
      </Button>
      {saying.error && (
        <p className="problem" role="alert">
          {say(problemOf(saying.error).sentence)}
        </p>
      )}
    </>
  )
}
