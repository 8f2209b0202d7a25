import { Button, NativeSelect, TextInput } from '@mantine/core'
import { type SubmitEvent, useState } from 'react'
import { Unloaded } from '../feedback.tsx'
import { useSay } from '../language.ts'
import type { TicketRow } from '../shapes.ts'
import { useColleagues } from '../ticket/queries.ts'
import { words } from '../words/together.ts'
import { words as shared } from '../words.ts'
import { endPicking, useSelection } from './selection.ts'
import {
  accepting,
  assigning,
  type Deed,
  type Done,
  type Line,
  unaccepting,
  useTogether,
} from './together.ts'

/** What can be done to all that are picked, and what became of each. */
export default function BulkBar() {
  const say = useSay()
  const rows = [...(useSelection() ?? []).values()]
  const together = useTogether()
  const { done, run } = together
  const [giving, setGiving] = useState(false)
  const acceptable = rows.filter(({ mayAccept }) => mayAccept)
  const assignable = rows.filter(({ mayAssign }) => mayAssign)
  if (done) return <Outcome {...together} done={done} />
  return (
    <section className="bulk" aria-label={say(words.title)}>
      <p role="status">
        {say(words.picked(rows.length))}{' '}
        {rows.length > 0 && acceptable.length + assignable.length === 0 && say(words.nothingHere)}
      </p>
      {giving ? (
        <Give rows={assignable} run={run} leave={() => setGiving(false)} />
      ) : (
        <div className="bulk-ways">
          {offered(rows, acceptable) && (
            <Button
              size="compact-md"
              disabled={rows.length === 0}
              onClick={() =>
                void run(acceptable, {
                  deed: accepting,
                  told: words.accepted,
                  undo: ({ row }) => unaccepting(row),
                })
              }
            >
              {say(acceptable.length < rows.length ? words.acceptSome(acceptable.length) : words.accept)}
            </Button>
          )}
          {offered(rows, assignable) && (
            <Button
              size="compact-md"
              variant="default"
              disabled={rows.length === 0}
              onClick={() => setGiving(true)}
            >
              {say(assignable.length < rows.length ? words.giveSome(assignable.length) : words.give)}
            </Button>
          )}
          <Button size="compact-md" variant="subtle" onClick={endPicking}>
            {say(shared.cancel)}
          </Button>
        </div>
      )}
    </section>
  )
}

/** Before anything is picked both stand there, to say what picking is for. */
const offered = (rows: unknown[], some: unknown[]) => rows.length === 0 || some.length > 0

type Run = ReturnType<typeof useTogether>['run']
type GiveProps = { rows: TicketRow[]; run: Run; leave: () => void }

/** Who works where these tickets are: given together are those of one department alone. */
const Give = ({ rows, run, leave }: GiveProps) => {
  const say = useSay()
  const [first, ...others] = [...new Map(rows.map(({ department }) => [department.id, department])).values()]
  if (first && others.length === 0) return <GiveAt departmentId={first.id} {...{ rows, run, leave }} />
  return (
    <>
      <p className="notice">{say(words.severalDepartments)}</p>
      <Button size="compact-md" variant="subtle" onClick={leave}>
        {say(shared.cancel)}
      </Button>
    </>
  )
}

const GiveAt = ({ departmentId, rows, run, leave }: GiveProps & { departmentId: number }) => {
  const say = useSay()
  const known = useColleagues(departmentId)
  const colleagues = known.data ?? []
  const [officerId, setOfficerId] = useState('')
  const [why, setWhy] = useState('')
  const give = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault()
    const undo = ({ row }: Line) => assigning(row.officer?.id ?? null, say(words.undoWhy))(row)
    void run(rows, { deed: assigning(officerId, why), told: words.given, undo })
  }
  return (
    <form className="stack" onSubmit={give}>
      <NativeSelect
        size="xs"
        required
        label={say(words.toWhom)}
        value={officerId}
        onChange={(event) => setOfficerId(event.currentTarget.value)}
        data={[{ value: '', label: '' }, ...colleagues.map(({ id, name }) => ({ value: id, label: name }))]}
      />
      <Unloaded of={known} />
      <TextInput
        size="xs"
        required
        maxLength={500}
        label={say(words.why)}
        value={why}
        onChange={(event) => setWhy(event.currentTarget.value)}
      />
      <div className="bulk-ways">
        <Button type="submit" size="compact-md" disabled={officerId === '' || why.trim() === ''}>
          {say(words.giveNow(rows.length))}
        </Button>
        <Button size="compact-md" variant="subtle" onClick={leave}>
          {say(shared.cancel)}
        </Button>
      </div>
    </form>
  )
}

type OutcomeProps = Pick<ReturnType<typeof useTogether>, 'busy' | 'run' | 'goOn'> & { done: Done }

const Outcome = ({ done, busy, run, goOn }: OutcomeProps) => {
  const say = useSay()
  const { lines, of, plan } = done
  const { told, undo } = plan
  const good = lines.filter(({ refused }) => !refused)
  const bad = lines.filter(({ refused, away }) => refused && !away)
  const away = lines.filter((line) => line.away).length
  const takeBack: Deed = (row) => undo!({ row, refused: null })
  return (
    <section className="bulk" aria-label={say(words.title)}>
      <p role="status">{say(busy ? words.progress(lines.length, of) : told(good.length, of))}</p>
      {away > 0 && !busy && (
        <p className="problem" role="alert">
          {say(words.away(away))}
        </p>
      )}
      <ul className="bulk-lines">
        {bad.map(({ row, refused }) => (
          <li key={row.id} className="problem">
            <span className="reference">{row.reference}</span> {say(refused!)}
          </li>
        ))}
      </ul>
      {!busy && (
        <div className="bulk-ways">
          {away > 0 && (
            <Button size="compact-md" onClick={() => void goOn(done)}>
              {say(words.goOn(away))}
            </Button>
          )}
          {undo && good.length > 0 && (
            <Button
              size="compact-md"
              variant="default"
              onClick={() =>
                void run(
                  good.map(({ row }) => row),
                  { deed: takeBack, told: words.undone, undo: null },
                )
              }
            >
              {say(words.undo)}
            </Button>
          )}
          <Button size="compact-md" variant={away > 0 ? 'subtle' : 'filled'} onClick={endPicking}>
            {say(shared.close)}
          </Button>
        </div>
      )}
    </section>
  )
}
