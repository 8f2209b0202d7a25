import { useSay } from '../language.ts'
import { useSignedIn } from '../session.ts'
import { typedInWords, words } from '../words/typed-in.ts'
import type { FormProps } from './form-props.ts'

/** On the phone, at the counter or out of a letter: what is asked follows from it. */
export const ChannelChoice = ({ entry, change }: Pick<FormProps, 'entry' | 'change'>) => {
  const say = useSay()
  const { typesIn } = useSignedIn()
  return (
    <fieldset className="views" aria-label={say(words.choose)}>
      {typesIn.map(({ channel }) => (
        <button
          key={channel}
          type="button"
          aria-pressed={channel === entry.channel}
          onClick={() => change({ channel, callId: '', callBackId: null })}
        >
          {say(typedInWords[channel].choice)}
        </button>
      ))}
    </fieldset>
  )
}
