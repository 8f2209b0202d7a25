import { Link } from 'wouter'
import { useLanguage } from '../language.ts'
import { number } from './say.ts'

/** A number that opens what it counts; nothing opens none. */
export const Count = ({ n, to }: { n: number; to: string }) => {
  const said = number(n, useLanguage())
  return n === 0 ? said : <Link href={to}>{said}</Link>
}
