import { Button } from '@mantine/core'
import { useSay } from './language.ts'
import { words } from './words.ts'

type Paged = { hasNextPage: boolean; isFetchingNextPage: boolean; fetchNextPage: () => unknown }

/** Stands below a list that goes on, and fetches its next page. */
export const More = ({ list: { hasNextPage, isFetchingNextPage, fetchNextPage } }: { list: Paged }) => {
  const say = useSay()
  if (!hasNextPage) return null
  return (
    <Button variant="default" loading={isFetchingNextPage} onClick={() => void fetchNextPage()}>
      {say(words.more)}
    </Button>
  )
}
