import { Button } from '@mantine/core'
import { Link } from 'wouter'
import { monthOf } from '../clock.ts'
import { Unloaded } from '../feedback.tsx'
import { useLanguage, useSay } from '../language.ts'
import type { AlikeAnswer } from '../shapes.ts'
import { words } from '../words/answering.ts'
import { useAlikeAnswers } from './queries.ts'

type Use = (answer: string, startedFrom: string) => void
type AlikeProps = { ticketId: number; typed: string | undefined; use: Use }

/** What was answered before: it begins a text and never replaces what is typed; the server refuses one sent unchanged. */
export const AlikeAnswers = ({ ticketId, typed, use }: AlikeProps) => {
  const say = useSay()
  const known = useAlikeAnswers(ticketId)
  const answers = known.data ?? []
  if (!answers.length) return <Unloaded of={known} />
  const begin = ({ id, text }: AlikeAnswer) =>
    use(typed?.trim() ? `${typed.trim()}\n\n${text}` : text, String(id))
  return (
    <section className="alike" aria-labelledby="alike-title">
      <h3 id="alike-title">{say(words.alike)}</h3>
      <p className="quiet">{say(words.alikeHint)}</p>
      <ul>
        {answers.map((one) => (
          <Alike key={one.id} answer={one} begin={() => begin(one)} />
        ))}
      </ul>
    </section>
  )
}

const Alike = ({ answer, begin }: { answer: AlikeAnswer; begin: () => void }) => {
  const say = useSay()
  const language = useLanguage()
  const { id, reference, text, here, commune, answeredAt, score, mayOpen } = answer
  const facts = [commune, monthOf(answeredAt, language), score && say(words.alikeScore(score))]
  return (
    <li>
      <p className="alike-from">
        {here && <b>{say(words.alikeHere)}</b>} <span>{facts.filter(Boolean).join(' · ')}</span>
        {mayOpen && (
          <Link href={`/tickets/${id}`} className="reference">
            {reference}
          </Link>
        )}
      </p>
      <p className="said" lang="vi">
        {text}
      </p>
      <Button
        size="compact-sm"
        variant="light"
        aria-label={say(words.startFromAbout(reference))}
        onClick={begin}
      >
        {say(words.startFrom)}
      </Button>
    </li>
  )
}
