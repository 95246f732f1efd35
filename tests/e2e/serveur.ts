import { type ChildProcess, execFile, spawn } from 'node:child_process'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'

const PROGRAMME = fileURLToPath(new URL('../../bin/parchemin.mjs', import.meta.url))
const PRET = /^Parchemin est prêt : (http\S+)$/
const PREMIER = /^http\S+\/premier-administrateur#\S+$/
const DEPART_MAX = 60_000

/** The application running as a person starts it. */
export interface Application {
  readonly adresse: string
  /** One-time link of the first administrator, as the terminal shows it. */
  readonly premier: string
  /** Asks the end as the terminal does; the exit code. */
  arreter(): Promise<number | null>
}

const environnement = (dossier: string, mode: 'demonstration' | 'production'): NodeJS.ProcessEnv => {
  const { DATABASE_URL: _serveur, ...reste } = process.env
  return { ...reste, PARCHEMIN_DONNEES: dossier, PARCHEMIN_MODE: mode, LC_ALL: 'fr_FR.UTF-8' }
}

/** Runs one command of the command line on a data folder. */
export async function commander(dossier: string, args: readonly string[]): Promise<string> {
  const options = { env: environnement(dossier, 'demonstration'), maxBuffer: 16 * 1024 * 1024 }
  const { stdout } = await promisify(execFile)(process.execPath, [PROGRAMME, ...args], options)
  return stdout
}

/** Starts `parchemin servir` on a data folder and a free port; rejects with what the terminal said if it does not start. */
export async function demarrer(dossier: string, mode: 'demonstration' | 'production'): Promise<Application> {
  const enfant = spawn(process.execPath, [PROGRAMME, 'servir', '--port', '0'], {
    env: environnement(dossier, mode),
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  surveiller(enfant)
  const fin = new Promise<number | null>((resolve) => enfant.once('exit', (code) => resolve(code)))
  const { adresse, premier } = await lireTerminal(enfant, fin)
  const arreter = (): Promise<number | null> => {
    enfant.kill('SIGTERM')
    return fin
  }
  return { adresse, premier, arreter }
}

function lireTerminal(
  enfant: ChildProcess,
  fin: Promise<number | null>,
): Promise<{ adresse: string; premier: string }> {
  const dit: string[] = []
  return new Promise((resolve, reject) => {
    const echouer = (): void => reject(new Error(`the application did not start:\n${dit.join('\n')}`))
    const attente = setTimeout(echouer, DEPART_MAX)
    fin.then(echouer)
    const { stderr } = enfant
    if (stderr === null) return echouer()
    createInterface({ input: stderr }).on('line', (ligne) => {
      dit.push(ligne)
      const adresse = dit.map((une) => PRET.exec(une)?.[1]).find((une) => une !== undefined)
      const premier = dit.find((une) => PREMIER.test(une))
      if (adresse === undefined || premier === undefined) return
      clearTimeout(attente)
      resolve({ adresse, premier })
    })
  })
}

const VEILLE = 'while kill -0 "$1" 2>/dev/null; do sleep 1; kill -0 "$2" 2>/dev/null || exit; done; kill -TERM "$2"'

/** A run of the tests ended without notice must not leave its server behind. */
function surveiller({ pid }: ChildProcess): void {
  if (pid === undefined || process.platform === 'win32') return
  const args = ['-c', VEILLE, 'sh', String(process.pid), String(pid)]
  spawn('sh', args, { detached: true, stdio: 'ignore', cwd: '/' }).unref()
}
