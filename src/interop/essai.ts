import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import Ajv from 'ajv'
import Ajv2020 from 'ajv/dist/2020.js'
import fc from 'fast-check'
import {
  type Element,
  FORMES_EXAMEN,
  GENRES_ELEMENT,
  GENRES_LIEN,
  type Modalite,
  NATURES_EPREUVE,
  NATURES_EVALUATION,
  normaliserReferentiel,
  peutContenir,
  peutLier,
  type Referentiel,
} from '#domaine/referentiel/index.ts'

// Help for the tests of this room.
const PARTAGE = fileURLToPath(new URL('../../../shared/', import.meta.url))

/** A file kept beside the project; null (said aloud) when it is not there. */
export function fichierPartage(chemin: string): Buffer | null {
  if (existsSync(`${PARTAGE}${chemin}`)) return readFileSync(`${PARTAGE}${chemin}`)
  console.log(`skipped: ../shared/${chemin} is not beside the project`)
  return null
}

/** A validator of the official schemas, which name theirs with the wrong scheme; null when they are not here. */
export function validateur(version: '1.0' | '1.1'): ((json: unknown) => string[]) | null {
  const officiel = 'official/case-v1p1-getCFPackage-response200.schema.json'
  const octets = fichierPartage(
    `data/standards/case/${version === '1.0' ? 'v1p0/case-v1p0-cfpackage-schema.json' : officiel}`,
  )
  if (octets === null) return null
  const schema = JSON.parse(
    octets.toString().replaceAll('http://json-schema.org/draft/2020-12', 'https://json-schema.org/draft/2020-12'),
  )
  const options = { strict: false, allErrors: true, validateFormats: false, logger: false } as const
  const valider = (version === '1.0' ? new Ajv(options) : new Ajv2020(options)).compile(schema)
  return (json) => {
    valider(json)
    return [...new Set((valider.errors ?? []).map(dire))].sort()
  }
}

/** An error without the ranks of its path: `/CFItems/#/identifier pattern`. */
const dire = ({ instancePath, keyword, params }: { instancePath: string; keyword: string; params: object }): string =>
  `${instancePath.replace(/\d+/g, '#')} ${keyword}${'additionalProperty' in params ? ` ${String(params.additionalProperty)}` : ''}`

/** Words that the catalogues would give. */
export const MOTS_ESSAI = {
  cadre: 'Référentiel de certification',
  genres: {
    bloc: 'Bloc de compétences',
    activite: 'Activité',
    tache: 'Tâche',
    competence: 'Compétence',
    connaissance: 'Connaissance',
    evaluation: 'Évaluation',
    critere: 'Critère',
    unite: 'Unité',
    epreuve: 'Épreuve',
  },
  liens: { evalue: 'évalue', mobilise: 'mobilise', correspond: 'correspond à' },
  notes: (element: Element): string | null => ('consigne' in element ? element.consigne : null),
} as const

/** Texts of every sort; what no référentiel may hold (NUL, half signs) is left out. */
const texte = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 30 }),
  fc.string({ unit: 'binary', maxLength: 12 }).map((mots) => mots.replace(/[\0\p{Surrogate}]/gu, '')),
  fc.constantFrom(
    '',
    ' ',
    '\n',
    '=1+1',
    '+33 1',
    '@SOMME(A1)',
    '-',
    '0012',
    'a\r\nb',
    '\\vide',
    '\\n',
    '🎠',
    '_x0041_',
    '1e5',
    'oui',
  ),
)
const minutes = fc.option(fc.nat({ max: 99_999 }))
const nombre = fc.option(fc.double({ min: 0, max: 100_000, noNaN: true, noDefaultInfinity: true }))
const modalite: fc.Arbitrary<Modalite> = fc.record({
  candidats: texte,
  forme: fc.option(fc.constantFrom(...FORMES_EXAMEN)),
  natures: fc.uniqueArray(fc.constantFrom(...NATURES_EPREUVE)),
  dureeMin: minutes,
  dureeMax: minutes,
  brut: texte,
})
const rang = fc.nat({ max: 1_000 })
const tire = fc.record({
  genre: fc.constantFrom(...GENRES_ELEMENT),
  code: fc.option(texte),
  libelle: texte,
  parent: fc.option(fc.nat()),
  reperes: fc.array(fc.record({ rang, debut: rang, fin: rang }), { maxLength: 2 }),
  facultatif: fc.option(fc.boolean()),
  nombre: nombre.map((n) => (Object.is(n, -0) ? 0 : n)),
  texte: fc.option(texte),
  natures: fc.uniqueArray(fc.constantFrom(...NATURES_EVALUATION)),
  modalites: fc.array(modalite, { maxLength: 2 }),
  niveaux: fc.array(texte, { maxLength: 3 }),
})
type Tire = typeof tire extends fc.Arbitrary<infer T> ? T : never

function elementDe(de: Tire, place: Pick<Element, 'id' | 'parent' | 'ordre'>): Element {
  const base = { ...place, code: de.code, libelle: de.libelle, reperes: de.reperes }
  const { genre, facultatif, modalites } = de
  switch (genre) {
    case 'bloc':
      return { ...base, genre, facultatif, validation: de.texte }
    case 'evaluation':
      return { ...base, genre, natures: de.natures, consigne: de.texte, modalites }
    case 'critere':
      return { ...base, genre, poids: de.nombre, niveaux: de.niveaux }
    case 'unite':
    case 'epreuve':
      return { ...base, genre, facultatif, coefficient: de.nombre, modalites }
    default:
      return { ...base, genre }
  }
}

/** Any référentiel in canonical form, up to twelve elements with links. */
export const arbitraireReferentiel: fc.Arbitrary<Referentiel> = fc
  .record({
    intitule: texte,
    certification: fc.option(fc.oneof(fc.constantFrom('RNCP35698', 'RS5616'), texte)),
    fondements: fc.array(texte, { maxLength: 2 }),
    tires: fc.array(tire, { maxLength: 12 }),
    paires: fc.array(fc.tuple(fc.constantFrom(...GENRES_LIEN), fc.nat(), fc.nat()), { maxLength: 8 }),
  })
  .map(({ tires, paires, ...tete }) => {
    const elements: Element[] = []
    for (const [place, un] of tires.entries()) {
      const admis = elements.filter(({ genre }) => peutContenir(genre, un.genre))
      const parent = un.parent === null ? null : (admis[un.parent % Math.max(1, admis.length)]?.id ?? null)
      elements.push(elementDe(un, { id: `e${place}`, parent, ordre: place }))
    }
    const liens = paires.flatMap(([genre, a, b]) => {
      const [de, vers] = [elements[a % Math.max(1, elements.length)], elements[b % Math.max(1, elements.length)]]
      const admis = de && vers && de !== vers && peutLier(genre, de.genre, vers.genre)
      return admis ? [{ genre, de: de.id, vers: vers.id }] : []
    })
    const normalise = normaliserReferentiel({ ...tete, elements, liens })
    if (!normalise.ok) throw new Error(JSON.stringify(normalise.refus))
    return normalise.valeur
  })
