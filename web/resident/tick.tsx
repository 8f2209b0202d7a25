import type { Language } from '../../db/vocabulary.ts'
import { describedBy, Wrong } from './field.tsx'

type TickProps = { id: string; label: string; lang: Language; ticked: boolean; problem: string | undefined }

export const Tick = ({ id, label, lang, ticked, problem }: TickProps) => (
  <div class={problem ? 'wrong' : undefined}>
    <Wrong id={id} lang={lang} problem={problem} />
    <div class="tick">
      <input type="checkbox" value="on" checked={ticked} {...describedBy(id, { problem })} />
      <label for={id}>{label}</label>
    </div>
  </div>
)
