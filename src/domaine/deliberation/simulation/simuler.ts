import { type Conclusion, conclureCalcul } from '#droit/conclusion.ts'
import type { Interrupteurs } from '#droit/interrupteurs.ts'
import { auMoinsUne, calculer, juger, type Trace } from '#droit/trace.ts'
import { comparer } from '#socle/rationnel.ts'
import type { Reglement } from '../../evaluation/index.ts'
import type { PremierGroupe } from '../controle.ts'
import { enNombre } from '../deliberation.ts'
import type { DossierCandidat } from '../dossier.ts'
import { compterPremierGroupe, delibererMoyenne } from '../moyenne.ts'
import { etablirPlan, type Plan } from '../plan.ts'
import type { Regime } from '../regime.ts'
import { type BesoinCalcule, chercherBesoin } from './besoins.ts'
import { type Essais, essayer } from './essais.ts'
import { type Levier, trouverLeviers } from './leviers.ts'
import type { Besoin, BesoinBloc, BesoinsCandidat, BesoinsSeuil, Comparaison, Ouverture } from './reponse.ts'
import { type SeuilVise, situer, viserSeuils } from './seuils.ts'

/** Questions that a jury or a candidate may ask of a regulation; nothing is kept of them. */
export interface Simulateur {
  /** `pas`: step of the mark looked for in all the units still unknown, hundredths; the half point when not stated. */
  readonly calculerBesoins: (dossier: DossierCandidat, pas?: number) => Conclusion<BesoinsCandidat>
  readonly simuler: (dossier: DossierCandidat, essais: Essais) => Comparaison
}

const DEMI_POINT = 50

/** Compiles a regulation under a regime with a mean; null for titles decided unit by unit: there is no mean to reach. */
export function preparerSimulation(
  reglement: Reglement,
  regime: Regime,
  interrupteurs: Interrupteurs = {},
): Simulateur | null {
  const { admission } = regime
  if (admission.genre === 'validation') return null
  const plan = etablirPlan(reglement, regime, admission, interrupteurs)
  return {
    calculerBesoins: (dossier, pas = DEMI_POINT) => calculerBesoins(plan, dossier, pas),
    simuler: (dossier, essais) => comparerEssai(plan, dossier, essais),
  }
}

function comparerEssai(plan: Plan, dossier: DossierCandidat, essais: Essais): Comparaison {
  const essaye = essayer(dossier, essais)
  const moyennes = [compterPremierGroupe(plan, essaye).moyenne, compterPremierGroupe(plan, dossier).moyenne]
  return {
    avant: delibererMoyenne(plan, dossier),
    apres: delibererMoyenne(plan, essaye),
    gain: calculer('simulation.gain', 'difference', moyennes, { unite: 'note' }),
  }
}

function calculerBesoins(plan: Plan, dossier: DossierCandidat, pas: number): Conclusion<BesoinsCandidat> {
  const groupe = compterPremierGroupe(plan, dossier)
  const leviers = trouverLeviers(groupe, pas)
  const seuils = viserSeuils(groupe).map((seuil) => etudierSeuil(groupe, seuil, leviers))
  const blocs = etudierBlocs(groupe)
  const trace = calculer(
    'simulation.seuils-a-portee',
    'compte',
    seuils.map(({ aPortee }) => aPortee),
    { unite: 'nombre' },
  )
  const { resultat } = delibererMoyenne(plan, dossier)
  return conclureCalcul(trace, {
    decision: resultat.decision,
    points: resultat.points,
    coefficients: resultat.coefficients,
    moyenne: resultat.moyenne,
    moyenneProfessionnelle: resultat.moyenneProfessionnelle,
    aPasser: leviers.flatMap(({ note, unites }) => (note === null ? unites : [])),
    seuils: seuils.map(({ lu }) => lu),
    blocs,
    choixOraux: resultat.choixOraux,
  })
}

interface SeuilEtudie {
  readonly aPortee: Trace
  readonly lu: BesoinsSeuil
}

function etudierSeuil(groupe: PremierGroupe, seuil: SeuilVise, leviers: readonly Levier[]): SeuilEtudie {
  const { atteint, ecart, ecartProfessionnel } = situer(groupe, seuil)
  const calcules = leviers.map((levier) => chercherBesoin(groupe, seuil, levier))
  const besoins = calcules.map(lireBesoin)
  return {
    aPortee: auMoinsUne(`simulation.a-portee-${seuil.code.toLowerCase().replaceAll('_', '-')}`, [
      atteint,
      ...calcules.map(({ possible }) => possible),
    ]),
    lu: {
      seuil: seuil.code,
      atteint: lireJugement(atteint),
      ecart: enNombre(ecart.valeur),
      ecartProfessionnel: enNombre(ecartProfessionnel?.valeur ?? null),
      besoins,
      ouvre: atteint.valeur === true ? null : ouvrir(groupe, besoins),
    },
  }
}

function lireBesoin({ levier, exacte, note, changement, possible }: BesoinCalcule): Besoin {
  return {
    unites: levier.unites,
    exacte: enNombre(exacte.valeur),
    note: enNombre(note.valeur),
    ecart: enNombre(changement?.valeur ?? null),
    possible: lireJugement(possible),
  }
}

/** What the engine decides with the least change that is enough. */
function ouvrir({ plan, dossier }: PremierGroupe, besoins: readonly Besoin[]): Ouverture | null {
  const moindre = besoins
    .filter(({ possible }) => possible === true)
    .reduce<Besoin | null>((retenu, autre) => (retenu === null || coute(autre, retenu) ? autre : retenu), null)
  if (moindre === null || typeof moindre.note !== 'number') return null
  const { note } = moindre
  const essais = Object.fromEntries(moindre.unites.map((code) => [code, note]))
  const { decision, mention, portes } = delibererMoyenne(plan, essayer(dossier, essais)).resultat
  return { essais, decision, mention, portes }
}

/** Whether a change is smaller than another. */
const coute = (un: Besoin, autre: Besoin): boolean =>
  un.ecart !== null && autre.ecart !== null && comparer(un.ecart, autre.ecart) < 0

/** Units that are marked under the mark that attests their bloc. */
function etudierBlocs({ plan, bilan }: PremierGroupe): readonly BesoinBloc[] {
  const { attestationMin } = plan.admission
  if (attestationMin === null) return []
  return plan.obligatoires.flatMap(({ code }, rang): readonly BesoinBloc[] => {
    const note = bilan.notes[rang]
    if (!note) return []
    const { valeur } = juger('simulation.bloc-attestable', 'au-moins', [note, attestationMin])
    if (valeur === true) return []
    return [{ unite: code, note: enNombre(note.valeur), noteNecessaire: enNombre(attestationMin.valeur) }]
  })
}

const lireJugement = ({ valeur }: Trace): boolean | null => (typeof valeur === 'boolean' ? valeur : null)
