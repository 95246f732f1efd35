import type { FicheRegistreLue } from '#domaine/certification/index.ts'
import type { Appui } from '#domaine/document/index.ts'
import { fold } from '#socle/texte.ts'
import { sansBalises } from '../mots.ts'
import { type Contexte, proposer, type Regle, type Trouvaille } from '../regle.ts'
import { reperesDe, situer } from '../reperer.ts'

/** Whether the words name the "baccalauréat professionnel". */
export function estBacPro(mots: string | null): boolean {
  return mots !== null && /\bbac(?:calaureat)?[\s.-]*pro(?:fessionnel)?\b/.test(fold(mots))
}

/** Whether the sheet is that of a "baccalauréat professionnel". */
export const concerneBacPro = ({ fiche, capitalisation }: FicheRegistreLue): boolean =>
  estBacPro(fiche.abrege?.code ?? null) || estBacPro(fiche.intitule) || estBacPro(capitalisation)

const SEUIL = /(?:[ée]gales?\s+ou\s+)?sup[ée]rieures?\s+[àa]\s+10\b/giu
const EGALE = /^[ée]gale/iu

/** The two wordings of a mark of 10: "supérieure à" (strict) and "égale ou supérieure à"; the text as it must be. */
function lireSeuils(texte: string): { readonly strict: string | null; readonly inclus: string | null } {
  const trouves = [...sansBalises(texte).matchAll(SEUIL)].map((trouve) => trouve[0])
  return {
    strict: trouves.find((un) => !EGALE.test(un)) ?? null,
    inclus: trouves.find((un) => EGALE.test(un)) ?? null,
  }
}

/** Which candidates are assessed during training (CCF) and which by final exams, for the "baccalauréat professionnel". */
export const FORMES_BAC_PRO: readonly Appui[] = [
  { genre: 'texte', cle: 'code-de-l-education.D337-74' },
  { genre: 'texte', cle: 'code-de-l-education.D337-77' },
]
const D337_78: readonly Appui[] = [{ genre: 'texte', cle: 'code-de-l-education.D337-78' }]
const D337_69: readonly Appui[] = [{ genre: 'texte', cle: 'code-de-l-education.D337-69' }]

function trouverSeuils({ lecture, document }: Contexte<'fiche-registre'>): Trouvaille[] {
  const { capitalisation } = lecture.donnees
  if (capitalisation === null) return []
  const { strict, inclus } = lireSeuils(capitalisation)
  const bacPro = concerneBacPro(lecture.donnees)
  // Alone, the strict wording contradicts a text only where we know the text.
  if (strict === null || (inclus === null && !bacPro)) return []
  const lignes = reperesDe(lecture.sources, 'capitalisation')
  const mots = `moyenne ${strict}`
  const precis = situer(document, lignes, mots)
  return [
    {
      donnees: { strict, inclus, bacPro },
      reperes: precis === lignes ? situer(document, lignes, strict) : precis,
      reparation: proposer('capitalisation', corriger(capitalisation)),
      appuis: bacPro ? D337_78 : [],
    },
  ]
}

/** The strict wording made inclusive, nothing else touched. */
const corriger = (texte: string): string =>
  texte.replace(SEUIL, (tout) => (EGALE.test(tout) ? tout : `égale ou ${tout}`))

const NOTE = /[ée]gales?\s+ou\s+sup[ée]rieures?\s+[àa]\s+(\d{1,2})\b/giu
const MOYENNE = 10

/** A mark that the text of the "baccalauréat professionnel" does not ask for. */
function trouverNotes({ lecture, document }: Contexte<'fiche-registre'>): Trouvaille[] {
  const { capitalisation } = lecture.donnees
  if (capitalisation === null || !concerneBacPro(lecture.donnees)) return []
  const lignes = reperesDe(lecture.sources, 'capitalisation')
  return [...sansBalises(capitalisation).matchAll(NOTE)].flatMap(([mots, note]): Trouvaille[] =>
    Number(note) === MOYENNE
      ? []
      : [
          {
            donnees: { note: Number(note), attendue: MOYENNE },
            reperes: situer(document, lignes, mots),
            reparation: proposer('capitalisation'),
            appuis: D337_78,
          },
        ],
  )
}

/** A sentence that gives the attestation to continuing training and VAE, and to nobody else. */
function trouverAttestation({ lecture, document }: Contexte<'fiche-registre'>): Trouvaille[] {
  const { capitalisation } = lecture.donnees
  if (capitalisation === null || !concerneBacPro(lecture.donnees)) return []
  const phrase = sansBalises(capitalisation)
    .split(/(?<=\.)\s/)
    .find((une) => limite(fold(une)))
  if (phrase === undefined) return []
  const lignes = reperesDe(lecture.sources, 'capitalisation')
  return [
    {
      donnees: {},
      reperes: situer(document, lignes, phrase.slice(0, 120)),
      reparation: proposer('capitalisation'),
      appuis: D337_69,
    },
  ]
}

const limite = (phrase: string): boolean =>
  phrase.includes('attestation') &&
  phrase.includes('formation professionnelle continue') &&
  phrase.includes('validation des acquis') &&
  !/\b(?:scolaires?|apprentis?|apprentissage|tous les candidats|tout candidat)\b/.test(phrase)

/** How the certification is won bloc by bloc, against the Code de l'éducation (baccalauréat professionnel). */
export const REGLES_CAPITALISATION: readonly Regle[] = [
  { id: 'seuil.deux-formes', gravite: 'erreur', appuis: [], verifier: { 'fiche-registre': trouverSeuils } },
  { id: 'seuil.faux', gravite: 'erreur', appuis: [], verifier: { 'fiche-registre': trouverNotes } },
  { id: 'attestation.limitee', gravite: 'erreur', appuis: [], verifier: { 'fiche-registre': trouverAttestation } },
]
