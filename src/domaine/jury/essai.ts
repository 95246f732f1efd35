import type { FaitsJury, MembreJury } from './faits.ts'

/** A member of whom everything needed is known and nothing is wrong. */
export const membre = (nom: string, traits: Partial<MembreJury> = {}): MembreJury => ({
  nom,
  fonction: 'membre',
  college: 'enseignant',
  qualite: 'enseignant',
  specialite: null,
  secteur: 'public',
  sexe: null,
  nomme: true,
  habilite: null,
  formateur: null,
  exterieur: null,
  anneesConsecutives: null,
  liens: [],
  ...traits,
})

/** As many members alike. */
export const membres = (nombre: number, nom: string, traits: Partial<MembreJury> = {}): readonly MembreJury[] =>
  Array.from({ length: nombre }, (_, rang) => membre(`${nom} ${rang + 1}`, traits))

/** A jury of bac pro: a president, `publics` other public teachers, one of a CFA, employers and employees. */
export const juryBacPro = (publics: number, employeurs: number, salaries: number): readonly MembreJury[] => [
  membre('présidente', { fonction: 'president', qualite: 'enseignant-chercheur' }),
  ...membres(publics, 'public'),
  membre('CFA', { secteur: 'cfa' }),
  ...membres(employeurs, 'employeur', { college: 'employeur', qualite: 'professionnel', secteur: null }),
  ...membres(salaries, 'salarié', { college: 'salarie', qualite: 'professionnel', secteur: null }),
]

/** Facts of a jury of bac pro at its appointment, all known. */
export const faits = (traits: Partial<FaitsJury> = {}): FaitsJury => ({
  genre: 'bac-pro',
  vae: false,
  etape: 'nomination',
  jourNomination: '2026-03-16',
  membres: juryBacPro(4, 2, 2),
  impossibilitePriveCfa: null,
  anneesMaximum: null,
  exigences: { membres: null, professionnels: null, partProfessionnels: null, exterieurs: null },
  evaluateurs: null,
  listeEvaluateurs: [],
  presences: null,
  absencePermise: null,
  ajournes: null,
  derogation: null,
  interrupteurs: {},
  ...traits,
})
