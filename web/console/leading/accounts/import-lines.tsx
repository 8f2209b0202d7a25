import { useSay } from '../../language.ts'
import { outcomes, words } from '../../words/staff-import.ts'
import type { ImportLine } from './queries.ts'

const order = ['wrong', 'made', 'changed', 'left'] as const

/** What is wrong stands first, then what gives much power; a line that changes nothing is only counted. */
export const ImportLines = ({ lines }: { lines: ImportLine[] }) => {
  const say = useSay()
  const of = (outcome: ImportLine['what']) => lines.filter(({ what }) => what === outcome)
  const plain = ({ grave }: ImportLine) => !grave
  const grave = lines.filter((line) => line.grave)
  const counted = order.flatMap((what) =>
    of(what).length > 0 ? [say(words.counted[what](of(what).length))] : [],
  )
  return (
    <>
      <p role="status">
        <b>{counted.join(', ')}</b>
      </p>
      <ul className="duties import-lines">
        {[...of('wrong'), ...grave, ...of('made').filter(plain), ...of('changed').filter(plain)].map(
          (line) => (
            <LineItem key={line.line} line={line} />
          ),
        )}
      </ul>
    </>
  )
}

const LineItem = ({ line: { line, what, who, does, grave } }: { line: ImportLine }) => {
  const say = useSay()
  return (
    <li className={what === 'wrong' || grave ? 'warn' : undefined}>
      <b>
        {say(words.line(line))} · {say(outcomes[what])}
      </b>{' '}
      {who}: {does.map(say).join(' · ')}
    </li>
  )
}
