import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { pdf, pdfScanne } from '../../src/importeurs/documents/isolement/fabriquer-essai.ts'
import { commander, type Sorti } from './essai.ts'

/** A base that answers nothing: what the command prints comes from the files alone. */
const SANS_BASE = 'postgres://127.0.0.1:1/rien'
const CONQUE = `# Répertoire spécifique

## Souffler dans une conque

**Active**

**N° de fiche** : RS90777

**Date d'échéance de l'enregistrement :** 18-12-2026

## CERTIFICATEUR(S)

| Nom légal | SIRET | Nom commercial | Site internet |
|---|---|---|---|
| LIGUE DES CONQUES | 99900015100012 | - | - |

## RÉSUMÉ DE LA CERTIFICATION

### Objectifs et contexte de la certification :

Sonner sans trembler.

### Compétences attestées :

* Régler son souffle
`
const FAUSSE = CONQUE.replace('99900015100012', '99900015100013')
const PROSE = 'Une lettre, sans rien\nque le métier connaisse.\n'

let dossier: string
const chemin = (nom: string): string => join(dossier, nom)
beforeAll(async () => {
  dossier = await mkdtemp(join(tmpdir(), 'parchemin-essai-verifier-'))
  await mkdir(chemin('sous dossier'))
  await writeFile(chemin('juste.md'), CONQUE)
  await writeFile(chemin('sous dossier/fausse é.md'), FAUSSE)
  await writeFile(chemin('prose.txt'), PROSE)
  await writeFile(chemin('scanne.pdf'), await pdfScanne())
  await writeFile(
    chemin('fiche.pdf'),
    await pdf(
      ['Repertoire specifique', 'Souffler dans une conque', 'Active', 'Sonner'],
      ['Certificateur', 'LIGUE DES CONQUES', '99900015100013'],
    ),
  )
  await writeFile(chemin('piege.md'), FAUSSE.replace('LIGUE DES CONQUES', 'LIGUE \u001b[2J\u202eDES CONQUES'))
})
afterAll(async () => {
  await rm(dossier, { recursive: true, force: true })
})

const verifier = (mots: readonly string[], env: Readonly<Record<string, string>> = {}): Promise<Sorti> =>
  commander(SANS_BASE, ['verifier', ...mots], { env })
const lisible = (texte: string): string => texte.replaceAll(/[\u00a0\u202f]/g, ' ').replaceAll(dossier, '')
const AU = ['--au', '2026-11-22']

describe('ce qui s’imprime', () => {
  it('comme un compilateur : place, gravité, règle, message, ligne soulignée, réparation, puis le compte', async () => {
    const { code, stdout, stderr } = await verifier([chemin('sous dossier/fausse é.md'), ...AU])
    expect([code, stderr]).toEqual([1, ''])
    expect(lisible(stdout)).toBe(
      [
        '/sous dossier/fausse é.md:15:23  erreur  [cle.siret]  La clé du SIRET 99900015100013 est fausse.',
        '    15 | | LIGUE DES CONQUES | 99900015100013 | - | - |',
        `       | ${' '.repeat(22)}^^^^^^^^^^^^^^`,
        '    réparation : Recopier le SIRET depuis le répertoire Sirene.',
        '',
        '/sous dossier/fausse é.md : fiche de registre · données lues : 10 · lignes sans place : 0 · erreurs : 1 · avertissements : 0 · informations : 0',
        '',
      ].join('\n'),
    )
  })

  it('en anglais quand le terminal le parle', async () => {
    const { stdout } = await verifier([chemin('sous dossier/fausse é.md'), ...AU], { LANG: 'en_GB.UTF-8' })
    expect(stdout).toContain(':15:23  error  [cle.siret]  The key of SIRET 99900015100013 is wrong.\n')
    expect(stdout).toContain('    repair: Copy the SIRET from the Sirene directory.\n')
    expect(stdout).toContain('register sheet · data read: 10 · lines without place: 0 · errors: 1 · warnings: 0')
  })

  it('rien qui commande le terminal, d’où que viennent les caractères', async () => {
    const { stdout } = await verifier([chemin('piege.md'), ...AU])
    expect(stdout).toContain('LIGUE ·[2J·DES CONQUES')
    expect([...stdout].filter((signe) => signe < ' ' && signe !== '\n')).toEqual([])
    expect(stdout).not.toMatch(/[\u007f-\u009f\u202a-\u202e\u2066-\u2069]/)
  })

  it('aucune couleur hors d’un terminal, même sans NO_COLOR', async () => {
    const { stdout } = await verifier([chemin('piege.md'), ...AU], { NO_COLOR: '', FORCE_COLOR: '1' })
    expect(stdout).not.toContain('\u001b')
  })

  it('--non-places liste les lignes qui n’ont pas trouvé de place', async () => {
    const { stdout } = await verifier([chemin('prose.txt'), '--non-places'])
    expect(lisible(stdout)).toBe(
      [
        '/prose.txt:1:1  sans place  Une lettre, sans rien',
        '/prose.txt:2:1  sans place  que le métier connaisse.',
        '/prose.txt : document non reconnu, rien n’a pu être vérifié · données lues : 0 · lignes sans place : 2 · erreurs : 0 · avertissements : 0 · informations : 0',
        '',
      ].join('\n'),
    )
  })

  it('page et ligne de la page dans un PDF', async () => {
    const { stdout } = await verifier([chemin('fiche.pdf'), '--non-places'])
    expect(lisible(stdout)).toContain('/fiche.pdf:p2:3:1  sans place  99900015100013\n')
  })
})

describe('les codes de sortie', () => {
  it.each([
    ['0 : rien à redire', ['juste.md', '--au', '2026-11-22'], 0],
    ['1 : une erreur parmi plusieurs fichiers', ['juste.md', 'sous dossier/fausse é.md', '--au', '2026-11-22'], 1],
    ['0 : des avertissements seuls', ['echue.md', '--au', '2027-01-01'], 0],
    ['1 : des avertissements seuls, avec --strict', ['echue.md', '--au', '2027-01-01', '--strict'], 1],
    ['1 : un fichier refusé', ['juste.md', 'scanne.pdf'], 1],
    ['1 : un fichier absent', ['absent.pdf'], 1],
    ['1 : un dossier', ['sous dossier'], 1],
    ['1 : un document que rien ne fait reconnaître', ['prose.txt'], 1],
    ['2 : aucun fichier', [], 2],
    ['2 : un jour mal écrit', ['juste.md', '--au', 'demain'], 2],
    ['2 : une option inconnue', ['juste.md', '--zou'], 2],
  ])('%s', async (_nom, mots, attendu) => {
    await writeFile(chemin('echue.md'), CONQUE.replace('**Active**', '**Inactive**'))
    const resolus = mots.map((mot) => (/\.(?:md|pdf|txt)$|dossier/.test(mot) ? chemin(mot) : mot))
    expect((await verifier(resolus)).code).toBe(attendu)
  })

  it('un refus dit pourquoi et que faire, les autres fichiers sont lus', async () => {
    const { stdout } = await verifier([chemin('scanne.pdf'), chemin('absent.pdf'), chemin('juste.md'), ...AU])
    const lignes = lisible(stdout).split('\n')
    expect(lignes[0]).toBe(
      '/scanne.pdf  erreur  [document.sans-texte]  Le fichier « scanne.pdf » ne contient aucun texte à lire.',
    )
    expect(lignes[1]).toMatch(/^ {4}réparation : /)
    expect(lignes[2]).toMatch(/^\/absent\.pdf {2}erreur {2}\[registre\.fichier-absent\]/)
    expect(lignes[4]).toMatch(/^\/juste\.md : fiche de registre/)
  })
})

describe('pour les machines', () => {
  it('--json : tout le résultat, seul sur la sortie standard', async () => {
    const { code, stdout } = await verifier([chemin('sous dossier/fausse é.md'), chemin('scanne.pdf'), ...AU, '--json'])
    const { au, bilan, documents } = JSON.parse(stdout)
    expect([code, au, bilan]).toEqual([1, '2026-11-22', { erreur: 1, avertissement: 0, information: 0, refuses: 1 }])
    expect(documents[0]).toMatchObject({
      fichier: chemin('sous dossier/fausse é.md'),
      format: 'markdown',
      genre: 'fiche-registre',
      donnees_lues: 10,
      bilan: { erreur: 1, avertissement: 0, information: 0 },
      non_places: [],
    })
    expect(documents[0].constats).toMatchObject([
      {
        regle: 'cle.siret',
        gravite: 'erreur',
        message: expect.stringContaining('99900015100013'),
        places: [{ page: null, feuille: null, ligne: 15, colonne: 23, fin: 37 }],
      },
    ])
    expect(documents[1]).toMatchObject({ refus: { code: 'document.sans-texte', donnees: { fichier: 'scanne.pdf' } } })
  })

  it('--sarif : SARIF 2.1.0, régions en caractères, refus en avis de l’outil', async () => {
    const mots = [chemin('sous dossier/fausse é.md'), chemin('scanne.pdf'), ...AU, '--sarif']
    const { stdout } = await verifier(mots, { LANG: 'en_GB.UTF-8' })
    const uri = `file://${dossier}/sous%20dossier/fausse%20%C3%A9.md`
    const { version, runs } = JSON.parse(stdout)
    expect([version, runs.length]).toEqual(['2.1.0', 1])
    expect(runs[0].tool.driver).toMatchObject({
      name: 'Parchemin',
      language: 'en',
      rules: [{ id: 'cle.siret', defaultConfiguration: { level: 'error' }, help: { text: expect.any(String) } }],
    })
    expect(runs[0].results).toMatchObject([
      {
        ruleId: 'cle.siret',
        ruleIndex: 0,
        level: 'error',
        message: { text: 'The key of SIRET 99900015100013 is wrong.' },
        locations: [
          {
            physicalLocation: {
              artifactLocation: { uri },
              region: { startLine: 15, startColumn: 23, endColumn: 37, snippet: { text: '99900015100013' } },
            },
          },
        ],
      },
    ])
    expect(runs[0].invocations).toMatchObject([
      { executionSuccessful: false, toolExecutionNotifications: [{ descriptor: { id: 'document.sans-texte' } }] },
    ])
    expect(runs[0].artifacts).toMatchObject([{ location: { uri }, length: Buffer.byteLength(FAUSSE) }])
  })
})

describe('la base', () => {
  it('n’est ouverte qu’avec --base', async () => {
    expect((await verifier([chemin('juste.md'), ...AU])).code).toBe(0)
    const { code, stderr } = await verifier([chemin('juste.md'), ...AU, '--base'])
    expect([code, stderr === '']).toEqual([1, false])
  })
})
