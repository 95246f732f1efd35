import fc from 'fast-check'
import { getDocumentProxy } from 'unpdf'
import { afterAll, describe, expect, test } from 'vitest'
import type { Referentiel } from '#domaine/referentiel/index.ts'
import { readDocument } from '#importeurs/documents/formats/lire.ts'
import { reconnaitreReferentiel } from '#importeurs/documents/reconnaissance/referentiel/reconnaitre.ts'
import { arbitraireReferentiel } from '#interop/essai.ts'
import { pdfReferentielTroisColonnes } from '../../../tests/documents/generes.ts'
import { compilePdf } from '../typst/compiler.ts'
import { openCompositeur } from '../typst/compositeur.ts'
import { disposer } from './disposer.ts'
import { referentielEnMarkdown } from './markdown.ts'
import { referentielEnTypst } from './typst.ts'

const VERSION = { numero: 3, etat: 'publiee', jour: '2026-03-15', organisme: 'École des métiers forains' } as const
const OPTIONS = { norme: 'ua-1', creeLe: 1_788_220_800 } as const

const element = (genre: 'activite' | 'tache' | 'competence', id: string, parent: string | null, libelle: string) =>
  ({ genre, id, code: /^[AC]\d/.test(id) ? id : null, libelle, parent, ordre: 0, reperes: [] }) as const
const evaluation = (id: string, parent: string, libelle: string) =>
  ({
    genre: 'evaluation',
    id,
    code: null,
    libelle,
    parent,
    ordre: 9,
    reperes: [],
    natures: ['mise-en-situation'],
    consigne: 'Tenir | la *cadence*.',
    modalites: [],
  }) as const
const critere = (id: string, parent: string, libelle: string, poids: number | null = null) =>
  ({ genre: 'critere', id, code: null, libelle, parent, ordre: 0, reperes: [], poids, niveaux: [] }) as const

const MANEGE: Referentiel = {
  intitule: 'Conducteur de manège <b>à vapeur</b>',
  certification: 'RNCP90031',
  fondements: ['L6113-1'],
  elements: [
    {
      genre: 'bloc',
      id: 'b1',
      code: 'Bloc n°1',
      libelle: 'Monter',
      parent: null,
      ordre: 0,
      reperes: [],
      facultatif: true,
      validation: null,
    },
    element('activite', 'A1.1', 'b1', 'Montage du plateau'),
    element('tache', 't1', 'A1.1', 'Pose des segments'),
    element('competence', 'C1.1', 'A1.1', 'Assembler les segments : deux à deux'),
    element('competence', 'C1.2', 'A1.1', 'Mettre l’axe de niveau'),
    evaluation('e1', 'A1.1', 'Un plateau'),
    critere('k1', 'e1', 'Les boulons sont serrés', 1.5),
    evaluation('e2', 'A1.1', 'Un axe'),
    {
      genre: 'unite',
      id: 'u1',
      code: 'U11',
      libelle: 'Technologie',
      parent: null,
      ordre: 1,
      reperes: [],
      facultatif: null,
      coefficient: 2.5,
      modalites: [
        { candidats: 'Voie scolaire', forme: 'ccf', natures: ['oral'], dureeMin: 20, dureeMax: 30, brut: 'oral' },
      ],
    },
  ],
  liens: [
    { genre: 'evalue', de: 'e1', vers: 'C1.1' },
    { genre: 'evalue', de: 'e2', vers: 'C1.2' },
  ],
}

async function relire(octets: Uint8Array): Promise<Referentiel> {
  const lu = await readDocument({ nom: 'imprime.pdf', octets })
  if (!lu.ok) throw new Error(JSON.stringify(lu.refus))
  return reconnaitreReferentiel(lu.valeur).donnees
}

/** The tree as lines, in order, without identifiers. */
function dessiner({ elements, liens }: Referentiel): string[] {
  const parId = new Map(elements.map((un) => [un.id, un]))
  const dire = (id: string) => parId.get(id)?.code ?? parId.get(id)?.libelle
  return elements.map(({ id, genre, code, libelle, parent }) => {
    const juges = liens.filter(({ de }) => de === id).map(({ vers }) => dire(vers))
    return `${genre} ${code ?? ''} ${libelle} < ${parent === null ? '' : dire(parent)} > ${juges.join(',')}`
  })
}

describe('disposition en tableau', () => {
  test('les évaluations qui ne jugent pas les mêmes compétences ont chacune leur ligne', () => {
    const { sections, unites } = disposer(MANEGE)
    const [rangee] = sections[0]?.rangees ?? []
    expect(sections).toHaveLength(1)
    expect(rangee?.activites.map((place) => place.element.id)).toEqual(['A1.1', 't1'])
    expect(
      rangee?.groupes.map(({ competences, lignes }) => [
        competences.map((place) => place.element.id),
        lignes.map((ligne) => [ligne.evaluation?.id, ligne.criteres.map((place) => place.element.id), ligne.juge]),
      ]),
    ).toEqual([
      [['C1.1'], [['e1', ['k1'], []]]],
      [['C1.2'], [['e2', [], []]]],
    ])
    expect(unites.map(({ code }) => code)).toEqual(['U11'])
  })

  test('tout élément de tout référentiel a sa place, une seule fois', () => {
    fc.assert(
      fc.property(arbitraireReferentiel, (referentiel) => {
        const { sections, unites } = disposer(referentiel)
        const places = sections.flatMap(({ tete, rangees }) => [
          ...(tete?.genre === 'bloc' ? [tete.id] : []),
          ...rangees.flatMap(({ activites, groupes }) => [
            ...activites.map((place) => place.element.id),
            ...groupes.flatMap(({ competences, lignes }) => [
              ...competences.map((place) => place.element.id),
              ...lignes.flatMap(({ evaluation: une, criteres }) => [
                ...(une === null ? [] : [une.id]),
                ...criteres.map((place) => place.element.id),
              ]),
            ]),
          ]),
        ])
        expect([...places, ...unites.map(({ id }) => id)].sort()).toEqual(
          referentiel.elements.map(({ id }) => id).sort(),
        )
      }),
    )
  })
})

describe('Markdown', () => {
  test('titres, tableaux, signes échappés', () => {
    expect(referentielEnMarkdown(MANEGE, VERSION, 'fr')).toMatchInlineSnapshot(`
      "# Conducteur de manège \\<b\\>à vapeur\\</b\\>

      - **Numéro de certification** : RNCP90031
      - **Version** : 3 (publiée), 15 mars 2026
      - **Source** : École des métiers forains
      - Fondé sur l’article L6113-1

      ## **Bloc n°1** – Monter

      *facultatif*

      | Référentiel d’activités | Référentiel de compétences | Modalités d’évaluation | Critères d’évaluation |
      | --- | --- | --- | --- |
      | **A1.1** – Montage du plateau<br>– Pose des segments | **C1.1** – Assembler les segments : deux à deux | *Mise en situation* : Un plateau<br>Tenir \\| la \\*cadence\\*. | – Les boulons sont serrés (poids 1,5) |
      |   | **C1.2** – Mettre l’axe de niveau | *Mise en situation* : Un axe<br>Tenir \\| la \\*cadence\\*. |   |

      ## Unités et épreuves

      | Code | Libellé | Caractère | Coefficient | Modalités |
      | --- | --- | --- | --- | --- |
      | U11 | Technologie | inconnu | 2,5 | Voie scolaire : CCF, 20–30 min (oral) |
      "
    `)
  })

  test('en anglais', () => {
    const texte = referentielEnMarkdown(MANEGE, VERSION, 'en')
    expect(texte).toContain('- **Version**: 3 (published), 15 March 2026')
    expect(texte).toContain('| U11 | Technologie | unknown | 2.5 | Voie scolaire: in-course (CCF), 20–30 min (oral) |')
  })

  test('aucun texte ne sort de sa cellule', () => {
    fc.assert(
      fc.property(arbitraireReferentiel, (referentiel) => {
        const lignes = referentielEnMarkdown(referentiel, VERSION, 'fr').split('\n')
        for (const ligne of lignes.filter((une) => une.startsWith('|')))
          expect([5, 6]).toContain(ligne.replace(/\\./g, '').split('|').length - 1)
      }),
    )
  })
})

type Page = Awaited<ReturnType<Awaited<ReturnType<typeof getDocumentProxy>>['getPage']>>
type Noeud = Awaited<ReturnType<Page['getStructTree']>>

/** How many of each role stand in the tags of a page. */
function compterRoles(noeud: Noeud, compte = new Map<string, number>()): Map<string, number> {
  compte.set(noeud.role, (compte.get(noeud.role) ?? 0) + 1)
  for (const enfant of noeud.children) if ('role' in enfant) compterRoles(enfant, compte)
  return compte
}

describe('PDF', () => {
  test('balisé : titre, tableau, rangées, cellules de titre et de données, listes', async () => {
    const pdf = await compilePdf(referentielEnTypst(MANEGE, VERSION, 'fr'), OPTIONS)
    const page = await (await getDocumentProxy(new Uint8Array(pdf))).getPage(1)
    const roles = compterRoles(await page.getStructTree())
    expect(roles.get('H1')).toBe(1)
    expect(roles.get('H2')).toBe(1)
    expect(roles.get('Table')).toBe(2)
    // Two rows of headings, the bloc, two rows of the activity; then headings and one unit.
    expect(roles.get('TR')).toBe(7)
    // Five headings and the bloc; five headings of units.
    expect(roles.get('TH')).toBe(11)
    expect(roles.get('TD')).toBe(12)
    expect(roles.get('L')).toBe(2)
  })

  test('relu par notre lecteur, le papier rend les mêmes activités, compétences et critères, page après page', async () => {
    for (const graine of [5, 6]) {
      const { octets } = await pdfReferentielTroisColonnes({ blocs: 3, activitesParBloc: 4, graine })
      const referentiel = await relire(octets)
      const pdf = await compilePdf(referentielEnTypst(referentiel, VERSION, 'fr'), OPTIONS)
      expect(referentiel.elements.length).toBeGreaterThan(150)
      const relu = await relire(pdf)
      expect(dessiner(relu)).toEqual(dessiner(referentiel))
      expect([relu.intitule, relu.certification]).toEqual([referentiel.intitule, referentiel.certification])
    }
  })

  test('des lignes fusionnées reviennent avec leurs liens', async () => {
    const relu = await relire(await compilePdf(referentielEnTypst(MANEGE, VERSION, 'fr'), OPTIONS))
    expect(relu.fondements).toEqual(['L6113-1'])
    expect(dessiner(relu).slice(1, 8)).toEqual([
      'activite A1.1 Montage du plateau < Bloc n°1 > ',
      'tache  Pose des segments < A1.1 > ',
      'competence C1.1 Assembler les segments : deux à deux < A1.1 > ',
      'competence C1.2 Mettre l’axe de niveau < A1.1 > ',
      'evaluation  Un plateau < A1.1 > C1.1',
      'critere  Les boulons sont serrés (poids 1,5) < Un plateau > ',
      'evaluation  Un axe < A1.1 > C1.2',
    ])
  })

  describe('dans son processus', () => {
    const compositeur = openCompositeur()
    afterAll(() => compositeur.fermer())

    test('tout référentiel se compose, dans les deux langues', async () => {
      await fc.assert(
        fc.asyncProperty(arbitraireReferentiel, fc.constantFrom('fr', 'en'), async (referentiel, langue) => {
          const fait = await compositeur.composer(referentielEnTypst(referentiel, VERSION, langue), OPTIONS)
          expect(fait.ok).toBe(true)
        }),
        { numRuns: 60 },
      )
    })

    test('un bloc vide avant un bloc sans mots : la tête sans rangée n’arrête pas le moteur', async () => {
      const vide = { code: null, libelle: '', parent: null, reperes: [] }
      const bloc = { ...vide, genre: 'bloc', facultatif: null, validation: null } as const
      const referentiel: Referentiel = {
        intitule: '',
        certification: null,
        fondements: [],
        elements: [
          { ...bloc, id: 'b1', ordre: 0 },
          { ...bloc, id: 'b2', ordre: 1 },
          { ...vide, genre: 'activite', id: 'a1', parent: 'b2', ordre: 0 },
        ],
        liens: [],
      }
      expect((await compositeur.composer(referentielEnTypst(referentiel, VERSION, 'fr'), OPTIONS)).ok).toBe(true)
    })

    test('deux mille éléments se composent', async () => {
      const { octets } = await pdfReferentielTroisColonnes({ blocs: 10, activitesParBloc: 11, graine: 5 })
      const referentiel = await relire(octets)
      const source = referentielEnTypst(referentiel, VERSION, 'fr')
      const fait = await compositeur.composer(source, OPTIONS)
      expect(referentiel.elements.length).toBeGreaterThan(1_900)
      expect(fait.ok).toBe(true)
    })

    test('une source fausse est un refus, pas une chute', async () => {
      expect(await compositeur.composer('#foo(', OPTIONS)).toEqual({
        ok: false,
        refus: { code: 'export.interrompu', donnees: {} },
      })
      expect((await compositeur.composer(referentielEnTypst(MANEGE, VERSION, 'fr'), OPTIONS)).ok).toBe(true)
    })
  })
})
