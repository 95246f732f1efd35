import { chmodSync, existsSync, mkdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const RACINE = fileURLToPath(new URL('../..', import.meta.url))
const VERSION = '147'
const ATELIER = 0o755

/**
 * Path of the browser: the one named by CHROMIUM_PATH, else the one shipped inside a package on Linux x64; undefined
 * elsewhere, where Playwright looks for the person's own. The package unpacks into the temporary folder and takes
 * whatever version lies there already: it gets a folder of the project, named by version.
 */
async function findChromium(): Promise<string | undefined> {
  if (process.env.CHROMIUM_PATH) return process.env.CHROMIUM_PATH
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined
  const dossier = join(RACINE, '.cache', `chromium-${VERSION}`)
  mkdirSync(dossier, { recursive: true })
  const avant = process.env.TMPDIR
  process.env.TMPDIR = dossier
  try {
    const { default: chromium } = await import('@sparticuz/chromium')
    const chemin = await chromium.executablePath()
    openATous(chemin)
    return chemin
  } finally {
    if (avant === undefined) delete process.env.TMPDIR
    else process.env.TMPDIR = avant
  }
}

/** Unpacked for its owner alone: a clone made by root is also tested by an ordinary user. */
function openATous(chemin: string): void {
  for (const un of [chemin, join(dirname(chemin), 'locales')]) {
    try {
      if (existsSync(un)) chmodSync(un, ATELIER)
    } catch {
      // Not ours: whoever unpacked it opened it.
    }
  }
}

/** How the browser is started: nothing but the sandbox that root cannot have. */
export async function lancement(): Promise<{ executablePath?: string; channel?: 'chrome'; args: string[] }> {
  const executablePath = await findChromium()
  const args = ['--no-sandbox']
  return executablePath === undefined ? { channel: 'chrome', args } : { executablePath, args }
}
