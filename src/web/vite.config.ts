import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { brotliCompress, gzip } from 'node:zlib'
import react from '@vitejs/plugin-react'
import { defineConfig, type Plugin } from 'vite'

const dossier = (chemin: string) => fileURLToPath(new URL(chemin, import.meta.url))

/** Writes each text file compressed beside itself, once, so that the server never compresses what does not change. */
const precompress = (): Plugin => ({
  name: 'precompress',
  apply: 'build',
  async writeBundle({ dir }, bundle) {
    if (dir === undefined) return
    for (const { fileName, ...sortie } of Object.values(bundle)) {
      if (!/\.(js|css|html|svg)$/.test(fileName)) continue
      const texte = sortie.type === 'chunk' ? sortie.code : sortie.source
      const chemin = join(dir, fileName)
      await writeFile(`${chemin}.br`, await promisify(brotliCompress)(texte))
      await writeFile(`${chemin}.gz`, await promisify(gzip)(texte, { level: 9 }))
    }
  },
})

export default defineConfig({
  root: dossier('.'),
  plugins: [react(), precompress()],
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
