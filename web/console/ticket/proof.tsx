import { problemOf } from '../api.ts'
import { useSay } from '../language.ts'
import type { Sentence } from '../shapes.ts'
import { words } from '../words/ticket.ts'
import { useSendPictures } from './send-pictures.ts'

/** Pictures of the work done: residents believe what they see. */
export const ProofUpload = ({ ticketId, problem }: { ticketId: number; problem: Sentence | undefined }) => {
  const say = useSay()
  const proof = useSendPictures(ticketId, 'proof')
  const sentence = proof.error ? problemOf(proof.error).sentence : problem
  const told = proof.said ?? (proof.isSuccess ? words.uploaded : null)
  return (
    <div className="proof">
      <label htmlFor="proof">{say(words.proof)}</label>
      <input
        id="proof"
        type="file"
        accept="image/*"
        multiple
        disabled={proof.isPending}
        aria-describedby="proof-hint"
        onChange={(event) => proof.mutate([...(event.currentTarget.files ?? [])])}
      />
      <p id="proof-hint" className="quiet">
        {say(words.proofHint)}
      </p>
      <p className={sentence ? 'problem' : 'told'} role="status">
        {sentence ? say(sentence) : told && say(told)}
      </p>
    </div>
  )
}
