import { existsSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decouperTexte } from './texte-riche.ts'

/** One letter per nature, then the text: `P` paragraph, `-` bullet, `--` second level. */
const SIGNES = { paragraphe: 'P', puce: '-', 'sous-puce': '--' } as const
const couper = (brut: string): string[] => decouperTexte(brut).map((bloc) => `${SIGNES[bloc.nature]} ${bloc.texte}`)

describe('découper un texte du répertoire (registre §4)', () => {
  it.each<[string, string, string[]]>([
    ['suites d’espaces', 'Un texte.    Une suite.  Fin.', ['P Un texte.', 'P Une suite.', 'P Fin.']],
    ['retours à la ligne (V2, API)', 'Un\r\n\r\ndeux\ntrois', ['P Un', 'P deux', 'P trois']],
    ['un seul espace ne coupe rien', 'Un - deux ; trois. Quatre', ['P Un - deux ; trois. Quatre']],
    ['puces à tiret', 'Il sait :    - lire    - écrire', ['P Il sait :', '- lire', '- écrire']],
    ['puces à astérisque, puis second niveau à tiret', '* un    - un bis    * deux', ['- un', '-- un bis', '- deux']],
    ['second niveau « o »', '• un  o un bis  ▸ un ter  • deux', ['- un', '-- un bis', '-- un ter', '- deux']],
    ['« o » sans liste ouverte', 'Liste :  o un  o deux', ['P Liste :', '- un', '- deux']],
    ['un paragraphe referme la liste', '* un    Texte.    - deux', ['- un', 'P Texte.', '- deux']],
    [
      'des tirets d’abord : l’astérisque n’abaisse pas les suivants',
      '- un  * deux  - trois',
      ['- un', '- deux', '- trois'],
    ],
    ['marque séparée de son texte', '●    un    ●    deux', ['- un', '- deux']],
    ['marques sans texte (Q9)', '*       *', []],
    ['pas de puce sans espace après la marque', '-un  *deux  ou  over', ['P -un', 'P *deux', 'P ou', 'P over']],
    ['rien', '    ', []],
  ])('%s', (_titre, brut, attendu) => expect(couper(brut)).toEqual(attendu))

  it.each<[string, string, string[]]>([
    ['paragraphes', '<p>Un</p><p>deux<br/>trois</p>', ['P Un', 'P deux', 'P trois']],
    [
      'liste avec attributs',
      '<p>Il sait&nbsp;:</p><ul style="a:b"><li>lire</li><li>- écrire</li></ul>fin',
      ['P Il sait :', '- lire', '- écrire', 'P fin'],
    ],
    ['listes emboîtées', '<ul><li>un<ul><li>un bis</li></ul></li><li>deux</li></ul>', ['- un', '-- un bis', '- deux']],
    ['paragraphe dans la puce', '<ul><li><p>un</p><p>suite</p></li></ul>', ['- un', 'P suite']],
    [
      'balises de mise en forme ôtées sans couper',
      'un <strong>mot</strong> <font color="red">rouge</font>',
      ['P un mot rouge'],
    ],
    [
      'scripts montrés comme du texte, commentaires ôtés',
      'avant <script>alert(1)</script><!-- non --> après',
      ['P avant alert(1) après'],
    ],
    ['comparaisons gardées', 'si a < b et c > d, note <10', ['P si a < b et c > d, note <10']],
    ['guillemets simples en chevrons gardés', 'saisir <nom du fichier> ici', ['P saisir <nom du fichier> ici']],
    [
      'entités décodées une seule fois',
      '&amp;eacute; &lt;p&gt; l&#39;&eacute;tude &#xE9; &inconnu; &amp',
      ["P &eacute; <p> l'étude é &inconnu; &amp"],
    ],
    ['entité interdite', 'a&#0;b&#xD800;c', ['P a b c']],
  ])('HTML résiduel : %s', (_titre, brut, attendu) => {
    expect(couper(brut).map((texte) => texte.replaceAll('\u00a0', ' '))).toEqual(attendu)
  })

  it.each([
    ['C1.2 Préparer', 'C1.2'],
    ['A1C1. Préparer', 'A1C1'],
    ['A1.C2 – Préparer', 'A1.C2'],
    ['A1.2C3 : Préparer', 'A1.2C3'],
    ['C1-6 Préparer', 'C1-6'],
    ['U31 : Épreuve', 'U31'],
    ['E2. Épreuve', 'E2'],
    ['- C3 Préparer', 'C3'],
    ['C2i niveau 1', null],
    ['C1-C5 à préparer', null],
    ['U', null],
    ['CAP cuisine', null],
    ['Préparer C1', null],
  ])('code en tête de « %s » : %s', (brut, code) => {
    const [bloc] = decouperTexte(brut)
    expect(bloc?.code).toBe(code)
    if (code) expect(bloc?.texte.startsWith(code)).toBe(true)
  })

  it('ne perd aucun signe visible hors des marques', () => {
    const sansMarque = (texte: string): string => texte.replace(/[\s*•●▸o-]/gu, '')
    const signe = fc.constantFrom(
      'a',
      'é',
      '.',
      ';',
      'C1',
      '*',
      '•',
      '●',
      '▸',
      'o',
      '-',
      ' ',
      '  ',
      '\n',
      '>',
      '’',
      '<',
    )
    fc.assert(
      fc.property(fc.array(signe, { maxLength: 60 }), (signes) => {
        const brut = signes.join('')
        fc.pre(!/<\/?[a-z]/i.test(brut))
        const blocs = decouperTexte(brut)
        expect(sansMarque(blocs.map((bloc) => bloc.texte).join(''))).toBe(sansMarque(brut))
        for (const bloc of blocs) expect(bloc.texte).toBe(bloc.texte.trim())
      }),
      { numRuns: 2000 },
    )
  })

  it('reste linéaire sur une entrée hostile', () => {
    const debut = performance.now()
    decouperTexte('<a '.repeat(50_000))
    decouperTexte(`<p ${'a=b '.repeat(20_000)}`)
    decouperTexte('<!-- '.repeat(50_000))
    decouperTexte('<a b="'.repeat(50_000))
    decouperTexte(`<a ${'b = '.repeat(50_000)}`)
    decouperTexte(`<a${' '.repeat(50_000)}`)
    decouperTexte('&'.repeat(200_000))
    decouperTexte(' '.repeat(200_000))
    decouperTexte(`C1${'.1'.repeat(50_000)}x`)
    expect(performance.now() - debut).toBeLessThan(2000)
  })
})

const FIXTURE = new URL('../../../../shared/data/register/fc-xml-v4.1/export_fiches_RNCP_fixture.xml', import.meta.url)
const presente = existsSync(FIXTURE)
if (!presente) console.warn('skipped: the real records of the register are not beside the project (../shared)')

describe.skipIf(!presente)('les textes réels du répertoire', () => {
  it('se coupent sans rien perdre', () => {
    const xml = readFileSync(FIXTURE, 'utf8')
    const textes = [...xml.matchAll(/<(LISTE_COMPETENCES|MODALITES_EVALUATION|ACTIVITES_VISEES)>([^<]{60,})</g)]
    expect(textes.length).toBeGreaterThan(100)
    const sansMarque = (texte: string): string => texte.replace(/[\s*•●▸o-]/gu, '')
    const blocs = textes.flatMap(([, , brut = '']) => {
      const decoupe = decouperTexte(brut.replaceAll('&', '§'))
      expect(sansMarque(decoupe.map((bloc) => bloc.texte).join(''))).toBe(sansMarque(brut.replaceAll('&', '§')))
      return decoupe
    })
    expect(blocs.filter((bloc) => bloc.nature !== 'paragraphe').length).toBeGreaterThan(100)
  })
})
