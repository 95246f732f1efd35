import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { CALCUL_ESSAI } from '#api/essai-calcul.ts'
import { lireCommande } from '../index.ts'
import { type Langue, parler } from '../langue.ts'
import type { Sortie } from '../sortie.ts'
import { creerCalculer } from './calculer.ts'

const COMMANDE = creerCalculer([CALCUL_ESSAI])
const AU = ['--au', '2026-11-22']

let dossier: string
const chemin = (nom: string): string => join(dossier, nom)
beforeAll(async () => {
  dossier = await mkdtemp(join(tmpdir(), 'parchemin-essai-calculer-'))
  const entree = { notes: [{ unite: 'U1', note: 9.5 }], contrat: { debut: '2026-09-01' } }
  const exemple = { calcul: 'essai', titre: 'Un essai', entree, attendu: { issue: 'non-conforme' } }
  await writeFile(chemin('entree.json'), JSON.stringify(entree))
  await writeFile(chemin('exemple.json'), JSON.stringify(exemple))
  await writeFile(chemin('faux.json'), JSON.stringify({ ...exemple, attendu: { resultat: { somme: 10 } } }))
  await writeFile(chemin('coupe.json'), '{"notes":')
  await writeFile(chemin('gros.json'), JSON.stringify({ notes: [{ unite: 'x'.repeat(70_000) }] }))
})
afterAll(() => rm(dossier, { recursive: true, force: true }))

interface Rendu {
  readonly code: number
  readonly ecrit: string
  readonly dit: string
  readonly donne: unknown
}

const lisible = (lignes: readonly string[]): string => lignes.join('\n').replaceAll(/[\u00a0\u202f]/g, ' ')

/** Runs the command on its words, in this process. */
async function executer(mots: readonly string[], langue: Langue = 'fr'): Promise<Rendu> {
  const paroles = parler(langue)
  const [ecrit, dit, donne]: [string[], string[], unknown[]] = [[], [], []]
  const sortie: Sortie = {
    paroles,
    json: mots.includes('--json'),
    ecrire: (ligne) => ecrit.push(ligne),
    donner: (valeur) => donne.push(valeur),
    dire: (ligne) => dit.push(ligne),
    refuser: (refus) => dit.push(paroles.expliquer(refus).phrase),
    progresser: () => undefined,
  }
  const lus = lireCommande(COMMANDE, ['calculer', ...mots], paroles)
  if (typeof lus === 'string') return { code: -1, ecrit: '', dit: lus, donne: null }
  const monde = () => Promise.reject(new Error('no base is needed'))
  const code = await COMMANDE.executer({ ...lus, sortie, monde })
  return { code, ecrit: lisible(ecrit), dit: lisible(dit), donne: donne[0] ?? null }
}

describe('parchemin calculer', () => {
  it('sans nom, dit les calculs', async () => {
    const { code, ecrit } = await executer([])
    expect([code, ecrit]).toEqual([
      0,
      'Calculs disponibles :\n  essai  essai\n\nparchemin calculer <calcul> --schema dit ce que le calcul attend.',
    ])
    expect((await executer(['--json'])).donne).toEqual([{ nom: 'essai', resume: 'essai' }])
  })

  it('lit un fichier, dit ce qui ne va pas, et finit à 1', async () => {
    const { code, ecrit, dit } = await executer(['essai', chemin('entree.json'), ...AU])
    expect(code).toBe(1)
    expect(ecrit).toBe(
      [
        'Non conforme. Non : essai.atteint',
        '',
        'somme : 9,5',
        'Début : 1er septembre 2026',
        '',
        'Ce qui ne va pas :',
        '  Non : essai.atteint',
      ].join('\n'),
    )
    expect(dit).toBe('Barèmes livrés avec Parchemin.')
  })

  it('des options remplacent ou remplissent les champs, décimale française, oui et non', async () => {
    const { code, ecrit } = await executer(['essai', chemin('entree.json'), '--notes.0.note', '10,5', '--apprenti'])
    expect([code, ecrit.split('\n')[2]]).toEqual([0, 'somme : 10,5'])
    const seules = ['--notes.0.unite=U1', '--notes.0.note=12', '--contrat.debut', '2026-09-01', '--apprenti', 'non']
    expect((await executer(['essai', ...seules])).code).toBe(0)
    const enJson = ['--notes', '[{"unite":"U1","note":8}]', '--contrat.debut', '2026-09-01']
    expect((await executer(['essai', ...enJson])).code).toBe(1)
  })

  it('finit à 2 quand des faits manquent, et dit lesquels', async () => {
    const { code, ecrit } = await executer(['essai', '--notes.0.unite', 'U1', '--notes.0.note', 'inconnu', ...AU])
    expect(code).toBe(2)
    expect(ecrit).toContain('Pour le savoir, il manque :\n  essai.note : à indiquer (notes[0].note)\n')
    expect(ecrit).toContain('  essai.debut : à indiquer (contrat.debut)')
    expect(ecrit).toContain('somme : inconnu')
  })

  it('--pourquoi explique, du résultat aux sources', async () => {
    const { ecrit } = await executer(['essai', chemin('entree.json'), '--pourquoi', ...AU])
    expect(ecrit.slice(ecrit.indexOf('Pourquoi'))).toBe(
      [
        'Pourquoi :',
        '  ✕ Non : essai.tout',
        '    ✕ Non : essai.atteint',
        '      · essai.note : 9,5/20  [vous l’avez indiqué (notes[0].note)]',
        '      · deliberation.seuil : 10/20  [code de l’éducation, article D337-80]',
        '    ✓ essai.apres',
        '      · essai.debut : 1er septembre 2026  [vous l’avez indiqué (contrat.debut)]',
        '      · essai.veille : 31 décembre 2020  [vous l’avez indiqué (veille)]',
      ].join('\n'),
    )
  })

  it('--langue en répond en anglais ; une autre langue est refusée', async () => {
    const { ecrit, dit } = await executer(['essai', chemin('entree.json'), '--langue', 'en'])
    expect([ecrit.split('\n')[0], dit]).toEqual([
      'Not compliant. No: essai.atteint',
      'Scales delivered with Parchemin.',
    ])
    await expect(executer(['essai', '--langue', 'de'])).rejects.toThrow('--langue de')
  })

  it('--json donne la réponse entière, --schema le schéma de l’entrée', async () => {
    const { donne, ecrit } = await executer(['essai', chemin('entree.json'), '--json', ...AU])
    expect(ecrit).toBe('')
    expect(donne).toMatchObject({ calcul: 'essai', issue: 'non-conforme', versions: { au: '2026-11-22' } })
    expect((await executer(['essai', '--schema'])).donne).toMatchObject({ type: 'object', required: ['notes'] })
  })

  it('un exemple dit s’il est reproduit, et où il ne l’est pas', async () => {
    const juste = await executer(['essai', chemin('exemple.json')])
    expect([juste.code, juste.dit.split('\n').at(-1)]).toEqual([0, 'L’exemple est reproduit.'])
    const faux = await executer(['essai', chemin('faux.json')])
    expect(faux.code).toBe(1)
    expect(faux.dit).toContain('L’exemple n’est pas reproduit :\n  resultat.somme : attendu 10, obtenu 9.5')
  })

  it('refuse ce qui ne convient pas, champ par champ, et dit quoi faire', async () => {
    const { code, dit } = await executer([
      'essai',
      chemin('entree.json'),
      '--notes.0.note',
      '21',
      '--contrat.debut',
      'hier',
    ])
    expect(code).toBe(1)
    expect(dit.split('\n')).toEqual([
      'L’entrée du calcul « essai » ne convient pas en 2 endroits ; chacun est nommé avec sa raison.',
      '  notes.0.note : une note va de 0 à 20',
      '  contrat.debut : le texte n’a pas la forme voulue ; un jour s’écrit AAAA-MM-JJ',
      '→ Corriger les champs nommés ; le schéma du calcul dit ce que chacun attend.',
      '→ parchemin calculer essai --schema dit ce que le calcul attend.',
    ])
  })

  it.each([
    [['rien'], 1, 'Aucun calcul ne s’appelle « rien ». Calculs connus : essai.'],
    [['essai', '/nulle/part.json'], 1, 'Le fichier « /nulle/part.json » n’existe pas ou ne peut pas être lu.'],
    [['essai', '--note', '12'], -1, 'Option inconnue : --note.'],
    [['essai', '--contrat.fin', '2026-01-01'], -1, 'Option inconnue : --contrat.fin.'],
    [
      ['essai', 'a', 'b'],
      -1,
      'La commande attend « parchemin calculer [calcul] [fichier.json | -] » ; elle a reçu 3 mots.',
    ],
  ])('%j est refusé', async (mots, code, phrase) => {
    expect(await executer(mots)).toMatchObject({ code, dit: phrase })
  })

  it('un fichier coupé ou démesuré est refusé', async () => {
    expect((await executer(['essai', chemin('coupe.json')])).dit).toMatch(/coupe\.json » n’est pas du JSON : /)
    expect((await executer(['essai', chemin('gros.json')])).dit).toContain('65536 caractères au plus')
  })
})
