// Run by tests in its own process, to be killed: opens a store and says, one JSON line at a time, what it did.
// Arguments: data folder, `tenir` (open and wait) or `ecrire` (commit rows without end). Ends when its input closes.
import { writeSync } from 'node:fs'
import { setTimeout as attendre } from 'node:timers/promises'
import { ErreurStockage } from '../erreur.ts'
import { openStore } from '../ouvrir.ts'

const [dossier = '', mode] = process.argv.slice(2)
const dire = (message: object): void => {
  writeSync(1, `${JSON.stringify(message)}\n`)
}

async function ecrireSansFin(base: Awaited<ReturnType<typeof openStore>>): Promise<void> {
  const prefixe = `${process.pid}-${Date.now()}`
  for (let n = 0; !process.stdin.readableEnded; n++) {
    const ligne = `${prefixe}-${n}`
    try {
      await base.db
        .insertInto('texte_registre')
        .values({ empreinte: Buffer.from(ligne), contenu: ligne })
        .execute()
      dire({ acquis: ligne })
    } catch {
      await attendre(20)
    }
  }
}

try {
  const base = await openStore({ dossier, signaler: (message) => dire({ message: message.code }) })
  const fini = new Promise((resolve) => process.stdin.once('end', resolve).resume())
  dire({ pret: process.pid })
  await Promise.all(mode === 'ecrire' ? [ecrireSansFin(base), ecrireSansFin(base)] : [fini])
  await base.fermer()
  dire({ ferme: true })
} catch (erreur) {
  dire({ refus: erreur instanceof ErreurStockage ? erreur.refus.code : String(erreur) })
  process.exitCode = 1
}
