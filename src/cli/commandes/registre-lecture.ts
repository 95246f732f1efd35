import { CriteresQuery, criteresDe } from '#api/contrat/registre.ts'
import { comparaisonPublique, echeancePublique, pagePublique, resultatsPublics } from '#api/routes/registre-lecture.ts'
import { toSnake } from '#api/snake.ts'
import { chercherFiches } from '#application/registre/chercher.ts'
import { comparerVersions } from '#application/registre/comparer.ts'
import { consulterFiche } from '#application/registre/consulter.ts'
import { listerEcheances } from '#application/registre/surveiller.ts'
import { etatEnMots } from '#documents/fiche/etat.ts'
import { ficheEnMarkdown } from '#documents/fiche/markdown.ts'
import type { CriteresRecherche } from '#domaine/certification/index.ts'
import { addMois, formatJour } from '#socle/date-civile.ts'
import {
  type Appel,
  type Commande,
  ErreurUsage,
  entierOption,
  jourOption,
  listeOption,
  refuserOuDonner,
  SORTIES,
  texteOption,
} from '../commande.ts'
import { aujourdhui } from '../reglages.ts'

const PAR_PAGE = 20
const HORIZON_MOIS = 12
const MAXIMUM = 100

/** The day asked, today by default. */
const jourDemande = (appel: Appel): string => jourOption(appel, 'au') ?? aujourdhui()

/** The criteria of the options, as the API reads them; throws ErreurUsage at the first that does not fit. */
function lireCriteres(appel: Appel, au: string): CriteresRecherche {
  const saisie = {
    q: appel.mots.join(' '),
    repertoire: listeOption(appel, 'repertoire'),
    niveau: listeOption(appel, 'niveau'),
    type: listeOption(appel, 'type'),
    certificateur: listeOption(appel, 'certificateur'),
    nsf: listeOption(appel, 'nsf'),
    rome: listeOption(appel, 'rome'),
    voie: listeOption(appel, 'voie'),
    etat: listeOption(appel, 'etat'),
    apprentissage: texteOption(appel, 'apprentissage'),
    expire: texteOption(appel, 'expire'),
    tri: texteOption(appel, 'tri'),
    page: texteOption(appel, 'page'),
    par_page: texteOption(appel, 'par-page') ?? String(PAR_PAGE),
  }
  const fautif = (champ: string, valeur: unknown): ErreurUsage =>
    new ErreurUsage(champ.replaceAll('_', '-'), String(valeur))
  const lu = CriteresQuery.safeParse(saisie)
  if (!lu.success) {
    const champ = String(lu.error.issues[0]?.path[0] ?? '')
    throw fautif(champ, Reflect.get(saisie, champ))
  }
  const criteres = criteresDe(lu.data, au)
  if (criteres.ok) return criteres.valeur
  const [champ = '', valeur = ''] = Object.entries(criteres.refus.donnees)[0] ?? []
  throw fautif(champ.replace('query.', ''), valeur)
}

async function chercher(appel: Appel): Promise<number> {
  const criteres = lireCriteres(appel, jourDemande(appel))
  const { depot, recherche } = await appel.monde()
  const vue = await chercherFiches(depot, recherche, criteres)
  if (!vue.ok) return refuserOuDonner(appel.sortie, vue.refus)
  const { sortie } = appel
  const { paroles: p } = sortie
  if (sortie.json) {
    sortie.donner(resultatsPublics(vue.valeur, criteres))
    return SORTIES.succes
  }
  const { resultat, lignes } = vue.valeur
  for (const c of resultat.corrections) sortie.dire(p.dire('chercher.correction', { ...c }))
  if (resultat.elargi) sortie.dire(p.dire('chercher.elargi'))
  if (resultat.total === 0) sortie.dire(p.dire('chercher.rien'))
  else
    sortie.dire(p.dire('chercher.total', { total: p.nombre(resultat.total), jour: formatJour(criteres.au, p.langue) }))
  for (const ligne of lignes) {
    const { resume: r } = ligne
    const titre = r.abrege === null ? r.intitule : `${r.abrege} - ${r.intitule}`
    const fin = r.fin === null ? '' : `, ${p.dire('chercher.fin', { jour: formatJour(r.fin, p.langue) })}`
    sortie.ecrire(`${r.numero.padEnd(10)} ${titre}\n           ${etatEnMots(ligne, p.langue)}${fin}`)
  }
  return SORTIES.succes
}

async function montrer(appel: Appel): Promise<number> {
  const au = jourDemande(appel)
  const { depot } = await appel.monde()
  const vue = await consulterFiche(depot, appel.mots.join(''), au)
  if (!vue.ok) return refuserOuDonner(appel.sortie, vue.refus)
  if (appel.sortie.json)
    appel.sortie.donner({ ...pagePublique(vue.valeur), partenaires: toSnake(vue.valeur.fiche.partenaires) })
  else appel.sortie.ecrire(ficheEnMarkdown(vue.valeur, appel.sortie.paroles.langue))
  return SORTIES.succes
}

const court = (valeur: unknown): string => {
  const texte = typeof valeur === 'string' ? valeur : JSON.stringify(valeur)
  return texte.length > MAXIMUM ? `${texte.slice(0, MAXIMUM)}…` : texte
}

async function comparer(appel: Appel): Promise<number> {
  const { depot } = await appel.monde()
  const vue = await comparerVersions(depot, {
    numero: appel.mots[0] ?? '',
    de: texteOption(appel, 'de'),
    a: texteOption(appel, 'a'),
    avec: texteOption(appel, 'avec'),
    au: aujourdhui(),
  })
  if (!vue.ok) return refuserOuDonner(appel.sortie, vue.refus)
  const { de, a, changements } = vue.valeur
  const { sortie } = appel
  if (sortie.json) {
    sortie.donner(comparaisonPublique(vue.valeur))
    return SORTIES.succes
  }
  const nom = (c: typeof de): string => `${c.fiche.numero} (${formatJour(c.version.au, sortie.paroles.langue)})`
  sortie.dire(sortie.paroles.dire('comparer.titre', { de: nom(de), a: nom(a), nombre: changements.length }))
  if (changements.length === 0) sortie.dire(sortie.paroles.dire('comparer.rien'))
  for (const c of changements) {
    sortie.ecrire(c.chemin.join(' / '))
    if (c.avant !== null) sortie.ecrire(`  - ${court(c.avant)}`)
    if (c.apres !== null) sortie.ecrire(`  + ${court(c.apres)}`)
  }
  return SORTIES.succes
}

async function suivre(appel: Appel): Promise<number> {
  const au = jourDemande(appel)
  const mois = entierOption(appel, 'mois', HORIZON_MOIS)
  const depuisMois = entierOption(appel, 'depuis', 0)
  const page = entierOption(appel, 'page', 1, [1, 10_000])
  const { depot } = await appel.monde()
  const demande = { au, mois, depuisMois, numeros: appel.mots, repertoires: [], page, parPage: MAXIMUM }
  const { total, echeances } = await listerEcheances(depot, demande)
  const { sortie } = appel
  const { paroles: p } = sortie
  if (sortie.json) {
    sortie.donner({ au, total, echeances: echeances.map(echeancePublique) })
    return SORTIES.succes
  }
  sortie.dire(p.dire('suivre.titre', { total: p.nombre(total), jour: formatJour(addMois(au, mois), p.langue) }))
  for (const { resume: r, joursRestants, successeurs } of echeances) {
    const jour = r.fin === null ? p.dire('inconnu') : formatJour(r.fin, p.langue)
    sortie.ecrire(p.dire('suivre.ligne', { numero: r.numero, jour, jours: joursRestants, intitule: r.intitule }))
    const liste = successeurs.map((s) => (s.intitule === null ? s.numero : `${s.numero} ${s.intitule}`)).join(', ')
    sortie.ecrire(successeurs.length === 0 ? p.dire('suivre.sans') : p.dire('suivre.remplacee', { liste }))
  }
  return SORTIES.succes
}

async function listerExports(appel: Appel): Promise<number> {
  const { depot } = await appel.monde()
  const exports = await depot.exports()
  const { sortie } = appel
  if (sortie.json) sortie.donner(toSnake(exports))
  else
    for (const { dateExport, ...e } of exports)
      sortie.ecrire(sortie.paroles.dire('exports.ligne', { ...e, jour: dateExport }))
  return SORTIES.succes
}

const texte = { type: 'string' } as const
const liste = { type: 'string', multiple: true } as const

export const COMMANDES_LECTURE: readonly Commande[] = [
  {
    nom: 'registre chercher',
    arguments: '[mots…]',
    resume: 'chercher.resume',
    options: {
      au: texte,
      repertoire: liste,
      niveau: liste,
      type: liste,
      certificateur: liste,
      nsf: liste,
      rome: liste,
      voie: liste,
      etat: liste,
      apprentissage: texte,
      expire: texte,
      tri: texte,
      page: texte,
      'par-page': texte,
    },
    aide: {
      au: 'chercher.au',
      repertoire: 'chercher.repertoire',
      niveau: 'chercher.niveau',
      type: 'chercher.type',
      certificateur: 'chercher.certificateur',
      nsf: 'chercher.nsf',
      rome: 'chercher.rome',
      voie: 'chercher.voie',
      etat: 'chercher.etat',
      apprentissage: 'chercher.apprentissage',
      expire: 'chercher.expire',
      tri: 'chercher.tri',
      page: 'chercher.page',
      'par-page': 'chercher.par-page',
    },
    mots: [0, 50],
    executer: chercher,
  },
  {
    nom: 'registre montrer',
    arguments: '<numero>',
    resume: 'montrer.resume',
    options: { au: texte },
    aide: { au: 'montrer.au' },
    mots: [1, 2],
    executer: montrer,
  },
  {
    nom: 'registre comparer',
    arguments: '<numero>',
    resume: 'comparer.resume',
    options: { de: texte, a: texte, avec: texte },
    aide: { de: 'comparer.de', a: 'comparer.a', avec: 'comparer.avec' },
    mots: [1, 1],
    executer: comparer,
  },
  {
    nom: 'registre suivre',
    arguments: '[numeros…]',
    resume: 'suivre.resume',
    options: { au: texte, mois: texte, depuis: texte, page: texte },
    aide: { au: 'chercher.au', mois: 'suivre.mois', depuis: 'suivre.depuis', page: 'chercher.page' },
    mots: [0, 1000],
    executer: suivre,
  },
  {
    nom: 'registre exports',
    arguments: '',
    resume: 'exports.resume',
    options: {},
    aide: {},
    mots: [0, 0],
    executer: listerExports,
  },
]
