// biome-ignore-all lint/suspicious/noTemplateCurlyInString: the sources under test hold templates

import { describe, expect, it } from 'vitest'
import { withTree } from './arbre-essai.ts'
import { placeholders } from './catalogues.ts'
import { checkTextes } from './textes.ts'

const CATALOGUES = {
  'src/langues/fr.ts':
    "export const fr = { page: { titre: 'Registre', total_one: '{{n}} fiche', total_other: '{{n}} fiches' } }",
  'src/langues/en.ts':
    "export const en = { page: { titre: 'Register', total_one: '{{n}} record', total_other: '{{n}} records' } }",
}

const examiner = (fichiers: Record<string, string>) => withTree({ ...CATALOGUES, ...fichiers }, checkTextes)

describe('texts', () => {
  it('lets words from the catalogues, signs, figures and acronyms pass', async () => {
    const page = `
      // Un commentaire accentué n’est pas lu par les gens.
      export const p = (t, n) => (
        <nav className="barre latérale-non" aria-label={t('page.titre')}>
          ← {t('page.total', { n })} : 12 % RNCP <b>→</b> <code>npx parchemin servir</code> Parchemin, France compétences {'JSON'} {\`\${n} %\`}
        </nav>
      )`.replace('latérale', 'laterale')
    expect((await examiner({ 'src/web/p.tsx': page })).violations).toEqual([])
  })

  it.each<[string, string, string, string]>([
    [
      'text of a page',
      'src/web/p.tsx',
      'export const p = <p>\nBonjour</p>',
      'src/web/p.tsx:1 sentence outside the catalogues: Bonjour',
    ],
    [
      'text in braces',
      'src/web/p.tsx',
      "export const p = <p>{'Bonjour'}</p>",
      'src/web/p.tsx:1 sentence outside the catalogues: Bonjour',
    ],
    [
      'text in a fragment',
      'src/web/p.tsx',
      'export const p = <>Bonjour</>',
      'src/web/p.tsx:1 sentence outside the catalogues: Bonjour',
    ],
    [
      'a template in braces',
      'src/web/p.tsx',
      'export const p = (n) => <p>{`Bonjour ${n}`}</p>',
      'src/web/p.tsx:1 sentence outside the catalogues: Bonjour',
    ],
    [
      'a spoken attribute',
      'src/web/p.tsx',
      'export const p = <i aria-label="Fermer" />',
      'src/web/p.tsx:1 sentence outside the catalogues: Fermer',
    ],
    [
      'a spoken attribute in braces',
      'src/web/p.tsx',
      "export const p = <i title={'Fermer'} />",
      'src/web/p.tsx:1 sentence outside the catalogues: Fermer',
    ],
    [
      'an accented string of the command line',
      'src/cli/c.ts',
      "export const c = 'Base prête'",
      'src/cli/c.ts:1 sentence outside the catalogues: Base prête',
    ],
    [
      'an accented template of the API',
      'src/api/c.ts',
      'export const c = (n) => `Refusé ${n}`',
      'src/api/c.ts:1 sentence outside the catalogues: Refusé',
    ],
    [
      'a key that does not exist',
      'src/web/p.tsx',
      "export const p = (t) => t('page.sous-titre')",
      'src/web/p.tsx:1 no such key: page.sous-titre',
    ],
  ])('catches %s', async (_titre, chemin, texte, attendue) => {
    expect((await examiner({ [chemin]: texte })).violations).toEqual([attendue])
  })

  const PAGE = { 'src/web/p.tsx': "export const p = (t) => t('page.titre')" }

  it.each<[string, Record<string, string>, string[]]>([
    [
      'a key without English',
      {
        'src/langues/a.fr.ts': "export const aFr = { b: 'B', c: 'C' }",
        'src/langues/a.en.ts': "export const aEn = { b: 'B' }",
      },
      ['src/langues/a.fr.ts not in English: a.c'],
    ],
    [
      'a key without French',
      {
        'src/langues/a.fr.ts': "export const A_FR = { b: 'B' }",
        'src/langues/a.en.ts': "export const A_EN = { b: 'B', c: 'C' }",
      },
      ['src/langues/a.fr.ts not in French: A.c'],
    ],
    [
      'a catalogue without English',
      { 'src/langues/a.fr.ts': "export const aFr = { b: 'B' }" },
      ['src/langues/a.fr.ts not in English: a.b'],
    ],
    [
      'figures lost in English',
      {
        'src/langues/a.fr.ts': "export const aFr = { b: 'le {jour}' }",
        'src/langues/a.en.ts': "export const aEn = { b: 'on {day}' }",
      },
      ['src/langues/a.fr.ts other figures in English: a.b'],
    ],
    [
      'two languages in one export',
      { 'src/langues/a.ts': "export const A = { fr: { b: 'B', c: 'C' }, en: { b: 'B' } }" },
      ['src/langues/a.ts A not in English: c'],
    ],
  ])('catches %s', async (_titre, fichiers, attendues) => {
    expect((await examiner({ ...PAGE, ...fichiers })).violations).toEqual(attendues)
  })

  it('warns of keys that nobody asks for, plural and built keys apart', async () => {
    const page = "export const p = (t, n, x) => [t('page.total', { n }), t(`page.ti${x}`)]"
    expect((await examiner({ 'src/web/p.tsx': page })).avertissements).toEqual([])
    expect((await examiner(PAGE)).avertissements).toEqual([
      'src/langues unused key: page.total_one',
      'src/langues unused key: page.total_other',
    ])
  })

  it('counts nothing when there is no catalogue to check', async () => {
    expect((await withTree(PAGE, checkTextes)).fichiers).toBe(0)
  })

  it('reads the names between braces', () => {
    expect(placeholders('de {debut} à {{ fin, date }}, {debut}')).toEqual(['debut', 'fin'])
  })
})
