import { once } from 'node:events'
import { createWriteStream } from 'node:fs'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { setTimeout as attendre } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ZipFile } from 'yazl'
import type { DemandeImport } from '#application/registre/importer.ts'
import { genererExport, planifierRegistre } from '../../outils/generateur/registre.ts'
import { type Atelier, commander, demarrer, exporter, fiche, ouvrirAtelier } from './essai.ts'

const AVANT = '2026-01-01'
const JOUR = '2026-02-01'
/** More than one batch of the loader: refusals come when part of it is on the server. */
const GRAND = [...genererExport(planifierRegistre({ fiches: 220, date: AVANT }), 'RNCP')].join('')

let atelier: Atelier
let dossier: string
beforeAll(async () => {
  atelier = await ouvrirAtelier()
  dossier = await mkdtemp(join(tmpdir(), 'parchemin-essai-refus-'))
  const fait = await atelier.importer(await ecrire(`export-${AVANT}.xml`, GRAND))
  if (!fait.ok) throw new Error(fait.refus.code)
})
afterAll(async () => {
  await atelier.fermer()
  await rm(dossier, { recursive: true, force: true })
})

async function ecrire(nom: string, contenu: string | Uint8Array): Promise<string> {
  const chemin = join(dossier, nom)
  await writeFile(chemin, contenu)
  return chemin
}

async function zipper(nom: string, entrees: Record<string, Buffer>): Promise<string> {
  const zip = new ZipFile()
  for (const [entree, octets] of Object.entries(entrees)) zip.addBuffer(octets, entree)
  zip.end()
  const chemin = join(dossier, nom)
  await pipeline(zip.outputStream, createWriteStream(chemin))
  return chemin
}

const lignes = (texte: string): string[] => texte.split('</FICHE>')
const lots = (parts: readonly string[]): string => `${parts.join('</FICHE>')}</FICHE></FICHES>`
/** The same export with every record changed, so that all would be written. */
const CHANGE = GRAND.replaceAll('<INTITULE>', '<INTITULE>Nouvel ')

describe('un refus laisse la base exactement comme avant', () => {
  type Cas = [string, string, Record<string, unknown>, () => Promise<string>, Partial<DemandeImport>?]
  const cas: Cas[] = [
    [
      'fichier coupé au milieu',
      'registre.xml-coupe',
      { fiche: expect.stringMatching(/^RNCP\d+$/), lues: expect.any(Number) },
      () => ecrire('coupe.xml', CHANGE.slice(0, Math.floor(CHANGE.length * 0.8))),
    ],
    [
      'fichier coupé dans un caractère',
      'registre.xml-coupe',
      {},
      async () => {
        const octets = Buffer.from(CHANGE)
        return ecrire('coupe2.xml', octets.subarray(0, octets.lastIndexOf(0xc3) + 1))
      },
    ],
    [
      'XML mal formé vers la fin',
      'registre.xml-invalide',
      {},
      () => ecrire('mal.xml', CHANGE.replace(/<\/FICHES>\s*$/, '<FICHE></OUPS></FICHES>')),
    ],
    [
      'version de flux inconnue',
      'registre.flux-inconnu',
      { version: '9.9' },
      () => ecrire('flux.xml', CHANGE.replace('4.1', '9.9')),
    ],
    [
      'deux registres mêlés, le second à la fin',
      'registre.melange',
      { fiche: 'RS1' },
      () =>
        ecrire('melange.xml', CHANGE.replace(/<\/FICHES>\s*$/, `<FICHE>${fiche('RS1', 'Intruse')}</FICHE></FICHES>`)),
    ],
    [
      'un dixième des fiches manque',
      'registre.chute',
      { avant: lignes(GRAND).length - 1 },
      () => {
        const parts = lignes(CHANGE).slice(0, -1)
        return ecrire('chute.xml', lots(parts.slice(0, Math.floor(parts.length * 0.9))))
      },
    ],
    [
      'nom sans date',
      'registre.date-inconnue',
      { fichier: 'export.xml' },
      () => ecrire('export.xml', CHANGE),
      { date: null },
    ],
    [
      'jour à venir',
      'registre.date-future',
      { fichier: 'demain.xml', jour: '2027-07-01' },
      () => ecrire('demain.xml', CHANGE),
      { date: '2027-07-01' },
    ],
    [
      'latin-1 au milieu',
      'registre.encodage',
      { octet: expect.any(Number) },
      () => {
        const milieu = Math.floor(CHANGE.length * 0.9)
        return ecrire(
          'latin.xml',
          Buffer.concat([Buffer.from(CHANGE.slice(0, milieu)), Buffer.from([0xe9]), Buffer.from(CHANGE.slice(milieu))]),
        )
      },
    ],
    [
      'encodage annoncé ISO-8859-15',
      'registre.encodage',
      {},
      () => ecrire('iso.xml', CHANGE.replace('UTF-8', 'ISO-8859-15')),
    ],
    [
      'DOCTYPE et entités qui enflent',
      'registre.doctype-interdit',
      {},
      () =>
        ecrire(
          'rire.xml',
          `<?xml version="1.0"?><!DOCTYPE FICHES [<!ENTITY a "ha"><!ENTITY b "&a;&a;">]>${exporter(fiche('RNCP1', '&b;'))}`,
        ),
    ],
    [
      'bombe zip',
      'registre.zip-bombe',
      { maximum: 8 * 1024 ** 3 },
      () =>
        zipper('bombe.zip', {
          'export.xml': Buffer.concat([Buffer.from('<FICHES>'), Buffer.alloc(32e6, 32)]),
        }),
    ],
    [
      'archive coupée',
      'registre.zip-illisible',
      {},
      async () => {
        const octets = await readFile(await zipper('saine.zip', { 'export.xml': Buffer.from(CHANGE) }))
        return ecrire('coupee.zip', octets.subarray(0, octets.length / 2))
      },
    ],
    [
      'archive sans XML',
      'registre.zip-contenu',
      { xml: 0 },
      () => zipper('z.zip', { 'lisez-moi.txt': Buffer.from('x') }),
    ],
    [
      'page web',
      'registre.racine-inconnue',
      { racine: 'html' },
      () => ecrire('page.xml', '<!DOCTYPE html><html></html>'),
    ],
    ['fichier vide', 'registre.vide', {}, () => ecrire('vide.xml', '')],
    ['enveloppe vide', 'registre.vide', {}, () => ecrire('vide2.xml', exporter())],
    ['fichier absent', 'registre.fichier-absent', {}, async () => join(dossier, 'absent.xml')],
  ]

  it.each(cas)('%s : %s', async (...[, code, donnees, preparer, demande]: Cas) => {
    const chemin = await preparer()
    const avant = await atelier.image()
    const fait = await atelier.importer(chemin, { date: JOUR, ...demande })
    expect(fait).toMatchObject({ ok: false, refus: { code, donnees } })
    expect(await atelier.image()).toEqual(avant)
  })

  it('la part admise se règle : la même baisse passe quand on l’admet', async () => {
    const autre = await ouvrirAtelier()
    try {
      const dix = Array.from({ length: 10 }, (_, i) => fiche(`RNCP${i + 1}`, 'X'))
      await autre.charger(AVANT, ...dix)
      const chemin = await ecrire('neuf.xml', exporter(...dix.slice(1)))
      expect((await autre.importer(chemin, { date: JOUR, baisseAdmise: 0.09 })).ok).toBe(false)
      expect(await autre.importer(chemin, { date: JOUR, baisseAdmise: 0.1 })).toMatchObject({
        ok: true,
        valeur: { bilan: { lues: 9, disparues: 1, avant: 10 } },
      })
    } finally {
      await autre.fermer()
    }
  })
})

/** Resolves once a load holds the base and has sent a batch. */
async function attendreChargement(): Promise<void> {
  for (const limite = Date.now() + 30_000; Date.now() < limite; await attendre(30)) {
    const [vu] = await atelier.rows<{ n: number }>(
      `select count(*)::int as n from pg_stat_activity a join pg_locks l using (pid)
       where l.locktype = 'advisory' and a.datname = current_database() and a.state = 'idle in transaction'
         and a.query ~* 'copy (partenaire_fiche|correspondance)'`,
    )
    if ((vu?.n ?? 0) > 0) return
  }
  throw new Error('no load under way')
}

describe('un autre processus', () => {
  it('tué net en plein chargement (kill -9) : la base est comme avant, et l’import suivant passe', async () => {
    // The first command opens the store and loads the starting catalogue.
    expect((await commander(atelier.base.url, ['registre', 'exports'])).code).toBe(0)
    const avant = await atelier.image()
    const enfant = await demarrer(atelier.base.url, ['registre', 'importer', '-', '--date', JOUR])
    try {
      enfant.stdin.write(CHANGE.slice(0, Math.floor(CHANGE.length * 0.9)))
      await attendreChargement()
      // While one loads, another is refused, and it writes nothing either.
      const chemin = await ecrire('second.xml', CHANGE)
      expect(await atelier.importer(chemin, { date: JOUR })).toMatchObject({
        ok: false,
        refus: { code: 'import.deja-en-cours' },
      })
    } finally {
      enfant.kill('SIGKILL')
      await once(enfant, 'close')
    }
    for (let i = 0; i < 100 && (await verrousTenus()) > 0; i++) await attendre(30)
    expect(await atelier.image()).toEqual(avant)
    const repris = await commander(atelier.base.url, ['registre', 'importer', '-', '--date', JOUR, '--json'], {
      entree: CHANGE,
    })
    expect([repris.code, JSON.parse(repris.stdout).exports[0].bilan.modifiees]).toEqual([0, lignes(GRAND).length - 1])
  })
})

const verrousTenus = async (): Promise<number> =>
  (
    await atelier.rows<{ n: number }>(
      `select count(*)::int as n from pg_locks l join pg_database d on d.oid = l.database
       where locktype = 'advisory' and d.datname = current_database()`,
    )
  )[0]?.n ?? 0
