import { spawnSync } from 'node:child_process'
import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { dossierEssai } from '#stockage/essai.ts'
import { ecrireExports } from './donnees.ts'
import { type Application, commander, demarrer } from './serveur.ts'

const PREPARER = fileURLToPath(new URL('../../bin/preparer.mjs', import.meta.url))

/**
 * Opens what every test needs: the application as a visitor finds it (demonstration, register loaded through the command
 * line beside the running server) and an empty one in production, where accounts are made and files dropped. The workers
 * learn the addresses from the environment. Returns the closing.
 */
export default async function ouvrir(): Promise<() => Promise<void>> {
  const { status } = spawnSync(process.execPath, [PREPARER], { stdio: 'inherit' })
  if (status !== 0) throw new Error('the application could not be built')
  const dossier = await dossierEssai()
  const fichiers = await ecrireExports(join(dossier, 'exports'))
  const visite = join(dossier, 'visite')
  const [demonstration, production] = await Promise.all([
    demarrer(visite, 'demonstration'),
    demarrer(join(dossier, 'reel'), 'production'),
  ])
  await commander(visite, ['registre', 'importer', ...fichiers.tous])
  Object.assign(process.env, {
    E2E_DEMONSTRATION: demonstration.adresse,
    E2E_PRODUCTION: production.adresse,
    E2E_PREMIER: production.premier,
    E2E_A_DEPOSER: fichiers.aDeposer,
    E2E_COUPE: fichiers.coupe,
  })
  return async () => {
    await Promise.all([fermer(demonstration), fermer(production)])
    await rm(dossier, { recursive: true, force: true })
  }
}

async function fermer(application: Application): Promise<void> {
  const code = await application.arreter()
  if (code !== 0) throw new Error(`the application ended with code ${code}`)
}
