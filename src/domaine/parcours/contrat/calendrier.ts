import { calculer, constante, fait, juger, type Trace } from '#droit/trace.ts'
import type { Contrat, FaitsCalendrier, Periode } from './faits.ts'

interface PeriodeTracee {
  readonly du: Trace
  readonly avant: Trace
}

/** L6222-18, al. 1: either party may end the contract freely through the 45th day of practical training in the company. */
export const SEUIL_RUPTURE_LIBRE = constante('contrat.presence.seuil', 45, 'jours', {
  texte: 'code-du-travail.L6222-18',
  paragraphe: 'al. 1',
})

/** Rotations looked at before giving up: far more than the weeks of the longest contract. */
const ROTATIONS_AU_PLUS = 210

const lire = (
  nom: string,
  valeur: string | number | boolean | null,
  unite: 'jour' | 'semaines' | 'oui-non' | 'texte',
  chemin = nom,
): Trace => fait(`contrat.fait.calendrier.${nom}`, valeur, unite, `calendrier.${chemin}`)

/**
 * The 45th day really spent in the company (holidays off, absences and weeks at the CFA do not count), as a step: day
 * `AAAA-MM-JJ`; unknown when the calendar is, or when the contract ends before.
 */
export function quaranteCinquiemeJour(contrat: Contrat): Trace {
  const { calendrier } = contrat
  if (calendrier === null) return fait('contrat.fait.calendrier', null, 'texte', 'calendrier')
  const presence = lirePresence(calendrier)
  const periodes =
    calendrier.periodes === null ? tournerSemaines(contrat, calendrier) : lirePeriodes(calendrier.periodes)
  const jour = chercher(periodes, presence)
  return calculer('contrat.presence.jour-45', 'reprise', [jour], { unite: 'jour', texte: 'code-du-travail.L6222-18' })
}

function lirePresence({ semaine, feriesChomes, absences }: FaitsCalendrier): readonly Trace[] {
  const bornes = absences.flatMap(({ du, au }, rang) => [
    lire('absences.du', du, 'jour', `absences.${rang}.du`),
    lire('absences.au', au, 'jour', `absences.${rang}.au`),
  ])
  return [lire('jours', semaine, 'texte'), lire('feries_chomes', feriesChomes, 'oui-non'), ...bornes]
}

function* lirePeriodes(periodes: readonly Periode[]): Generator<PeriodeTracee> {
  for (const [rang, { du, au }] of periodes.entries()) {
    const dernier = lire('periodes.au', au, 'jour', `periodes.${rang}.au`)
    yield {
      du: lire('periodes.du', du, 'jour', `periodes.${rang}.du`),
      avant: calculer('contrat.presence.apres-periode', 'lendemain', [dernier], { unite: 'jour' }),
    }
  }
}

/** First day in the company: as stated, else that of the contract. */
const arrivee = ({ fait: lireFait }: Contrat): Trace =>
  calculer('contrat.presence.arrivee', 'a-defaut', [lireFait('debutEntreprise'), lireFait('debut')], { unite: 'jour' })

/** Weeks in the company as the rotation makes them, none before the practical training begins. */
function* tournerSemaines(contrat: Contrat, calendrier: FaitsCalendrier): Generator<PeriodeTracee> {
  const debut = contrat.fait('debut')
  const premier = arrivee(contrat)
  const entreprise = lire('semaines_entreprise', calendrier.semainesEntreprise, 'semaines')
  const cfa = lire('semaines_cfa', calendrier.semainesCfa, 'semaines')
  const tour = calculer('contrat.presence.rotation', 'somme', [entreprise, cfa], { unite: 'semaines' })
  const origine =
    calendrier.depuis === null
      ? calculer('contrat.presence.premiere-semaine', 'lundi', [debut], { unite: 'jour' })
      : lire('depuis', calendrier.depuis, 'jour')
  const apresCfa = calculer('contrat.presence.apres-cfa', 'ajouter-semaines', [origine, cfa], { unite: 'jour' })
  const parCfa = lire('commence_au_cfa', calendrier.commenceAuCfa, 'oui-non')
  let depart = calculer('contrat.presence.premier-depart', 'selon', [parCfa, apresCfa, origine], { unite: 'jour' })
  for (let rang = 0; rang < ROTATIONS_AU_PLUS; rang += 1) {
    yield {
      du: calculer('contrat.presence.debut-periode', 'dernier-jour', [depart, premier], { unite: 'jour' }),
      avant: calculer('contrat.presence.apres-periode', 'ajouter-semaines', [depart, entreprise], { unite: 'jour' }),
    }
    depart = calculer('contrat.presence.depart', 'ajouter-semaines', [depart, tour], { unite: 'jour' })
  }
}

/** Adds up the days of each period until the one that holds the 45th. */
function chercher(periodes: Iterable<PeriodeTracee>, presence: readonly Trace[]): Trace {
  let faits: Trace | null = null
  for (const { du, avant } of periodes) {
    const jours = calculer('contrat.presence.jours', 'jours-de-presence', [du, avant, ...presence], { unite: 'jours' })
    const cumul: Trace =
      faits === null ? jours : calculer('contrat.presence.cumul', 'somme', [faits, jours], { unite: 'jours' })
    if (cumul.valeur === null) return cumul
    if (juger('contrat.presence.atteint', 'au-moins', [cumul, SEUIL_RUPTURE_LIBRE]).valeur === true) {
      const reste =
        faits === null
          ? SEUIL_RUPTURE_LIBRE
          : calculer('contrat.presence.reste', 'difference', [SEUIL_RUPTURE_LIBRE, faits], { unite: 'jours' })
      return calculer('contrat.presence.jour', 'jour-de-presence', [du, reste, ...presence], { unite: 'jour' })
    }
    faits = cumul
  }
  return fait('contrat.fait.calendrier.suite', null, 'texte', 'calendrier.periodes')
}
