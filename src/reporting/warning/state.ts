/** `new`: nobody has said yet what is behind it; `open`: not over; `ended`: over. */
export const states = ['new', 'open', 'ended'] as const
export type State = (typeof states)[number]
