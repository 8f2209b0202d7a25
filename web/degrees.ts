/** How far a degree of latitude reaches, in metres. */
export const metresPerDegree = 111_320
