import { setSourceMapsSupport } from 'node:module'

/** An error tells the lines of our own sources. The compiler at the start has Node keep them for every package too, which takes 15 to 20 MB of each process. */
setSourceMapsSupport(true, { nodeModules: false, generatedCode: false })
