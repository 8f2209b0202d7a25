import { Button } from '@mantine/core'
import { useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import { Link } from 'wouter'
import { shortTime, useNow } from '../clock.ts'
import { useLanguage, useSay } from '../language.ts'
import { More } from '../more.tsx'
import { printSheet } from '../print.ts'
import { refresh } from '../refresh.ts'
import { useSignedIn } from '../session.ts'
import type { Me, TypedInReport } from '../shapes.ts'
import { words } from '../words/typed-in.ts'
import { wayOf } from './entry.ts'
import { useTypedInToday } from './queries.ts'
import { type SavedCall, useSavedCalls } from './waiting.ts'

/** What this person wrote today, as the server has it: at the next machine and after the browser was closed it is there all the same. */
export const TypedInToday = () => {
  const say = useSay()
  const me = useSignedIn()
  const client = useQueryClient()
  const saved = useSavedCalls()
  const list = useTypedInToday()
  useEffect(() => {
    if (saved.length > 0) void refresh(client, ['typed-in'])
  }, [saved.length, client])
  const told = list.data?.pages.flatMap(({ reports }) => reports) ?? []
  const known = new Set(told.map(({ id }) => id))
  const rows = [
    ...saved.filter(({ receipt }) => !known.has(receipt.id)).map((one) => justSaved(me, one)),
    ...told,
  ]
  if (!rows.length && !list.isError) return null
  return (
    <section className="panel" aria-live="polite">
      <h2>{say(words.today)}</h2>
      {list.isError && <p className="quiet">{say(words.notToday)}</p>}
      <ul className="kept">
        {rows.map((row) => (
          <Written key={row.id} row={row} />
        ))}
      </ul>
      <More list={list} />
    </section>
  )
}

type Row = TypedInReport & {
  /** As it was typed here, before the server is asked what may be told of it. */
  text?: string
}

const justSaved = (me: Me, { channel, text, at, receipt }: SavedCall): Row => ({
  id: receipt.id,
  reference: receipt.reference,
  channel,
  at,
  opens: receipt.opens,
  hasSlip: wayOf(me, channel).hasLink === 'resident',
  title: null,
  category: null,
  commune: null,
  department: receipt.department?.name ?? null,
  text,
})

const Written = ({ row: { id, reference, opens, hasSlip, at, department, ...about } }: { row: Row }) => {
  const say = useSay()
  const language = useLanguage()
  const now = useNow()
  return (
    <li>
      <Reference id={id} reference={reference} opens={opens} /> <About {...about} />{' '}
      <span className="quiet">
        {department && `${department} · `}
        {shortTime(at, { now, language })}
      </span>{' '}
      {hasSlip && (
        <Button
          size="compact-xs"
          variant="default"
          aria-label={say(words.printAgainOf(reference))}
          onClick={() => printSheet(`/api/tickets/${id}/slip`)}
        >
          {say(words.printAgain)}
        </Button>
      )}
    </li>
  )
}

/** Whoever types in for every place does not read all that they typed in. */
const Reference = ({ id, reference, opens }: Pick<Row, 'id' | 'reference' | 'opens'>) =>
  opens ? (
    <Link href={`/tickets/${id}`} className="reference">
      {reference}
    </Link>
  ) : (
    <b className="reference">{reference}</b>
  )

const About = ({ title, text, category, commune }: Pick<Row, 'title' | 'text' | 'category' | 'commune'>) => {
  const say = useSay()
  const said = title ?? text
  if (said) return <span lang="vi">{said.slice(0, 80)}</span>
  if (!category) return <i>{say(words.keptConfidential)}</i>
  return <>{[say(category), commune].filter(Boolean).join(', ')}</>
}
