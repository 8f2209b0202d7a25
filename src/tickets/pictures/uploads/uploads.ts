/** What a tus client asks of one place; the place and the name of an upload are letters and digits of ours. */
export type Asked = { request: Request; place: string; name?: string }

/** Pictures on their way: each in a place of its own, where they may arrive in pieces and go on after a break. */
export type Uploads = {
  /** By the tus protocol 1.0: where the upload lies is the name that `Location` answers. Refused: too many, or no room. */
  answer: (asked: Asked) => Promise<Response>
  /** One that has arrived whole. */
  read: (place: string, name: string) => Promise<Uint8Array<ArrayBuffer> | 'cut' | 'gone'>
  /** Deletes the places in which nothing has moved since; answers how many. */
  sweep: (before: Date) => Promise<number>
}

/** Chosen, taken out again and chosen anew: twice what a report may hold. */
export const mostUploads = 12
