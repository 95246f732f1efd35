import { lireBareme } from '#droit/bareme.ts'
import type { ColonneProfessionnalisation } from '#droit/baremes/professionnalisation.ts'
import type { Baremes } from '#droit/baremes/tous.ts'
import type { Regle } from '#droit/regle.ts'
import { calculer, fait, juger, type Trace } from '#droit/trace.ts'
import { siVrai } from './annee.ts'
import type { Cadre } from './cadre.ts'
import { AGE_16, AGE_21, AGE_26, INCONNUS } from './constantes.ts'
import { appliquerTaux, type Lus, type Paie } from './paie.ts'
import { regir } from './regir.ts'

interface FaitsTauxPro {
  readonly tranche: Trace
  readonly bac: Trace
  readonly lire: (colonne: ColonneProfessionnalisation) => Trace
}

interface FaitsMontantPro {
  readonly smic: Trace
  readonly minimum: Trace | null
  readonly lire: (colonne: ColonneProfessionnalisation) => Trace
}

/** Under 26: a part of the minimum wage by age, higher for whoever holds at least a professional baccalauréat. */
export const REGLES_TAUX_PRO: readonly Regle<FaitsTauxPro>[] = [
  {
    id: 'remuneration.professionnalisation',
    famille: 'remuneration.professionnalisation',
    references: [
      { texte: 'code-du-travail.D6325-14', paragraphe: null },
      { texte: 'code-du-travail.D6325-15', paragraphe: 'al. 1' },
      { texte: 'code-du-travail.D6325-15', paragraphe: 'al. 2' },
    ],
    du: '2008-05-01',
    au: null,
    reference: 'conclusion',
    confiance: 'lue',
    evaluer: ({ tranche, bac, lire }) => {
      const choisir = (avec: ColonneProfessionnalisation, sans: ColonneProfessionnalisation): Trace =>
        calculer('remuneration.taux-selon-diplome', 'selon', [bac, lire(avec), lire(sans)], { unite: 'pourcent' })
      const entrees = [tranche, AGE_16, choisir('16-bac', '16'), AGE_21, choisir('21-bac', '21')]
      return calculer('remuneration.taux', 'paliers', entrees, {
        unite: 'pourcent',
        texte: 'code-du-travail.D6325-15',
      })
    },
  },
]

/** From 26 on: the minimum wage, and not under 85 % of the least wage of the branch. */
export const REGLES_MONTANT_PRO: readonly Regle<FaitsMontantPro>[] = [
  {
    id: 'remuneration.professionnalisation-26-ans',
    famille: 'remuneration.professionnalisation-26-ans',
    references: [
      { texte: 'code-du-travail.L6325-9', paragraphe: null },
      { texte: 'code-du-travail.D6325-18', paragraphe: null },
    ],
    du: '2008-05-01',
    au: null,
    reference: 'conclusion',
    confiance: 'lue',
    evaluer: ({ smic, minimum, lire }) => {
      const entier = appliquerTaux(smic, lire('26-smic'))
      if (minimum === null) return entier
      return calculer('remuneration.salaire-26-ans', 'maximum', [entier, appliquerTaux(minimum, lire('26-branche'))], {
        unite: 'euros',
        texte: 'code-du-travail.D6325-18',
      })
    },
  },
]

/** What the holder of a contrat de professionnalisation is due for a whole month of a period. */
export function payerProfessionnalisation(cadre: Cadre, { tranche, smic, minimum }: Lus): Paie {
  const { contrat, baremes, version } = cadre
  const lire = lecteur(baremes, contrat.conclusion ?? '')
  const bac = fait('remuneration.bac-pro-ou-plus', contrat.bacProOuPlus, 'oui-non', 'bac_pro_ou_plus')
  const majeur = juger('remuneration.vingt-six-ans', 'au-moins', [tranche, AGE_26])
  const jeune = regir(REGLES_TAUX_PRO, version, { tranche, bac, lire })
  const taux = majeur.valeur === true ? lire('26-smic') : jeune
  const adulte = regir(REGLES_MONTANT_PRO, version, { smic, minimum, lire })
  const legal = calculer('remuneration.montant-legal', 'selon', [majeur, adulte, appliquerTaux(smic, jeune)], {
    unite: 'euros',
  })
  const montant = siVrai(cadre.employeurPublic, () => INCONNUS.employeurPublic, legal)
  return { tranche, annee: null, taux, smic, base: smic, legal, branche: null, precedent: null, montant }
}

const lecteur =
  (baremes: Baremes, conclusion: string) =>
  (colonne: ColonneProfessionnalisation): Trace =>
    lireBareme('remuneration.taux-professionnalisation', baremes.professionnalisation, colonne, conclusion)
