import type { Appui, GenreDocument } from '#domaine/document/index.ts'
import type { FicheFormation } from '#domaine/offre/index.ts'
import { fold } from '#socle/texte.ts'
import type { DocumentLu, LectureDocument } from '../lecture-document.ts'
import { type Contexte, proposer, type Regle, type Trouvaille } from '../regle.ts'
import { reperesDe } from '../reperer.ts'

/** Plain data of one reading, as far as two versions are compared. */
type Donnee = string | number | boolean | null | readonly Donnee[] | { readonly [champ: string]: Donnee }

/** What changes from one reading to the next without anything having changed in the document. */
const IGNORES = new Set(['reperes', 'id', 'parent', 'ordre', 'liens', 'de', 'vers', 'complements'])

function enDonnee(valeur: unknown): Donnee {
  if (typeof valeur === 'string') return valeur.replace(/\s+/g, ' ').trim()
  if (typeof valeur === 'number' || typeof valeur === 'boolean') return valeur
  if (Array.isArray(valeur)) return valeur.map(enDonnee)
  if (typeof valeur !== 'object' || valeur === null) return null
  const champs = Object.entries(valeur).filter(([champ]) => !IGNORES.has(champ))
  return Object.fromEntries(champs.map(([champ, contenu]) => [champ, enDonnee(contenu)]))
}

interface Ecart {
  readonly chemin: string
  readonly avant: Donnee
  readonly apres: Donnee
}

const estListe = (donnee: Donnee): donnee is readonly Donnee[] => Array.isArray(donnee)
const estObjet = (donnee: Donnee): donnee is { readonly [champ: string]: Donnee } =>
  typeof donnee === 'object' && donnee !== null && !Array.isArray(donnee)

/** Leaves that differ; in lists of different lengths, the items that only one of them holds. */
function comparer(avant: Donnee, apres: Donnee, chemin: string): Ecart[] {
  if (JSON.stringify(avant) === JSON.stringify(apres)) return []
  if (estListe(avant) && estListe(apres)) return comparerListes(avant, apres, chemin)
  if (!estObjet(avant) || !estObjet(apres)) return [{ chemin, avant, apres }]
  const prefixe = chemin === '' ? '' : `${chemin}.`
  return Object.keys({ ...avant, ...apres }).flatMap((champ) =>
    comparer(avant[champ] ?? null, apres[champ] ?? null, `${prefixe}${champ}`),
  )
}

function comparerListes(avant: readonly Donnee[], apres: readonly Donnee[], chemin: string): Ecart[] {
  if (avant.length === apres.length) {
    return apres.flatMap((item, rang) => comparer(avant[rang] ?? null, item, `${chemin}[${rang}]`))
  }
  const anciens = new Set(avant.map((item) => JSON.stringify(item)))
  const nouveaux = new Set(apres.map((item) => JSON.stringify(item)))
  return [
    ...avant.flatMap((item) => (nouveaux.has(JSON.stringify(item)) ? [] : [{ chemin, avant: item, apres: null }])),
    ...apres.flatMap((item, rang) =>
      anciens.has(JSON.stringify(item)) ? [] : [{ chemin: `${chemin}[${rang}]`, avant: null, apres: item }],
    ),
  ]
}

const CONTEXTE = 30
const LONGUEUR = 90

/** What is shown of a value: the stretch around the first difference. */
function montrer(donnee: Donnee, autre: Donnee): string | number | boolean | null {
  if (typeof donnee !== 'string') return estListe(donnee) || estObjet(donnee) ? nommer(donnee) : donnee
  if (donnee.length <= LONGUEUR) return donnee
  const autreTexte = typeof autre === 'string' ? autre : ''
  let commun = 0
  while (commun < donnee.length && donnee[commun] === autreTexte[commun]) commun += 1
  const debut = Math.max(0, commun - CONTEXTE)
  return `${debut > 0 ? '…' : ''}${donnee.slice(debut, debut + LONGUEUR)}${debut + LONGUEUR < donnee.length ? '…' : ''}`
}

function nommer(donnee: readonly Donnee[] | { readonly [champ: string]: Donnee }): string {
  if (estListe(donnee)) return `${donnee.length}`
  const parts = [donnee.code, donnee.numero, donnee.libelle, donnee.nom].filter((un) => typeof un === 'string')
  return parts.length > 0 ? parts.join(' ') : JSON.stringify(donnee).slice(0, LONGUEUR)
}

/** More than that and the two are simply two documents: one line says so. */
const MAXIMUM = 40

function trouver<Genre extends GenreDocument>({ document, lecture, connaissances }: Contexte<Genre>): Trouvaille[] {
  return connaissances.voisins.flatMap((voisin): Trouvaille[] => {
    if (document === null || voisin.lecture === null || voisin.document.empreinte === document.empreinte) return []
    if (!estAutreVersion({ document, lecture }, voisin, voisin.lecture)) return []
    const ecarts = comparer(enDonnee(voisin.lecture.donnees), enDonnee(lecture.donnees), '')
    const appuis = (chemin: string): readonly Appui[] => [
      { genre: 'document', document: voisin.document.nom, reperes: reperesDe(voisin.lecture?.sources ?? {}, chemin) },
    ]
    if (ecarts.length > MAXIMUM) {
      return [
        {
          donnees: { document: voisin.document.nom, nombre: ecarts.length, champ: null, avant: null, apres: null },
          reperes: [],
          appuis: appuis(''),
        },
      ]
    }
    return ecarts.map(({ chemin, avant, apres }) => ({
      donnees: {
        document: voisin.document.nom,
        nombre: 1,
        champ: chemin,
        avant: montrer(avant, apres),
        apres: montrer(apres, avant),
      },
      reperes: reperesDe(lecture.sources, chemin),
      reparation: proposer(chemin, typeof avant === 'object' ? null : avant),
      appuis: appuis(chemin),
    }))
  })
}

/** Same file name, or same thing described by the same organisation. */
function estAutreVersion(
  lu: { readonly document: DocumentLu['document']; readonly lecture: LectureDocument },
  voisin: DocumentLu,
  autre: LectureDocument,
): boolean {
  if (lu.lecture.genre !== autre.genre) return false
  if (lu.document.nom === voisin.document.nom) return true
  const cles = new Set(identites(autre))
  return identites(lu.lecture).some((cle) => cles.has(cle))
}

/** What makes two readings two versions of one document; empty when the document does not say enough. */
function identites(lecture: LectureDocument): string[] {
  switch (lecture.genre) {
    case 'fiche-registre':
      return [lecture.donnees.fiche.numero]
    case 'fiche-formation':
      return identitesFormation(lecture.donnees)
    case 'referentiel':
      return [lecture.donnees.certification, lecture.donnees.intitule].flatMap((un) => (un ? [fold(un)] : []))
    case 'reglement':
      return [lecture.donnees.diplome, lecture.donnees.arrete].flatMap((un) => (un ? [fold(un)] : []))
  }
}

const identitesFormation = ({ numeroFiche, siret, organisme, contacts }: FicheFormation): string[] => {
  const qui = [siret, organisme, ...contacts.map(({ courriel }) => courriel)].flatMap((un) => (un ? [fold(un)] : []))
  return numeroFiche === null ? [] : qui.map((un) => `${numeroFiche} ${un}`)
}

/** What another version of the same document, checked beside it, says otherwise. */
export const REGLES_VERSIONS: readonly Regle[] = [
  {
    id: 'version.ecart',
    gravite: 'information',
    appuis: [],
    verifier: {
      'fiche-registre': trouver,
      'fiche-formation': trouver,
      referentiel: trouver,
      reglement: trouver,
    },
  },
]
