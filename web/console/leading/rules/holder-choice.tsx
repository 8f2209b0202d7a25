import { NativeSelect } from '@mantine/core'
import { Unloaded } from '../../feedback.tsx'
import { useSay } from '../../language.ts'
import { communeKinds, words as leading } from '../../words/leading.ts'
import { words } from '../../words/rules.ts'
import { type RuleInput, useReachable } from './queries.ts'

type Target = Pick<RuleInput, 'departmentId' | 'departmentKind'>
type HolderChoiceProps = { rule: RuleInput; error: string | undefined; choose: (target: Target) => void }

/** One department, or for a whole province one kind of department in each commune. */
export const HolderChoice = ({ rule, error, choose }: HolderChoiceProps) => {
  const say = useSay()
  const { communeCode, provinceCode, departmentId, departmentKind } = rule
  const known = useReachable(communeCode ?? '', provinceCode)
  const departments = known.data ?? []
  const named = (own: boolean) =>
    departments
      .filter((one) => (one.communeCode !== null) === own && one.level !== 'national')
      .map(({ id, name }) => ({ value: `id ${id}`, label: name }))
  const kinds = Object.entries(communeKinds).map(([kind, name]) => ({
    value: `kind ${kind}`,
    label: `${say(name)} ${say(words.ofEachPlace)}`,
  }))
  const groups = [
    { group: say(words.ownDepartments), items: named(true) },
    { group: say(words.kinds), items: communeCode ? [] : kinds },
    { group: say(words.provinceDepartments), items: named(false) },
  ]
  return (
    <>
      <NativeSelect
        label={say(words.to)}
        withAsterisk
        value={departmentId ? `id ${departmentId}` : departmentKind ? `kind ${departmentKind}` : ''}
        error={error}
        data={[{ value: '', label: say(leading.choose) }, ...groups.filter(({ items }) => items.length > 0)]}
        onChange={(event) => choose(targetOf(event.currentTarget.value))}
      />
      <Unloaded of={known} />
    </>
  )
}

const targetOf = (value: string): Target => {
  const [what, name = ''] = value.split(' ')
  return {
    departmentId: what === 'id' ? Number(name) : null,
    departmentKind: what === 'kind' ? name : null,
  }
}
