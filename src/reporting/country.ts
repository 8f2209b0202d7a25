/** What the country answered in time in the first quarter of the model: everybody is compared with it. */
export const countryInTime = 0.91
