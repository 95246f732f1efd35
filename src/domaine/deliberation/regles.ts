import type { Interrupteurs } from '#droit/interrupteurs.ts'
import type { Confiance, Reference, Regle, RegleDeclaree } from '#droit/regle.ts'
import type { CleTexte } from '#droit/textes.ts'
import { calculer, constante, type Trace } from '#droit/trace.ts'
import type { Reglement } from '../evaluation/index.ts'
import { type FaitsAttestationIntermediaire, tracerAttestation } from './attestation-intermediaire.ts'
import { compterSessions, decernerMention, tirerConsequences } from './consequences.ts'
import { ouvrirControle, type PremierGroupe } from './controle.ts'
import { retenirResultat } from './discipline.ts'
import type { Decalage, DossierCandidat, NoteAnterieure, OralControle } from './dossier.ts'
import { jugerAbsences, ouvrirRemplacement } from './moyenne.ts'
import { arrondirNote, harmoniser, remplacerAbsence, retenirDerniere } from './notes.ts'
import type { Plan, UnitePreparee } from './plan.ts'
import { apporterFacultatives, apporterProjet } from './points.ts'
import { preparerDeliberation } from './preparer.ts'
import type { Regime } from './regime.ts'
import { REGIMES } from './regimes/tous.ts'
import { jugerOraux } from './regularite-oraux.ts'

/** All that a decision rests on. */
export interface FaitsDeliberation {
  readonly reglement: Reglement
  readonly dossier: DossierCandidat
  readonly interrupteurs: Interrupteurs
}

/** The rule of a regime is its whole decision; the versions of one diploma follow each other in one family. */
const regleDuRegime = (regime: Regime): Regle<FaitsDeliberation> => ({
  id: `deliberation.${regime.id}`,
  famille: `deliberation.${regime.diplome}`,
  references: [{ texte: regime.texte, paragraphe: null }, ...referencesDe(regime)],
  du: regime.du,
  au: regime.au,
  reference: 'session',
  confiance: regime.confiance,
  evaluer: ({ reglement, dossier, interrupteurs }) =>
    preparerDeliberation(reglement, regime, interrupteurs)(dossier).trace,
})

/** The other articles that the regime cites. */
function referencesDe({ admission, texte, reserves = [] }: Regime): readonly Reference[] {
  const cites: (CleTexte | null)[] =
    admission.genre === 'validation'
      ? [admission.texte]
      : [
          admission.conservation.texte,
          admission.absence.texte,
          admission.absence.remplacement,
          admission.controle?.texte ?? null,
          admission.projet?.texte ?? null,
          admission.presentation,
        ]
  cites.push(...reserves.map((reserve) => reserve.texte))
  const autres = new Set(cites.filter((cite): cite is CleTexte => cite !== null && cite !== texte))
  return [...autres].map((cite) => ({ texte: cite, paragraphe: null }))
}

interface Etat {
  readonly id: string
  readonly textes: readonly CleTexte[]
  readonly du?: string
  readonly confiance?: Confiance
}

/** A part of the decision, as a rule of its own. */
const partie = <F>({ id, textes, du, confiance }: Etat, evaluer: (faits: F) => Trace): Regle<F> => ({
  id: `deliberation.${id}`,
  famille: `deliberation.${id}`,
  references: textes.map((texte) => ({ texte, paragraphe: null })),
  du: du ?? null,
  au: null,
  reference: 'session',
  confiance: confiance ?? 'lue',
  evaluer,
})

/** A mark of one unit, under a regulation. */
interface NoteDUnite {
  readonly plan: Pick<Plan, 'admission'>
  readonly unite: Pick<UnitePreparee, 'code' | 'note'>
  readonly note: Trace
}

const SANS_OBJET = constante('deliberation.sans-objet', null, 'oui-non', { texte: 'code-de-l-education.D337-78' })
const totaliser = (apports: readonly Trace[]): Trace =>
  calculer('deliberation.points-facultatifs', 'somme', apports, { unite: 'points' })

const D337 = (article: 66 | 69 | 71 | 78 | 79 | 80 | 81 | 83 | 86 | 87 | 88 | 92): CleTexte =>
  article === 66 ? 'code-de-l-education.D337-66-1' : `code-de-l-education.D337-${article}`

const PARTIES: readonly RegleDeclaree[] = [
  // Points over 10 of the optional units are added; a mark of 10 or less takes nothing away.
  partie<PremierGroupe>({ id: 'facultatives', textes: [D337(69), D337(78)], du: '2020-01-01' }, ({ plan, dossier }) =>
    totaliser(apporterFacultatives(plan, dossier)),
  ),
  // Twice the distance of the project to 10 is added or taken away, for pupils and apprentices.
  partie<PremierGroupe>(
    {
      id: 'projet',
      textes: [D337(66), 'arrete.2020-10-20', 'arrete.2024-06-13'],
      du: '2022-01-01',
      confiance: 'seconde-main',
    },
    ({ plan, dossier }) => apporterProjet(plan, dossier)?.points ?? SANS_OBJET,
  ),
  // An absence without a good reason bars the diploma; with one, the mark is zero.
  partie<PremierGroupe>({ id: 'absence', textes: [D337(81)], du: '2009-01-01' }, jugerAbsences),
  // Who was absent with a good reason and fails sits again, if the recteur allows it; not in physical education.
  partie<PremierGroupe>(
    { id: 'remplacement', textes: [D337(81), D337(92)], du: '2022-01-01' },
    (groupe) => ouvrirRemplacement(groupe) ?? SANS_OBJET,
  ),
  // A dispensed unit leaves both the points and the divisor.
  partie<PremierGroupe>(
    { id: 'dispense', textes: [D337(71), D337(80), D337(83)], du: '2020-01-01' },
    ({ totaux }) => totaux.coefficients,
  ),
  // From 8 to under 10, with 10 at the professional épreuves or dispensed of them all: contrôle.
  partie<PremierGroupe>(
    { id: 'controle', textes: [D337(78), D337(79), 'decret.2021-1524'], du: '2022-01-01' },
    (groupe) => ouvrirControle(groupe) ?? SANS_OBJET,
  ),
  // 12, 14, 16; none after the contrôle.
  partie<PremierGroupe>(
    { id: 'mentions', textes: [D337(86)], du: '2009-01-01' },
    (groupe) => decernerMention(groupe, false) ?? SANS_OBJET,
  ),
  // A candidate who fails with 8 or more receives the certificate of end of studies.
  partie<PremierGroupe>(
    { id: 'certificat', textes: [D337(87)], du: '2009-01-01' },
    (groupe) => tirerConsequences(groupe, 'AJOURNE', null).certificat ?? SANS_OBJET,
  ),
  // CAP: a computed mark goes up to the next half point.
  partie<{ unite: Pick<UnitePreparee, 'arrondi' | 'note'>; note: Trace }>(
    { id: 'arrondi', textes: ['arrete.2000-11-20', 'arrete.1997-07-24'], confiance: 'seconde-main' },
    ({ unite, note }) => arrondirNote(unite, note),
  ),
  // The jury is sovereign: a named act shifts marks, between 0 and 20; the mark given stays beside it.
  partie<NoteDUnite & { readonly decalages: readonly Decalage[] }>(
    { id: 'harmonisation', textes: [D337(88)] },
    ({ unite, note, decalages }) => harmoniser(unite, note, decalages),
  ),
  // Whoever sits a unit again has the last mark, even lower.
  partie<NoteDUnite & { readonly anterieure: NoteAnterieure }>(
    { id: 'derniere-note', textes: [D337(79), D337(69)], du: '2020-01-01' },
    (faits) => retenirDerniere(faits.plan, faits.unite, faits),
  ),
  // The mark of the replacement épreuve takes the place of the zero of a justified absence.
  partie<Omit<NoteDUnite, 'note'> & { readonly remplacement: number }>(
    { id: 'note-remplacement', textes: [D337(81), D337(92)], du: '2022-01-01' },
    ({ plan, unite, remplacement }) => remplacerAbsence(plan, unite, remplacement),
  ),
  // Agricultural specialities: units not acquired, over at most five consecutive sessions.
  partie<PremierGroupe>(
    { id: 'agricole', textes: [D337(78)], du: '2009-01-01' },
    (groupe) => compterSessions(groupe) ?? SANS_OBJET,
  ),
  // A suspected fraud withholds the result until the commission decides.
  partie<PremierGroupe>(
    { id: 'fraude', textes: ['code-de-l-education.D337-94-1', 'code-de-l-education.D334-25'], du: '2013-01-01' },
    ({ plan, dossier }) => retenirResultat(dossier, plan.admission.discipline)?.[0] ?? SANS_OBJET,
  ),
  // The orals that count: at most two, one in each group, each with a first mark to better.
  partie<PremierGroupe & { readonly oraux: readonly OralControle[] }>(
    {
      id: 'oraux',
      textes: [D337(69), 'decret.2021-1524', 'code-de-l-education.D643-22'],
      du: '2022-01-01',
      confiance: 'seconde-main',
    },
    (faits) => {
      const { controle } = faits.plan.admission
      return controle === null ? SANS_OBJET : jugerOraux(faits, controle, faits.oraux)
    },
  ),
  // End of première: subjects once, speciality four times, project once; 10 grants, from 9 the conseil decides.
  partie<FaitsAttestationIntermediaire>(
    {
      id: 'attestation-intermediaire',
      textes: ['code-de-l-education.D337-59', 'arrete.2020-12-16'],
      du: '2021-01-01',
      confiance: 'seconde-main',
    },
    (faits) => tracerAttestation(faits).trace,
  ),
]

/** Rules of the deliberation: one per regime, then its parts. */
export const REGLES_DELIBERATION: readonly RegleDeclaree[] = [...REGIMES.map(regleDuRegime), ...PARTIES]
