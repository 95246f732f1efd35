import { appuiDe, premier, referencesDe } from '../references.ts'
import { type Contexte, proposer, type Reference, type Regle, type Trouvaille } from '../regle.ts'
import { reperesDe } from '../reperer.ts'

/** The certification a document speaks of, and where it says so. */
interface Sujet {
  readonly numero: string | null
  /** Path of the number in the data. */
  readonly chemin: string
  readonly reperes: Trouvaille['reperes']
  readonly references: readonly Reference[]
}

const sujetDeFormation = ({ document, lecture, connaissances }: Contexte<'fiche-formation'>): Sujet => ({
  numero: lecture.donnees.numeroFiche,
  chemin: 'numeroFiche',
  reperes: reperesDe(lecture.sources, 'numeroFiche'),
  references: referencesDe(lecture.donnees.numeroFiche, connaissances, document?.empreinte ?? null),
})

const sujetDeReferentiel = ({ document, lecture, connaissances }: Contexte<'referentiel'>): Sujet => ({
  numero: lecture.donnees.certification,
  chemin: 'certification',
  reperes: reperesDe(lecture.sources, 'certification'),
  references: referencesDe(lecture.donnees.certification, connaissances, document?.empreinte ?? null),
})

const sujetDeFiche = ({ document, lecture, connaissances }: Contexte<'fiche-registre'>): Sujet => ({
  numero: lecture.donnees.fiche.numero,
  chemin: 'fiche.numero',
  reperes: reperesDe(lecture.sources, 'fiche.numero'),
  // What the sheet says of itself comes first.
  references: [
    { fiche: lecture.donnees.fiche, feuille: null, motsDuRegistre: true },
    ...referencesDe(lecture.donnees.fiche.numero, connaissances, document?.empreinte ?? null),
  ],
})

const echeance = (sujet: Sujet, jour: string): Trouvaille[] => {
  const fin = premier(sujet.references, (fiche) => fiche.dates.fin)
  if (fin === null || fin.valeur >= jour) return []
  return [
    {
      donnees: { numero: sujet.numero, fin: fin.valeur, jour },
      reperes: sujet.reperes,
      reparation: proposer(null),
      appuis: [appuiDe(fin.reference, 'dates.fin')],
    },
  ]
}

const remplacee = (sujet: Sujet): Trouvaille[] => {
  const nouvelles = premier(sujet.references, (fiche) => (fiche.nouvelles.length > 0 ? fiche.nouvelles : null))
  if (nouvelles === null) return []
  return [
    {
      donnees: { numero: sujet.numero, nouvelles: nouvelles.valeur.join(', ') },
      reperes: sujet.reperes,
      reparation: proposer(sujet.chemin, nouvelles.valeur.length === 1 ? (nouvelles.valeur[0] ?? null) : null),
      appuis: [appuiDe(nouvelles.reference, 'nouvelles')],
    },
  ]
}

/** The record says that it is inactive and no end date explains it. */
const inactive = (sujet: Sujet): Trouvaille[] => {
  const actif = premier(sujet.references, (fiche) => fiche.actif)
  if (actif?.valeur !== false || premier(sujet.references, (fiche) => fiche.dates.fin) !== null) return []
  return [
    {
      donnees: { numero: sujet.numero },
      reperes: sujet.reperes,
      reparation: proposer(null),
      appuis: [appuiDe(actif.reference, 'actif')],
    },
  ]
}

/** On the sheet itself its own end date speaks. */
function echeanceDeFiche({ lecture, connaissances }: Contexte<'fiche-registre'>): Trouvaille[] {
  const { numero, dates } = lecture.donnees.fiche
  if (dates.fin === null || dates.fin >= connaissances.aujourdhui) return []
  return [
    {
      donnees: { numero, fin: dates.fin, jour: connaissances.aujourdhui },
      reperes: reperesDe(lecture.sources, 'fiche.dates.fin'),
      reparation: proposer(null),
    },
  ]
}

function activeEchue({ lecture, connaissances }: Contexte<'fiche-registre'>): Trouvaille[] {
  const { actif, dates } = lecture.donnees.fiche
  if (actif !== true || dates.fin === null || dates.fin >= connaissances.aujourdhui) return []
  return [
    {
      donnees: { fin: dates.fin, jour: connaissances.aujourdhui },
      reperes: [...reperesDe(lecture.sources, 'fiche.actif'), ...reperesDe(lecture.sources, 'fiche.dates.fin')],
      reparation: proposer('fiche.actif', false),
    },
  ]
}

/** The sheet lists former certifications and says that nothing corresponds to it. */
function correspondance({ lecture }: Contexte<'fiche-registre'>): Trouvaille[] {
  const { aucuneCorrespondance, anterieures, fiche } = lecture.donnees
  const numeros = anterieures.length > 0 ? anterieures.map((une) => une.numero) : fiche.anciennes
  if (!aucuneCorrespondance || numeros.length === 0) return []
  return [
    {
      donnees: { anciennes: numeros.join(', '), nombre: numeros.length },
      reperes: [
        ...reperesDe(lecture.sources, 'aucuneCorrespondance'),
        ...numeros.flatMap((_, rang) => reperesDe(lecture.sources, `anterieures[${rang}]`)),
      ],
      reparation: proposer('aucuneCorrespondance', false),
    },
  ]
}

/** The same question asked of the three kinds of documents that name a certification. */
const partout = (regle: (sujet: Sujet, jour: string) => Trouvaille[]): Regle['verifier'] => ({
  'fiche-formation': (un) => regle(sujetDeFormation(un), un.connaissances.aujourdhui),
  referentiel: (un) => regle(sujetDeReferentiel(un), un.connaissances.aujourdhui),
  'fiche-registre': (un) => regle(sujetDeFiche(un), un.connaissances.aujourdhui),
})

/** Where the certification stands in the register on the day. */
export const REGLES_STATUT: readonly Regle[] = [
  {
    id: 'registre.echeance',
    gravite: 'avertissement',
    appuis: [{ genre: 'texte', cle: 'code-du-travail.L6113-9' }],
    verifier: { ...partout(echeance), 'fiche-registre': echeanceDeFiche },
  },
  {
    id: 'registre.active-echue',
    gravite: 'erreur',
    appuis: [{ genre: 'texte', cle: 'code-du-travail.L6113-9' }],
    verifier: { 'fiche-registre': activeEchue },
  },
  {
    id: 'registre.remplacee',
    gravite: 'avertissement',
    appuis: [],
    verifier: partout(remplacee),
  },
  {
    id: 'registre.inactive',
    gravite: 'avertissement',
    appuis: [],
    verifier: partout(inactive),
  },
  {
    id: 'correspondance.contradiction',
    gravite: 'avertissement',
    appuis: [],
    verifier: { 'fiche-registre': correspondance },
  },
]
