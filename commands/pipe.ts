/** Whoever reads along may stop, as `head` does: what is said after that goes nowhere, and the work is done all the same. */
for (const stream of [process.stdout, process.stderr])
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error
  })
