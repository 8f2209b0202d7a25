import { Button } from '@mantine/core'
import { sayNumber } from '../../number.ts'
import { problemOf } from '../api.ts'
import { fullTime } from '../clock.ts'
import { Failure, Loading } from '../feedback.tsx'
import { useLanguage, useSay } from '../language.ts'
import { More } from '../more.tsx'
import { words } from '../words/outbox.ts'
import { type DeadAddress, useDeadAddresses, useRevive } from './queries.ts'

/** Where nothing is sent any more, and the way back for an address that works again. */
export const DeadAddresses = () => {
  const say = useSay()
  const list = useDeadAddresses()
  if (list.isPending) return <Loading />
  if (!list.data) return <Failure error={list.error} retry={() => void list.refetch()} />
  const addresses = list.data.pages.flatMap((page) => page.addresses)
  if (!addresses.length) return <p className="quiet pad">{say(words.emptyDead)}</p>
  return (
    <>
      <p className="quiet">{say(words.deadLead)}</p>
      <ul className="messages">
        {addresses.map((dead) => (
          <DeadItem key={dead.id} dead={dead} />
        ))}
      </ul>
      <More list={list} />
    </>
  )
}

const DeadItem = ({ dead }: { dead: DeadAddress }) => {
  const say = useSay()
  const language = useLanguage()
  const revive = useRevive(dead)
  return (
    <li className="message panel">
      <p className="message-head">
        <b>{say(words[dead.channel])}</b>
        <span>{sayNumber(dead.address)}</span>
        <span className="quiet">
          {say(words.deadSince)} {fullTime(dead.at, language)}
        </span>
      </p>
      <p className="problem">
        {say(words.error)}: {dead.reason}
      </p>
      <p className="message-end">
        <Button
          size="compact-sm"
          variant="default"
          loading={revive.isPending}
          onClick={() => revive.mutate()}
        >
          {say(words.revive)}
        </Button>
        <span role="status" className="problem">
          {revive.error && say(problemOf(revive.error).sentence)}
        </span>
      </p>
    </li>
  )
}
