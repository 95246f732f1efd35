// npm run bench: every figure of docs/mesures.md, in one run, each against a named baseline.
import { spawn } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { cpus, tmpdir, totalmem } from 'node:os'
import { join } from 'node:path'
import { ecrireRegistre } from '../outils/generer-registre.ts'
import { mesurerDocuments } from './documents.ts'
import { mesurerDroit } from './droit.ts'
import { mesurerHttp } from './http.ts'
import { type Ligne, mediane, n } from './ligne.ts'
import { chronometrer, mesurerProcessus } from './mesure.ts'
import { type MesureNavigateur, mesurerNavigateur } from './navigateur.ts'
import { mesurerLiens } from './rapprochement.ts'
import { mesurerFiches, mesurerRecherche, type Temps } from './requetes.ts'
import { type MesureStudio, mesurerStudio } from './studio.ts'

const PARCHEMIN = 'bin/parchemin.mjs'
const FICHES = Number(process.env.FICHES ?? 30_475)
const travail = process.env.BENCH_DOSSIER ?? mkdtempSync(join(tmpdir(), 'parchemin-bench-'))
const lignes: Ligne[] = []

function noter(ligne: Ligne): void {
  lignes.push(ligne)
  process.stderr.write(`${ligne.tenu ? '✓' : '✕'} ${ligne.travail} : ${ligne.mesure} (${ligne.objectif})\n`)
}

/** Seconds of one reading, bare and ours in turn. */
async function mesurerLecture(fichier: string): Promise<{ nue: number; notre: number }> {
  const mesurer = async (genre: string): Promise<number> => {
    const { sortie } = await mesurerProcessus(['--import', 'tsx', 'bench/lecture-nue.ts', fichier, genre])
    return (JSON.parse(sortie) as { secondes: number }).secondes
  }
  const nues: number[] = []
  const notres: number[] = []
  for (let tour = 0; tour < 3; tour++) {
    nues.push(await mesurer('nue'))
    notres.push(await mesurer('notre'))
  }
  return { nue: mediane(nues), notre: mediane(notres) }
}

/** Starts the application on a data folder; resolves to its address once it says it is ready. */
async function ouvrirApplication(dossier: string): Promise<{ adresse: string; fermer(): Promise<void> }> {
  const enfant = spawn(process.execPath, [PARCHEMIN, 'servir', '--port', '0'], {
    env: { ...process.env, PARCHEMIN_DONNEES: dossier },
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  const fin = new Promise<void>((resolve) => enfant.once('close', () => resolve()))
  const adresse = await new Promise<string>((resolve) => {
    let dit = ''
    enfant.stderr.on('data', (d: Buffer) => {
      dit += d.toString()
      const trouvee = /http:\/\/[\d.]+:\d+/.exec(dit)?.[0]
      if (trouvee !== undefined) resolve(trouvee)
    })
  })
  const fermer = async (): Promise<void> => {
    enfant.kill('SIGTERM')
    await fin
  }
  return { adresse, fermer }
}

/** Seconds from the start of the command to the first good answer. */
async function mesurerDemarrage(dossier: string): Promise<number> {
  const debut = performance.now()
  const application = await ouvrirApplication(dossier)
  const reponse = await fetch(`${application.adresse}/api/v1/fiches?q=maintenance`)
  const secondes = (performance.now() - debut) / 1000
  if (!reponse.ok) throw new Error(`first answer: ${reponse.status}`)
  await reponse.text()
  await application.fermer()
  return secondes
}

async function mesurerRegistre(dossier: string): Promise<void> {
  const env = { PARCHEMIN_DONNEES: dossier }
  const fichiers = await ecrireRegistre({ fiches: FICHES, dossier: join(travail, 'exports') })
  const [rncp = '', rs = ''] = fichiers
  const mo = fichiers.reduce((somme, f) => somme + statSync(f).size, 0) / 1e6
  const lecture = await mesurerLecture(rncp)
  const importe = await mesurerProcessus([PARCHEMIN, 'registre', 'importer', rncp, rs, '--json'], env)
  const lectureTotale = (lecture.notre * mo) / (statSync(rncp).size / 1e6)
  noter({
    travail: `Import de ${n(FICHES, 0)} fiches (${n(mo, 0)} Mo), base vide, lecture et recherche prêtes`,
    objectif: '≤ 90 s',
    mesure: `${n(importe.secondes)} s`,
    tenu: importe.secondes <= 90,
  })
  noter({
    travail: 'Mémoire de l’import (plus haut résident)',
    objectif: '≤ 400 Mo',
    mesure: `${n(importe.memoireMo, 0)} Mo`,
    tenu: importe.memoireMo <= 400,
  })
  noter({
    travail: 'Part de la lecture XML dans l’import',
    objectif: '≤ 1/3',
    mesure: n(lectureTotale / importe.secondes, 2),
    tenu: lectureTotale / importe.secondes <= 1 / 3,
  })
  noter({
    travail: 'Lecture XML, rapportée à saxes nu sur les mêmes octets',
    objectif: '≤ 1,5 ×',
    mesure: `${n(lecture.notre / lecture.nue, 2)} × (${n(lecture.notre)} s contre ${n(lecture.nue)} s)`,
    tenu: lecture.notre / lecture.nue <= 1.5,
  })
  const encore = await mesurerProcessus([PARCHEMIN, 'registre', 'importer', rncp, rs], env)
  noter({
    travail: 'Les mêmes fichiers de nouveau (reconnus)',
    objectif: '≤ 30 s',
    mesure: `${n(encore.secondes)} s`,
    tenu: encore.secondes <= 30,
  })
  const relus = await mesurerProcessus([PARCHEMIN, 'registre', 'importer', rncp, rs, '--forcer'], env)
  noter({
    travail: 'Les mêmes fichiers relus en entier (--forcer)',
    objectif: '≤ 30 s, sans écriture',
    mesure: `${n(relus.secondes)} s`,
    tenu: relus.secondes <= 30,
  })
}

async function mesurerDemarrages(plein: string): Promise<void> {
  const existants: number[] = []
  const neufs: number[] = []
  for (let tour = 0; tour < 3; tour++) {
    existants.push(await mesurerDemarrage(plein))
    const vide = mkdtempSync(join(tmpdir(), 'parchemin-neuf-'))
    neufs.push(await mesurerDemarrage(join(vide, 'donnees')))
    rmSync(vide, { recursive: true, force: true })
  }
  noter({
    travail: 'Démarrage sur la base pleine, jusqu’à la première recherche',
    objectif: '≤ 2 s',
    mesure: `${n(mediane(existants), 2)} s`,
    tenu: mediane(existants) <= 2,
  })
  noter({
    travail: 'Démarrage sur une machine nue (base créée, catalogue chargé)',
    objectif: '≤ 10 s',
    mesure: `${n(mediane(neufs), 2)} s`,
    tenu: mediane(neufs) <= 10,
  })
}

async function mesurerRequetes(dossier: string): Promise<void> {
  const recherche = await mesurerRecherche(dossier, 1000)
  noter({
    travail: 'Recherche, 1 000 questions variées, dans le serveur (p95)',
    objectif: '≤ 10 ms',
    mesure: `${n(recherche.p95)} ms (p50 ${n(recherche.p50)}, p99 ${n(recherche.p99)})`,
    tenu: recherche.p95 <= 10,
  })
  const contre = (t: Temps): string =>
    `${n(t.p95 / recherche.mots.p95)} × au p95, ${n(t.moyenne / recherche.mots.moyenne)} × en moyenne (${n(t.p95)} et ${n(t.moyenne)} ms contre ${n(recherche.mots.p95)} et ${n(recherche.mots.moyenne)} ms)`
  noter({
    travail: 'Recherche de mots, rapportée à la même page en SQL plein texte (ts_rank, total, facettes)',
    objectif: '≥ 10 ×',
    mesure: contre(recherche.page),
    tenu: recherche.page.p95 / recherche.mots.p95 >= 10,
  })
  noter({
    travail: 'Recherche de mots avec ses facettes, rapportée au seul classement SQL (ts_rank, sans total ni facettes)',
    objectif: '≥ 10 ×',
    mesure: contre(recherche.classement),
    tenu: recherche.classement.p95 / recherche.mots.p95 >= 10,
  })
  const fiche = await mesurerFiches(dossier, 500)
  noter({
    travail: 'Données d’une page de fiche, 500 fiches au hasard (p95)',
    objectif: '≤ 10 ms',
    mesure: `${n(fiche.p95)} ms (p50 ${n(fiche.p50)})`,
    tenu: fiche.p95 <= 10,
  })
}

/** One after the other: two browsers at once would slow each other down. */
async function mesurerPages(adresse: string): Promise<[MesureNavigateur, MesureStudio]> {
  return [await mesurerNavigateur(adresse), await mesurerStudio(adresse)]
}

async function mesurerServeur(dossier: string): Promise<void> {
  for (const m of await mesurerHttp()) {
    const seuil = m.travail === 'trivial' ? 0.8 : 0.85
    const contre = m.travail === 'trivial' ? 'node:http nu' : 'node:http + pg nus'
    noter({
      travail: `Route ${m.travail === 'trivial' ? 'triviale' : 'avec base'}, rapportée à ${contre}`,
      objectif: `≥ ${n(seuil, 2)} ×`,
      mesure: `${n(m.ratio, 2)} × (${n(m.notre, 0)} contre ${n(m.nu, 0)} requêtes/s ; à en-têtes égaux ${n(m.ratioMemesEntetes, 2)} ×)`,
      tenu: m.ratio >= seuil,
    })
  }
  const application = await ouvrirApplication(dossier)
  const [page, studio] = await mesurerPages(application.adresse).finally(application.fermer)
  noter({
    travail: 'Scripts de la première page, compressés',
    objectif: '≤ 230 ko',
    mesure: `${n(page.scriptKo, 0)} ko`,
    tenu: page.scriptKo <= 230,
  })
  noter({
    travail: 'Premier affichage sur la machine locale (médiane de 5)',
    objectif: '≤ 1 s',
    mesure: `${n(page.premierAffichageMs / 1000, 2)} s`,
    tenu: page.premierAffichageMs <= 1000,
  })
  noter({
    travail: `Studio d’un référentiel de ${n(studio.elements, 0)} éléments, de la touche à l’image (p95 du pire geste)`,
    objectif: '≤ 50 ms',
    mesure: `${n(studio.p95, 0)} ms (${studio.gestes.map(({ nom, p95 }) => `${nom} ${n(p95, 0)}`).join(', ')})`,
    tenu: studio.p95 <= 50,
  })
}

function ecrire(): void {
  const [processeur] = cpus()
  const machine = `${cpus().length} cœurs (${processeur?.model.trim() ?? 'inconnu'}), ${n(totalmem() / 2 ** 30, 0)} Gio, Node ${process.versions.node}, ${process.platform}`
  const table = lignes.map((l) => `| ${l.travail} | ${l.objectif} | ${l.mesure} | ${l.tenu ? '✓' : '✕'} |`)
  writeFileSync(
    'docs/mesures.md',
    [
      '# Mesures',
      '',
      'Écrit par `npm run bench` : une seule exécution, les rapports comparent des mesures prises dans cette même exécution.',
      `Registre fictif de pleine taille (\`npm run generer:registre\`). Machine : ${machine}.`,
      '',
      '| travail | objectif | mesuré | tenu |',
      '|---|---|---|---|',
      ...table,
      '',
    ].join('\n'),
  )
}

const plein = join(travail, 'donnees')
const duree = await chronometrer(async () => {
  if (!existsSync(join(plein, 'postgres'))) await mesurerRegistre(plein)
  await mesurerRequetes(plein)
  await mesurerDemarrages(plein)
  await mesurerServeur(plein)
  for (const ligne of await mesurerDocuments()) noter(ligne)
  for (const ligne of await mesurerLiens()) noter(ligne)
  for (const ligne of await mesurerDroit()) noter(ligne)
})
ecrire()
process.stderr.write(`docs/mesures.md (${n(duree / 1000, 0)} s)\n`)
if (process.env.BENCH_DOSSIER === undefined) rmSync(travail, { recursive: true, force: true })
