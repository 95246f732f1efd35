import { type Interrupteurs, tracerChoix } from '#droit/interrupteurs.ts'
import { auMoinsUne, calculer, constante, fait, juger, saufSi, type Trace, toutes } from '#droit/trace.ts'
import type { Compte, FaitsQualite, PreuveQualite, TauxPublie } from './faits.ts'

/** A body before the indicators, with the choices where the guide is silent. */
export interface FaitsControle extends FaitsQualite {
  readonly interrupteurs: Interrupteurs
}

const SANS_DELAI = constante('qualite.mot', 'sans-delai', 'mot', { texte: 'qualiopi.1' })
const DOUZE_MOIS = constante('qualite.fraicheur', 12, 'mois', { texte: 'qualiopi.1' })
const DEUX_MOIS = constante('qualite.entretien.delai', 2, 'mois', { texte: 'qualiopi.13' })

/** The day of the audit, as a fact. */
export const jourAudit = ({ jour }: FaitsQualite): Trace => fait('qualite.jour', jour, 'jour', 'jour')

/** Whether a piece of evidence is there on the day: stated, or dated no later. */
export function preuve(faits: FaitsQualite, nom: PreuveQualite): Trace {
  const lue = faits.preuves[nom]
  const code = `qualite.preuve.${nom}`
  if (typeof lue !== 'string') return fait(code, lue ?? null, 'oui-non', `preuves.${nom}`)
  return juger(code, 'au-plus', [fait('qualite.preuve-datee', lue, 'jour', `preuves.${nom}`), jourAudit(faits)])
}

/** Indicateur 1 : l’information au public est tenue à jour. */
function miseAJour(faits: FaitsControle): Trace {
  const revue = fait('qualite.mise-a-jour', faits.miseAJourLe, 'jour', 'mise_a_jour_le')
  const limite = calculer('qualite.mise-a-jour.limite', 'ajouter-mois', [revue, DOUZE_MOIS], { unite: 'jour' })
  const sansDelai = juger('qualite.mise-a-jour.sans-delai', 'egal', [
    tracerChoix(faits.interrupteurs, 'qualite.mise-a-jour'),
    SANS_DELAI,
  ])
  return saufSi(
    'qualite.mise-a-jour.recente',
    juger('qualite.mise-a-jour.douze-mois', 'au-plus', [jourAudit(faits), limite]),
    sansDelai,
    'qualiopi.1',
  )
}

function tauxComplet(nom: 'reussite' | 'satisfaction', taux: TauxPublie | null): Trace {
  const code = `qualite.taux.${nom}`
  if (taux === null) return fait(code, null, 'oui-non', nom)
  const dit = (champ: string, valeur: number | null, unite: 'pourcent' | 'nombre'): Trace =>
    juger(`qualite.taux.${champ}-dit`, 'connu', [fait(`qualite.taux.${champ}`, valeur, unite, `${nom}.${champ}`)])
  return toutes(code, [
    dit('valeur', taux.valeur, 'pourcent'),
    dit('annee', taux.annee, 'nombre'),
    dit('effectif', taux.effectif, 'nombre'),
  ])
}

/** Indicateur 2 : des taux avec leur année et leur effectif, ou l’aveu qu’ils ne disent encore rien. */
const resultats = (faits: FaitsControle): Trace =>
  auMoinsUne('qualite.resultats', [
    toutes('qualite.resultats-publies', [
      tauxComplet('reussite', faits.reussite),
      tauxComplet('satisfaction', faits.satisfaction),
    ]),
    preuve(faits, 'resultats_non_significatifs'),
  ])

function tousFaits(nom: 'objectifs' | 'criteres', compte: Compte | null): Trace {
  const total = fait(`qualite.${nom}.total`, compte?.total ?? null, 'nombre', `${nom}.total`)
  const faits = fait(`qualite.${nom}.faits`, compte?.faits ?? null, 'nombre', `${nom}.faits`)
  return juger(`qualite.${nom}`, 'egal', [faits, total])
}

/** Indicateur 6 : les heures des modules font le total annoncé. */
function heures({ minutesAnnoncees, minutesModules }: FaitsControle): Trace {
  const annoncees = fait('qualite.heures.annoncees', minutesAnnoncees, 'minutes', 'heures_annoncees')
  const modules =
    minutesModules === null
      ? [fait('qualite.heures.module', null, 'minutes', 'heures_modules')]
      : minutesModules.map((minutes, rang) =>
          fait('qualite.heures.module', minutes, 'minutes', `heures_modules[${rang}]`),
        )
  const total = calculer('qualite.heures.total', 'somme', modules, { unite: 'minutes' })
  return juger('qualite.heures', 'egal', [total, annoncees], { texte: 'qualiopi.6' })
}

/** Indicateur 7 : chaque bloc de la certification est couvert par un module. */
const couverture = ({ blocs }: FaitsControle): Trace =>
  toutes(
    'qualite.couverture',
    blocs === null
      ? [fait('qualite.bloc-couvert', null, 'oui-non', 'blocs')]
      : blocs.map(({ couvert }, rang) => fait('qualite.bloc-couvert', couvert, 'oui-non', `blocs[${rang}].couvert`)),
    'qualiopi.7',
  )

const debut = ({ debutLe }: FaitsQualite): Trace => fait('qualite.debut', debutLe, 'jour', 'debut_le')

/** Indicateur 8 : le positionnement précède l’entrée. */
const positionnement = (faits: FaitsControle): Trace =>
  juger(
    'qualite.positionnement',
    'au-plus',
    [fait('qualite.positionnement-le', faits.positionnementLe, 'jour', 'positionnement_le'), debut(faits)],
    { texte: 'qualiopi.8' },
  )

/** Indicateur 13 : un entretien dans les deux mois du début, ou ces deux mois ne sont pas encore passés. */
function entretien(faits: FaitsControle): Trace {
  const limite = calculer('qualite.entretien.limite', 'ajouter-mois', [debut(faits), DEUX_MOIS], { unite: 'jour' })
  const tenu = fait('qualite.entretien-le', faits.entretienLe, 'jour', 'entretien_le')
  const compte = calculer('qualite.entretien.jour-compte', 'a-defaut', [tenu, jourAudit(faits)], { unite: 'jour' })
  return juger('qualite.entretien', 'au-plus', [compte, limite], { texte: 'qualiopi.13' })
}

const AUCUN = (): readonly Trace[] => []
const CONTROLES: ReadonlyMap<number, (faits: FaitsControle) => readonly Trace[]> = new Map([
  [1, (faits) => [miseAJour(faits)]],
  [2, (faits) => [resultats(faits)]],
  [5, ({ objectifs }) => [tousFaits('objectifs', objectifs)]],
  [6, (faits) => [heures(faits)]],
  [7, (faits) => [couverture(faits)]],
  [8, (faits) => [positionnement(faits)]],
  [11, ({ criteres }) => [tousFaits('criteres', criteres)]],
  [13, (faits) => [entretien(faits)]],
])

/** What an indicator asks beside its pieces of evidence: dates in order, totals that agree, everything covered. */
export const controlesDe = (numero: number): ((faits: FaitsControle) => readonly Trace[]) =>
  CONTROLES.get(numero) ?? AUCUN
