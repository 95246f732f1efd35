import type { CodeLibelle } from '#domaine/certification/index.ts'
import { estSiret } from '#socle/identifiant.ts'
import { type Contexte, proposer, type Regle, type Trouvaille } from '../regle.ts'
import { reperesDe } from '../reperer.ts'

const CFD = /^[0-9A-Z]{3}\d{3}[0-9A-Z]{2}$/
const NUMERO_FICHE = /^(?:RNCP|RS)[1-9]\d{0,5}$/
/** National numbers: ten digits, the second of which is never 0. */
const TELEPHONE = /^0[1-9]\d{8}$/
const CODE_POSTAL = /^(?:0[1-9]|[1-8]\d|9[0-8])\d{3}$/

const signaler = (valeur: string, chemin: string, reperes: Trouvaille['reperes']): Trouvaille => ({
  donnees: { valeur },
  reperes,
  reparation: proposer(chemin),
})

function siretsDeFiche({ lecture }: Contexte<'fiche-registre'>): Trouvaille[] {
  const { certificateurs, partenaires } = lecture.donnees.fiche
  const listes = { certificateurs, partenaires }
  return Object.entries(listes).flatMap(([nom, liste]) =>
    liste.flatMap(({ siret }, rang) => {
      const chemin = `fiche.${nom}[${rang}].siret`
      return siret === null || estSiret(siret) ? [] : [signaler(siret, chemin, reperesDe(lecture.sources, chemin))]
    }),
  )
}

/** A rule on one text of a training sheet. */
const surFormation =
  (chemin: 'siret' | 'codeDiplome' | 'numeroFiche', estBon: (valeur: string) => boolean) =>
  ({ lecture }: Contexte<'fiche-formation'>): Trouvaille[] => {
    const valeur = lecture.donnees[chemin]
    return valeur === null || estBon(valeur) ? [] : [signaler(valeur, chemin, reperesDe(lecture.sources, chemin))]
  }

const CODES_REGISTRE = { nsf: /^\d{3}[a-z]?$/i, formacodes: /^\d{5}$/, rome: /^[A-N]\d{4}$/ } as const

function codesDeFiche({ lecture }: Contexte<'fiche-registre'>): Trouvaille[] {
  const { nsf, formacodes, rome } = lecture.donnees.fiche
  const listes: readonly (readonly [keyof typeof CODES_REGISTRE, readonly CodeLibelle[]])[] = [
    ['nsf', nsf],
    ['formacodes', formacodes],
    ['rome', rome],
  ]
  return listes.flatMap(([nom, liste]) =>
    liste.flatMap(({ code }, rang) => {
      const repete = liste.findIndex((autre) => autre.code === code) !== rang
      const chemin = `fiche.${nom}[${rang}]`
      return CODES_REGISTRE[nom].test(code) && !repete
        ? []
        : [signaler(code, chemin, reperesDe(lecture.sources, chemin))]
    }),
  )
}

function telephones({ lecture }: Contexte<'fiche-formation'>): Trouvaille[] {
  return lecture.donnees.contacts.flatMap(({ telephone }, rang) => {
    const chemin = `contacts[${rang}].telephone`
    const chiffres = telephone?.replace(/^\+33\s?(?:\(0\))?/, '0').replace(/\D/g, '') ?? null
    return telephone === null || chiffres === null || TELEPHONE.test(chiffres)
      ? []
      : [signaler(telephone, chemin, reperesDe(lecture.sources, chemin))]
  })
}

function codesPostaux({ lecture }: Contexte<'fiche-formation'>): Trouvaille[] {
  return lecture.donnees.lieux.flatMap(({ codePostal }, rang) => {
    const chemin = `lieux[${rang}].codePostal`
    return codePostal === null || CODE_POSTAL.test(codePostal)
      ? []
      : [signaler(codePostal, chemin, reperesDe(lecture.sources, chemin))]
  })
}

/** Identifiers that bear a key or a fixed form. */
export const REGLES_CLES: readonly Regle[] = [
  {
    id: 'cle.siret',
    gravite: 'erreur',
    appuis: [],
    verifier: { 'fiche-registre': siretsDeFiche, 'fiche-formation': surFormation('siret', estSiret) },
  },
  {
    id: 'cle.code-diplome',
    gravite: 'erreur',
    appuis: [],
    verifier: { 'fiche-formation': surFormation('codeDiplome', (valeur) => CFD.test(valeur)) },
  },
  {
    id: 'cle.numero-fiche',
    gravite: 'erreur',
    appuis: [],
    verifier: { 'fiche-formation': surFormation('numeroFiche', (valeur) => NUMERO_FICHE.test(valeur)) },
  },
  { id: 'cle.nomenclature', gravite: 'erreur', appuis: [], verifier: { 'fiche-registre': codesDeFiche } },
  { id: 'cle.telephone', gravite: 'avertissement', appuis: [], verifier: { 'fiche-formation': telephones } },
  { id: 'cle.code-postal', gravite: 'avertissement', appuis: [], verifier: { 'fiche-formation': codesPostaux } },
]
