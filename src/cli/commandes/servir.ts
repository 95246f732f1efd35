import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { garderDebout } from '#api/debout.ts'
import { monterBaremes } from '#api/routes/baremes.ts'
import { monterCalculs } from '#api/routes/calculs.ts'
import { monterCorrespondances } from '#api/routes/correspondances.ts'
import { monterDocuments } from '#api/routes/documents.ts'
import { monterExports } from '#api/routes/exports.ts'
import { monterPaquets } from '#api/routes/paquets.ts'
import { monterImports, type SourceImport } from '#api/routes/registre-import.ts'
import { monterLecture } from '#api/routes/registre-lecture.ts'
import { creerServeur } from '#api/serveur.ts'
import { creerBaremesEnVigueur } from '#application/baremes/en-vigueur.ts'
import { creerLienPremierAdministrateur } from '#application/comptes/premier-administrateur.ts'
import { lireFiche } from '#application/registre/consulter.ts'
import { openCompositeur } from '#documents/typst/compositeur.ts'
import { openLecteur } from '#importeurs/documents/isolement/lecteur.ts'
import { stemOf } from '#recherche/words.ts'
import { portsBaremes } from '#stockage/depots/baremes.ts'
import { portsComptes } from '#stockage/depots/comptes.ts'
import { portsCorrespondances } from '#stockage/depots/correspondances.ts'
import { portsDocuments } from '#stockage/depots/documents.ts'
import { creerSuiviImports } from '#stockage/depots/imports.ts'
import { portsPaquets } from '#stockage/depots/paquets.ts'
import { portsReferentiels } from '#stockage/depots/referentiels.ts'
import { codeErreur } from '#stockage/erreur.ts'
import { type Appel, type Commande, entierOption, SORTIES, texteOption } from '../commande.ts'
import { type Monde, refusDe } from '../monde.ts'
import { aujourdhui } from '../reglages.ts'
import type { Sortie } from '../sortie.ts'
import { VERSION } from '../version.ts'

const PORT_MAX = 65535

/** Folder of the built pages, beside this bundle; empty when only the API is served. */
function trouverSite(): string {
  const site = join(dirname(fileURLToPath(import.meta.url)), '..', 'web')
  return existsSync(join(site, 'index.html')) ? site : ''
}

/** Runs the importer in its own process: a heavy or hostile file never slows or stops the server. */
function lancerImport(monde: Monde): (id: string, source: SourceImport) => Promise<void> {
  return (id, source) => {
    const [script] = process.argv.slice(1)
    const verbe = source.genre === 'fichier' ? ['importer', source.chemin] : ['actualiser']
    const date = source.genre === 'fichier' && source.date !== null ? ['--date', source.date] : []
    const enfant = spawn(
      process.execPath,
      [...process.execArgv, script ?? '', 'registre', ...verbe, ...date, '--suivi', id],
      {
        env: { ...process.env, PARCHEMIN_DONNEES: monde.reglages.dossier },
        stdio: ['ignore', 'ignore', 'inherit'],
      },
    )
    const fin = new Promise<void>((resolve) => enfant.once('exit', () => resolve()).once('error', () => resolve()))
    const suivi = creerSuiviImports(monde.base)
    const interrompu = { refus: { code: 'import.interrompu', donnees: {} } }
    return fin.then(() => suivi.conclure(id, 'refuse', interrompu)).catch(() => undefined)
  }
}

async function annoncerPremier(monde: Monde, sortie: Sortie, adresse: string): Promise<void> {
  const dehors = { mode: monde.reglages.mode, maintenant: () => new Date(), aujourdhui }
  const lien = await creerLienPremierAdministrateur(portsComptes(monde.base, dehors))
  if (!lien.ok) return
  const fin = lien.valeur.expireLe.toLocaleString(sortie.paroles.langue, { dateStyle: 'long', timeStyle: 'short' })
  sortie.dire(
    sortie.paroles.dire('servir.premier', { fin, lien: `${monde.reglages.adresse ?? adresse}${lien.valeur.chemin}` }),
  )
}

async function ouvrirServeur(monde: Monde) {
  const { base, depot, recherche, reglages } = monde
  const services = { base, aujourdhui, maintenant: () => new Date(), mode: reglages.mode, version: VERSION }
  const suivi = creerSuiviImports(base)
  await suivi.abandonnerRestes()
  const lecteur = openLecteur({ signaler: (detail) => process.stderr.write(`${detail}\n`) })
  const compositeur = openCompositeur((detail) => process.stderr.write(`${detail}\n`))
  const fiche = async (numero: string, jour: string) => {
    const lue = await lireFiche(depot, numero, jour)
    return lue.ok ? lue.valeur.fiche : null
  }
  const documents = portsDocuments(base, { lecteur, aujourdhui, fiche })
  const referentiels = portsReferentiels(base, services)
  const baremes = portsBaremes(base, services)
  const enVigueur = creerBaremesEnVigueur(baremes)
  const paquets = portsPaquets(base, services)
  const correspondances = portsCorrespondances(base, {
    maintenant: services.maintenant,
    aujourdhui,
    racine: stemOf,
    fiche: async (numero, quand) => {
      const lue = await lireFiche(depot, numero, quand)
      return lue.ok ? { fiche: lue.valeur.fiche, empreinte: lue.valeur.version.empreinte } : null
    },
  })
  const serveur = await creerServeur(services, {
    site: trouverSite(),
    ...(reglages.proxys === undefined ? {} : { proxys: reglages.proxys }),
    groupes: [
      (montage) => monterLecture(montage, { services, depot, recherche }),
      (montage) =>
        monterImports(montage, {
          services,
          suivi,
          depot: join(reglages.dossier, 'televersements'),
          lancer: lancerImport(monde),
        }),
      (montage) => monterDocuments(montage, { ports: documents, referentiels }),
      (montage) => monterCorrespondances(montage, correspondances),
      (montage) => monterCalculs(montage, { services, baremes: () => enVigueur.lire() }),
      (montage) => monterBaremes(montage, { ports: baremes, enVigueur }),
      (montage) => monterPaquets(montage, { ports: paquets, documents }),
      (montage) =>
        monterExports(montage, { referentiels, lecteur, compositeur, fiche: (numero) => fiche(numero, aujourdhui()) }),
    ],
  })
  garderDebout(serveur.log)
  const fermer = async () => {
    await serveur.close()
    await lecteur.fermer()
    await compositeur.fermer()
  }
  return { serveur, fermer }
}

/** Makes again, in the background, the index that a killed import left behind the base. */
function rattraperIndex(monde: Monde, sortie: Sortie): void {
  const rattraper = async (): Promise<void> => {
    if (await monde.indexPerime()) await monde.reindexer(() => undefined)
  }
  rattraper().catch((erreur: unknown) => {
    const refus = refusDe(erreur)
    if (refus !== null) sortie.refuser(refus)
  })
}

/** Waits for the end asked by the terminal or the system. */
const attendreFin = (): Promise<void> =>
  new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve())
  })

async function servir(appel: Appel): Promise<number> {
  const { sortie } = appel
  const demande = texteOption(appel, 'port') === undefined ? null : entierOption(appel, 'port', 0, [0, PORT_MAX])
  const monde = await appel.monde()
  const { serveur, fermer } = await ouvrirServeur(monde)
  const ecoute = {
    port: demande ?? monde.reglages.port,
    host: texteOption(appel, 'hote') ?? monde.reglages.hote,
  }
  try {
    const adresse = await serveur.listen(ecoute)
    sortie.dire(sortie.paroles.dire('servir.pret', { adresse }))
    if (monde.reglages.mode === 'demonstration') sortie.dire(sortie.paroles.dire('servir.demonstration'))
    else sortie.dire(sortie.paroles.dire('servir.production'))
    await annoncerPremier(monde, sortie, adresse)
    rattraperIndex(monde, sortie)
    await attendreFin()
    sortie.dire(sortie.paroles.dire('servir.arret'))
    return SORTIES.succes
  } catch (erreur) {
    if (codeErreur(erreur) !== 'EADDRINUSE') throw erreur
    sortie.dire(sortie.paroles.dire('servir.port-pris', { port: ecoute.port }))
    return SORTIES.refus
  } finally {
    await fermer()
  }
}

export const servirCommande: Commande = {
  nom: 'servir',
  arguments: '',
  resume: 'servir.resume',
  options: { port: { type: 'string' }, hote: { type: 'string' } },
  aide: { port: 'servir.port', hote: 'servir.hote' },
  mots: [0, 0],
  executer: servir,
}
