import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import type { Constat } from '#domaine/document/index.ts'
import { type Connaissances, type DocumentLu, verifierDocument } from '#domaine/verification/index.ts'
import { readDocument } from './formats/lire.ts'
import { reconnaitre } from './reconnaissance/choisir.ts'

const DOSSIER = join(import.meta.dirname, '../../../fixtures/documents')
/** Fictitious documents without a single error or warning. */
const BONS = [
  'fiche-formation-moulins.md',
  'fiche-registre-cerfs-volants.txt',
  'referentiel-voilerie.txt',
  'reglement-sen.md',
  'reglement-girouettes.html',
  'referentiel-phare.html',
  'reglement-moulins.md',
]
const NOMBRE = 200
const JOUR = '2026-11-22'

/** Chance that can be played again: mulberry32. */
function ouvrirHasard(graine: number): (borne: number) => number {
  let etat = graine
  return (borne) => {
    etat = (etat + 0x6d2b79f5) | 0
    let t = Math.imul(etat ^ (etat >>> 15), 1 | etat)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) % borne
  }
}
type Hasard = ReturnType<typeof ouvrirHasard>

async function lire(nom: string, texte: string): Promise<DocumentLu> {
  const lu = await readDocument({ nom, octets: Buffer.from(texte) })
  if (!lu.ok) throw new Error(`${nom}: ${lu.refus.code}`)
  return { document: lu.valeur, lecture: reconnaitre(lu.valeur) }
}

async function ouvrir(nom: string) {
  const texte = await readFile(join(DOSSIER, nom), 'utf8')
  const bon = await lire(nom, texte)
  const seul = connaitre(bon)
  const connus = new Set(verifierDocument(bon, seul).map(signer))
  return { texte, bon, seul, connus, parlantes: lignesParlantes(bon) }
}

/** Line numbers (from 1) that carry a datum: to change another changes nothing that the document says. */
function lignesParlantes({ document, lecture }: DocumentLu): number[] {
  const rangs = Object.values(lecture?.sources ?? {}).flatMap((reperes) => reperes.map(({ rang }) => rang))
  return [...new Set(rangs.map((rang) => document.lignes[rang]?.numero ?? 0))].sort((a, b) => a - b)
}

const MOTIFS = {
  nombre: /(?<![\d.,/-])\d+(?:[.,]\d+)?(?![\d/-])/g,
  code: /\bRNCP\d+BC\d+\b|\bA\d+C\d+\b|\b(?:A|C|U|E|Cr|CP|EP|UP)\.?\d+(?:[.-]\d+)*\b|\bBloc n°\d+|\bUnité \d+/g,
  date: /\b\d{2}[/-]\d{2}[/-]\d{4}\b|\b(?:janvier|mars|mai|juin|juillet|septembre|octobre|novembre|avril) 20\d{2}\b/gi,
} as const
const GENRES = ['nombre', 'code', 'ligne', 'date'] as const
type Genre = (typeof GENRES)[number]

interface Edition {
  readonly texte: string
  readonly numero: number
  readonly quoi: string
}

/** Dates and codes are not numbers, entities and attributes of the page are not data. */
const MASQUES = [MOTIFS.date, MOTIFS.code, /&#?\w+;|<[^<>]*>|https?:\S+/g]

function cibles(ligne: string, genre: 'nombre' | 'code' | 'date'): { readonly debut: number; readonly mot: string }[] {
  const masquee =
    genre === 'nombre'
      ? MASQUES.reduce((texte, masque) => texte.replace(masque, (tout) => 'x'.repeat(tout.length)), ligne)
      : ligne
  return [...masquee.matchAll(MOTIFS[genre])].map((trouve) => ({ debut: trouve.index, mot: trouve[0] }))
}

const choisir = <T>(liste: readonly T[], hasard: Hasard): T | undefined => liste[hasard(Math.max(1, liste.length))]

/** One edit of that kind on a speaking line; null when the document offers none. */
function editer(texte: string, parlantes: readonly number[], genre: Genre, hasard: Hasard): Edition | null {
  const lignes = texte.split('\n')
  const possibles = parlantes.filter(
    (numero) =>
      (lignes[numero - 1] ?? '').trim() !== '' &&
      (genre === 'ligne' || cibles(lignes[numero - 1] ?? '', genre).length > 0),
  )
  const numero = choisir(possibles, hasard)
  if (numero === undefined) return null
  const ligne = lignes[numero - 1] ?? ''
  if (genre === 'ligne') return { texte: lignes.toSpliced(numero - 1, 1).join('\n'), numero, quoi: `- ${ligne}` }
  const cible = choisir(cibles(ligne, genre), hasard)
  const nouveau = cible && remplacer(genre, cible.mot, texte, hasard)
  if (cible === undefined || nouveau === undefined || nouveau === cible.mot) return null
  const changee = ligne.slice(0, cible.debut) + nouveau + ligne.slice(cible.debut + cible.mot.length)
  return { texte: lignes.toSpliced(numero - 1, 1, changee).join('\n'), numero, quoi: `${cible.mot} → ${nouveau}` }
}

function remplacer(genre: 'nombre' | 'code' | 'date', mot: string, texte: string, hasard: Hasard): string | undefined {
  if (genre === 'nombre')
    return mot.replace(/\d+/, (chiffres) => String(Number(chiffres) + 1 + hasard(9)).padStart(chiffres.length, '0'))
  if (genre === 'date') return mot.replace(/\d{4}/, (annee) => String(Number(annee) + 1 + hasard(6)))
  const forme = (code: string): string => code.replace(/\d+/g, '#')
  const autres = [...new Set([...texte.matchAll(MOTIFS.code)].map((trouve) => trouve[0]))]
  return choisir(
    autres.filter((autre) => autre !== mot && forme(autre) === forme(mot)),
    hasard,
  )
}

const signer = ({ regle, donnees }: Constat): string => JSON.stringify([regle, donnees])

/** Findings on the changed document that the good one did not have. */
const nouveaux = (apres: DocumentLu, connus: ReadonlySet<string>, connaissances: Connaissances): Constat[] =>
  verifierDocument(apres, connaissances).filter((constat) => !connus.has(signer(constat)))

/** The record of a sheet of the register, as the register's own export would give it. */
function connaitre(bon: DocumentLu): Connaissances {
  const fiche = bon.lecture?.genre === 'fiche-registre' ? { ...bon.lecture.donnees.fiche, idFiche: 1 } : null
  return { aujourdhui: JOUR, fiches: new Map(fiche === null ? [] : [[fiche.numero, fiche]]), voisins: [] }
}

it('un bon document ne donne ni erreur ni avertissement', async () => {
  for (const nom of BONS) {
    const { bon } = await ouvrir(nom)
    const fautes = verifierDocument(bon, { ...connaitre(bon), voisins: [bon] }).filter(
      ({ gravite }) => gravite !== 'information',
    )
    expect([nom, bon.lecture === null, fautes]).toEqual([nom, false, []])
  }
})

it('une édition qui ne change rien ne donne rien', async () => {
  for (const nom of BONS) {
    const { texte, bon, seul, connus } = await ouvrir(nom)
    const meme = await lire(nom, `${texte}\n\n`)
    expect([nom, nouveaux(meme, connus, { ...seul, voisins: [bon] })]).toEqual([nom, []])
  }
})

it('95 % au moins de 200 éditions au hasard sont trouvées', { timeout: 60_000 }, async () => {
  const hasard = ouvrirHasard(20261122)
  const bons = new Map<string, Awaited<ReturnType<typeof ouvrir>>>()
  const manques: string[] = []
  const parGenre = new Map<string, number>()
  let [faites, trouvees, sansVersion] = [0, 0, 0]
  for (let essai = 0; faites < NOMBRE && essai < NOMBRE * 20; essai += 1) {
    const nom = BONS[essai % BONS.length] ?? ''
    const genre = GENRES[Math.floor(essai / BONS.length) % GENRES.length] ?? 'ligne'
    const ouvert = bons.get(nom) ?? (await ouvrir(nom))
    bons.set(nom, ouvert)
    const { texte, bon, seul, connus, parlantes } = ouvert
    const edition = editer(texte, parlantes, genre, hasard)
    if (edition === null) continue
    faites += 1
    parGenre.set(genre, (parGenre.get(genre) ?? 0) + 1)
    const change = await lire(nom, edition.texte)
    const seules = nouveaux(change, connus, seul)
    const toutes = nouveaux(change, connus, { ...seul, voisins: [bon] })
    if (seules.length > 0) sansVersion += 1
    if (toutes.length > 0) trouvees += 1
    else manques.push(`${nom}:${edition.numero} ${genre} ${edition.quoi.slice(0, 100)}`)
  }
  const detail = [...parGenre].map(([genre, nombre]) => `${genre} ${nombre}`).join(', ')
  console.info(`editions: ${faites} (${detail}); found: ${trouvees}; without the previous version: ${sansVersion}`)
  for (const manque of manques) console.info(`not found: ${manque}`)
  expect(faites).toBe(NOMBRE)
  expect(trouvees / faites).toBeGreaterThanOrEqual(0.95)
})
