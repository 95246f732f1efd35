import { auMoinsUne, fait, feuille, juger, type Trace, toutes } from '#droit/trace.ts'
import type { UniteEvaluee } from '../../evaluation/index.ts'
import type { Acquis, CorrespondanceOfficielle, ExtremiteCorrespondance } from './acquis.ts'

/** A unit that the person aims at. */
export interface UniteVisee {
  /** Register number of the target certification; null: unknown. */
  readonly certification: string | null
  readonly reglement: string
  readonly unite: UniteEvaluee
}

/** What the person holds, and the official tables; `correspondances` null: nobody looked for them. */
export interface Avoirs {
  readonly acquis: readonly Acquis[]
  readonly correspondances: readonly CorrespondanceOfficielle[] | null
}

const TEXTE = 'code-de-l-education.D337-71'

/** Leaves that name the target. */
interface Noms {
  readonly certification: Trace
  readonly codes: readonly Trace[]
}

/**
 * Whether an acquired unit concerns a unit of the target: the same unit of the same certification, or a line of an
 * official table; nothing is deduced from titles (D337-71). null when the pair is plainly foreign and no table says
 * otherwise, so that only what matters is explained.
 */
export function porterAcquis(avoirs: Avoirs, rang: number, visee: UniteVisee): Trace | null {
  const acquis = avoirs.acquis[rang]
  if (acquis === undefined) return null
  const noms = nommer(visee)
  const voies = [...directe(acquis, rang, visee, noms), ...parTables(avoirs, rang, visee, noms)]
  return voies.length === 0 ? null : auMoinsUne('blocs.concerne', voies, TEXTE)
}

function nommer({ certification, reglement, unite: { code, bloc } }: UniteVisee): Noms {
  const lire = (nom: string, valeur: string | null, chemin: string): Trace =>
    feuille(nom, valeur, { unite: 'texte' }, { genre: 'reglement', reglement, chemin })
  const codes = [lire('blocs.unite-visee', code, `unites.${code}.code`)]
  if (bloc !== null) codes.push(lire('blocs.bloc-vise', bloc, `unites.${code}.bloc`))
  return { certification: lire('blocs.certification-visee', certification, 'certification'), codes }
}

const nomme = ({ unite: { code, bloc } }: UniteVisee, nom: string): boolean => nom === code || nom === bloc

/** The same certification and the same unit: by its code or by the code of its bloc. */
function directe(acquis: Acquis, rang: number, visee: UniteVisee, noms: Noms): readonly Trace[] {
  const { certification, unite } = acquis
  const etrangere = visee.certification !== null && visee.certification !== certification
  if (unite === null || etrangere || !nomme(visee, unite)) return []
  return [
    toutes('blocs.meme-unite', [
      juger('blocs.meme-certification', 'egal', [certificationDe(acquis, rang), noms.certification]),
      juger('blocs.meme-code', 'parmi', [uniteDe(acquis, rang), ...noms.codes]),
    ]),
  ]
}

const certificationDe = ({ certification }: Acquis, rang: number): Trace =>
  fait('blocs.certification-acquise', certification, 'texte', `acquis.${rang}.certification`)

const uniteDe = ({ unite }: Acquis, rang: number): Trace =>
  fait('blocs.unite-acquise', unite, 'texte', `acquis.${rang}.unite`)

function parTables(avoirs: Avoirs, rang: number, visee: UniteVisee, noms: Noms): readonly Trace[] {
  const { acquis: tous, correspondances } = avoirs
  const acquis = tous[rang]
  if (acquis === undefined || acquis.certification === visee.certification) return []
  if (correspondances === null) return [fait('blocs.table-connue', null, 'oui-non', 'correspondances')]
  return correspondances.flatMap((ligne, place) =>
    part(ligne.de, acquis) && arrive(ligne.vers, visee) ? [suivreLigne({ ligne, place }, avoirs, rang, noms)] : [],
  )
}

/** Whether an acquired unit is at the start of a line; whoever holds a whole certification holds each of its units. */
const part = ({ certification, unites }: ExtremiteCorrespondance, { certification: acquise, unite }: Acquis): boolean =>
  acquise === certification && (unite === null || unites.includes(unite))

const arrive = ({ certification, unites }: ExtremiteCorrespondance, visee: UniteVisee): boolean =>
  certification === visee.certification && (unites.length === 0 || unites.some((nom) => nomme(visee, nom)))

interface LigneSituee {
  readonly ligne: CorrespondanceOfficielle
  readonly place: number
}

function suivreLigne(situee: LigneSituee, avoirs: Avoirs, rang: number, noms: Noms): Trace {
  const { ligne } = situee
  const conditions = [...depart(situee, avoirs, rang), ...arrivee(situee, noms), ...reunies(situee, avoirs, rang)]
  return juger('blocs.correspondance', 'et', conditions, { texte: TEXTE, details: { table: ligne.texte } })
}

function depart({ ligne: { de }, place }: LigneSituee, { acquis }: Avoirs, rang: number): readonly Trace[] {
  const celui = acquis[rang]
  if (celui === undefined) return []
  const certification = fait('blocs.ligne-de', de.certification, 'texte', `correspondances.${place}.de.certification`)
  const meme = juger('blocs.ligne-de-certification', 'egal', [certificationDe(celui, rang), certification])
  if (celui.unite === null) return [meme]
  return [meme, juger('blocs.ligne-de-unite', 'parmi', [uniteDe(celui, rang), ...citer(de, `${place}.de`)])]
}

function arrivee({ ligne: { vers }, place }: LigneSituee, noms: Noms): readonly Trace[] {
  const chemin = `correspondances.${place}.vers.certification`
  const meme = juger('blocs.ligne-vers-certification', 'egal', [
    noms.certification,
    fait('blocs.ligne-vers', vers.certification, 'texte', chemin),
  ])
  if (vers.unites.length === 0) return [meme]
  const citees = citer(vers, `${place}.vers`)
  return [
    meme,
    auMoinsUne(
      'blocs.ligne-vers-unite',
      noms.codes.map((nom) => juger('blocs.ligne-vers-code', 'parmi', [nom, ...citees])),
    ),
  ]
}

const citer = ({ unites }: ExtremiteCorrespondance, place: string): readonly Trace[] =>
  unites.map((unite, n) => fait('blocs.ligne-unite', unite, 'texte', `correspondances.${place}.unites.${n}`))

/** A line that joins several units asks for all of them. */
function reunies({ ligne: { de }, place }: LigneSituee, { acquis }: Avoirs, rang: number): readonly Trace[] {
  const celui = acquis[rang]
  if (celui === undefined || celui.unite === null || de.unites.length <= 1) return []
  return citer(de, `${place}.de`).map((unite) => {
    const tenues = acquis.flatMap((autre, autreRang) =>
      autre.certification === de.certification && autre.unite !== null ? [uniteDe(autre, autreRang)] : [],
    )
    return juger('blocs.unite-reunie', 'parmi', [unite, ...tenues])
  })
}

/**
 * The mark that an acquired unit brings: its own, save through a line that joins several units, which does not say
 * which mark stands for them: unknown.
 */
export function noteApportee(avoirs: Avoirs, rang: number, visee: UniteVisee): Trace {
  const acquis = avoirs.acquis[rang]
  const lignes = (avoirs.correspondances ?? []).filter(
    ({ de, vers }) =>
      acquis !== undefined && acquis.certification !== visee.certification && part(de, acquis) && arrive(vers, visee),
  )
  return lignes.length > 0 && lignes.every(({ de }) => de.unites.length > 1)
    ? fait('blocs.note-des-unites-reunies', null, 'note', `acquis.${rang}.note_reunie`)
    : fait('blocs.note-acquise', acquis?.note ?? null, 'note', `acquis.${rang}.note`)
}
