import '../people/people.css'
import '@mantine/core/styles/Checkbox.css'
import '@mantine/core/styles/InlineInput.css'
import { Button, Checkbox, FileButton } from '@mantine/core'
import { useState } from 'react'
import { useSay } from '../../language.ts'
import { words } from '../../words/staff-import.ts'
import { EditForm } from '../form.tsx'
import { ImportLines } from './import-lines.tsx'
import { useImport, useTrial } from './queries.ts'

/** First what a file would do, line by line; only what was shown can then be done. */
export const ImportForm = ({ close }: { close: () => void }) => {
  const say = useSay()
  const [csv, setCsv] = useState('')
  const [invite, setInvite] = useState(false)
  const trial = useTrial()
  const saving = useImport()
  const shown = trial.data
  const wrong = shown?.lines.some(({ what }) => what === 'wrong') ?? false
  const take = (text: string) => {
    setCsv(text)
    trial.reset()
    saving.reset()
  }
  const submit = () =>
    shown && !wrong
      ? saving.mutate({ csv, agreed: shown.agreed, invite }, { onSuccess: close })
      : trial.mutate(csv)
  return (
    <EditForm
      title={say(words.bring)}
      send={shown && !wrong ? words.takeIn : words.try}
      saving={{ isPending: trial.isPending || saving.isPending, error: trial.error ?? saving.error }}
      {...{ submit, close }}
      shown={[]}
    >
      <p className="quiet">{say(words.note)}</p>
      <p>
        <a className="file-link" href="/api/staff-import/sample" download>
          {say(words.sample)}
        </a>
      </p>
      <FileField take={take} />
      {!shown && <p className="quiet">{say(words.tryNote)}</p>}
      {shown && <ImportLines lines={shown.lines} />}
      {wrong && <p className="warn">{say(words.mend)}</p>}
      {shown && !wrong && (
        <Checkbox
          label={say(words.invite)}
          checked={invite}
          onChange={(event) => setInvite(event.currentTarget.checked)}
        />
      )}
    </EditForm>
  )
}

const FileField = ({ take }: { take: (text: string) => void }) => {
  const say = useSay()
  const [name, setName] = useState('')
  const read = async (file: File | null) => {
    setName(file?.name ?? '')
    take(file ? await file.text() : '')
  }
  return (
    <p className="file-field">
      <FileButton
        accept=".csv,.txt,text/csv"
        onChange={(file) => void read(file)}
        inputProps={{ 'aria-label': say(words.file), tabIndex: -1 }}
      >
        {(props) => (
          <Button {...props} variant="default">
            {say(words.pickFile)}
          </Button>
        )}
      </FileButton>
      <span className="quiet">{name || say(words.file)}</span>
    </p>
  )
}
