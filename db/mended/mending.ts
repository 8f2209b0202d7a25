type Mending = [broken: string, mended: string]

/** What is changed in a file of the driver, as it is loaded. */
export type Mendings = Record<string, Mending[]>
