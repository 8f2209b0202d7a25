import './people.css'
import { Button } from '@mantine/core'
import { useState } from 'react'
import { Failure, Loading } from '../../feedback.tsx'
import { Kept } from '../../kept.tsx'
import { useSay } from '../../language.ts'
import { PlacePicker } from '../../place-picker.tsx'
import { useSignedIn } from '../../session.ts'
import { words } from '../../words/people.ts'
import { areaOf, isBeyondCommune } from '../managing.ts'
import type { Directory } from '../shapes.ts'
import { AwayNow } from './away-now.tsx'
import { DepartmentPanel } from './department.tsx'
import { NewDepartment } from './department-form.tsx'
import { useDirectory } from './queries.ts'

/** Who works where, on what, how much each has in hand, and who is away. */
export default function People() {
  const me = useSignedIn()
  const [commune, setCommune] = useState('')
  const directory = useDirectory(commune)
  return (
    <>
      {isBeyondCommune(areaOf(me, 'manage-directory')) && (
        <WhichCommune commune={commune} choose={setCommune} />
      )}
      {directory.isPending && <Loading />}
      {directory.isError && <Failure error={directory.error} retry={() => void directory.refetch()} />}
      {directory.data && (
        <Kept query={directory}>
          <Departments key={placeOf(directory.data)} directory={directory.data} />
        </Kept>
      )}
    </>
  )
}

/** A form that was opened about one place goes with it. */
const placeOf = ({ communeCode, provinceCode }: Directory) => communeCode ?? provinceCode

const WhichCommune = ({ commune, choose }: { commune: string; choose: (code: string) => void }) => {
  const say = useSay()
  const me = useSignedIn()
  const everywhere = areaOf(me, 'manage-directory') === 'country'
  return (
    <div className="narrow">
      <PlacePicker
        label={say(words.place)}
        code={commune}
        province={everywhere ? undefined : (me.department.provinceCode ?? undefined)}
        choose={(place) => choose(place?.code ?? '')}
      />
      <p className="quiet small">{say(words.ownPlace)}</p>
    </div>
  )
}

const Departments = ({ directory }: { directory: Directory }) => {
  const say = useSay()
  const me = useSignedIn()
  const { departments } = directory
  const [adding, setAdding] = useState(false)
  return (
    <>
      <h2 className="place-name">{directory.placeName}</h2>
      {departments.length === 0 && <p className="quiet">{say(words.none)}</p>}
      <AwayNow departments={departments} />
      {departments.map((department) => (
        <DepartmentPanel key={department.id} department={department} directory={directory} />
      ))}
      {areaOf(me, 'manage-rules') &&
        (adding ? (
          <NewDepartment directory={directory} close={() => setAdding(false)} />
        ) : (
          <Button variant="default" onClick={() => setAdding(true)}>
            {say(words.addDepartment)}
          </Button>
        ))}
    </>
  )
}
