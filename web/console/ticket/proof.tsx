import { useMutation, useQueryClient } from '@tanstack/react-query'
import { problemOf, upload } from '../api.ts'
import { useSay } from '../language.ts'
import { refresh } from '../refresh.ts'
import type { Sentence } from '../shapes.ts'
import { words } from '../words/ticket.ts'

const useProof = (ticketId: number) => {
  const client = useQueryClient()
  return useMutation({
    mutationFn: async (files: File[]) => {
      for (const file of files) await upload(`/api/tickets/${ticketId}/attachments?purpose=proof`, { file })
    },
    onSettled: () => refresh(client, ['ticket', ticketId]),
  })
}

/** Pictures of the work done: residents believe what they see. */
export const ProofUpload = ({ ticketId, problem }: { ticketId: number; problem: Sentence | undefined }) => {
  const say = useSay()
  const proof = useProof(ticketId)
  const sentence = proof.error ? problemOf(proof.error).sentence : problem
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
        {sentence ? say(sentence) : proof.isSuccess && say(words.uploaded)}
      </p>
    </div>
  )
}
