import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import { VitePWA } from 'vite-plugin-pwa'

const here = fileURLToPath(new URL('.', import.meta.url))

// The shell alone is kept on the machine: what the API says is never cached, so that no screen shows yesterday.
const installable = VitePWA({
  registerType: 'autoUpdate',
  injectRegister: null,
  includeAssets: ['icon.svg'],
  workbox: {
    globPatterns: ['**/*.{js,css,html,svg,png}'],
    // The drawing of lines is as heavy as the rest together, and nobody reads figures without a network.
    globIgnores: ['**/course-*.js', 'notices-tapped.js'],
    navigateFallback: '/console/index.html',
    navigateFallbackAllowlist: [/^\/console\//],
    cleanupOutdatedCaches: true,
    inlineWorkboxRuntime: true,
    importScripts: ['notices-tapped.js'],
  },
  manifest: {
    id: '/console/',
    name: 'Lắng Nghe – bàn làm việc',
    short_name: 'Lắng Nghe',
    description: 'Tiếp nhận và xử lý phản ánh của người dân',
    lang: 'vi',
    start_url: '/console/',
    scope: '/console/',
    display: 'standalone',
    background_color: '#f3f6f4',
    theme_color: '#0b5d4b',
    icons: [
      { src: 'icon-192.png', sizes: '192x192', type: 'image/png' },
      { src: 'icon-512.png', sizes: '512x512', type: 'image/png', purpose: 'any maskable' },
      { src: 'icon.svg', sizes: 'any', type: 'image/svg+xml' },
    ],
    shortcuts: [{ name: 'Ghi phản ánh', url: '/console/call' }],
  },
})

// What the inbox and nearly all other screens stand on: together it packs better than in ten small files.
const everyScreen = {
  name: 'every-screen',
  test: /console\/(badges|clock|due|title|inbox\/queries)\.|(TextInput|InputBase)\/|use-(debounced-value|debounced-callback|uncontrolled|merged-ref)|[iI]nfiniteQuery|useBaseQuery/,
}

export default defineConfig({
  root: here,
  base: '/console/',
  plugins: [react(), installable],
  build: {
    outDir: fileURLToPath(new URL('../../dist/console', import.meta.url)),
    emptyOutDir: true,
    target: 'es2022',
    reportCompressedSize: true,
    rolldownOptions: { output: { codeSplitting: { groups: [everyScreen] } } },
  },
})
