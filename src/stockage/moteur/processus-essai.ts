import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { readdir, readFile } from 'node:fs/promises'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { z } from 'zod'
import { arreterServeur } from './postmaster.ts'

const ECRIVAIN = fileURLToPath(new URL('./ecrivain-essai.ts', import.meta.url))
const ligneSchema = z.object({
  acquis: z.string().optional(),
  pret: z.number().optional(),
  message: z.string().optional(),
  refus: z.string().optional(),
  ferme: z.boolean().optional(),
})
type Ligne = z.infer<typeof ligneSchema>

/** A child process of a test that holds or fills a store. */
export interface Ecrivain {
  readonly processus: ChildProcess
  readonly lignes: Ligne[]
  /** Resolves with the first line, past or to come, that satisfies `quand`; rejects when the child ends without it. */
  attendre(quand: (ligne: Ligne, lignes: readonly Ligne[]) => boolean): Promise<Ligne>
  /** Closes the input of the child, which then closes its store; resolves when it has ended. */
  fermer(): Promise<void>
  /** kill -9, then waits for the end of the process and of its output. */
  tuer(): Promise<void>
}

/** Starts the test writer in another process, as another account when `compte` is given (root only). */
export function lancerEcrivain(
  dossier: string,
  mode: 'tenir' | 'ecrire',
  compte: { uid?: number; gid?: number } = {},
): Ecrivain {
  const processus = spawn(process.execPath, ['--import', 'tsx', ECRIVAIN, dossier, mode], {
    stdio: ['pipe', 'pipe', 'inherit'],
    ...compte,
  })
  const lignes: Ligne[] = []
  const guetteurs = new Set<() => void>()
  const lecture = createInterface({ input: processus.stdout })
  lecture.on('line', (texte) => {
    lignes.push(ligneSchema.parse(JSON.parse(texte)))
    for (const guetteur of guetteurs) guetteur()
  })
  const fin = Promise.all([once(processus, 'exit'), once(lecture, 'close')])
  return {
    processus,
    lignes,
    attendre: (quand) =>
      new Promise((resolve, reject) => {
        const guetteur = () => {
          const trouvee = lignes.find((ligne) => quand(ligne, lignes))
          if (trouvee) resolve(trouvee)
          if (trouvee) guetteurs.delete(guetteur)
        }
        guetteurs.add(guetteur)
        guetteur()
        fin.then(() => reject(new Error(`ended: ${JSON.stringify(lignes.slice(-3))}`)))
      }),
    fermer: async () => {
      processus.stdin.end()
      await fin
    },
    tuer: async () => {
      processus.kill('SIGKILL')
      await fin
    },
  }
}

/** Numbers of the PostgreSQL servers (not their children) started on a cluster, as the system lists them. */
export async function serveursSur(grappe: string): Promise<number[]> {
  const trouves: number[] = []
  for (const nom of await readdir('/proc')) {
    if (!/^\d+$/.test(nom)) continue
    const commande = (await readFile(`/proc/${nom}/cmdline`, 'utf8').catch(() => '')).split('\0')
    if (commande[0]?.endsWith('postgres') && commande[1] === '-D' && commande[2] === grappe) trouves.push(Number(nom))
  }
  return trouves
}

/** Stops what a failed test leaves running on a cluster. */
export async function arreterRestes(grappe: string): Promise<void> {
  if (process.platform !== 'linux') return
  for (const pid of await serveursSur(grappe)) await arreterServeur(pid)
}

/** Numbers of the children of a process. */
export async function enfantsDe(pid: number): Promise<number[]> {
  const texte = await readFile(`/proc/${pid}/task/${pid}/children`, 'utf8')
  return texte.trim().split(/\s+/).filter(Boolean).map(Number)
}
