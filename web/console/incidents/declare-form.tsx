import { NativeSelect, Textarea, TextInput } from '@mantine/core'
import { useState } from 'react'
import { useLocation, useSearch } from 'wouter'
import { momentToType, typedMoment } from '../clock.ts'
import { MomentField } from '../days/moment-field.tsx'
import { Unloaded } from '../feedback.tsx'
import { houseNow } from '../house-time.ts'
import { useCategories } from '../inbox/queries.ts'
import { useLanguage, useSay } from '../language.ts'
import { EditForm, textField, useProblems, valueField } from '../leading/form.tsx'
import { useSignedIn } from '../session.ts'
import { words } from '../words/incidents.ts'
import { AreaField } from './area-field.tsx'
import type { Drawn } from './ground.tsx'
import { type Chosen, PlacesField } from './places-field.tsx'
import { type Declaration, useDeclare } from './queries.ts'

/** A commune leader declares for their own commune; the centre chooses. What led here may have named place and subject. */
const useStart = () => {
  const { department } = useSignedIn()
  const asked = new URLSearchParams(useSearch())
  const own = department.communeCode
  const code = own ?? asked.get('commune')
  const began = new Date(asked.get('began') ?? '')
  const beganAt = Number.isNaN(began.getTime()) ? houseNow() : began
  const warningId = Number(asked.get('warning')) || null
  return {
    warningId,
    places: code ? [{ code, name: '' }] : [],
    typed: {
      categoryCode: asked.get('category') ?? '',
      title: '',
      known: '',
      beganAt: momentToType(beganAt.toISOString()),
      expectedEnd: '',
      streets: '',
    },
  }
}

const shown = ['categoryCode', 'communeCodes', 'area', 'streets', 'title', 'known', 'beganAt', 'expectedEnd']

export const DeclareForm = () => {
  const say = useSay()
  const me = useSignedIn()
  const [start] = useState(useStart())
  const [, go] = useLocation()
  const saving = useDeclare()
  const [typed, setTyped] = useState(start.typed)
  const [places, setPlaces] = useState<Chosen[]>(start.places)
  const [drawn, setDrawn] = useState<Drawn | null>(null)
  const problem = useProblems(saving)
  const typing = { typed, change: setTyped, problem }
  const choosePlaces = (chosen: Chosen[]) => {
    setPlaces(chosen)
    setDrawn(null)
  }
  const save = () =>
    saving.mutate(asDeclared(typed, { places, drawn, warningId: start.warningId }), {
      onSuccess: ({ id }) => go(`/incidents/${id}`),
    })
  return (
    <section className="panel">
      <h2>{say(words.declare)}</h2>
      <EditForm
        title={say(words.whatAndWhere)}
        send={words.send}
        saving={saving}
        shown={shown}
        submit={save}
        close={() => go('/incidents')}
      >
        <Subject
          value={typed.categoryCode}
          error={problem('categoryCode')}
          choose={valueField(typing, 'categoryCode').change}
        />
        {!me.department.communeCode && (
          <PlacesField
            places={places}
            province={me.department.provinceCode ?? undefined}
            error={problem('communeCodes')}
            choose={choosePlaces}
          />
        )}
        <TextInput
          label={say(words.name)}
          description={say(words.nameHint)}
          maxLength={80}
          withAsterisk
          {...textField(typing, 'title')}
        />
        <Textarea
          label={say(words.known)}
          description={say(words.knownHint)}
          rows={4}
          maxLength={1000}
          withAsterisk
          value={typed.known}
          error={problem('known')}
          onChange={(event) => setTyped({ ...typed, known: event.currentTarget.value })}
        />
        <div className="pair">
          <MomentField label={say(words.began)} {...valueField(typing, 'beganAt')} withAsterisk />
          <MomentField label={say(words.expectedEnd)} {...valueField(typing, 'expectedEnd')} />
        </div>
        <Textarea
          label={say(words.streets)}
          description={say(words.streetsHint)}
          rows={2}
          maxLength={2000}
          value={typed.streets}
          error={problem('streets')}
          onChange={(event) => setTyped({ ...typed, streets: event.currentTarget.value })}
        />
        {places.length === 1 && (
          <AreaField commune={places[0]!.code} drawn={drawn} choose={setDrawn} error={problem('area')} />
        )}
      </EditForm>
    </section>
  )
}

type Typed = ReturnType<typeof useStart>['typed']
type Where = { places: readonly Chosen[]; drawn: Drawn | null; warningId: number | null }

const asDeclared = (
  { categoryCode, title, known, beganAt, expectedEnd, streets }: Typed,
  { places, drawn, warningId }: Where,
): Declaration => ({
  categoryCode: categoryCode as Declaration['categoryCode'],
  communeCodes: places.map(({ code }) => code),
  title,
  known,
  beganAt: typedMoment(beganAt),
  expectedEnd: typedMoment(expectedEnd) || null,
  warningId,
  area: drawn && areaOf(drawn),
  streets: streets.split(/[\n;]/).filter((street) => street.trim()),
})

const areaOf = (drawn: Drawn): NonNullable<Declaration['area']> => {
  const pair = ({ lon, lat }: { lon: number; lat: number }): [number, number] => [lon, lat]
  if (drawn.kind === 'polygon') return { kind: 'polygon', points: drawn.corners.map(pair) }
  return { kind: 'circle', centre: pair(drawn.at), metres: drawn.metres }
}

type SubjectProps = { value: string; error: string | undefined; choose: (code: string) => void }

const Subject = ({ value, error, choose }: SubjectProps) => {
  const say = useSay()
  const language = useLanguage()
  const categories = useCategories()
  return (
    <>
      <NativeSelect
        label={say(words.subject)}
        withAsterisk
        value={value}
        error={error}
        data={[
          { value: '', label: '' },
          ...(categories.data ?? []).map(({ code, name }) => ({ value: code, label: name[language] })),
        ]}
        onChange={(event) => choose(event.currentTarget.value)}
      />
      <Unloaded of={categories} />
    </>
  )
}
