import { Button } from '@mantine/core'
import { useState } from 'react'
import { problemOf } from './api.ts'
import { useEscape } from './escape.ts'
import { useSay } from './language.ts'
import type { Saving } from './leading/save.ts'
import { words } from './words.ts'

type TwiceProps = { name: string; about: string; saving: Saving; go: () => void }

/** What takes something away is asked twice, in the same place. */
export const Twice = ({ name, about, saving, go }: TwiceProps) => {
  const [step, setStep] = useState<'before' | 'asked' | 'kept'>('before')
  if (step !== 'asked')
    return (
      <Button
        size="compact-sm"
        variant="default"
        autoFocus={step === 'kept'}
        aria-label={`${name}: ${about}`}
        onClick={() => setStep('asked')}
      >
        {name}
      </Button>
    )
  return <Sure name={name} saving={saving} go={go} keep={() => setStep('kept')} />
}

type SureProps = Omit<TwiceProps, 'about'> & { keep: () => void }

const Sure = ({ name, saving, go, keep }: SureProps) => {
  const say = useSay()
  useEscape(keep)
  return (
    <span className="twice">
      <Button autoFocus size="compact-sm" color="red.9" loading={saving.isPending} onClick={go}>
        {say(words.sure)} {name}
      </Button>
      <Button size="compact-sm" variant="subtle" onClick={keep}>
        {say(words.keep)}
      </Button>
      <span className="problem" role="alert">
        {saving.error ? say(problemOf(saving.error).sentence) : null}
      </span>
    </span>
  )
}
