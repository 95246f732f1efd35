/** Gold set of the crosswalk suggestions: official links of the register and the starting documents, read beside the project. */
import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { FicheRegistre } from '#domaine/certification/index.ts'
import { referentielDepuisFormation } from '#domaine/offre/index.ts'
import {
  analyserTextes,
  comparerLettres,
  ouvrirIndex,
  type Rapprochement,
  type Referentiel,
  rapprocher,
  referentielDeFiche,
  referentielDepuisFiche,
} from '#domaine/referentiel/index.ts'
import { readCatalogue } from '#importeurs/catalogue/lire.ts'
import { decoderTable } from '#importeurs/csv.ts'
import { readDocument } from '#importeurs/documents/formats/lire.ts'
import { reconnaitre } from '#importeurs/documents/reconnaissance/choisir.ts'
import { construireFiche } from '#importeurs/registre-xml/construire.ts'
import { readFiches } from '#importeurs/registre-xml/lire-xml.ts'
import { lireTables2020 } from '#importeurs/tables-2020/lire-tables.ts'
import { stemOf } from '#recherche/words.ts'
import { type Ligne, n } from './ligne.ts'

const PARTAGE = fileURLToPath(new URL('../../shared', import.meta.url))
const TABLES = `${PARTAGE}/data/register/licence-to-confirm/fc-register-tables-2020-12`
const EXPORTS = ['RNCP', 'RS'].map((nom) => `${PARTAGE}/data/register/fc-xml-v4.1/export_fiches_${nom}_fixture.xml`)
const GRAINES = {
  ciel: '000_fe16277e1b4b8231.txt',
  offreMspc: '001_1bb5b8e4af8f2d4d.txt',
  ficheMspc: '002_4caef9ce8ca4e064.txt',
  ficheTrpm: '004_dc680260f9eeba47.txt',
} as const

/** Links expected between two référentiels: `code or label` of each end. */
interface CasOr {
  readonly nom: string
  readonly a: Referentiel
  readonly b: Referentiel
  readonly attendus: ReadonlySet<string>
}

interface Mesure {
  readonly attendus: number
  readonly suggeres: number
  readonly justes: number
  readonly precision: number
  readonly rappel: number
  readonly f1: number
}

/** true when every file of the gold set is beside the project. */
export const corpusPresent = (): boolean =>
  [...EXPORTS, TABLES, `${PARTAGE}/seeds`].every((chemin) => existsSync(chemin))

const cle = (de: string, vers: string): string => `${de} → ${vers}`

/** Precision, recall and F1 of the links found among those expected. */
function mesurer(attendus: ReadonlySet<string>, trouves: ReadonlySet<string>): Mesure {
  const justes = [...trouves].filter((un) => attendus.has(un)).length
  const precision = trouves.size === 0 ? 1 : justes / trouves.size
  const rappel = attendus.size === 0 ? 1 : justes / attendus.size
  const f1 = precision + rappel === 0 ? 0 : (2 * precision * rappel) / (precision + rappel)
  return { attendus: attendus.size, suggeres: trouves.size, justes, precision, rappel, f1 }
}

/** Links between blocs, units and épreuves that the product would suggest, by code (by label without one). */
function suggerer({ a, b }: CasOr): ReadonlySet<string> {
  const nom = (referentiel: Referentiel, id: string): string => {
    const element = referentiel.elements.find((un) => un.id === id)
    return element === undefined ? '' : (element.code ?? `${element.libelle} (facultatif)`)
  }
  return new Set(
    rapprocher(a, b, stemOf)
      .filter(({ famille }: Rapprochement) => famille === 'structure')
      .map(({ de, vers }) => cle(nom(a, de), nom(b, vers))),
  )
}

async function lireExports(): Promise<FicheRegistre[]> {
  const fiches: FicheRegistre[] = []
  for (const chemin of EXPORTS) {
    const lu = await readFiches([readFileSync(chemin)], {
      surLot: (lot) => {
        for (const brute of lot.fiches) {
          const { fiche } = construireFiche(brute)
          if (fiche !== null) fiches.push(fiche)
        }
      },
    })
    if (!lu.ok) throw new Error(lu.refus.code)
  }
  return fiches
}

function lireRegistre2020(): ReadonlyMap<string, FicheRegistre> {
  const lire = (nom: string): string => decoderTable(readFileSync(`${TABLES}/${nom}_v1.4.csv`))
  const lues = lireTables2020(lire('RNCP_info'), lire('RNCP_blocs'))
  if (!lues.ok) throw new Error(lues.refus.code)
  const fiches = new Map<string, FicheRegistre>()
  for (const [numero, brute] of lues.valeur.fiches) {
    const { fiche } = construireFiche(brute)
    if (fiche !== null) fiches.set(numero, fiche)
  }
  return fiches
}

/** Bloc links that the register itself states and whose two ends are readable here, one case for each pair of records. */
async function casOfficiels(anciennes: ReadonlyMap<string, FicheRegistre>): Promise<CasOr[]> {
  const recentes = await lireExports()
  const connues = new Map([...anciennes, ...recentes.map((fiche) => [fiche.numero, fiche] as const)])
  return recentes.flatMap((fiche) => {
    const parAutre = new Map<string, Set<string>>()
    for (const { blocs, versNumero, versBlocs } of fiche.correspondances) {
      const autre = connues.get(versNumero)
      const codes = new Set(autre?.blocs.map(({ code, codeNormalise }) => codeNormalise ?? code))
      for (const de of blocs)
        for (const vers of versBlocs) {
          if (!codes.has(vers)) continue
          parAutre.set(versNumero, (parAutre.get(versNumero) ?? new Set()).add(cle(de, vers)))
        }
    }
    return [...parAutre].flatMap(([numero, attendus]): CasOr[] => {
      const autre = connues.get(numero)
      const nom = `${fiche.numero} → ${numero}`
      return autre === undefined ? [] : [{ nom, a: referentielDeFiche(fiche), b: referentielDeFiche(autre), attendus }]
    })
  })
}

async function lireGraine(nom: string): Promise<Referentiel> {
  const chemin = `${PARTAGE}/seeds/${nom}`
  const lu = await readDocument({ nom, octets: readFileSync(chemin) })
  if (!lu.ok) throw new Error(lu.refus.code)
  const lecture = reconnaitre(lu.valeur)
  if (lecture?.genre === 'fiche-registre') return referentielDepuisFiche(lecture, lu.valeur)
  if (lecture?.genre === 'fiche-formation') return referentielDepuisFormation(lecture)
  throw new Error(`${nom}: ${lecture?.genre}`)
}

const paires = (texte: string): ReadonlySet<string> =>
  new Set(
    texte.split(', ').map((paire) => {
      const [de = '', vers = ''] = paire.split('=')
      return cle(de, vers)
    }),
  )

const numeroter = (liste: string): ReadonlySet<string> =>
  new Set([...paires(liste)].map((un) => un.replace(/BC(\d+) → BC(\d+)/, 'RNCP35698BC$1 → RNCP35697BC$2')))

/** Links between the starting documents, written by hand from what they say. */
async function casDocuments(): Promise<CasOr[]> {
  const [ciel, offre, mspc, trpm] = await Promise.all(Object.values(GRAINES).map(lireGraine))
  const catalogue = (await readCatalogue()).flatMap(({ fiche: brute }) => construireFiche(brute).fiche ?? [])
  const sn = catalogue.find(({ numero }) => numero === 'RNCP26334')
  if (!(ciel && offre && mspc && trpm && sn)) throw new Error('a document is missing')
  const unites = 'U11 U12 U2 U31 U32 U33 U34 U4 U51 U52 U6 U7'.split(' ')
  const blocs = sn.complements?.unites.flatMap(({ code, bloc }) => (code && bloc ? [cle(code, bloc)] : [])) ?? []
  const facultatives = sn.complements?.unites.filter(({ code }) => code === null) ?? []
  return [
    {
      nom: '001 → 002',
      a: offre,
      b: mspc,
      attendus: new Set(
        [...paires('1=BC03, 2=BC04, 3=BC05, 4=BC06, U2=BC03, U31=BC04, U32=BC05, U33=BC06')].map((un) =>
          un.replace('BC', 'RNCP35698BC'),
        ),
      ),
    },
    {
      nom: '000 → RNCP26334',
      a: ciel,
      b: referentielDeFiche(sn),
      attendus: new Set([
        ...unites.map((code) => cle(code, code)),
        ...blocs,
        ...facultatives.map(({ libelle }) => cle(`${libelle} (facultatif)`, `${libelle} (facultatif)`)),
      ]),
    },
    {
      nom: '002 → 004',
      a: mspc,
      b: trpm,
      attendus: numeroter(
        'BC01=BC04, BC02=BC05, BC07=BC06, BC08=BC07, BC09=BC08, BC10=BC09, BC11=BC10, BC12=BC11, BC13=BC12, BC14=BC13, BC15=BC14',
      ),
    },
  ]
}

/** Even ranks and numbers choose the constants, odd ones measure. */
type Moitie = 'reglage' | 'mesure'
const moitieDe = (rang: number): Moitie => (rang % 2 === 0 ? 'reglage' : 'mesure')

/** How often the official successor of a certification comes first, or among the first five, by titles alone. */
interface MesureSuccession {
  readonly questions: number
  readonly premier: number
  readonly cinqPremiers: number
}

/** Signs added to the nearness of two titles, chosen on even numbers. */
const SIGNES = { memeDiplome: 0.3, plusRecente: 0.4, memeNiveau: 0.1 } as const
const CANDIDATES = 60

const rangDe = (numero: string): number => Number(/\d+/.exec(numero)?.[0] ?? 0)

/** For each certification with an official successor: where that one stands among all the titles of the register. */
function mesurerSuccession(fiches: ReadonlyMap<string, FicheRegistre>, moitie: Moitie): MesureSuccession {
  const liste = [...fiches.values()]
  const textes = analyserTextes(
    liste.map(({ intitule }) => intitule),
    stemOf,
  )
  const proches = ouvrirIndex(textes)
  const suivantes = listerSuivantes(fiches)
  const compte = { questions: 0, premier: 0, cinqPremiers: 0 }
  for (const [rang, fiche] of liste.entries()) {
    const [vraies, texte] = [suivantes.get(fiche.numero), textes[rang]]
    if (vraies === undefined || texte === undefined || moitieDe(rangDe(fiche.numero)) !== moitie) continue
    const trouvees = proches(texte, CANDIDATES)
      .flatMap(({ rang: place, mots }) => {
        const [autre, titre] = [liste[place], textes[place]]
        if (autre === undefined || titre === undefined || place === rang) return []
        const voix = 0.7 * mots + 0.3 * comparerLettres(texte, titre)
        return [{ numero: autre.numero, score: voix + signesDe(fiche, autre) }]
      })
      .sort((une, autre) => autre.score - une.score)
      .slice(0, 5)
    compte.questions += 1
    if (vraies.has(trouvees[0]?.numero ?? '')) compte.premier += 1
    if (trouvees.some(({ numero }) => vraies.has(numero))) compte.cinqPremiers += 1
  }
  return compte
}

function signesDe(ancienne: FicheRegistre, autre: FicheRegistre): number {
  const memeDiplome = ancienne.abrege !== null && ancienne.abrege.code === autre.abrege?.code
  const plusRecente = rangDe(autre.numero) > rangDe(ancienne.numero)
  return (
    (memeDiplome ? SIGNES.memeDiplome : 0) +
    (plusRecente ? SIGNES.plusRecente : 0) +
    (ancienne.niveau === autre.niveau ? SIGNES.memeNiveau : 0)
  )
}

function listerSuivantes(fiches: ReadonlyMap<string, FicheRegistre>): ReadonlyMap<string, ReadonlySet<string>> {
  const suivantes = new Map<string, Set<string>>()
  const ajouter = (ancienne: string, nouvelle: string): void => {
    if (fiches.has(ancienne) && fiches.has(nouvelle))
      suivantes.set(ancienne, (suivantes.get(ancienne) ?? new Set()).add(nouvelle))
  }
  for (const { numero, anciennes, nouvelles } of fiches.values()) {
    for (const nouvelle of nouvelles) ajouter(numero, nouvelle)
    for (const ancienne of anciennes) ajouter(ancienne, numero)
  }
  return suivantes
}

/** Everything of one half together. */
interface MesureMoitie {
  readonly liens: Mesure
  readonly succession: MesureSuccession
}

/** The whole gold set, half by half. */
export async function mesurerRapprochement(): Promise<Readonly<Record<Moitie, MesureMoitie>>> {
  const fiches = lireRegistre2020()
  const cas = [...(await casDocuments()), ...(await casOfficiels(fiches))]
  const juger = (moitie: Moitie): MesureMoitie => {
    const siens = cas.filter((_un, rang) => moitieDe(rang) === moitie)
    const situer = (lus: (un: CasOr) => ReadonlySet<string>): ReadonlySet<string> =>
      new Set(siens.flatMap((un) => [...lus(un)].map((lien) => `${un.nom} ${lien}`)))
    return {
      liens: mesurer(
        situer(({ attendus }) => attendus),
        situer(suggerer),
      ),
      succession: mesurerSuccession(fiches, moitie),
    }
  }
  return { reglage: juger('reglage'), mesure: juger('mesure') }
}

/** Lines of the figures: links and successions of the half that chose nothing; none without the gold set. */
export async function mesurerLiens(): Promise<readonly Ligne[]> {
  if (!corpusPresent()) {
    process.stderr.write('suggested links: not measured, the gold set (../shared) is not beside the project\n')
    return []
  }
  const { liens, succession } = (await mesurerRapprochement()).mesure
  const { questions, premier, cinqPremiers } = succession
  const part = (nombre: number): string => `${n((100 * nombre) / questions)} %`
  return [
    {
      travail: `Liens proposés entre deux référentiels, ${n(liens.attendus, 0)} attendus, hors réglage`,
      objectif: 'précision et rappel ≥ 0,90',
      mesure: `précision ${n(liens.precision, 2)}, rappel ${n(liens.rappel, 2)}, F1 ${n(liens.f1, 2)}`,
      tenu: liens.precision >= 0.9 && liens.rappel >= 0.9,
    },
    {
      travail: `Successeur retrouvé par son intitulé parmi tout le répertoire de 2020, ${n(questions, 0)} questions, hors réglage`,
      objectif: '≥ 50 % au premier rang',
      mesure: `${part(premier)} au premier rang, ${part(cinqPremiers)} dans les cinq premiers`,
      tenu: premier / questions >= 0.5,
    },
  ]
}
