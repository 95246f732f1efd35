import { importerRegistre, type ProgressionImport, type RapportImport } from '#application/registre/importer.ts'
import type { CleCli } from '#langues/cli.fr.ts'
import { estJour, formatJour } from '#socle/date-civile.ts'
import { type Appel, type Commande, SORTIES, texteOption } from '../commande.ts'
import type { Sortie } from '../sortie.ts'

const ETAPES: Readonly<Record<ProgressionImport['etape'], CleCli>> = {
  telechargement: 'importer.telechargement',
  lecture: 'importer.lecture',
  ecriture: 'importer.lecture',
  index: 'importer.etape-index',
  textes_longs: 'importer.etape-textes',
  fini: 'importer.index',
}

/** Shows the progress of an import on standard error. */
export function afficherProgression(sortie: Sortie): (p: ProgressionImport) => void {
  return (p) =>
    sortie.progresser({
      titre: sortie.paroles.dire(ETAPES[p.etape]),
      fait: p.fait,
      total: p.total,
      unite: p.etape === 'lecture' || p.etape === 'telechargement' ? 'octets' : 'fiches',
    })
}

/** Tells a report in words, on standard error when the result is JSON. */
export function raconter(sortie: Sortie, r: RapportImport): void {
  const { paroles: p } = sortie
  const jour = formatJour(r.dateExport, p.langue)
  const base = { repertoire: r.repertoire, jour, nom: r.source }
  if (r.dejaImporte) {
    sortie.dire(p.dire('importer.deja', base))
    return
  }
  const { bilan } = r
  const comptes = {
    lues: bilan.lues,
    nouvelles: bilan.nouvelles,
    modifiees: bilan.modifiees,
    inchangees: bilan.inchangees,
    disparues: bilan.disparues,
    actives: r.actives,
  }
  const nombres = Object.fromEntries(Object.entries(comptes).map(([cle, n]) => [cle, p.nombre(n)]))
  sortie.dire(p.dire('importer.fait', { ...base, ...nombres }))
  const anomalies = Object.entries(r.anomalies).map(([code, a]) => `${code} × ${p.nombre(a.nombre)}`)
  if (anomalies.length > 0) sortie.dire(p.dire('importer.anomalies', { liste: anomalies.join(', ') }))
  const inconnus = Object.keys(r.inconnus)
  if (inconnus.length > 0) sortie.dire(p.dire('importer.inconnus', { liste: inconnus.join(', ') }))
}

async function importer(appel: Appel): Promise<number> {
  const date = texteOption(appel, 'date') ?? null
  const part = texteOption(appel, 'baisse')
  if ((date !== null && !estJour(date)) || (part !== undefined && !(Number(part) >= 0 && Number(part) <= 1)))
    return SORTIES.usage
  const monde = await appel.monde()
  const progresser = afficherProgression(appel.sortie)
  const fait = await importerRegistre(await monde.outilsImport(progresser), {
    source: appel.mots[0] ?? '',
    date,
    baisseAdmise: part === undefined ? monde.reglages.baisseAdmise : Number(part),
    forcer: appel.options.forcer === true,
  })
  if (!fait.ok) {
    appel.sortie.refuser(fait.refus)
    if (appel.sortie.json) appel.sortie.donner(fait.refus)
    return SORTIES.refus
  }
  raconter(appel.sortie, fait.valeur)
  const { bilan } = fait.valeur
  if (bilan.nouvelles + bilan.modifiees > 0) {
    await monde.reindexer(progresser, false)
    await monde.reindexer(progresser, true)
  }
  if (appel.sortie.json) appel.sortie.donner(fait.valeur)
  return SORTIES.succes
}

async function indexer(appel: Appel): Promise<number> {
  const monde = await appel.monde()
  await monde.reindexer(afficherProgression(appel.sortie), true)
  return SORTIES.succes
}

export const importerCommande: Commande = {
  nom: 'registre importer',
  arguments: '<fichier|url|->',
  resume: 'importer.resume',
  options: { date: { type: 'string' }, baisse: { type: 'string' }, forcer: { type: 'boolean' } },
  aide: { date: 'importer.date', baisse: 'importer.baisse', forcer: 'importer.forcer' },
  mots: [1, 1],
  executer: importer,
}

export const indexerCommande: Commande = {
  nom: 'registre indexer',
  arguments: '',
  resume: 'indexer.resume',
  options: {},
  aide: {},
  mots: [0, 0],
  executer: indexer,
}
