import { useEffect, useState } from 'react'
import { houseNow } from './house-time.ts'

/** For a clock that runs by itself: what stands around it is not drawn again each second. */
export const useSeconds = (): Date => {
  const [now, setNow] = useState(() => houseNow())
  useEffect(() => {
    const tick = setInterval(() => setNow(houseNow()), 1_000)
    return () => clearInterval(tick)
  }, [])
  return now
}
