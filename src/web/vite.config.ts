import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

const dossier = (chemin: string) => fileURLToPath(new URL(chemin, import.meta.url))

export default defineConfig({
  root: dossier('.'),
  plugins: [react()],
  build: {
    outDir: dossier('../../dist/web'),
    emptyOutDir: true,
    target: 'es2022',
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
  },
  server: {
    fs: { allow: [dossier('../..')] },
    proxy: { '/api': process.env.PARCHEMIN_API ?? 'http://127.0.0.1:4310' },
  },
  preview: { proxy: { '/api': process.env.PARCHEMIN_API ?? 'http://127.0.0.1:4310' } },
})
