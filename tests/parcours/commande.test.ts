import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Atelier, commander, environnement, exporter, fiche, fixture, ouvrirAtelier } from './essai.ts'

let atelier: Atelier
let dossier: string
beforeAll(async () => {
  atelier = await ouvrirAtelier()
  dossier = await mkdtemp(join(tmpdir(), 'parchemin-essai-commande-'))
  await atelier.charger('2026-01-10', fiche('RNCP90500', 'Enlumineur', date('2026-08-31')))
  await atelier.charger(
    '2026-02-10',
    fiche('RNCP90500', 'Maître enlumineur', date('2026-08-31')),
    fiche('RNCP90501', 'Relieur', date('2026-12-31')),
  )
  expect((await parchemin('registre indexer')).code).toBe(0)
})
afterAll(async () => {
  await atelier.fermer()
  await rm(dossier, { recursive: true, force: true })
})

const date = (jour: string): string => {
  const [annee, mois, quantieme] = jour.split('-')
  return `<DATE_FIN_ENREGISTREMENT>${quantieme}/${mois}/${annee}</DATE_FIN_ENREGISTREMENT>`
}

const parchemin = (mots: string, env: Record<string, string> = {}) =>
  commander(atelier.base.url, mots === '' ? [] : mots.split(' '), { env })
const ANGLAIS = { LANG: 'en_GB.UTF-8' }

const VERBES = `  servir                                 Démarre l’application
  verifier <fichier…>                    Lit des documents et dit ce qui ne va pas, ligne par ligne
  calculer [calcul] [fichier.json | -]   Applique le droit à un cas : décision, rémunération, mode d’examen, jury, contrat, inscription
  exporter <document> <fichier>          Lit un document et l’écrit comme référentiel (.json CASE, .xlsx, .md, .pdf)
  registre importer <fichier|url|-> […]  Importe un export du répertoire (fichier, adresse ou - pour l’entrée standard)
  registre actualiser                    Importe la dernière paire d’exports publiée
  registre chercher [mots…]              Cherche des certifications
  registre montrer <numero>              Montre une fiche
  registre comparer <numero>             Compare deux versions d’une fiche, ou deux fiches
  registre suivre [numeros…]             Liste ce qui expire, et ce qui l’a remplacé
  registre exports                       Liste les exports importés
  registre recouper <paquet.zip>         Compare un paquet CSV aux contenus gardés
  registre reconstruire                  Refait les tables de lecture depuis les contenus gardés
  registre indexer                       Refait l’index de recherche
  sauvegarder <fichier>                  Écrit toute la base dans un fichier portable
  restaurer <fichier>                    Remet une sauvegarde dans une base vide
`

describe('l’aide', () => {
  it('en français, sans rien ouvrir', async () => {
    const { code, stdout, stderr } = await commander('postgres://127.0.0.1:1/rien', ['--help'])
    expect([code, stderr]).toEqual([0, ''])
    expect(stdout).toMatch(/^Parchemin : la certification professionnelle/)
    expect(stdout).toContain(VERBES)
    expect(stdout).toContain('Codes de sortie : 0 fait, 1 refus expliqué, 2 commande mal écrite, 70 panne.')
  })

  it.each([ANGLAIS, { LC_ALL: 'en_US.UTF-8' }, { PARCHEMIN_LANGUE: 'en', LANG: 'fr_FR.UTF-8' }])(
    'en anglais : %o',
    async (env) => {
      const { code, stdout } = await parchemin('--help', env)
      expect(code).toBe(0)
      expect(stdout).toMatch(/^Parchemin: French vocational certification/)
      expect(stdout).toContain('Usage: parchemin <command> [options]')
      expect(stdout).not.toMatch(/[«»]| :/)
    },
  )

  it('d’un groupe, d’un verbe, et sans rien', async () => {
    expect((await parchemin('')).stdout).toContain(VERBES)
    const groupe = await parchemin('registre --help')
    expect([groupe.code, groupe.stdout.includes('registre chercher'), groupe.stdout.includes('sauvegarder')]).toEqual([
      0,
      true,
      false,
    ])
    const verbe = await parchemin('registre suivre --help', ANGLAIS)
    expect(verbe.stdout).toContain('--mois <value>')
  })
})

describe('une commande mal écrite : code 2, ce qui ne va pas, rien sur la sortie standard', () => {
  it.each([
    ['registre cherche', 'Commande inconnue : « registre cherche ».'],
    ['registre', 'Commande inconnue : « registre ».'],
    ['registre chercher --zou', 'Option inconnue : --zou.'],
    ['registre chercher --niveau', 'L’option --niveau attend une valeur.'],
    ['registre chercher --json=oui', 'L’option --json ne prend pas de valeur.'],
    ['registre montrer', 'La commande attend « parchemin registre montrer <numero> » ; elle a reçu 0 mots.'],
    ['registre exports a b', 'La commande attend « parchemin registre exports » ; elle a reçu 2 mots.'],
    [
      'registre chercher --au demain',
      'L’option --au ne peut pas valoir « demain ».\n→ --au : Lit le répertoire au jour donné (AAAA-MM-JJ)',
    ],
    ['registre montrer 35698 --au 2026-02-31', 'L’option --au ne peut pas valoir « 2026-02-31 ».'],
    ['registre chercher --niveau 5,9', 'L’option --niveau ne peut pas valoir « 9 ».'],
    ['registre chercher --etat ouverte', 'L’option --etat ne peut pas valoir « ouverte ».\n→ --etat : États au jour'],
    ['registre chercher --par-page 1000', 'L’option --par-page ne peut pas valoir « 1000 ».'],
    ['registre chercher --tri hasard', 'L’option --tri ne peut pas valoir « hasard ».'],
    ['registre chercher --apprentissage peut-être', 'L’option --apprentissage ne peut pas valoir « peut-être ».'],
    ['registre suivre --mois douze', 'L’option --mois ne peut pas valoir « douze ».'],
    ['registre suivre --depuis 121', 'L’option --depuis ne peut pas valoir « 121 ».'],
    [
      'registre importer x.xml --date 16/08/2026',
      'L’option --date ne peut pas valoir « 16/08/2026 ».\n→ --date : Jour de l’export',
    ],
    ['registre importer x.xml --baisse 5', 'L’option --baisse ne peut pas valoir « 5 ».'],
    ['servir --port 99999', 'L’option --port ne peut pas valoir « 99999 ».'],
  ])('%s', async (mots, phrase) => {
    const { code, stdout, stderr } = await parchemin(mots)
    expect([code, stdout]).toEqual([2, ''])
    expect(stderr.replaceAll('\u00a0', ' ').replaceAll('\u202f', ' ')).toContain(phrase)
  })

  it('en anglais aussi', async () => {
    const { code, stderr } = await parchemin('registre suivre --mois douze', ANGLAIS)
    expect([code, stderr]).toEqual([
      2,
      'The option --mois cannot be “douze”.\n→ --mois: Horizon in months (12 by default)\n',
    ])
  })
})

describe('un refus : code 1, la phrase et son remède ; en JSON, le code seul sur la sortie standard', () => {
  it('fiche inconnue', async () => {
    const { code, stdout, stderr } = await parchemin('registre montrer RNCP77777')
    expect([code, stdout, stderr]).toEqual([
      1,
      '',
      'Aucune fiche ne porte le numéro RNCP77777.\n→ Vérifier le numéro, de la forme RNCP35698 ou RS5000.\n',
    ])
    const json = await parchemin('registre montrer RNCP77777 --json')
    expect([json.code, JSON.parse(json.stdout)]).toEqual([
      1,
      { code: 'fiche.inconnue', donnees: { numero: 'RNCP77777' } },
    ])
    expect(json.stderr).toContain('Aucune fiche')
  })

  it('fichier coupé, par l’entrée standard', async () => {
    const { code, stdout, stderr } = await commander(
      atelier.base.url,
      ['registre', 'importer', '-', '--date', '2026-03-01', '--json'],
      { entree: exporter(fiche('RS1', 'Un'), fiche('RS2', 'Deux')).slice(0, -30) },
    )
    expect([code, JSON.parse(stdout)]).toMatchObject([1, { code: 'registre.xml-coupe', donnees: { lues: 1 } }])
    expect(stderr).toContain('Le fichier s’arrête avant sa fin, après 1 fiches')
    expect(stderr).toContain('→ Télécharger de nouveau le fichier')
  })

  it('réglage faux, serveur injoignable', async () => {
    const regle = await parchemin('registre exports', { PARCHEMIN_PORT: 'beaucoup' })
    expect([regle.code, regle.stderr]).toEqual([
      1,
      'Le réglage PARCHEMIN_PORT vaut « beaucoup », ce qui ne convient pas.\n→ Corriger ou effacer la variable PARCHEMIN_PORT, puis recommencer.\n',
    ])
    const absent = await commander('postgres://u:secret@127.0.0.1:1/rien', ['registre', 'exports'])
    expect(absent.code).toBe(1)
    expect(absent.stderr).toContain('→ Vérifier DATABASE_URL')
    expect(absent.stderr).not.toContain('secret')
  })
})

describe('les verbes de lecture', () => {
  it('chercher : les lignes sur la sortie standard, le reste à côté', async () => {
    const { code, stdout, stderr } = await parchemin('registre chercher enlumineur --au 2026-03-01')
    expect([code, stdout, stderr]).toEqual([
      0,
      'RNCP90500  Maître enlumineur\n           Ouverte aux entrées, entrées jusqu’au 31 août 2026\n',
      '1 certifications au 1er mars 2026\n',
    ])
    const rien = await parchemin('registre chercher xylophage --au 2026-03-01')
    expect([rien.code, rien.stdout]).toEqual([0, ''])
    const faute = await parchemin('registre chercher enlumineir --au 2026-03-01 --json')
    expect(JSON.parse(faute.stdout)).toMatchObject({
      total: 1,
      corrections: [{ mot: 'enlumineir', propose: 'enlumineur' }],
    })
  })

  it('chercher : close sans date limite de délivrance', async () => {
    const { stdout } = await parchemin('registre chercher enlumineur --au 2026-09-01', ANGLAIS)
    expect(stdout).toContain('Closed to entries, end of delivery not stated')
  })

  it('montrer : Markdown, ou la page en JSON avec ses partenaires', async () => {
    const { code, stdout } = await parchemin('registre montrer 90500 --au 2026-02-01')
    expect([code, stdout.split('\n')[0]]).toEqual([0, '# Enlumineur'])
    const json = JSON.parse((await parchemin('registre montrer rncp 90500 --json')).stdout)
    expect([json.fiche.intitule, json.partenaires, json.versions.length]).toEqual(['Maître enlumineur', [], 2])
  })

  it('comparer : deux versions, deux fiches', async () => {
    const { code, stdout, stderr } = await parchemin('registre comparer 90500')
    expect([code, stdout]).toEqual([0, 'intitule\n  - Enlumineur\n  + Maître enlumineur\n'])
    expect(stderr).toContain('RNCP90500 (10 janvier 2026) → RNCP90500 (10 février 2026) : 1 différences')
    const json = JSON.parse((await parchemin('registre comparer 90500 --avec 90501 --json')).stdout)
    expect([json.de.numero, json.a.numero, json.a.intitule]).toEqual(['RNCP90500', 'RNCP90501', 'Relieur'])
    expect((await parchemin('registre comparer 90501')).code).toBe(1)
  })

  it('suivre : ce qui expire, sans un mot de trop en JSON', async () => {
    const { code, stdout, stderr } = await parchemin('registre suivre 90500 rncp90501 --au 2026-08-01 --mois 6')
    expect([code, stderr]).toEqual([0, '2 enregistrements prennent fin avant le 1er février 2027\n'])
    expect(stdout).toBe(
      'RNCP90500  31 août 2026  (30 j)  Maître enlumineur\n    aucun remplacement connu\nRNCP90501  31 décembre 2026  (152 j)  Relieur\n    aucun remplacement connu\n',
    )
    const json = await parchemin('registre suivre 90500 --au 2026-08-01 --json')
    expect([json.stderr, JSON.parse(json.stdout).echeances]).toEqual([
      '',
      [
        {
          numero: 'RNCP90500',
          intitule: 'Maître enlumineur',
          abrege: null,
          etat: 'OUVERTE',
          entrees: 'OUVERTES',
          date_fin: '2026-08-31',
          date_limite_delivrance: null,
          jours_restants: 30,
          successeurs: [],
        },
      ],
    ])
  })

  it('importer en JSON : le compte rendu seul, la progression à côté ; deux fois, « déjà importé »', async () => {
    const mots = `registre importer ${fixture('rs-v4-1.xml')} --date 2026-03-01`
    const premier = await parchemin(`${mots} --json`)
    expect(JSON.parse(premier.stdout)).toMatchObject({
      exports: [{ repertoire: 'RS', dateExport: '2026-03-01', versionFlux: '4.1', bilan: { lues: 1, nouvelles: 1 } }],
    })
    expect(premier.stderr).toContain('Export RS du 1er mars 2026')
    const second = await parchemin(mots)
    expect([second.code, second.stdout]).toEqual([0, ''])
    expect(second.stderr).toContain('déjà importé (export RS du 1er mars 2026). Rien n’a été écrit.')
  })

  it('un import tué avant son index : l’import suivant le refait, même d’un fichier déjà importé', async () => {
    await atelier.charger('2026-02-11', fiche('RNCP90502', 'Calligraphe'))
    const trouvees = async () =>
      JSON.parse((await parchemin('registre chercher calligraphe --json')).stdout).fiches.map(
        (f: { numero: string }) => f.numero,
      )
    expect(await trouvees()).toEqual([])
    const repris = await parchemin(`registre importer ${fixture('rs-v4-1.xml')} --date 2026-03-01`)
    expect(repris.stderr).toContain('déjà importé')
    expect(await trouvees()).toEqual(['RNCP90502'])
    const generation = () => atelier.rows('select generation from etat_recherche')
    const avant = await generation()
    await parchemin(`registre importer ${fixture('rs-v4-1.xml')} --date 2026-03-01`)
    expect(await generation()).toEqual(avant)
  })

  it('un lecteur qui n’écoute plus n’est pas une panne', async () => {
    const { spawnSync } = await import('node:child_process')
    const { construire } = await import('./construire.ts')
    const script = await construire()
    const tete = spawnSync('sh', ['-c', `"${process.execPath}" "${script}" registre montrer 35698 | head -1`], {
      env: environnement(atelier.base.url),
      encoding: 'utf8',
    })
    expect([tete.stdout, tete.stderr]).toEqual(['# BAC PRO - Maintenance des systèmes de production connectés\n', ''])
  })
})

describe('sauvegarder et restaurer', () => {
  it('d’une base à une autre : même contenu, recherche comprise ; une base pleine et un fichier coupé sont refusés', async () => {
    const autre = await ouvrirAtelier()
    try {
      const fichier = join(dossier, 'base.parchemin')
      const ecrite = await commander(atelier.base.url, ['sauvegarder', fichier, '--json'])
      expect([ecrite.code, JSON.parse(ecrite.stdout).lignes > 10]).toEqual([0, true])

      const octets = await readFile(fichier)
      await writeFile(join(dossier, 'coupee.parchemin'), octets.subarray(0, octets.length - 100))
      const coupee = await commander(autre.base.url, ['restaurer', join(dossier, 'coupee.parchemin'), '--remplacer'])
      expect([coupee.code, coupee.stdout]).toEqual([1, ''])

      // Opening the store loaded the starting catalogue: the base is not empty.
      const pleine = await commander(autre.base.url, ['restaurer', fichier, '--json'])
      expect([pleine.code, JSON.parse(pleine.stdout).code]).toEqual([1, 'sauvegarde.base-non-vide'])
      expect(pleine.stderr).toContain('--remplacer')
      expect((await commander(autre.base.url, ['restaurer', fichier, '--remplacer'])).code).toBe(0)

      const tables = ['fiche', 'version_fiche', 'passage_fiche', 'texte_registre', 'export_registre', 'index_recherche']
      expect(await autre.contenu(tables)).toEqual(await atelier.contenu(tables))
      const mots = ['registre', 'chercher', 'enlumineur', '--json']
      expect((await commander(autre.base.url, mots)).stdout).toBe((await commander(atelier.base.url, mots)).stdout)
    } finally {
      await autre.fermer()
    }
  })
})
