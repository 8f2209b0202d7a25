import { Button } from '@mantine/core'
import { useQueryClient } from '@tanstack/react-query'
import { Link } from 'wouter'
import { answered, api } from '../api.ts'
import { type Deed, type Done, useTogether } from '../inbox/together.ts'
import { useSay } from '../language.ts'
import { refresh } from '../refresh.ts'
import type { TicketRow } from '../shapes.ts'
import { words } from '../words/warnings.ts'
import { useAlike } from './queries.ts'

/** Reports that likely tell of one matter, offered to be merged into one of them. */
export const AlikeGroups = ({ id }: { id: number }) => {
  const say = useSay()
  const client = useQueryClient()
  const groups = useAlike(id).data?.groups ?? []
  const { done, busy, run } = useTogether()
  const merge = async (into: TicketRow, others: TicketRow[]) => {
    await run(others, { deed: mergingInto(into.id), told: words.merged, undo: null })
    await refresh(client, ['warnings'])
  }
  if (groups.length === 0 && !done) return null
  return (
    <section aria-labelledby="spike-alike">
      <h2 id="spike-alike">{say(words.alike)}</h2>
      {groups.length > 0 && <p className="quiet">{say(words.alikeHow)}</p>}
      {done && <Outcome done={done} busy={busy} />}
      {groups.map(({ tickets }) => (
        <Group key={tickets[0]!.id} tickets={tickets} busy={busy} merge={merge} />
      ))}
    </section>
  )
}

const mergingInto =
  (into: number): Deed =>
  ({ id, version }) =>
    answered(api.tickets[':id'].merge.$put({ param: { id: String(id) }, json: { into, version } }))

const Outcome = ({ done: { lines, of, plan }, busy }: { done: Done; busy: boolean }) => {
  const say = useSay()
  const refused = lines.filter((line) => line.refused)
  return (
    <>
      <p role="status">
        {say(busy ? words.merging(lines.length, of) : plan.told(lines.length - refused.length, of))}
      </p>
      {refused.map(({ row, refused }) => (
        <p key={row.id} className="problem">
          <span className="reference">{row.reference}</span> {say(refused!)}
        </p>
      ))}
    </>
  )
}

type GroupProps = {
  tickets: TicketRow[]
  busy: boolean
  merge: (into: TicketRow, others: TicketRow[]) => Promise<void>
}

const Group = ({ tickets, busy, merge }: GroupProps) => {
  const say = useSay()
  const [kept, ...others] = tickets as [TicketRow, ...TicketRow[]]
  return (
    <div className="spike-group">
      <ul>
        {tickets.map(({ id, reference, title }) => (
          <li key={id}>
            <Link href={`/tickets/${id}`}>{reference}</Link> <span lang="vi">{title}</span>{' '}
            {id === kept.id && <span className="quiet">({say(words.kept)})</span>}
          </li>
        ))}
      </ul>
      <Button variant="default" disabled={busy} onClick={() => void merge(kept, others)}>
        {say(words.mergeInto(others.length, kept.reference))}
      </Button>
    </div>
  )
}
