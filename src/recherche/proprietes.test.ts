import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  type DocumentRecherche,
  ETATS_ENREGISTREMENT,
  etatAuJour,
  type Facette,
  type NomFacette,
  peutEtrePrepareeParApprentissage,
  VOIES_ACCES,
} from '#domaine/certification/index.ts'
import { greatest } from './classer.ts'
import { creerConstructeur } from './constructeur.ts'
import { fabriquerCriteres, fabriquerDates, fabriquerDocument, indexer } from './essai.ts'
import type { CriteresIndex } from './filtres.ts'
import { ouvrirIndex } from './index-recherche.ts'
import { foldText } from './words.ts'

const MOTS = [
  'vannerie',
  'Émaux',
  'tissage',
  'cuir',
  'de',
  'la',
  'option',
  'a',
  'b',
  'verre',
  "d'art",
  '3D',
  'façonnage',
]
const SIRETS = ['11111111100011', '11111111100029', '22222222200012', null]
const NSF = ['250', '255', '255r', '323m']
const ROME = ['I1304', 'I1305', 'H2901']
const JOURS = ['2019-12-31', '2026-03-01', '2026-04-15', '2026-06-01', '2030-01-01', null]

const titre = fc
  .array(fc.constantFrom(...MOTS), { minLength: 1, maxLength: 6 })
  .map((mots) => `Métier ${mots.join(' ')}`)

const codes = (valeurs: readonly string[]) =>
  fc.subarray([...valeurs]).map((choisis) => choisis.map((code) => ({ code, libelle: `libellé ${code}` })))

const reste = fc.record({
  intitule: titre,
  isRs: fc.boolean(),
  niveau: fc.constantFrom(null, 3 as const, 4 as const, 5 as const, 8 as const),
  type: fc.constantFrom('DROIT' as const, 'DEMANDE' as const, null),
  actif: fc.constantFrom(true, false, null),
  effet: fc.constantFrom(...JOURS),
  fin: fc.constantFrom(...JOURS),
  limite: fc.constantFrom(...JOURS),
  nsf: codes(NSF),
  rome: codes(ROME),
  voies: fc.subarray([...VOIES_ACCES]),
  certificateurs: fc.array(
    fc.constantFrom(...SIRETS).map((siret) => ({ nom: `Maison ${siret ?? 'sans numéro'}`, siret })),
    { maxLength: 3 },
  ),
})

const corpus = fc.array(reste, { minLength: 1, maxLength: 30 }).map((docs) =>
  docs.map((doc, rang) =>
    fabriquerDocument(`${doc.isRs ? 'RS' : 'RNCP'}${rang + 1}`, doc.intitule, {
      niveau: doc.niveau,
      type: doc.type,
      actif: doc.actif,
      dates: fabriquerDates(doc.effet, doc.fin, doc.limite),
      nsf: doc.nsf,
      rome: doc.rome,
      voiesOuvertes: doc.voies,
      certificateurs: doc.certificateurs,
    }),
  ),
)

/** Most criteria are left out of a question, so that the others have something to bite on. */
function parfois<T>(valeurs: readonly T[]): fc.Arbitrary<T[]> {
  return fc.oneof({ weight: 4, arbitrary: fc.constant<T[]>([]) }, fc.subarray([...valeurs], { minLength: 1 }))
}

const criteres: fc.Arbitrary<CriteresIndex> = fc.record({
  texte: fc.constantFrom('', '', '', 'metier ', 'cuir ', 'verre tissage '),
  repertoires: parfois(['RNCP', 'RS'] as const),
  niveaux: parfois([0, 3, 4, 5, 8] as const),
  types: parfois(['DROIT', 'DEMANDE'] as const),
  certificateurs: parfois(['111111111', '22222222200012', 'nom:maison sans numero']),
  nsf: parfois(['25', '255', '323m']),
  rome: parfois(['I13', 'H2901']),
  voies: parfois(VOIES_ACCES),
  etats: parfois(ETATS_ENREGISTREMENT),
  au: fc.constantFrom('2018-01-01', '2026-03-01', '2026-06-01'),
  apprentissage: fc.constantFrom(null, null, null, true, false),
  expireDansMois: fc.constantFrom(null, null, null, 0, 3),
  numeros: fc.constantFrom(null, null, null, ['RNCP1', 'RS2', 'RNCP3', 'RNCP4']),
  tri: fc.constantFrom('pertinence' as const, 'intitule' as const, 'echeance' as const),
  page: fc.constant(1),
  parPage: fc.constant(100),
})

/** Values of a record for a facet, told from the record alone. */
function valeurs(doc: DocumentRecherche, facette: NomFacette, au: string): string[] {
  const { effet, decision, fin, limiteDelivrance } = doc.dates
  const faits = { effet, decision, fin, limiteDelivrance, actif: doc.actif, typeEnregistrement: doc.type }
  const voieApprentissage = doc.voiesOuvertes.includes('CA')
  const certificateur = (siret: string | null) => siret?.slice(0, 9) ?? 'nom:maison sans numero'
  const parFacette: Record<NomFacette, string[]> = {
    repertoire: [doc.repertoire],
    niveau: [String(doc.niveau ?? 0)],
    type: doc.type === null ? [] : [doc.type],
    certificateur: [...new Set(doc.certificateurs.map(({ siret }) => certificateur(siret)))],
    nsf: doc.nsf.map(({ code }) => code),
    rome: doc.rome.map(({ code }) => code),
    voie: [...doc.voiesOuvertes],
    etat: [etatAuJour(faits, au)],
    apprentissage: [
      peutEtrePrepareeParApprentissage({ ...faits, repertoire: doc.repertoire, voieApprentissage }, au).avis,
    ],
  }
  return parFacette[facette]
}

const COMPTEES: readonly NomFacette[] = [
  'repertoire',
  'niveau',
  'type',
  'certificateur',
  'nsf',
  'rome',
  'voie',
  'etat',
  'apprentissage',
]

/** Plain filter: every record, every criterion, one of them left out. */
function filtrer(docs: readonly DocumentRecherche[], demande: CriteresIndex, sauf: NomFacette | null) {
  const voulues: Record<NomFacette, readonly string[]> = {
    repertoire: demande.repertoires,
    niveau: demande.niveaux.map(String),
    type: demande.types,
    certificateur: demande.certificateurs.map((valeur) => (/^\d/.test(valeur) ? valeur.slice(0, 9) : valeur)),
    nsf: demande.nsf,
    rome: demande.rome,
    voie: demande.voies,
    etat: demande.etats,
    apprentissage: demande.apprentissage === null ? [] : [demande.apprentissage ? 'oui' : 'non'],
  }
  const horizon =
    { '2018-01-01': '2018-04-01', '2026-03-01': '2026-06-01', '2026-06-01': '2026-09-01' }[demande.au] ?? ''
  const au = demande.expireDansMois === 0 ? demande.au : horizon
  return docs.filter((doc) => {
    const mots = foldText(doc.intitule).split(' ')
    if (
      !foldText(demande.texte)
        .split(' ')
        .filter(Boolean)
        .every((mot) => mots.includes(mot))
    )
      return false
    if (demande.numeros && !demande.numeros.includes(doc.numero)) return false
    if (
      demande.expireDansMois !== null &&
      !(doc.dates.fin !== null && doc.dates.fin >= demande.au && doc.dates.fin <= au)
    )
      return false
    return COMPTEES.every((facette) => {
      const attendues = voulues[facette]
      if (facette === sauf || attendues.length === 0) return true
      const commence = facette === 'nsf' || facette === 'rome'
      return valeurs(doc, facette, demande.au).some((valeur) =>
        attendues.some((voulue) => (commence ? valeur.startsWith(voulue) : valeur === voulue)),
      )
    })
  })
}

const comptes = (facettes: readonly Facette[]) =>
  Object.fromEntries(facettes.filter(({ nombre }) => nombre > 0).map(({ valeur, nombre }) => [valeur, nombre]))

describe('propriétés de la recherche', () => {
  it('filtres et facettes : les mêmes fiches et les mêmes nombres que par un parcours complet', () => {
    fc.assert(
      fc.property(corpus, criteres, (docs, demande) => {
        const resultat = indexer(docs).chercher(demande)
        fc.pre(!resultat.elargi)
        const trouves = resultat.touches.map((touche) => touche.numero).sort()
        expect(trouves).toEqual(
          filtrer(docs, demande, null)
            .map((doc) => doc.numero)
            .sort(),
        )
        for (const facette of COMPTEES) {
          const attendus: Record<string, number> = {}
          for (const doc of filtrer(docs, demande, facette)) {
            for (const valeur of valeurs(doc, facette, demande.au)) attendus[valeur] = (attendus[valeur] ?? 0) + 1
          }
          expect(comptes(resultat.facettes[facette])).toEqual(attendus)
        }
      }),
      { numRuns: 300 },
    )
  })

  it('toute fiche est trouvée par son intitulé entier, en tête des fiches en vigueur qui le portent', () => {
    fc.assert(
      fc.property(corpus, fc.nat(), fc.constantFrom('', ' '), (docs, rang, fin) => {
        const doc = docs[rang % docs.length]
        if (doc === undefined) return
        const au = '2026-03-01'
        const { touches } = indexer(docs).chercher(fabriquerCriteres(doc.intitule + fin, { au, parPage: 100 }))
        const homonymes = docs.filter((autre) => meme(autre.intitule, doc.intitule))
        const vivantes = homonymes.filter((autre) => valeurs(autre, 'etat', au)[0] === 'OUVERTE')
        const attendues = vivantes.length > 0 ? vivantes : homonymes
        expect(attendues.map((autre) => autre.numero)).toContain(touches[0]?.numero)
        expect(touches.map((touche) => touche.numero)).toContain(doc.numero)
      }),
      { numRuns: 300 },
    )
  })

  it('un index scellé puis rouvert de ses morceaux répond de même, et ses octets ne dépendent que des fiches', () => {
    fc.assert(
      fc.property(corpus, fc.integer({ min: 1, max: 500 }), criteres, (docs, taille, demande) => {
        const sceller = (): Uint8Array[] => {
          const constructeur = creerConstructeur()
          for (const doc of docs) constructeur.ajouter(doc)
          return constructeur.terminer()
        }
        const segments = sceller()
        expect(sceller()).toEqual(segments)
        const octets = Buffer.concat(segments)
        const morceaux = Array.from({ length: Math.ceil(octets.length / taille) }, (_, i) =>
          octets.subarray(i * taille, (i + 1) * taille),
        )
        const rouvert = ouvrirIndex(morceaux)
        const direct = ouvrirIndex(segments)
        if (!rouvert.ok || !direct.ok) throw new Error('illisible')
        expect(rouvert.valeur.chercher(demande)).toEqual(direct.valeur.chercher(demande))
      }),
      { numRuns: 50 },
    )
  })

  it('aucune question, si étrange soit-elle, ne fait échouer la recherche', () => {
    const index = indexer([fabriquerDocument('RNCP1', 'Vannerie d’osier'), fabriquerDocument('RS2', 'Émaux, option A')])
    const etranges = [
      '\u0000',
      '🙂'.repeat(5000),
      'a'.repeat(10_000),
      'mot '.repeat(2500),
      'שלום עולם',
      '‮RNCP1',
      "'",
      '9'.repeat(400),
    ]
    const etrange = fc.oneof(fc.string({ unit: 'binary', maxLength: 200 }), fc.constantFrom(...etranges))
    fc.assert(
      fc.property(etrange, fc.double(), fc.double(), (texte, page, parPage) => {
        const resultat = index.chercher(
          fabriquerCriteres(texte, { page, parPage, nsf: [texte], certificateurs: [texte] }),
        )
        expect(resultat.touches.length).toBeLessThanOrEqual(2)
        expect(index.suggerer(texte, 5, '2026-03-01').length).toBeLessThanOrEqual(5)
      }),
      { numRuns: 500 },
    )
  })

  it('une faute d’une lettre dans un mot de l’intitulé retrouve la fiche', () => {
    const index = indexer([
      fabriquerDocument('RNCP1', 'Chaudronnerie'),
      fabriquerDocument('RNCP2', 'Maroquinerie'),
      fabriquerDocument('RNCP3', 'Horlogerie'),
    ])
    const lettre = fc.constantFrom(...'abcdefghijklmnopqrstuvwxyz')
    fc.assert(
      fc.property(
        fc.constantFrom('chaudronnerie', 'maroquinerie', 'horlogerie'),
        fc.nat(),
        lettre,
        (mot, rang, autre) => {
          const at = rang % mot.length
          const fautif = `${mot.slice(0, at)}${autre}${mot.slice(at + 1)} `
          expect(index.chercher(fabriquerCriteres(fautif)).total).toBe(1)
        },
      ),
    )
  })

  it('les plus grandes clés, dans l’ordre', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(50), { maxLength: 200 }), fc.nat(30), (keys, count) => {
        const expected = [...keys].sort((a, b) => b - a).slice(0, count)
        expect([...greatest(Float64Array.from(keys), count)]).toEqual(expected)
      }),
    )
  })
})

/** Same title once case, accents, elisions and words without meaning are gone. */
function meme(a: string, b: string): boolean {
  const lire = (texte: string) =>
    foldText(texte)
      .replace(/\b(de|la)\b/g, '')
      .replace(/(?<!\boption )\ba\b/g, '')
      .split(/ +/)
      .filter(Boolean)
      .join(' ')
  return lire(a) === lire(b)
}
