export type Asked = {
  n: number
  /** Which one of the addresses, as the API page names it. */
  address: string
  who: string
  /** Whether whoever asks is somebody of the house. */
  staff: boolean
  method: string
  path: string
  headers: Record<string, string>
  body: Buffer | null
}

/** Sends what the fuzz itself needs to be there. */
export type Ask = (
  path: string,
  body: object,
  headers?: Record<string, string>,
) => Promise<Record<string, unknown>>
