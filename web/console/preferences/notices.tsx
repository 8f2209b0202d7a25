import { Checkbox } from '@mantine/core'
import '@mantine/core/styles/Checkbox.css'
import '@mantine/core/styles/InlineInput.css'
import { useSay } from '../language.ts'
import { useNotices, wantNotices } from '../notices.ts'
import { words } from '../words/notices.ts'

/** Notices of the browser, asked for by whoever wants them. */
export const Notices = () => {
  const say = useSay()
  const standing = useNotices()
  const cannot = standing === 'refused' || standing === 'impossible'
  return (
    <section className="panel stack">
      <h2>{say(words.title)}</h2>
      <Checkbox
        label={say(words.want)}
        description={say(words.lead)}
        checked={standing === 'on'}
        disabled={cannot}
        onChange={(event) => void wantNotices(event.currentTarget.checked)}
      />
      {(cannot || standing === 'unanswered') && (
        <p className="quiet" role="status">
          {say(words[standing])}
        </p>
      )}
    </section>
  )
}
