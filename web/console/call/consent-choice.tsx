import { useHotkeys } from '@mantine/hooks'
import { useSay } from '../language.ts'
import { words } from '../words/call.ts'
import { typedInWords } from '../words/typed-in.ts'
import type { Consent } from './entry-fields.ts'
import type { FormProps } from './form-props.ts'

const answers = ['given', 'refused'] as const
const answerWords = { given: words.consentGiven, refused: words.consentRefused }

/** One key for the answer that is heard most, the same once more for the other. */
const afterKey: Record<Consent, Consent> = { unasked: 'given', given: 'refused', refused: 'given' }

/** Whoever signs a letter agrees to be answered; everybody else is asked. */
export const ConsentChoice = ({
  entry: { channel, consent },
  way,
  change,
  problems,
}: Pick<FormProps, 'entry' | 'way' | 'change' | 'problems'>) => {
  const say = useSay()
  const asks = way.consent !== 'by-writing'
  useHotkeys([['F4', () => asks && change({ consent: afterKey[consent] })]], [])
  const { consent: about } = typedInWords[channel]
  if (!asks) return <p className="quiet">{say(about)}</p>
  return (
    <fieldset className="consent-choice" data-wrong={problems.consent !== undefined}>
      <legend>{say(about)}</legend>
      <p className="quiet">{say(words.consentAsk)}</p>
      <div>
        {answers.map((answer) => (
          <label key={answer} data-chosen={consent === answer}>
            <input
              type="radio"
              name="consent"
              value={answer}
              checked={consent === answer}
              onChange={() => change({ consent: answer })}
            />
            {say(answerWords[answer])}
            {answer === 'given' && <kbd>F4</kbd>}
          </label>
        ))}
      </div>
      <p className="problem" role="alert">
        {problems.consent && consent === 'unasked' && say(problems.consent)}
      </p>
    </fieldset>
  )
}
