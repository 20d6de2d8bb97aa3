import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import { dropSchemas } from './drop-schemas.ts'

// Fixed, since it is the address that `npm run dev` prints; the API is on the next port.
const port = 5173
const api = `http://localhost:${process.env.UPSHOT_API_PORT ?? 3000}`

// Our own modules in web/api/ are below the same path as the server's endpoints; they end in .ts.
export default defineConfig({
  root: import.meta.dirname,
  plugins: [dropSchemas(), react()],
  server: { port, strictPort: true, proxy: { '^/api/(?!.*\\.ts(\\?|$))': api, '/healthz': api, '/readyz': api } },
  build: {
    outDir: 'dist',
    emptyOutDir: true,
    target: 'es2022',
    // Inlined assets would be data: addresses, which the CSP allows for images only.
    assetsInlineLimit: 0,
    // Vite's preload helper for old browsers is an inline-free polyfill that none of our browsers needs.
    modulePreload: { polyfill: false },
  },
})
