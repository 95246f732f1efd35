import { motsDe } from '../mots.ts'
import { type Contexte, proposer, type Regle, type Trouvaille } from '../regle.ts'
import { reperesDe } from '../reperer.ts'

interface Graphie {
  readonly commune: string
  readonly codePostal: string | null
  readonly rang: number
}

const lettres = (commune: string): string =>
  motsDe(commune)
    .filter((mot) => mot !== 'cedex')
    .join('')

/** Edits (letter added, dropped or changed) between two short texts. */
function distance(a: string, b: string): number {
  let avant = Array.from({ length: b.length + 1 }, (_, place) => place)
  for (let i = 1; i <= a.length; i += 1) {
    const ligne = [i]
    for (let j = 1; j <= b.length; j += 1) {
      const change = (avant[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1)
      ligne.push(Math.min(change, (avant[j] ?? 0) + 1, (ligne[j - 1] ?? 0) + 1))
    }
    avant = ligne
  }
  return avant[b.length] ?? 0
}

/** One letter in six may differ. */
const memeCommune = (a: Graphie, b: Graphie): boolean => {
  const [x, y] = [lettres(a.commune), lettres(b.commune)]
  const proche = distance(x, y) * 6 <= Math.max(x.length, y.length)
  return proche && (a.codePostal === b.codePostal || a.codePostal === null || b.codePostal === null || x === y)
}

/** Capitals apart, hyphens or spaces: `SAINT ÉTIENNE` and `Saint-Étienne` are one spelling only when their words are. */
const signer = (commune: string): string =>
  commune
    .normalize('NFC')
    .toLowerCase()
    .replace(/\s*\bcedex\b\s*\d*/g, '')
    .replace(/\s+/g, ' ')
    .trim()

function trouverGraphies({ lecture }: Contexte<'fiche-formation'>): Trouvaille[] {
  const graphies = lecture.donnees.lieux.flatMap(({ commune, codePostal }, rang): Graphie[] =>
    commune === null ? [] : [{ commune, codePostal, rang }],
  )
  const vues = new Set<Graphie>()
  return graphies.flatMap((premiere): Trouvaille[] => {
    if (vues.has(premiere)) return []
    const groupe = graphies.filter((autre) => memeCommune(premiere, autre))
    for (const une of groupe) vues.add(une)
    const formes = [...new Map(groupe.map((une) => [signer(une.commune), une.commune])).values()]
    if (formes.length < 2) return []
    return [
      {
        donnees: { formes: formes.join(' · '), nombre: formes.length, codePostal: premiere.codePostal },
        reperes: groupe.flatMap(({ rang }) => reperesDe(lecture.sources, `lieux[${rang}].commune`)),
        reparation: proposer(`lieux[${premiere.rang}].commune`),
      },
    ]
  })
}

/** One place, one spelling. */
export const REGLES_COMMUNES: readonly Regle[] = [
  { id: 'commune.graphies', gravite: 'information', appuis: [], verifier: { 'fiche-formation': trouverGraphies } },
]
