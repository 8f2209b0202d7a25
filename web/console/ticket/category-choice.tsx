import { problemOf } from '../api.ts'
import { useSay } from '../language.ts'
import { LikelyCategories } from '../likely-categories.tsx'
import type { Ticket } from '../shapes.ts'
import { words } from '../words/ticket.ts'
import { actForms } from './acts.ts'
import { useAct } from './queries.ts'

const form = actForms.find(({ key }) => key === 'category')!

/** What the ticket is about, asked of whoever may put it right. */
export const CategoryChoice = ({ ticket }: { ticket: Ticket }) => {
  const say = useSay()
  const act = useAct(ticket)
  if (!ticket.acts.some(({ act, possible }) => act === 'category' && possible)) return null
  const choose = (category: string) =>
    act.mutate({ form, values: { category, why: words.categoryTapped.vi }, version: ticket.version })
  return (
    <>
      <LikelyCategories
        question={say(words.categoryUnclear)}
        choices={ticket.categoryChoices}
        choose={choose}
        busy={act.isPending}
      />
      {act.error && (
        <p className="problem" role="alert">
          {say(problemOf(act.error).sentence)}
        </p>
      )}
    </>
  )
}
