import { fold } from '#socle/texte.ts'
import { activitesNues } from './activites-nues.ts'
import { commenceEnCapitale, finDeLigne } from './classes.ts'
import { normaliserCode } from './codes.ts'
import { couper, type Morceau } from './morceaux.ts'
import { poursuitNature } from './natures.ts'
import { type Colonne, ouvreCriteres, type Passage, rouvreNature } from './passages.ts'

/** Columns in the order in which a flattened page gives them. */
const ORDRE = ['activites', 'competences', 'modalites', 'criteres'] as const
type ColonnePlate = (typeof ORDRE)[number]

/** Blank lines that part two cells rather than two lines of one. */
const ECART_CELLULES = 2

interface Etat {
  colonne: 'blocs' | ColonnePlate | null
  /** Last line of each column in the row being read. */
  derniers: Map<ColonnePlate, string>
  /** How dashes look in each column of the row: their sign, then a capital or not. */
  tirets: Map<ColonnePlate, Set<string>>
  codes: Set<string>
  /** Title or instruction begun, in the modalities. */
  derniere: string | null
  /** Lines that name an activity without a code, and whether one has been read. */
  readonly nues: ReadonlySet<Morceau>
  parNues: boolean
  /** At the top of a page, where cells cut by the page break go on: the last column they went to. */
  sommet: { derniere: ColonnePlate | null } | null
}

interface Choix {
  readonly colonne: Colonne | null
  readonly incertain: boolean
}

const sur = (colonne: Colonne | null): Choix => ({ colonne, incertain: false })

/**
 * Gives each piece of a text without geometry its column. Columns follow one another on each page, so that the look
 * of a line moves one from column to column; at the top of a page, lines without a look of their own go to the cells
 * that the page break cut.
 */
export function placerTextePlat(morceaux: readonly Morceau[]): Passage[] {
  const etat: Etat = {
    colonne: null,
    derniers: new Map(),
    tirets: new Map(),
    codes: new Set(),
    derniere: null,
    nues: activitesNues(morceaux),
    parNues: false,
    sommet: null,
  }
  const passages: Passage[] = []
  for (const [rang, morceau] of morceaux.entries()) {
    if (morceau.saut && !poursuitListe(passages.at(-1), morceau)) etat.sommet = { derniere: null }
    for (const piece of decouper(etat, morceau)) {
      const nue = ouvreNue(etat, piece)
      // Among criteria, what follows alone tells it: a person should look.
      const choix = nue
        ? { colonne: 'activites' as const, incertain: etat.colonne === 'criteres' }
        : choisir(etat, piece, morceaux, rang)
      retenir(etat, piece, choix.colonne)
      passages.push({ ...choix, morceau: piece, rangees: [], tete: nue })
    }
  }
  return passages
}

/** An activity without a code opens under a bloc; after criteria, only where activities have opened so before. */
function ouvreNue(etat: Etat, morceau: Morceau): boolean {
  if (!etat.nues.has(morceau) || etat.sommet) return false
  return etat.colonne === null || etat.colonne === 'blocs' || (etat.colonne === 'criteres' && etat.parNues)
}

/** A dash under a line that announces a list is no cut cell. */
const poursuitListe = (precedent: Passage | undefined, { classe }: Morceau): boolean =>
  classe.genre === 'tiret' && (precedent?.morceau.texte.endsWith(':') ?? false)

/** At the top of a page, the end of one cell and the first dash of the next may stand on one line. */
function decouper({ sommet }: Etat, morceau: Morceau): readonly Morceau[] {
  if (!sommet || morceau.classe.genre !== 'texte') return [morceau]
  const place = morceau.texte.search(/\s{2}[-−–•]\s?\p{L}/u)
  if (place <= 0) return [morceau]
  return [couper(morceau, 0, place), couper(morceau, place, Number.POSITIVE_INFINITY)].filter((piece) => piece !== null)
}

function choisir(etat: Etat, morceau: Morceau, morceaux: readonly Morceau[], rang: number): Choix {
  const { genre } = morceau.classe
  if (genre === 'bloc') return sur('blocs')
  if (genre === 'activite') return sur('activites')
  if (genre === 'competence') return sur(estReference(etat, morceau) ? 'criteres' : 'competences')
  if (genre === 'critere' || genre === 'etiquette') return sur('criteres')
  if (genre === 'validation') return sur('modalites')
  if (etat.sommet && (genre === 'texte' || genre === 'tiret')) return choisirAuSommet(etat, etat.sommet, morceau)
  if (etat.colonne === 'activites' && etat.derniers.has('competences')) {
    if (genre === 'candidat') return sur('criteres')
    if (genre === 'nature' || genre === 'titre') return sur('modalites')
  }
  if (etat.colonne === 'competences') return apresCompetences(etat, morceau)
  if (etat.colonne === 'modalites') {
    return sur(ouvreCriteres(morceaux, rang, { derniere: etat.derniere }) ? 'criteres' : 'modalites')
  }
  if (etat.colonne === 'criteres') {
    return sur(rouvreNature(morceau, etat.derniers.get('criteres') ?? '') ? 'modalites' : 'criteres')
  }
  if (etat.colonne === 'blocs') return sur(genre === 'texte' && morceau.ecart === 0 ? 'blocs' : null)
  return sur(etat.colonne)
}

/** A competence already read in this activity, named again beside its criteria. */
const estReference = ({ colonne, codes }: Etat, { classe }: Morceau): boolean =>
  (colonne === 'modalites' || colonne === 'criteres') &&
  classe.genre === 'competence' &&
  codes.has(normaliserCode(classe.code))

function apresCompetences({ derniers }: Etat, morceau: Morceau): Choix {
  const { genre } = morceau.classe
  const precedente = derniers.get('competences') ?? ''
  const detache = morceau.ecart > 0 && finDeLigne(precedente) !== 'appelle'
  const loin = morceau.ecart >= ECART_CELLULES
  if ((detache || loin) && (genre === 'nature' || genre === 'titre')) return sur('modalites')
  if (genre === 'candidat') return sur('criteres')
  const autre = genre === 'texte' && loin && commenceEnCapitale(morceau.texte)
  return autre && detache ? { colonne: 'modalites', incertain: true } : sur('competences')
}

function choisirAuSommet(etat: Etat, sommet: { derniere: ColonnePlate | null }, morceau: Morceau): Choix {
  if (morceau.classe.genre === 'tiret') return choisirTiret(etat, sommet.derniere, morceau)
  if (sommet.derniere && morceau.ecart < ECART_CELLULES) return sur(sommet.derniere)
  const premiere = sommet.derniere ? ORDRE.indexOf(sommet.derniere) + 1 : 0
  const ouvertes = ORDRE.slice(premiere).filter((colonne) => etat.derniers.has(colonne))
  const fin = (colonne: ColonnePlate): string => finDeLigne(etat.derniers.get(colonne) ?? '')
  const appelee = ouvertes.find((colonne) => fin(colonne) === 'appelle')
  if (appelee) return sur(appelee)
  const libre = ouvertes.find((colonne) => fin(colonne) === 'libre') ?? ouvertes.at(-1) ?? null
  return { colonne: libre, incertain: libre !== null }
}

/** A dash at the top of a page: a task or a criterion, told by the sign and the capital used in each column. */
function choisirTiret(etat: Etat, derniere: ColonnePlate | null, morceau: Morceau): Choix {
  if (derniere !== null && derniere !== 'activites') return sur('criteres')
  const style = styleDe(morceau)
  const tache = etat.tirets.get('activites')?.has(style) ?? false
  const critere = etat.tirets.get('criteres')?.has(style) ?? false
  if (tache !== critere) return sur(tache ? 'activites' : 'criteres')
  if (derniere === 'activites') return { colonne: 'activites', incertain: !tache }
  const colonne = etat.colonne === 'blocs' ? null : etat.colonne
  return { colonne, incertain: colonne !== null }
}

function styleDe({ classe, texte }: Morceau): string {
  if (classe.genre !== 'tiret') return ''
  return `${classe.marque}${commenceEnCapitale(texte.slice(classe.mots)) ? 'A' : 'a'}`
}

function retenir(etat: Etat, morceau: Morceau, colonne: Colonne | null): void {
  const { classe } = morceau
  const nue = colonne === 'activites' && etat.nues.has(morceau)
  etat.parNues ||= nue
  if (colonne === 'blocs' || classe.genre === 'activite' || nue) {
    etat.derniers = new Map()
    etat.tirets = new Map()
    etat.codes = new Set()
    etat.derniere = null
  }
  if (colonne === 'blocs') etat.colonne = 'blocs'
  if (classe.genre !== 'texte' && classe.genre !== 'tiret') etat.sommet = null
  const plate = ORDRE.find((une) => une === colonne)
  if (!plate) return
  etat.colonne = plate
  etat.derniers.set(plate, morceau.texte)
  if (etat.sommet) etat.sommet.derniere = plate
  if (classe.genre === 'competence') etat.codes.add(normaliserCode(classe.code))
  if (classe.genre === 'tiret') etat.tirets.set(plate, (etat.tirets.get(plate) ?? new Set()).add(styleDe(morceau)))
  if (plate === 'competences' || (plate === 'criteres' && classe.genre === 'candidat')) etat.derniere = null
  if (plate === 'modalites') etat.derniere = suiteDeModalite(etat.derniere, morceau)
}

/** Null as long as only the kind of the assessment has been named. */
const suiteDeModalite = (derniere: string | null, { classe, texte, ecart }: Morceau): string | null => {
  if (classe.genre === 'nature') return null
  if (derniere !== null || classe.genre !== 'texte') return texte
  return ecart > 0 && !poursuitNature(fold(texte)) ? texte : null
}
