import { Button, FileButton } from '@mantine/core'
import { problemOf } from '../api.ts'
import { useSay } from '../language.ts'
import { useLive } from '../live.ts'
import { pickedAnew } from '../picked-anew.ts'
import type { Sentence, Ticket } from '../shapes.ts'
import { words } from '../words/answering.ts'
import { words as shared } from '../words/ticket.ts'
import { useSendProof } from './send-proof.ts'

/** Pictures of the work done: residents believe what they see. On a phone the camera opens at once. */
export const ProofUpload = ({ ticket, problem }: { ticket: Ticket; problem: Sentence | undefined }) => {
  const say = useSay()
  const proof = useSendProof(ticket)
  const { connected } = useLive()
  // A picture that was taken since answers what was wrong before.
  const sentence = proof.error ? problemOf(proof.error).sentence : proof.data ? undefined : problem
  const told = { sent: shared.uploaded, kept: shared.keptPicture }
  const standing = proof.isPending ? proof.said : proof.data && told[proof.data]
  return (
    <fieldset className="proof">
      <legend>{say(words.proof)}</legend>
      <p className="proof-buttons">
        <span className="by-camera">
          <FileButton
            disabled={proof.isPending}
            onChange={(picture) => picture && proof.mutate([picture])}
            accept="image/*"
            capture="environment"
            inputProps={{ id: 'proof-camera', 'aria-label': say(words.takePicture), ...pickedAnew }}
          >
            {(props) => (
              <Button {...props} variant="default" loading={proof.isPending}>
                {say(words.takePicture)}
              </Button>
            )}
          </FileButton>
        </span>
        <FileButton
          disabled={proof.isPending}
          onChange={(pictures) => proof.mutate(pictures)}
          multiple
          accept="image/*"
          inputProps={{ id: 'proof', 'aria-label': say(words.choosePictures), ...pickedAnew }}
        >
          {(props) => (
            <Button {...props} variant="default" loading={proof.isPending} aria-describedby="proof-hint">
              {say(words.choosePictures)}
            </Button>
          )}
        </FileButton>
      </p>
      <p id="proof-hint" className="quiet">
        {say(connected ? words.proofHint : words.proofHintCut)}
      </p>
      <p className={sentence ? 'problem' : 'told'} role="status">
        {sentence ? say(sentence) : standing && say(standing)}
      </p>
    </fieldset>
  )
}
