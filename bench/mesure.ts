import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** A whole process: seconds of wall clock, seconds of processor, peak memory in MB, what it wrote on standard output. */
export interface MesureProcessus {
  readonly secondes: number
  readonly processeur: number
  readonly memoireMo: number
  readonly sortie: string
}

const TEMOIN = `import { writeFileSync } from 'node:fs'
process.on('exit', () => {
  const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage()
  writeFileSync(process.env.PARCHEMIN_MESURE, JSON.stringify({ maxRSS, cpu: userCPUTime + systemCPUTime }))
})`

/** Runs a Node script to its end and measures it from outside; throws when it fails. */
export async function mesurerProcessus(
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<MesureProcessus> {
  const dossier = mkdtempSync(join(tmpdir(), 'parchemin-mesure-'))
  const temoin = join(dossier, 'temoin.mjs')
  const releve = join(dossier, 'releve.json')
  writeFileSync(temoin, TEMOIN)
  const debut = performance.now()
  const enfant = spawn(process.execPath, ['--import', temoin, ...args], {
    env: { ...process.env, ...env, PARCHEMIN_MESURE: releve },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  let sortie = ''
  enfant.stdout.on('data', (d: Buffer) => {
    sortie += d.toString()
  })
  const code = await new Promise<number | null>((resolve) => enfant.once('close', resolve))
  const secondes = (performance.now() - debut) / 1000
  if (code !== 0) throw new Error(`${args.join(' ')}: exit ${code}`)
  const { maxRSS, cpu } = JSON.parse(readFileSync(releve, 'utf8')) as { maxRSS: number; cpu: number }
  rmSync(dossier, { recursive: true })
  return { secondes, processeur: cpu / 1e6, memoireMo: maxRSS / 1024, sortie }
}

/** Value below which a share of the sorted values lies. */
export function centile(valeurs: readonly number[], part: number): number {
  const triees = [...valeurs].sort((a, b) => a - b)
  return triees[Math.min(triees.length - 1, Math.floor(triees.length * part))] ?? Number.NaN
}

/** Milliseconds that an action takes. */
export async function chronometrer(agir: () => Promise<unknown>): Promise<number> {
  const debut = performance.now()
  await agir()
  return performance.now() - debut
}

/** Processor time of the whole process, milliseconds: what other programs take does not count. */
export function processeur(): number {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}
