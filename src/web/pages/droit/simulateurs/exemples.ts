/** Answers to try the simulator of pay with: invented people, by name of their example. */
export const EXEMPLES_REMUNERATION = [
  {
    nom: 'anniversaire',
    saisie: {
      naissance: '2008-10-14',
      conclusion: '2026-08-25',
      debut: '2026-09-01',
      fin: '2029-08-31',
      duree_cycle_mois: '36',
      minimum_conventionnel: 'aucun',
    },
  },
  {
    nom: 'reduit',
    saisie: {
      naissance: '2007-03-10',
      conclusion: '2026-08-25',
      debut: '2026-09-01',
      fin: '2028-08-31',
      duree_cycle_mois: '36',
      minimum_conventionnel: 'aucun',
    },
  },
  {
    nom: 'compare',
    saisie: {
      naissance: '2008-10-14',
      conclusion: '2026-08-25',
      debut: '2026-09-01',
      fin: '2027-08-31',
      duree_cycle_mois: '12',
      'salaires.0.montant': '504,10',
      'salaires.0.au': '2026-12',
    },
  },
] as const

/** Marks of an invented apprentice of MSPC, with the coefficients that our reading of the regulation lacks. */
const NOTES_MSPC = {
  reglement: 'mspc',
  session: '2026',
  statut: 'apprenti',
  forme: 'globale',
  projet: 'aucun',
  'u.U2.coef': '4',
  'u.U31.coef': '4',
  'u.U32.coef': '4',
  'u.U33.coef': '3',
  'u.U11.note': '6',
  'u.U12.note': '8',
  'u.U2.note': '11',
  'u.ECO.note': '7',
  'u.PSE.note': '8',
  'u.LV.note': '9',
  'u.FR.note': '8',
  'u.HG.note': '8',
  'u.AA.note': '9',
  'u.EPS.note': '11',
} as const

/** Answers to try "what do I need?" with, by name of their example. */
export const EXEMPLES_BESOINS = [
  {
    nom: 'presque',
    saisie: {
      ...NOTES_MSPC,
      'u.U31.note': '11,5',
      'u.U32.note': '11',
      'u.U33.note': '11,5',
      'essai.unite': 'U11',
      'essai.note': '6',
    },
  },
  { nom: 'aPasser', saisie: NOTES_MSPC },
  {
    nom: 'cap',
    saisie: {
      reglement: 'cap',
      session: '2026',
      statut: 'apprenti',
      forme: 'globale',
      'x.0.coef': '7',
      'x.0.genre': 'professionnelle',
      'x.0.note': '11',
      'x.1.coef': '3',
      'x.1.note': '8',
      'x.2.coef': '2',
    },
  },
] as const

/** Answers to try "my exams" with, by name of their example. */
export const EXEMPLES_EPREUVES = [
  {
    nom: 'cfaHabilite',
    saisie: {
      certification: 'mspc',
      voie: 'apprentissage',
      etablissement: 'cfa-prive',
      'habilitation.accordee': 'oui',
      'habilitation.du': '2024-09-01',
      'habilitation.au': '2029-08-31',
      jour_evaluation: '2026-03-12',
    },
  },
  { nom: 'lycee', saisie: { certification: 'trpm', voie: 'scolaire', etablissement: 'lycee-public' } },
  { nom: 'inconnue', saisie: { certification: 'sen', voie: 'apprentissage', etablissement: 'cfa-prive' } },
] as const

/** Answers to try "may I still enter?" with: the days around the end of a registration. */
export const EXEMPLES_ENTRER = [
  {
    nom: 'dernierJour',
    saisie: { jour: '2025-09-01', 'enregistrement.effet': '2021-09-01', 'enregistrement.fin': '2025-09-01' },
  },
  {
    nom: 'lendemain',
    saisie: { jour: '2025-09-02', 'enregistrement.effet': '2021-09-01', 'enregistrement.fin': '2025-09-01' },
  },
  {
    nom: 'dejaEntre',
    saisie: {
      jour: '2026-06-15',
      debut_formation: '2024-09-02',
      'enregistrement.effet': '2021-09-01',
      'enregistrement.fin': '2025-09-01',
      'enregistrement.limite_delivrance': '2029-09-01',
    },
  },
] as const
