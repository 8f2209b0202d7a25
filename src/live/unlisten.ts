/** Ends what is listened to; where the connection is lost, so is that, and there is nothing to end. */
export const unlisten = (listening: { unlisten: () => Promise<void> }): Promise<void> =>
  listening.unlisten().catch(() => {})
