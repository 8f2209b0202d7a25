import { useEffect } from 'react'

/** What the browser's tab and a screen reader call this screen. */
export const useTitle = (title: string) => {
  useEffect(() => {
    document.title = `${title} – Lắng Nghe`
  }, [title])
}
