import { useEffect, useState } from 'react'

/** For a clock that runs by itself: what stands around it is not drawn again each second. */
export const useSeconds = (): Date => {
  const [now, setNow] = useState(() => new Date())
  useEffect(() => {
    const tick = setInterval(() => setNow(new Date()), 1_000)
    return () => clearInterval(tick)
  }, [])
  return now
}
