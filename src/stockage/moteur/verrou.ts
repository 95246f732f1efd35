import { randomUUID } from 'node:crypto'
import { link, mkdir, readdir, rm, truncate, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as attendre } from 'node:timers/promises'
import { codeErreur, ErreurStockage } from '../erreur.ts'
import { battre, estActif, lireIdentiteDe } from './processus.ts'

const ATTENTE_MS = 180_000

/**
 * Runs `agir` while no other process holds the lock of `dossier`. Each holder creates, exclusively, the file
 * numbered after the highest one, once that one is free (emptied) or its owner dead: two processes that see the
 * same dead owner compete for one number and one wins, so a stale lock is never stolen twice.
 * Throws `moteur.verrou-occupe` after three minutes.
 */
export async function avecVerrou<T>(dossier: string, agir: () => Promise<T>): Promise<T> {
  await mkdir(dossier, { recursive: true, mode: 0o700 })
  const fichier = await prendre(dossier)
  const arreterBattement = battre(fichier)
  try {
    return await agir()
  } finally {
    arreterBattement()
    await truncate(fichier)
  }
}

async function prendre(dossier: string): Promise<string> {
  const limite = Date.now() + ATTENTE_MS
  for (let pause = 5; Date.now() < limite; pause = Math.min(pause * 1.5, 100)) {
    const numero = await dernierNumero(dossier)
    if (numero === 0 || !(await estActif(join(dossier, String(numero))))) {
      const fichier = await creer(dossier, numero + 1)
      if (fichier !== undefined) return fichier
    } else await attendre(pause + Math.random() * pause)
  }
  throw new ErreurStockage('moteur.verrou-occupe', { dossier })
}

const numeros = async (dossier: string): Promise<number[]> =>
  (await readdir(dossier)).filter((nom) => /^\d+$/.test(nom)).map(Number)

const dernierNumero = async (dossier: string): Promise<number> => Math.max(0, ...(await numeros(dossier)))

/** Takes a number; undefined when somebody else has it, or has gone further meanwhile. */
async function creer(dossier: string, numero: number): Promise<string | undefined> {
  const provisoire = join(dossier, `.${randomUUID()}`)
  const fichier = join(dossier, String(numero))
  await writeFile(provisoire, JSON.stringify(lireIdentiteDe()), { mode: 0o600 })
  try {
    await link(provisoire, fichier)
  } catch (erreur) {
    if (codeErreur(erreur) !== 'EEXIST') throw erreur
    return undefined
  } finally {
    await rm(provisoire, { force: true })
  }
  if ((await dernierNumero(dossier)) > numero) {
    await rm(fichier, { force: true })
    return undefined
  }
  for (const ancien of await numeros(dossier))
    if (ancien < numero - 3) await rm(join(dossier, String(ancien)), { force: true })
  return fichier
}
