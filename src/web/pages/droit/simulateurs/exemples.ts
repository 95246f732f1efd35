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
