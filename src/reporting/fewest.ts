/** Below so many a number may point at a person: it is told that there are few, and not how many. */
export const fewest = 5
