import { BAREMES_LIVRES, type Baremes } from '#droit/baremes/tous.ts'
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
  /** The scales in force; those delivered when absent. */
  readonly baremes?: () => Baremes | Promise<Baremes>
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
export function monterCalculs(montage: Montage, outils: OutilsCalculs): void {
  const { services, calculs = CALCULS, baremes = () => BAREMES_LIVRES } = outils
  monter(montage, routes.calculs, ({ langue }) => ({ calculs: calculs.map((calcul) => offrir(calcul, langue)) }))
  monter(montage, routes.calcul, ({ params, langue }) => {
    const calcul = trouver(calculs, params.nom)
    return calcul === undefined ? inconnu(calculs, params.nom) : reussir(offrir(calcul, langue))
  })
  const options = { corpsMax: ENTREE_CALCUL_MAX }
  monter(
    montage,
    routes.calculer,
    (appel) => {
      const enVigueur = baremes()
      const executer = (lus: Baremes) => calculer(appel, { services, calculs, baremes: lus })
      return enVigueur instanceof Promise ? enVigueur.then(executer) : executer(enVigueur)
    },
    options,
  )
}

function calculer(
  { params, query, corps, langue }: Appel<typeof routes.calculer>,
  {
    services,
    calculs,
    baremes,
  }: Pick<OutilsCalculs, 'services'> & { readonly calculs: readonly Calcul[]; readonly baremes: Baremes },
) {
  const calcul = trouver(calculs, params.nom)
  if (calcul === undefined) return inconnu(calculs, params.nom)
  const au = services.aujourdhui()
  const fait = calcul.executer(corps, { aujourdhui: au, baremes })
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
