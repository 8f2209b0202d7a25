import { UnstaffedBanner } from '../leading/people/unstaffed-banner.tsx'

/** Where nobody works and somebody should: the first thing for those who can see to it. */
export default UnstaffedBanner
