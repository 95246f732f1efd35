import { describe, expect, it } from 'vitest'
import { withTree } from './arbre-essai.ts'
import { checkGlossaire, readGlossaire, splitWords } from './glossaire.ts'

const ENTETE = '| terme | définition | source | code | English | à éviter |\n|---|---|---|---|---|---|\n'
const BLOC = '| bloc | une part | L6113-1 | `BlocCompetences` | block | module, `skillBlock`, `matiere` |\n'
const TREE = {
  'docs/glossaire.md': ENTETE + BLOC,
  'src/domaine/certification/index.ts': "export { type BlocCompetences, LISTE, lire } from './bloc.ts'",
  'src/domaine/certification/bloc.ts':
    'export interface BlocCompetences { a: 1 }\nexport const LISTE = 1\nexport const lire = 1',
}

const violations = (fichiers: Record<string, string>): Promise<readonly string[]> =>
  withTree({ ...TREE, ...fichiers }, (racine) => checkGlossaire(racine).violations)

describe('glossary', () => {
  it('lets a whole glossary pass', async () => expect(await violations({})).toEqual([]))

  it.each<[string, Record<string, string>, string[]]>([
    [
      'a type of a door that is not in it',
      { 'src/domaine/certification/index.ts': "export type { Unite } from './bloc.ts'" },
      ['src/domaine/certification/index.ts not in docs/glossaire.md: Unite'],
    ],
    [
      'a type behind a star',
      {
        'src/domaine/certification/index.ts': "export * from './bloc.ts'",
        'src/domaine/certification/bloc.ts': 'export type Unite = 1\nexport const LISTE = 1',
      },
      ['src/domaine/certification/index.ts not in docs/glossaire.md: Unite'],
    ],
    [
      'an incomplete line',
      { 'docs/glossaire.md': `${ENTETE}${BLOC}| unité | | D337-69 | | unit | |\n` },
      ['docs/glossaire.md:4 incomplete line'],
    ],
    [
      'a line with a missing cell',
      { 'docs/glossaire.md': `${ENTETE}${BLOC}| unité | une part | D337-69 | | unit |\n` },
      ['docs/glossaire.md:4 incomplete line'],
    ],
    [
      'a name said twice',
      { 'docs/glossaire.md': `${ENTETE}${BLOC}| part | une part | L6113-1 | \`BlocCompetences\` | block | |\n` },
      ['docs/glossaire.md:4 said twice: `BlocCompetences`'],
    ],
    [
      'a refused word in an identifier',
      { 'src/web/a.ts': 'export const lireMatiere = 1' },
      ['src/web/a.ts lireMatiere holds "matiere", refused by the line "bloc"'],
    ],
    [
      'a refused expression in an identifier',
      { 'src/web/a.ts': 'export interface NewSkillBlockList { a: 1 }' },
      ['src/web/a.ts NewSkillBlockList holds "skill block", refused by the line "bloc"'],
    ],
  ])('catches %s', async (_titre, fichiers, attendues) => expect(await violations(fichiers)).toEqual(attendues))

  it('leaves alone the words that are only advice, and parts of other words', async () => {
    expect(
      await violations({
        'src/web/a.ts': 'export const module = 1\nexport const matieres = 1\nexport const skill = 1',
      }),
    ).toEqual([])
  })

  it('counts nothing without a door', async () => {
    const fichiers = { 'docs/glossaire.md': ENTETE + BLOC }
    expect(await withTree(fichiers, (racine) => checkGlossaire(racine).fichiers)).toBe(0)
  })

  it('reads the cells of a line', () => {
    expect(readGlossaire(ENTETE + BLOC)).toEqual([
      {
        terme: 'bloc',
        definition: 'une part',
        source: 'L6113-1',
        codes: ['BlocCompetences'],
        anglais: 'block',
        interdits: ['skillBlock', 'matiere'],
        ligne: 3,
      },
    ])
  })

  it('splits identifiers into words', () => {
    expect(splitWords('lireXMLFlux_bloc2')).toEqual(['lire', 'xml', 'flux', 'bloc2'])
  })
})
