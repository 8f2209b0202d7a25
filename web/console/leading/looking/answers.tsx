import '../../ticket/looking/looking.css'
import { Button, Textarea } from '@mantine/core'
import { Link } from 'wouter'
import { problemOf } from '../../api.ts'
import { fullTime } from '../../clock.ts'
import { Failure, Loading } from '../../feedback.tsx'
import { useLanguage, useSay } from '../../language.ts'
import { More } from '../../more.tsx'
import type { WaitingAnswer } from '../../shapes.ts'
import { useTyped } from '../../typed.ts'
import { words } from '../../words/looking.ts'
import { useProblems } from '../form.tsx'
import { useLetOut, useWaitingAnswers } from './queries.ts'

/** Answers to public tickets in which something was found, the oldest ticket first. */
export const WaitingAnswers = () => {
  const say = useSay()
  const list = useWaitingAnswers()
  const answers = list.data?.pages.flatMap(({ answers }) => answers) ?? []
  return (
    <section className="waiting">
      <h2>{say(words.answers)}</h2>
      <p className="quiet">{say(words.answersLead)}</p>
      {list.isPending && <Loading />}
      {list.isError && <Failure error={list.error} retry={() => void list.refetch()} />}
      {list.data && answers.length === 0 && <p className="quiet">{say(words.noAnswers)}</p>}
      {answers.map((answer) => (
        <Waiting key={answer.id} answer={answer} />
      ))}
      <More list={list} />
    </section>
  )
}

const Waiting = ({ answer }: { answer: WaitingAnswer }) => {
  const say = useSay()
  const language = useLanguage()
  const { id, reference, title, resolvedAt, parts } = answer
  return (
    <article className="panel" aria-label={reference}>
      <p>
        <Link href={`/tickets/${id}`}>
          <span className="reference">{reference}</span>
        </Link>{' '}
        <span lang="vi">{title}</span> ·{' '}
        <span className="quiet">{resolvedAt && fullTime(resolvedAt, language)}</span>
      </p>
      <div>
        <p className="quiet">{say(words.given)}</p>
        <p className="said" lang="vi">
          {parts.map(({ text, found }, at) =>
            // biome-ignore lint/suspicious/noArrayIndexKey: the parts of one answer never move
            found ? <mark key={at}>{text}</mark> : text,
          )}
        </p>
      </div>
      <PublicVersion answer={answer} />
    </article>
  )
}

const PublicVersion = ({ answer }: { answer: WaitingAnswer }) => {
  const say = useSay()
  const bare = answer.parts.map(({ text, found }) => (found ? '…' : text)).join('')
  const [text, write] = useTyped(`public-answer.${answer.id}`, bare)
  const letOut = useLetOut(answer)
  const problem = useProblems(letOut)
  const beside = problem('text')
  return (
    <form
      className="public-version"
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        letOut.mutate(text)
      }}
    >
      <Textarea
        label={say(words.version)}
        description={say(words.versionHint)}
        autosize
        minRows={3}
        maxLength={5000}
        value={text}
        error={beside}
        onChange={(event) => write(event.currentTarget.value)}
      />
      {letOut.error && !beside && (
        <p className="problem" role="alert">
          {say(problemOf(letOut.error).sentence)}
        </p>
      )}
      <Button type="submit" loading={letOut.isPending}>
        {say(words.letOut)}
      </Button>
    </form>
  )
}
