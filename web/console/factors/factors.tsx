import './factors.css'
import { useState } from 'react'
import { Failure, Loading } from '../feedback.tsx'
import { useSay } from '../language.ts'
import { words } from '../words/factors.ts'
import { CodeForm } from './code-form.tsx'
import { PasswordForm } from './password-form.tsx'
import { Qr } from './qr.tsx'
import { type Begun, useBegin, useConfirm, useFactors, useRenew, useRenewed, useTurnOff } from './queries.ts'
import { Recovery } from './recovery.tsx'

/** Turns the second step on, shows what is left of it, and turns it off. */
export const Factors = () => {
  const say = useSay()
  const known = useFactors()
  const renewed = useRenewed()
  const [begun, setBegun] = useState<Begun | null>(null)
  const [codes, setCodes] = useState<string[] | null>(null)
  const done = () => {
    setBegun(null)
    setCodes(null)
    void renewed()
  }
  if (codes) return <Recovery codes={codes} done={done} />
  if (begun) return <Scan begun={begun} confirmed={() => setCodes(begun.backupCodes)} />
  if (known.isPending) return <Loading />
  if (known.isError) return <Failure error={known.error} retry={() => void known.refetch()} />
  const { codeApp, codesLeft, required } = known.data
  if (codeApp) return <On {...{ codesLeft, required }} show={setCodes} />
  return (
    <>
      <p className="quiet">{say(words.lead)}</p>
      <Begin began={setBegun} />
    </>
  )
}

const Begin = ({ began }: { began: (begun: Begun) => void }) => {
  const beginning = useBegin()
  const go = (password: string) => beginning.mutate(password, { onSuccess: began })
  return <PasswordForm ways={[{ name: words.begin, saving: beginning, go }]} />
}

const Scan = ({ begun: { totpURI }, confirmed }: { begun: Begun; confirmed: () => void }) => {
  const say = useSay()
  const confirming = useConfirm()
  const key = new URL(totpURI).searchParams.get('secret') ?? ''
  return (
    <>
      <p>{say(words.scan)}</p>
      <Qr text={totpURI} label={say(words.picture)} />
      <p>
        <a href={totpURI}>{say(words.onThisPhone)}</a>
      </p>
      <p>
        {say(words.byHand)} <code className="key">{key.replaceAll(/(.{4})/g, '$1 ').trim()}</code>
      </p>
      <CodeForm
        label={words.code}
        name={words.confirm}
        digits="digits"
        saving={confirming}
        go={(code) => confirming.mutate(code, { onSuccess: confirmed })}
      />
    </>
  )
}

type OnProps = { codesLeft: number; required: boolean; show: (codes: string[]) => void }

const On = ({ codesLeft, required, show }: OnProps) => {
  const say = useSay()
  const renewing = useRenew()
  const ending = useTurnOff()
  const renew = (password: string) =>
    renewing.mutate(password, { onSuccess: ({ backupCodes }) => show(backupCodes) })
  const ways = [{ name: words.renew, saving: renewing, go: renew }]
  return (
    <>
      <p>{say(words.on)}</p>
      <p className={codesLeft < 3 ? 'warn' : 'quiet'}>{say(words.left(codesLeft))}</p>
      <PasswordForm
        ways={
          required
            ? ways
            : [...ways, { name: words.off, saving: ending, go: (password) => ending.mutate(password) }]
        }
      />
    </>
  )
}
