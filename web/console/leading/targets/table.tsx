import { Button } from '@mantine/core'
import { useState } from 'react'
import { useSay } from '../../language.ts'
import { useSignedIn } from '../../session.ts'
import type { Me, Sentence } from '../../shapes.ts'
import { Twice } from '../../twice.tsx'
import { words } from '../../words/targets.ts'
import { areaOf } from '../managing.ts'
import type { Target } from '../shapes.ts'
import { History, Plan } from './history.tsx'
import { useTargetName } from './names.ts'
import { useEndTarget } from './queries.ts'
import { useSpanWords } from './span-words.ts'
import { keyOf, type Standing } from './standing.ts'
import { ChangeTarget } from './target-form.tsx'

type LaneProps = { name: Sentence; note: Sentence | undefined; rows: Standing[] }

export const LaneTable = ({ name, note, rows }: LaneProps) => {
  const say = useSay()
  const own = new Set(
    rows.flatMap(({ current, holds }) => (current.provinceCode && holds === 'now' ? keyOf(current) : [])),
  )
  return (
    <section className="panel">
      <h2>{say(name)}</h2>
      {note && <p className="quiet">{say(note)}</p>}
      <table className="targets">
        <thead>
          <tr>
            <th scope="col">{say(words.appliesTo)}</th>
            <th scope="col">{say(words.accept)}</th>
            <th scope="col">{say(words.resolve)}</th>
            <th scope="col">
              <span className="unseen">{say(words.acts)}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((standing) => (
            <TargetRow
              key={standing.key}
              standing={standing}
              replaced={!standing.current.provinceCode && own.has(keyOf(standing.current))}
            />
          ))}
        </tbody>
      </table>
    </section>
  )
}

type RowProps = { standing: Standing; replaced: boolean }

const TargetRow = ({ standing, replaced }: RowProps) => {
  const say = useSay()
  const inWords = useSpanWords()
  const [changing, setChanging] = useState(false)
  const { current, holds, planned, past } = standing
  return (
    <>
      <tr data-replaced={replaced}>
        <th scope="row">
          <TargetWords target={current} holds={holds} replaced={replaced} />
        </th>
        <td data-label={say(words.accept)}>{inWords(current.accept)}</td>
        <td data-label={say(words.resolve)}>{inWords(current.resolve)}</td>
        <td>{!changing && <Acts target={current} holds={holds} change={() => setChanging(true)} />}</td>
      </tr>
      {(changing || planned || past.length > 0) && (
        <tr className="below">
          <td colSpan={4}>
            {planned && <Plan target={planned} />}
            {past.length > 0 && <History current={current} past={past} />}
            {changing && <ChangeTarget target={current} close={() => setChanging(false)} />}
          </td>
        </tr>
      )}
    </>
  )
}

type WordsProps = { target: Target; holds: Standing['holds']; replaced: boolean }

const TargetWords = ({ target, holds, replaced }: WordsProps) => {
  const say = useSay()
  const inWords = useSpanWords()
  const nameOf = useTargetName()
  return (
    <>
      <b>{nameOf(target)}</b>
      {target.provinceCode && <span className="of-province"> · {say(words.ofProvince)}</span>}
      {holds === 'later' && <span className="warn"> · {say(words.notYet)}</span>}
      {replaced && <span className="quiet"> · {say(words.replaced)}</span>}
      {target.lane === 'emergency' && (
        <>
          <br />
          {say(words.ring)} {target.ring ? inWords(target.ring) : say(words.usualRing)}
        </>
      )}
      <br />
      <span className="quiet small" lang="vi">
        {target.source}
      </span>
    </>
  )
}

const mayChange = (me: Me, { provinceCode }: Target) =>
  areaOf(me, 'manage-deadlines') === 'country' || (areaOf(me, 'manage-deadlines') && provinceCode !== null)

type ActsProps = { target: Target; holds: Standing['holds']; change: () => void }

const Acts = ({ target, holds, change }: ActsProps) => {
  const say = useSay()
  const me = useSignedIn()
  const nameOf = useTargetName()
  const ending = useEndTarget()
  if (!areaOf(me, 'manage-deadlines')) return null
  const own = mayChange(me, target)
  const name = say(own ? words.change : words.ownTarget)
  return (
    <span className="line-acts">
      <Button size="compact-sm" variant="default" aria-label={`${name}: ${nameOf(target)}`} onClick={change}>
        {name}
      </Button>
      {own && target.provinceCode && holds === 'now' && (
        <Twice
          name={say(words.end)}
          about={nameOf(target)}
          saving={ending}
          go={() => ending.mutate(target.id)}
        />
      )}
    </span>
  )
}
