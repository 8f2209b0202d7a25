import { NativeSelect, TextInput } from '@mantine/core'
import { useInfiniteQuery } from '@tanstack/react-query'
import { useDeferredValue, useState } from 'react'
import { Link } from 'wouter'
import { answered, api } from '../../api.ts'
import { fullTime } from '../../clock.ts'
import { DayField } from '../../days/day-field.tsx'
import { isDay } from '../../days/typed.ts'
import { Failure, Loading } from '../../feedback.tsx'
import { useLanguage, useSay } from '../../language.ts'
import { More } from '../../more.tsx'
import type { PersonRead } from '../../shapes.ts'
import { fieldNames, kindNames, log, reasonNames } from '../../words/showing.ts'

type Asked = { who: string; reference: string; what: PersonRead['what'] | ''; from: string; until: string }

const nothing: Asked = { who: '', reference: '', what: '', from: '', until: '' }

const useReads = ({ who, reference, what, from, until }: Asked) =>
  useInfiniteQuery({
    queryKey: ['reads', who, reference, what, from, until],
    queryFn: ({ pageParam, signal }) =>
      answered(
        api.reads.$get(
          {
            query: {
              ...(who ? { who } : {}),
              ...(reference ? { reference } : {}),
              ...(what ? { what } : {}),
              ...(isDay(from) ? { from } : {}),
              ...(isDay(until) ? { until } : {}),
              ...(pageParam ? { cursor: pageParam } : {}),
            },
          },
          { init: { signal } },
        ),
      ),
    initialPageParam: null as string | null,
    getNextPageParam: ({ next }) => next,
  })

/** Who was shown the data of whom, when and what for. */
export default function Reads() {
  const say = useSay()
  const [asked, ask] = useState(nothing)
  const deferred = useDeferredValue(asked)
  const list = useReads({ ...deferred, who: deferred.who.trim(), reference: deferred.reference.trim() })
  const rows = list.data?.pages.flatMap(({ reads }) => reads) ?? []
  return (
    <>
      <h2 className="place-name">{say(log.title)}</h2>
      <p className="quiet">{say(log.lead)}</p>
      <Filters asked={asked} ask={ask} />
      {list.isPending && <Loading />}
      {list.isError && <Failure error={list.error} retry={() => void list.refetch()} />}
      {list.data && rows.length === 0 && <p className="quiet">{say(log.none)}</p>}
      {rows.length > 0 && (
        <ul className="panel reads">
          {rows.map((read) => (
            <ReadItem key={read.id} read={read} />
          ))}
        </ul>
      )}
      <More list={list} />
    </>
  )
}

const Filters = ({ asked, ask }: { asked: Asked; ask: (asked: Asked) => void }) => {
  const say = useSay()
  const kinds = Object.entries(kindNames).map(([value, name]) => ({ value, label: say(name) }))
  const change = (changes: Partial<Asked>) => ask({ ...asked, ...changes })
  const text = (field: 'who' | 'reference', type: 'search') => (
    <TextInput
      type={type}
      label={say(log[field])}
      value={asked[field]}
      onChange={(event) => change({ [field]: event.currentTarget.value })}
    />
  )
  const day = (field: 'from' | 'until') => (
    <DayField label={say(log[field])} value={asked[field]} change={(day) => change({ [field]: day })} />
  )
  return (
    <div className="reads-asked">
      {text('who', 'search')}
      {text('reference', 'search')}
      <NativeSelect
        label={say(log.what)}
        value={asked.what}
        data={[{ value: '', label: say(log.everything) }, ...kinds]}
        onChange={(event) => change({ what: event.currentTarget.value as Asked['what'] })}
      />
      {day('from')}
      {day('until')}
    </div>
  )
}

const ReadItem = ({ read }: { read: PersonRead }) => {
  const say = useSay()
  const language = useLanguage()
  const { staff, department, at, what, fields, reason, words } = read
  return (
    <li>
      <p>
        <b>{staff.name}</b> · {department} · <span className="quiet">{fullTime(at, language)}</span>
      </p>
      <p>
        {say(kindNames[what])}
        {fields.length > 0 && `: ${fields.map((field) => say(fieldNames[field])).join(', ')}`}
        <Where read={read} />
      </p>
      {(reason || words) && (
        <p className="quiet">{[reason && say(reasonNames[reason]), words].filter(Boolean).join(': ')}</p>
      )}
    </li>
  )
}

/** That a confidential file was read has been said; which one is not for who reads this. */
const Where = ({ read: { ticket, what } }: { read: PersonRead }) => {
  const say = useSay()
  if (ticket)
    return (
      <>
        {' · '}
        <Link href={`/tickets/${ticket.id}`}>
          <span className="reference">{ticket.reference}</span>
        </Link>
      </>
    )
  return what === 'ticket' ? null : ` · ${say(what === 'caller' ? log.noTicket : log.sealed)}`
}
