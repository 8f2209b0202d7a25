import { Button } from '@mantine/core'
import { useState } from 'react'
import { useSay } from '../../language.ts'
import { Twice } from '../../twice.tsx'
import { communeKinds, words as leading } from '../../words/leading.ts'
import { words } from '../../words/rules.ts'
import { useFieldName } from '../field-name.ts'
import type { Rule } from '../shapes.ts'
import { useRetireRule } from './queries.ts'
import { ChangeRule } from './rule-form.tsx'

export const RuleItem = ({ rule }: { rule: Rule }) => {
  const [editing, setEditing] = useState(false)
  if (editing)
    return (
      <li>
        <ChangeRule rule={rule} close={() => setEditing(false)} />
      </li>
    )
  return (
    <li className="line rule">
      <RuleWords rule={rule} />
      {rule.mayEdit && <RuleActs rule={rule} edit={() => setEditing(true)} />}
    </li>
  )
}

const RuleWords = ({ rule }: { rule: Rule }) => {
  const say = useSay()
  const fieldName = useFieldName()
  return (
    <div>
      <p>
        {say(words.about)} <b>{fieldName(rule.categoryCode)}</b> {say(words.at)} {rule.placeName}{' '}
        <span aria-hidden="true">→</span> <span className="unseen">{say(words.to)}</span>
        <b>
          <Holder rule={rule} />
        </b>
      </p>
      <p className="quiet small">
        {say(words.because)}: {rule.why}
      </p>
    </div>
  )
}

const Holder = ({ rule: { departmentKind, departmentName } }: { rule: Rule }) => {
  const say = useSay()
  const kind = Object.entries(communeKinds).find(([code]) => code === departmentKind)?.[1]
  if (departmentName) return departmentName
  return kind ? `${say(kind)} ${say(words.ofEachPlace)}` : departmentKind
}

const RuleActs = ({ rule, edit }: { rule: Rule; edit: () => void }) => {
  const say = useSay()
  const fieldName = useFieldName()
  const retiring = useRetireRule(rule.id)
  const about = `${fieldName(rule.categoryCode)}, ${rule.placeName}`
  return (
    <span className="line-acts">
      <Button size="compact-sm" variant="subtle" aria-label={`${say(leading.edit)}: ${about}`} onClick={edit}>
        {say(leading.edit)}
      </Button>
      <Twice name={say(words.retire)} about={about} saving={retiring} go={() => retiring.mutate(undefined)} />
    </span>
  )
}
