import { BAREMES_LIVRES } from '#droit/baremes/tous.ts'
import { direCalcul } from '#langues/calculs.ts'
import { direErreursEntree } from '#langues/entree.ts'
import { refuser, reussir } from '#socle/resultat.ts'
import type { Calcul } from '../contrat/calculs/calcul.ts'
import { schemaJson } from '../contrat/calculs/reponse.ts'
import { CALCULS } from '../contrat/calculs/tous.ts'
import { type CalculOffert, ENTREE_CALCUL_MAX, routesCalculs as routes } from '../contrat/calculs.ts'
import type { Langue } from '../langue.ts'
import { type Appel, type Montage, monter } from '../monter.ts'
import { publierReponse } from '../reponse-calcul.ts'
import type { Services } from '../services.ts'

/** What computations stand on; `calculs` are those of the product, save in tests. */
export interface OutilsCalculs {
  readonly services: Pick<Services, 'aujourdhui' | 'version'>
  readonly calculs?: readonly Calcul[]
}

const trouver = (calculs: readonly Calcul[], nom: string): Calcul | undefined =>
  calculs.find((calcul) => calcul.nom === nom)

const inconnu = (calculs: readonly Calcul[], nom: string) =>
  refuser('calcul.inconnu', { nom, connus: calculs.map((calcul) => calcul.nom).join(', ') })

const offrir = ({ nom, entree, resultat }: Calcul, langue: Langue): CalculOffert => ({
  nom,
  resume: direCalcul(nom, langue),
  entree: schemaJson(entree),
  resultat: schemaJson(resultat),
})

/** Computations of the law, for anyone: nothing is stored. */
export function monterCalculs(montage: Montage, { services, calculs = CALCULS }: OutilsCalculs): void {
  monter(montage, routes.calculs, ({ langue }) => ({ calculs: calculs.map((calcul) => offrir(calcul, langue)) }))
  monter(montage, routes.calcul, ({ params, langue }) => {
    const calcul = trouver(calculs, params.nom)
    return calcul === undefined ? inconnu(calculs, params.nom) : reussir(offrir(calcul, langue))
  })
  const options = { corpsMax: ENTREE_CALCUL_MAX }
  monter(montage, routes.calculer, (appel) => calculer(appel, services, calculs), options)
}

function calculer(
  { params, query, corps, langue }: Appel<typeof routes.calculer>,
  services: OutilsCalculs['services'],
  calculs: readonly Calcul[],
) {
  const calcul = trouver(calculs, params.nom)
  if (calcul === undefined) return inconnu(calculs, params.nom)
  const au = services.aujourdhui()
  const fait = calcul.executer(corps, { aujourdhui: au, baremes: BAREMES_LIVRES })
  if (!fait.ok) {
    const erreurs = direErreursEntree(fait.erreurs, langue)
    const champs = Object.fromEntries(erreurs.map(({ chemin, phrase }) => [chemin, phrase]))
    return refuser('calcul.entree-invalide', { ...champs, calcul: calcul.nom, nombre: erreurs.length })
  }
  const { version } = services
  return reussir(
    publierReponse(calcul, fait.conclusion, { langue, au, version, explication: query.explication === '1' }),
  )
}
