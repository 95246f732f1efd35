import { chercherFiches, type ServiceRecherche, type VueResultats } from '#application/registre/chercher.ts'
import { comparerVersions, type VueComparaison } from '#application/registre/comparer.ts'
import {
  consulterFiche,
  decrireContinuite,
  lireFiche,
  resoudreNumero,
  type VueFiche,
} from '#application/registre/consulter.ts'
import type { DepotRegistre } from '#application/registre/ports.ts'
import { type Echeance, listerEcheances } from '#application/registre/surveiller.ts'
import { ficheEnMarkdown } from '#documents/fiche/markdown.ts'
import { partenairesEnCsv } from '#documents/fiche/partenaires-csv.ts'
import { adresseRegistre, peutAgirPour } from '#domaine/certification/index.ts'
import { estSiren, estSiret, parseSiret } from '#socle/identifiant.ts'
import { refuser, reussir } from '#socle/resultat.ts'
import type { PageFiche } from '../contrat/fiche.ts'
import type { ComparaisonFiches, Echeance as EcheancePublique, ResultatsFiches } from '../contrat/registre.ts'
import { criteresDe, routesRegistre } from '../contrat/registre.ts'
import { type Montage, monter } from '../monter.ts'
import type { Services } from '../services.ts'
import { toSnake } from '../snake.ts'

/** What the routes of the register read. */
export interface ServicesRegistre {
  readonly services: Services
  readonly depot: DepotRegistre
  readonly recherche: ServiceRecherche
}

const LICENCE = 'Licence Ouverte 2.0'
const PRODUCTEUR = 'France compétences'
const SUGGESTIONS = 8

/** A record and what follows from it, in the public form of the contract. */
export function pagePublique(vue: VueFiche): PageFiche {
  const { partenaires, ...fiche } = toSnake(vue.fiche)
  return {
    ...toSnake({ ...vue, fiche: null }),
    fiche,
    nombre_partenaires: partenaires.length,
    source: {
      nom: PRODUCTEUR,
      licence: LICENCE,
      export_du: vue.version.au,
      page_officielle: adresseRegistre(fiche.numero),
    },
  }
}

/** A page of results in the public form of the contract. */
export function resultatsPublics(
  vue: VueResultats,
  demande: { au: string; page: number; parPage: number },
): ResultatsFiches {
  const { resultat, lignes } = vue
  return {
    au: demande.au,
    total: resultat.total,
    page: demande.page,
    par_page: demande.parPage,
    fiches: lignes.map(({ resume: r, etat, entrees, champs, blocsTrouves, remplaceePar }) => ({
      numero: r.numero,
      repertoire: r.repertoire,
      intitule: r.intitule,
      abrege: r.abrege,
      niveau: r.niveau,
      type_enregistrement: r.typeEnregistrement,
      certificateurs: [...r.certificateurs],
      etat,
      entrees,
      date_effet: r.effet,
      date_fin: r.fin,
      date_limite_delivrance: r.limiteDelivrance,
      remplacee_par: [...remplaceePar],
      champs: [...champs],
      blocs_trouves: [...blocsTrouves],
    })),
    facettes: toSnake(resultat.facettes),
    corrections: toSnake(resultat.corrections),
    elargi: resultat.elargi,
  }
}

/** A line of the radar in the public form of the contract. */
export const echeancePublique = ({
  resume: r,
  etat,
  entrees,
  joursRestants,
  successeurs,
}: Echeance): EcheancePublique => ({
  numero: r.numero,
  intitule: r.intitule,
  abrege: r.abrege,
  etat,
  entrees,
  date_fin: r.fin,
  date_limite_delivrance: r.limiteDelivrance,
  jours_restants: joursRestants,
  successeurs: toSnake(successeurs),
})

/** A comparison in the public form of the contract. */
export function comparaisonPublique({ de, a, changements }: VueComparaison): ComparaisonFiches {
  const cote = ({ fiche: { numero, intitule }, version }: VueComparaison['de']) => ({
    numero,
    intitule,
    version: toSnake(version),
  })
  return { de: cote(de), a: cote(a), changements: toSnake(changements) }
}

/** Searching, reading, comparing and watching the register: public. */
export function monterLecture(montage: Montage, { services, depot, recherche }: ServicesRegistre): void {
  const jour = (au: string | undefined): string => au ?? services.aujourdhui()

  monter(montage, routesRegistre.etat, async () => {
    const [fiches, exports, index] = await Promise.all([depot.compter(), depot.exports(), recherche.actuel()])
    return {
      version: services.version,
      mode: services.mode,
      aujourdhui: services.aujourdhui(),
      fiches,
      exports: toSnake(exports),
      recherche: { prete: index.ok },
    }
  })
  monter(montage, routesRegistre.chercher, async ({ query }) => {
    const criteres = criteresDe(query, jour(query.au))
    if (!criteres.ok) return criteres
    const vue = await chercherFiches(depot, recherche, criteres.valeur)
    return vue.ok ? reussir(resultatsPublics(vue.valeur, criteres.valeur)) : vue
  })
  monter(montage, routesRegistre.suggerer, async ({ query }) => {
    const index = await recherche.actuel()
    if (!index.ok) return index
    return reussir({ suggestions: toSnake(index.valeur.suggerer(query.q, SUGGESTIONS, jour(query.au))) })
  })
  monter(montage, routesRegistre.echeances, async ({ query }) => {
    const au = jour(query.au)
    const inconnu = query.repertoire.find((r) => r !== 'RNCP' && r !== 'RS')
    if (inconnu !== undefined) return refuser('requete.invalide', { 'query.repertoire': inconnu })
    const { total, echeances } = await listerEcheances(depot, {
      au,
      mois: query.mois,
      depuisMois: query.depuis_mois,
      numeros: query.numeros,
      repertoires: query.repertoire.filter((r) => r === 'RNCP' || r === 'RS'),
      page: query.page,
      parPage: query.par_page,
    })
    return reussir({ au, total, echeances: echeances.map(echeancePublique) })
  })
  monterFiche(montage, depot, jour)
}

/** A right key, or a number that the record itself carries: the register is not free of wrong keys. */
const estPlausible = (siret: string, { certificateurs, partenaires }: VueFiche['fiche']): boolean =>
  estSiret(siret) ||
  estSiren(siret) ||
  [...certificateurs, ...partenaires].some((ligne) => ligne.siret?.startsWith(siret) === true)

function monterFiche(montage: Montage, depot: DepotRegistre, jour: (au: string | undefined) => string): void {
  const lire = (numero: string, au: string | undefined) => lireFiche(depot, numero, jour(au))

  monter(montage, routesRegistre.fiche, async ({ params, query }) => {
    const vue = await consulterFiche(depot, params.numero, jour(query.au))
    return vue.ok ? reussir(pagePublique(vue.valeur)) : vue
  })
  monter(montage, routesRegistre.ficheMarkdown, async ({ params, query }) => {
    const vue = await consulterFiche(depot, params.numero, jour(query.au))
    return vue.ok ? reussir(ficheEnMarkdown(vue.valeur, query.langue)) : vue
  })
  monter(montage, routesRegistre.partenaires, async ({ params, query }) => {
    const lue = await lire(params.numero, query.au)
    if (!lue.ok) return lue
    const { numero, partenaires } = lue.valeur.fiche
    return reussir({ numero, partenaires: toSnake(partenaires) })
  })
  monter(montage, routesRegistre.partenairesCsv, async ({ params, query, reponse }) => {
    const lue = await lire(params.numero, query.au)
    if (!lue.ok) return lue
    const { numero } = lue.valeur.fiche
    reponse.header('content-disposition', `attachment; filename="partenaires-${numero}.csv"`)
    return reussir(partenairesEnCsv(lue.valeur.fiche))
  })
  monter(montage, routesRegistre.habilitation, async ({ params, query }) => {
    const saisi = query.siret.trim()
    const siret = parseSiret(saisi)
    const lue = await lire(params.numero, query.au)
    if (!lue.ok) return lue
    const { fiche } = lue.valeur
    if (siret === null || !estPlausible(siret, fiche)) return refuser('siret.invalide', { siret: saisi })
    const repondre = (acte: 'FORMER' | 'EVALUER') => {
      const { avis, motifs } = peutAgirPour(fiche, siret, acte)
      return toSnake({ avis, motifs })
    }
    return reussir({ numero: fiche.numero, siret, former: repondre('FORMER'), evaluer: repondre('EVALUER') })
  })
  monter(montage, routesRegistre.continuite, async ({ params, query }) => {
    const numero = await resoudreNumero(depot, params.numero)
    return numero.ok ? reussir(toSnake(await decrireContinuite(depot, numero.valeur, jour(query.au)))) : numero
  })
  monter(montage, routesRegistre.versions, async ({ params }) => {
    const numero = await resoudreNumero(depot, params.numero)
    if (!numero.ok) return numero
    return reussir({ numero: numero.valeur, versions: toSnake(await depot.passages(numero.valeur)) })
  })
  monter(montage, routesRegistre.comparer, async ({ params, query }) => {
    const vue = await comparerVersions(depot, { numero: params.numero, ...query, au: jour(undefined) })
    return vue.ok ? reussir(comparaisonPublique(vue.valeur)) : vue
  })
}
