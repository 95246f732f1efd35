import { isAbsolute, relative, resolve, sep } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Constat, DocumentSource, FormatDocument, Gravite } from '#domaine/document/index.ts'
import { direConstat } from '#langues/constats.ts'
import type { Paroles } from '../langue.ts'
import { VERSION } from '../version.ts'
import type { Examen } from './examen.ts'
import { type Place, placesDe, situer, trierConstats } from './place.ts'

const NIVEAUX: Readonly<Record<Gravite, 'error' | 'warning' | 'note'>> = {
  erreur: 'error',
  avertissement: 'warning',
  information: 'note',
}
/** A region by line and column means something only where the file is text. */
const TEXTES: ReadonlySet<FormatDocument> = new Set(['texte', 'markdown', 'html', 'csv'])

/** Address of a file: relative below the folder of the command, absolute elsewhere. */
function uriDe(chemin: string): string {
  const absolu = resolve(chemin)
  const relatif = relative(process.cwd(), absolu)
  if (relatif.startsWith('..') || isAbsolute(relatif)) return pathToFileURL(absolu).href
  return relatif.split(sep).map(encodeURIComponent).join('/')
}

function lieuDe({ ligne, repere, colonne, fin }: Place, document: DocumentSource, uri: string) {
  const dit = { text: ligne.texte.slice(repere.debut, repere.fin) }
  const regions = TEXTES.has(document.format)
    ? {
        region: { startLine: ligne.numero, startColumn: colonne, endColumn: fin, snippet: dit },
        contextRegion: { startLine: ligne.numero, snippet: { text: ligne.texte } },
      }
    : {}
  return {
    physicalLocation: { artifactLocation: { uri }, ...regions },
    logicalLocations: [{ fullyQualifiedName: situer(ligne, colonne, document.format) }],
  }
}

function resultatDe(constat: Constat, document: DocumentSource, { uri, p }: { uri: string; p: Paroles }) {
  const { message, faire, appuis } = direConstat(constat, p.langue)
  const [premiere, ...autres] = placesDe(constat, document)
  const lieu =
    premiere === undefined ? { physicalLocation: { artifactLocation: { uri } } } : lieuDe(premiere, document, uri)
  return {
    ruleId: constat.regle,
    level: NIVEAUX[constat.gravite],
    message: { text: message },
    locations: [lieu],
    ...(autres.length === 0
      ? {}
      : { relatedLocations: autres.map((autre, id) => ({ id, ...lieuDe(autre, document, uri) })) }),
    properties: { reparation: constat.reparation, faire, appuis },
  }
}

function reglesDe(constats: readonly Constat[], p: Paroles) {
  const premiers = new Map(constats.toReversed().map((constat) => [constat.regle, constat]))
  return [...premiers.keys()].sort().flatMap((id) => {
    const constat = premiers.get(id)
    if (constat === undefined) return []
    const { titre, faire } = direConstat(constat, p.langue)
    return {
      id,
      shortDescription: { text: titre },
      help: { text: faire === '' ? titre : faire },
      defaultConfiguration: { level: NIVEAUX[constat.gravite] },
    }
  })
}

function avisDe({ chemin, resultat }: Examen, p: Paroles) {
  const locations = [{ physicalLocation: { artifactLocation: { uri: uriDe(chemin) } } }]
  if (resultat.ok) {
    if (resultat.valeur.lecture !== null) return []
    return [{ level: 'error', message: { text: p.dire('verifier.genre.inconnu') }, locations }]
  }
  const { code } = resultat.refus
  const { phrase, remede } = p.expliquer(resultat.refus)
  return [{ level: 'error', descriptor: { id: code }, message: { text: `${phrase} ${remede}`.trim() }, locations }]
}

/** The result as SARIF 2.1.0: findings as results, refused files as notifications of the tool. */
export function rapportSarif(examens: readonly Examen[], p: Paroles) {
  const lus = examens.flatMap(({ chemin, resultat }) =>
    resultat.ok ? [{ uri: uriDe(chemin), verifie: resultat.valeur }] : [],
  )
  const regles = reglesDe(
    lus.flatMap(({ verifie }) => verifie.constats),
    p,
  )
  const rangs = new Map(regles.map(({ id }, rang) => [id, rang]))
  const avis = examens.flatMap((examen) => avisDe(examen, p))
  return {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'Parchemin', version: VERSION, language: p.langue, rules: regles } },
        columnKind: 'utf16CodeUnits',
        invocations: [{ executionSuccessful: avis.length === 0, toolExecutionNotifications: avis }],
        artifacts: lus.map(({ uri, verifie: { document } }) => ({
          location: { uri },
          length: document.taille,
          hashes: { 'sha-256': document.empreinte },
        })),
        results: lus.flatMap(({ uri, verifie }) =>
          trierConstats(verifie.constats).map((constat) => ({
            ...resultatDe(constat, verifie.document, { uri, p }),
            ruleIndex: rangs.get(constat.regle) ?? -1,
          })),
        ),
      },
    ],
  }
}
