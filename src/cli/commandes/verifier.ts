import type { FicheRegistre } from '#domaine/certification/index.ts'
import type { DocumentLu } from '#domaine/verification/index.ts'
import { openLecteur } from '#importeurs/documents/isolement/lecteur.ts'
import { type Appel, type Commande, jourOption, SORTIES } from '../commande.ts'
import { aujourdhui } from '../reglages.ts'
import { afficherExamen } from '../verification/affichage.ts'
import { fichesCatalogue, fichesDeLaBase, numerosCites } from '../verification/connaissances.ts'
import { compter, type Examen, estMuet, tousLesConstats } from '../verification/examen.ts'
import { examiner } from '../verification/examiner.ts'
import { rapportJson } from '../verification/rapport-json.ts'
import { rapportSarif } from '../verification/rapport-sarif.ts'

const FICHIERS_MAXIMUM = 100

/** Records that the documents may be compared with: the starting catalogue, and the base when asked. */
async function rassemblerFiches(appel: Appel, lus: readonly DocumentLu[], au: string) {
  const catalogue = await fichesCatalogue()
  if (appel.options.base !== true) return catalogue
  const { depot } = await appel.monde()
  const base = await fichesDeLaBase(depot, numerosCites(lus), au)
  return new Map<string, FicheRegistre>([...catalogue, ...base])
}

function rendre(appel: Appel, examens: readonly Examen[], au: string): void {
  const { sortie, options } = appel
  const { paroles } = sortie
  if (options.sarif === true) sortie.donner(rapportSarif(examens, paroles))
  else if (sortie.json) sortie.donner(rapportJson(examens, au, paroles))
  else {
    const couleur = process.stdout.isTTY && (process.env.NO_COLOR ?? '') === ''
    const affichage = { paroles, couleur, nonPlaces: options['non-places'] === true }
    for (const examen of examens) sortie.ecrire(afficherExamen(examen, affichage))
  }
}

/** A document of which nothing could be said is no success: a green light must have looked. */
function coder(appel: Appel, examens: readonly Examen[]): number {
  const { erreur, avertissement } = compter(tousLesConstats(examens))
  const fautif = erreur > 0 || examens.some(estMuet)
  const strict = appel.options.strict === true && avertissement > 0
  return fautif || strict ? SORTIES.refus : SORTIES.succes
}

async function verifier(appel: Appel): Promise<number> {
  const au = jourOption(appel, 'au') ?? aujourdhui()
  const lecteur = openLecteur({ signaler: (detail) => appel.sortie.dire(detail) })
  try {
    const examens = await examiner(lecteur, appel.mots, {
      aujourdhui: au,
      fiches: (lus) => rassemblerFiches(appel, lus, au),
    })
    rendre(appel, examens, au)
    return coder(appel, examens)
  } finally {
    await lecteur.fermer()
  }
}

const drapeau = { type: 'boolean' } as const

export const verifierCommande: Commande = {
  nom: 'verifier',
  arguments: '<fichier…>',
  resume: 'verifier.resume',
  options: { sarif: drapeau, au: { type: 'string' }, base: drapeau, 'non-places': drapeau, strict: drapeau },
  aide: {
    sarif: 'verifier.sarif',
    au: 'verifier.au',
    base: 'verifier.base',
    'non-places': 'verifier.non-places',
    strict: 'verifier.strict',
  },
  mots: [1, FICHIERS_MAXIMUM],
  executer: verifier,
}
