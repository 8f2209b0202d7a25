import { Failure, Loading } from '../../feedback.tsx'
import { useSay } from '../../language.ts'
import { useSignedIn } from '../../session.ts'
import { words } from '../../words/retention.ts'
import { Files } from './files.tsx'
import { useGoing, useGone, useTerms } from './queries.ts'
import { Term } from './term.tsx'

/** For how long files are kept, which go soon, and which went. */
export default function Retention() {
  const say = useSay()
  const list = useTerms(useSignedIn().department.provinceCode)
  return (
    <>
      <p className="quiet">{say(words.lead)}</p>
      <Files title={words.going} none={words.nothingGoes} when={words.goesOn} list={useGoing()} />
      <section>
        <h2 className="place-name">{say(words.terms)}</h2>
        {list.isPending && <Loading />}
        {list.isError && <Failure error={list.error} retry={() => void list.refetch()} />}
        {list.data && (
          <ul className="panel">
            {list.data.map((term) => (
              <Term key={term.class} term={term} />
            ))}
          </ul>
        )}
      </section>
      <Files title={words.gone} none={words.nothingWent} when={words.wentOn} list={useGone()} />
    </>
  )
}
