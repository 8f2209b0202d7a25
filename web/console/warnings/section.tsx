import './warnings.css'
import { Failure } from '../feedback.tsx'
import { useSay } from '../language.ts'
import { areaOf } from '../leading/managing.ts'
import { More } from '../more.tsx'
import { useSignedIn } from '../session.ts'
import { words } from '../words/warnings.ts'
import { WarningItem } from './item.tsx'
import { useWarnings } from './queries.ts'

/** On the board of a commune or a province: what is not over yet there, for who watches over it. */
export const SpikesOf = ({ unit }: { unit: string }) =>
  areaOf(useSignedIn(), 'see-warnings') === null || unit.startsWith('department:') ? null : (
    <Spikes unit={unit} />
  )

const Spikes = ({ unit }: { unit: string }) => {
  const say = useSay()
  const list = useWarnings({ state: 'open', unit })
  const all = list.data?.pages.flatMap(({ warnings }) => warnings) ?? []
  return (
    <section className="board-part spikes-part">
      <h2>{say(words.title)}</h2>
      {list.isError && <Failure error={list.error} retry={() => void list.refetch()} />}
      {list.data && all.length === 0 && <p className="quiet">{say(words.none)}</p>}
      {all.length > 0 && (
        <ul className="spikes">
          {all.map((warning) => (
            <WarningItem key={warning.id} warning={warning} />
          ))}
        </ul>
      )}
      <More list={list} />
      <p className="quiet small">{say(words.how)}</p>
    </section>
  )
}
