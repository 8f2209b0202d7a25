import './factors.css'
import { Button } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useSay } from '../language.ts'
import { giveCode } from '../session.ts'
import { words } from '../words/factors.ts'
import { CodeForm } from './code-form.tsx'

/** Behind a right password: the code on the phone, or one that was printed. */
export const CodeStep = ({ again }: { again: () => void }) => {
  const say = useSay()
  const client = useQueryClient()
  const [by, setBy] = useState<'app' | 'recovery'>('app')
  const giving = useMutation({
    mutationFn: (code: string) => giveCode(client, { code, by }),
  })
  const turn = () => {
    giving.reset()
    setBy(by === 'app' ? 'recovery' : 'app')
  }
  return (
    <>
      <p className="quiet">{say(by === 'app' ? words.askedLead : words.askedRecovery)}</p>
      <CodeForm
        key={by}
        label={by === 'app' ? words.asked : words.recoveryCode}
        name={words.enter}
        digits={by === 'app' ? 'digits' : 'letters'}
        saving={giving}
        go={(code) => giving.mutate(code)}
      />
      <p className="buttons">
        <Button size="compact-sm" variant="subtle" onClick={turn}>
          {say(by === 'app' ? words.useRecovery : words.useApp)}
        </Button>
        <Button size="compact-sm" variant="subtle" onClick={again}>
          {say(words.back)}
        </Button>
      </p>
      <p className="quiet">{say(words.lost)}</p>
    </>
  )
}
