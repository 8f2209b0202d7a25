import '@mantine/core/styles/default-css-variables.css'
import '@mantine/core/styles/baseline.css'
import '@mantine/core/styles/global.css'
import '@mantine/core/styles/UnstyledButton.css'
import '@mantine/core/styles/Loader.css'
import '@mantine/core/styles/Button.css'
import '@mantine/core/styles/Input.css'
import './style.css'
import { registerSW } from 'virtual:pwa-register'
import { MantineProvider } from '@mantine/core'
import { MutationCache, QueryCache, QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { createRoot } from 'react-dom/client'
import { problemOf } from './api.ts'
import { App } from './app.tsx'
import { Broken } from './feedback.tsx'
import { keepFocus } from './kept-focus.ts'
import { keptScheme } from './scheme.ts'
import { runOut } from './session.ts'
import { theme } from './theme.ts'
import { applyTheme } from './theme-variables.ts'
import { heedTouches } from './touched.ts'

const tries = 2
/** The screen says at once that the network is gone; TanStack would wait for it in silence. */
const atOnce = 'always'
const client: QueryClient = new QueryClient({
  queryCache: new QueryCache({
    onError: (error, query) => {
      if (problemOf(error).status !== 401) return
      // A form stands on what was there: it does not give way to the sentence that nobody is signed in.
      if (query.state.data !== undefined) query.setState({ status: 'success', error: null })
      runOut(client)
    },
  }),
  mutationCache: new MutationCache({
    onError: (error) => {
      if (problemOf(error).status === 401) runOut(client)
    },
  }),
  defaultOptions: {
    queries: {
      staleTime: 15_000,
      networkMode: atOnce,
      retry: (failures, error) => [0, 502, 503].includes(problemOf(error).status) && failures < tries,
    },
    mutations: { networkMode: atOnce },
  },
})

// After an update on the server the screens of the old one are gone: start anew, once.
const reloaded = 'lang-nghe.reloaded'
const startAnew = async () => {
  if (sessionStorage.getItem(reloaded)) return
  // Where it is the network that is gone, what stands on the screen would go too.
  if (!(await fetch('/healthz').catch(() => null))?.ok) return
  sessionStorage.setItem(reloaded, 'yes')
  location.reload()
}
addEventListener('vite:preloadError', () => void startAnew())

heedTouches()
applyTheme()
keepFocus()
createRoot(document.getElementById('root')!).render(
  <MantineProvider
    theme={theme}
    defaultColorScheme="auto"
    colorSchemeManager={keptScheme}
    withCssVariables={false}
    withGlobalClasses={false}
  >
    <QueryClientProvider client={client}>
      <Broken>
        <App />
      </Broken>
    </QueryClientProvider>
  </MantineProvider>,
)

registerSW({ immediate: true })
