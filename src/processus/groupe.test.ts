import { spawn } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import { afterEach, describe, expect, it } from 'vitest'
import { estVivant } from '#stockage/moteur/processus.ts'
import { type Groupe, type OptionsGroupe, ouvrirGroupe } from './groupe.ts'
import { type Issue, Ouvrier } from './ouvrier.ts'

const ENTREE = new URL('./enfant-essai.ts', import.meta.url)
const RACINE = fileURLToPath(new URL('../..', import.meta.url))
const OPTIONS: OptionsGroupe = {
  entree: ENTREE,
  ouvriers: 1,
  attente: 10,
  tachesParOuvrier: 50,
  delaiMs: 5000,
  memoireMo: 400,
  tasMo: 200,
}

const ouverts: Groupe[] = []
const ouvrir = (options: Partial<OptionsGroupe> = {}): Groupe => {
  const groupe = ouvrirGroupe({ ...OPTIONS, ...options })
  ouverts.push(groupe)
  return groupe
}
afterEach(async () => {
  for (const groupe of ouverts.splice(0)) await groupe.fermer()
})

const valeur = (issue: Issue): unknown => (issue.ok ? issue.valeur : issue)
const raison = (issue: Issue): string => (issue.ok ? 'ok' : issue.raison)
const vit = (pid: unknown): boolean => estVivant(Number(pid))

describe('ce qui passe', () => {
  it('rend octets, tables et absences comme ils sont partis', async () => {
    const envoi = { octets: new Uint8Array([0, 255]), table: new Map([['a', [1, null]]]), rien: undefined }
    expect(valeur(await ouvrir().executer(['rendre', envoi]))).toEqual(envoi)
  })

  it('25 Mo passent dans les deux sens', async () => {
    const octets = new Uint8Array(25e6).fill(7)
    const rendu = valeur(await ouvrir().executer(['rendre', octets]))
    expect(rendu instanceof Uint8Array && Buffer.compare(rendu, octets)).toBe(0)
  })

  it('ne lance rien avant la première tâche, garde l’enfant chaud, le remplace après n tâches', async () => {
    const groupe = ouvrir({ tachesParOuvrier: 3 })
    expect(groupe.mesurer().lances).toBe(0)
    const pids: unknown[] = []
    for (let i = 0; i < 6; i++) pids.push(valeur(await groupe.executer(['pid'])))
    expect(new Set(pids.slice(0, 3)).size).toBe(1)
    expect(new Set(pids.slice(3)).size).toBe(1)
    expect(new Set(pids).size).toBe(2)
    expect(groupe.mesurer().lances).toBe(2)
  })

  it('fait travailler autant d’enfants que permis, chacun à une seule tâche', async () => {
    const groupe = ouvrir({ ouvriers: 2 })
    const issues = await Promise.all([1, 2, 3, 4].map(() => groupe.executer(['attendre', 100])))
    expect(new Set(issues.map(valeur)).size).toBe(2)
    expect(groupe.mesurer().lances).toBe(2)
  })
})

describe('ce qui déborde', () => {
  it('une boucle sans fin est tuée au délai ; la tâche suivante a un autre enfant', async () => {
    const groupe = ouvrir({ delaiMs: 300 })
    const pid = valeur(await groupe.executer(['pid']))
    const debut = performance.now()
    expect(raison(await groupe.executer(['boucler']))).toBe('delai')
    expect(performance.now() - debut).toBeLessThan(3000)
    expect(vit(pid)).toBe(false)
    expect(valeur(await groupe.executer(['rendre', 1]))).toBe(1)
  })

  it('le tas plein et les tampons pleins sont dits « memoire »', async () => {
    const groupe = ouvrir({ tasMo: 60, delaiMs: 20_000 })
    expect(raison(await groupe.executer(['remplirTas']))).toBe('memoire')
    expect(raison(await groupe.executer(['remplirTampons']))).toBe('memoire')
    expect(groupe.mesurer().picMo).toBeLessThan(700)
  })

  it('un enfant qui garde plus du tiers de la mémoire permise est remplacé', async () => {
    const groupe = ouvrir({ memoireMo: 400 })
    const pid = valeur(await groupe.executer(['garder', 200]))
    expect(valeur(await groupe.executer(['pid']))).not.toBe(pid)
  })

  it('au-delà de la file permise : « occupe », tout de suite', async () => {
    const groupe = ouvrir({ attente: 2 })
    const issues = await Promise.all([1, 2, 3, 4, 5].map(() => groupe.executer(['attendre', 50])))
    expect(issues.map(raison)).toEqual(['ok', 'ok', 'ok', 'occupe', 'occupe'])
  })
})

describe('sans file permise', () => {
  it('une tâche libre est faite, la suivante attend qu’on la repropose', async () => {
    const groupe = ouvrir({ attente: 0 })
    const issues = await Promise.all([groupe.executer(['rendre', 1]), groupe.executer(['rendre', 2])])
    expect(issues.map(raison)).toEqual(['ok', 'occupe'])
    expect(valeur(await groupe.executer(['rendre', 3]))).toBe(3)
  })
})

describe('ce qui casse', () => {
  it.each([
    ['jeter', 'geste raté'],
    ['sortir', ''],
    ['crier', 'xxx'],
  ])('%s : « interrompu » avec ce qui s’est dit, et l’enfant suivant travaille', async (geste, detail) => {
    const groupe = ouvrir()
    const issue = await groupe.executer([geste])
    expect(issue).toMatchObject({ ok: false, raison: 'interrompu', detail: expect.stringContaining(detail) })
    expect(issue.ok || issue.detail.length <= 4000).toBe(true)
    expect(valeur(await groupe.executer(['rendre', 1]))).toBe(1)
  })

  it('une tâche ne paie pas pour celle d’avant', async () => {
    const groupe = ouvrir()
    const pid = valeur(await groupe.executer(['sortirApres']))
    expect(valeur(await groupe.executer(['attendre', 200]))).not.toBe(pid)
    expect(groupe.mesurer().lances).toBe(2)
  })

  it('une entrée qui n’existe pas est dite, sans attendre', async () => {
    const groupe = ouvrir({ entree: new URL('./absente.ts', import.meta.url) })
    expect(raison(await groupe.executer(['rendre', 1]))).toBe('interrompu')
  })

  it('fermer répond à tout le monde et ne laisse personne', async () => {
    const groupe = ouvrir()
    const pid = valeur(await groupe.executer(['pid']))
    const issues = Promise.all([groupe.executer(['boucler']), groupe.executer(['boucler'])])
    await groupe.fermer()
    expect((await issues).map(raison)).toEqual(['ferme', 'ferme'])
    expect(vit(pid)).toBe(false)
    expect(raison(await groupe.executer(['pid']))).toBe('ferme')
  })
})

describe('ce que l’enfant ne peut pas', () => {
  it('ne reçoit aucun secret de l’environnement', async () => {
    process.env.DATABASE_URL = 'postgres://secret'
    const noms = valeur(await ouvrir().executer(['environnement']))
    delete process.env.DATABASE_URL
    const permis = ['LANG', 'NODE_CHANNEL_FD', 'NODE_CHANNEL_SERIALIZATION_MODE', 'PATH', 'PWD', 'OLDPWD', 'SHLVL', '_']
    const autres = Array.isArray(noms) ? noms.filter((nom) => !permis.includes(nom)) : noms
    expect(autres).toSatisfy((reste: string[]) => reste.every((nom) => /^(TMPDIR|TMP|TEMP|TZ|SystemRoot)$/.test(nom)))
  })

  it('en paquet, il ne lit ni n’écrit hors de son code', async () => {
    const dossier = await mkdtemp(join(tmpdir(), 'parchemin-essai-ouvrier-'))
    const script = join(dossier, 'enfant.mjs')
    await build({
      absWorkingDir: RACINE,
      entryPoints: ['src/processus/enfant-essai.ts'],
      outfile: script,
      bundle: true,
      format: 'esm',
      platform: 'node',
    })
    const groupe = ouvrir({ entree: new URL(`file://${script}`) })
    expect(valeur(await groupe.executer(['lire', script]))).toBeGreaterThan(100)
    const refus = { raison: 'interrompu', detail: expect.stringContaining('Access to this API has been restricted') }
    expect(await groupe.executer(['lire', join(RACINE, 'package.json')])).toMatchObject(refus)
    expect(await groupe.executer(['ecrire', join(dossier, 'x')])).toMatchObject(refus)
    await rm(dossier, { recursive: true })
  })

  it.skipIf(process.platform === 'win32')(
    'le noyau borne son temps de calcul, même sans parent pour compter',
    async () => {
      const ouvrier = new Ouvrier({ ...OPTIONS, processeurS: 1, delaiMs: 30_000 })
      expect(raison(await ouvrier.executer(['boucler']))).toBe('interrompu')
    },
  )

  it('un parent qui n’attend plus rien s’en va de lui-même, et peut aussi fermer d’abord', async () => {
    const script = (
      fin: string,
    ): string => `import { ouvrirGroupe } from '${new URL('./groupe.ts', import.meta.url).href}'
      const groupe = ouvrirGroupe({ ...${JSON.stringify({ ...OPTIONS, entree: null })}, entree: new URL('${ENTREE.href}') })
      await groupe.executer(['pid'])
      ${fin}`
    for (const fin of ['', 'await groupe.fermer()']) {
      const parent = spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', script(fin)], {
        cwd: RACINE,
      })
      expect(await new Promise((resolve) => parent.once('exit', resolve))).toBe(0)
    }
  })

  it.skipIf(process.platform === 'win32')('ne survit pas à son parent tué net', async () => {
    const script = `import { ouvrirGroupe } from '${new URL('./groupe.ts', import.meta.url).href}'
      const groupe = ouvrirGroupe({ ...${JSON.stringify({ ...OPTIONS, entree: null })}, entree: new URL('${ENTREE.href}') })
      console.log((await groupe.executer(['pid'])).valeur)
      await groupe.executer(['attendre', 60000])`
    const parent = spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', script], { cwd: RACINE })
    const pid = await new Promise((resolve) => parent.stdout.once('data', (texte) => resolve(String(texte).trim())))
    expect(vit(pid)).toBe(true)
    parent.kill('SIGKILL')
    await expect.poll(() => vit(pid), { timeout: 5000 }).toBe(false)
  })
})
