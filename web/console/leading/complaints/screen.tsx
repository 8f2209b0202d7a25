import { Button } from '@mantine/core'
import { useInfiniteQuery } from '@tanstack/react-query'
import type { InferResponseType } from 'hono/client'
import { answered, api } from '../../api.ts'
import { fullTime } from '../../clock.ts'
import { Failure, Loading } from '../../feedback.tsx'
import { houseNow } from '../../house-time.ts'
import { useLanguage, useSay } from '../../language.ts'
import { words } from '../../words/complaints.ts'

type Complaint = InferResponseType<typeof api.complaints.$get>['complaints'][number]

const useComplaints = () =>
  useInfiniteQuery({
    queryKey: ['complaints'],
    queryFn: ({ pageParam, signal }) =>
      answered(api.complaints.$get({ query: pageParam ? { cursor: pageParam } : {} }, { init: { signal } })),
    initialPageParam: null as string | null,
    getNextPageParam: ({ next }) => next,
  })

/** That complaints are there, and by when they are due; what they say is for those who settle them. */
export default function Complaints() {
  const say = useSay()
  const list = useComplaints()
  const rows = list.data?.pages.flatMap(({ complaints }) => complaints) ?? []
  return (
    <>
      <p className="quiet">{say(words.lead)}</p>
      {list.isPending && <Loading />}
      {list.isError && <Failure error={list.error} retry={() => void list.refetch()} />}
      {list.data && rows.length === 0 && <p>{say(words.none)}</p>}
      {rows.map((row) => (
        <ComplaintItem key={row.id} row={row} />
      ))}
      {list.hasNextPage && (
        <Button variant="default" loading={list.isFetchingNextPage} onClick={() => void list.fetchNextPage()}>
          {say(words.more)}
        </Button>
      )}
    </>
  )
}

const ComplaintItem = ({ row }: { row: Complaint }) => {
  const say = useSay()
  const language = useLanguage()
  const due = row.acceptedAt ? row.dueAt : (row.acceptDueAt ?? row.dueAt)
  const late = new Date(due).getTime() < houseNow().getTime()
  return (
    <section className="panel" aria-label={row.reference}>
      <p>
        <b className="reference">{row.reference}</b> {row.commune}
      </p>
      <p>{row.department}</p>
      <p className="quiet">
        {say(words.received)} {fullTime(row.receivedAt, language)} ·{' '}
        {row.acceptedAt
          ? `${say(words.takenOn)} ${fullTime(row.acceptedAt, language)}`
          : say(words.notTakenOn)}
      </p>
      <p className={late ? 'warn' : undefined}>
        {say(row.acceptedAt ? words.settleBy : words.decideBy)} {fullTime(due, language)}
        {late && ` · ${say(words.late)}`}
      </p>
    </section>
  )
}
