import { createHash } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { consulterFiche } from '#application/registre/consulter.ts'
import type { Anomalie } from '#domaine/certification/index.ts'
import { relireFiche } from '#importeurs/registre-xml/lire-export.ts'
import { ouvrirChargement } from '#stockage/depots/registre-chargement.ts'
import { rebuildReadModel } from '#stockage/depots/registre-reconstruction.ts'
import { ErreurStockage } from '#stockage/erreur.ts'
import { type Atelier, commander, exporter, fiche, fixture, MODELE, ouvrirAtelier } from './essai.ts'

describe('l’export l’emporte sur le catalogue de départ, qui l’emporte sur le CSV', () => {
  let atelier: Atelier
  const lire = async (jour: string) => {
    const vue = await consulterFiche(atelier.depot, '35698', jour)
    if (!vue.ok) throw new Error(vue.refus.code)
    return vue.valeur
  }
  beforeAll(async () => {
    atelier = await ouvrirAtelier()
    // The first command on an empty base loads the starting catalogue.
    const { code, stdout } = await commander(atelier.base.url, ['registre', 'exports', '--json'])
    expect([code, JSON.parse(stdout).map((e: { fiches: number }) => e.fiches)]).toEqual([0, [1, 2, 1]])
  })
  afterAll(() => atelier.fermer())

  it('le catalogue seul : quatre fiches, avec ce qu’il sait de plus', async () => {
    const vue = await lire('2026-08-31')
    expect([vue.version.origine, vue.fiche.codesDiplome, vue.fiche.complements?.modesEvaluation.length]).toEqual([
      'catalogue',
      ['40025012'],
      expect.any(Number),
    ])
    expect(vue.fiche.blocs).toHaveLength(15)
    expect(await atelier.rows('select numero from fiche order by 1')).toEqual(
      ['RNCP26334', 'RNCP34656', 'RNCP35697', 'RNCP35698'].map((numero) => ({ numero })),
    )
  })

  it('après un export : son contenu, avec les compléments du catalogue ; les jours d’avant restent au catalogue', async () => {
    await atelier.charger('2026-06-01', fiche('RNCP35698', 'Intitulé de l’export'))
    const vue = await lire('2026-08-31')
    expect([vue.version.origine, vue.fiche.intitule, vue.fiche.blocs.length]).toEqual([
      'export',
      'Intitulé de l’export',
      0,
    ])
    expect([vue.fiche.codesDiplome, (vue.fiche.complements?.unites.length ?? 0) > 0]).toEqual([['40025012'], true])
    expect((await lire('2026-05-31')).version.origine).toBe('catalogue')
    // Older than the catalogue itself: the first content known at all.
    expect((await lire('2019-01-01')).version).toMatchObject({ origine: 'catalogue', du: '2021-06-21' })
  })

  it('un paquet CSV, même plus récent, ne prend pas la place de l’export', async () => {
    const chargement = await ouvrirChargement(atelier.proprietaire, {
      repertoire: 'RNCP',
      dateExport: '2026-07-01',
      origine: 'csv',
      versionFlux: null,
      nom: 'paquet',
    })
    if (chargement === null) throw new Error('held')
    const json = JSON.stringify({ NUMERO_FICHE: 'RNCP35698', INTITULE: 'Intitulé du CSV' })
    const lue = relireFiche(json, () => undefined)
    if (lue === null) throw new Error('unread')
    const empreinte = createHash('sha256').update(json).digest()
    await chargement.ecrire([{ fiche: lue, empreinte, json, textes: new Map(), anomalies: [] }])
    expect(await chargement.bilan()).toMatchObject({ lues: 1, modifiees: 1, nouvelles: 0 })
    await chargement.terminer({}, { fiches: 1, sha256: empreinte })
    const vue = await lire('2026-08-31')
    expect([vue.version.origine, vue.fiche.intitule, vue.versions.map((v) => v.origine)]).toEqual([
      'export',
      'Intitulé de l’export',
      ['catalogue', 'export', 'csv'],
    ])
  })

  it('effacées puis reconstruites, les tables de lecture sont les mêmes ; pendant un import, c’est refusé', async () => {
    const avant = await atelier.contenu(MODELE)
    await atelier.rows(`delete from bloc where numero = 'RNCP35697'`)
    await atelier.rows(`update fiche set intitule = 'abîmée', niveau = 8`)
    await atelier.rows(`insert into lien_fiche values ('RNCP1', 'RNCP2', true, true)`)
    await atelier.rows(`delete from fiche where numero = 'RNCP26334'`)
    const vues: number[] = []
    const refaites = await rebuildReadModel(atelier.proprietaire, relireFiche, (faites) => vues.push(faites))
    expect([refaites, vues]).toEqual([4, [4]])
    expect(await atelier.contenu(MODELE)).toEqual(avant)

    const chargement = await ouvrirChargement(atelier.proprietaire, {
      repertoire: 'RS',
      dateExport: '2026-07-01',
      origine: 'export',
      versionFlux: null,
      nom: 'x',
    })
    const refuse = await rebuildReadModel(atelier.proprietaire, relireFiche, () => undefined).catch((e: unknown) => e)
    expect(refuse).toBeInstanceOf(ErreurStockage)
    expect(refuse).toMatchObject({ refus: { code: 'import.deja-en-cours' } })
    await chargement?.abandonner()
    expect(await atelier.contenu(MODELE)).toEqual(avant)
  })
})

describe('les travers sont comptés dans le compte rendu', () => {
  let atelier: Atelier
  let dossier: string
  beforeAll(async () => {
    atelier = await ouvrirAtelier()
    dossier = await mkdtemp(join(tmpdir(), 'parchemin-essai-travers-'))
  })
  afterAll(async () => {
    await atelier.fermer()
    await rm(dossier, { recursive: true, force: true })
  })

  const comptes = (anomalies: Readonly<Record<string, { nombre: number }>>): Record<string, number> =>
    Object.fromEntries(Object.entries(anomalies).map(([code, { nombre }]) => [code, nombre]))

  it('Q1 à Q3, Q6 à Q15, Q17 et Q19 se voient dans une fiche ; Q14 au jour donné par --date', async () => {
    const fait = await atelier.importer(fixture('travers-v4-1.xml'), { date: '2026-08-16' })
    if (!fait.ok) throw new Error(fait.refus.code)
    expect(comptes(fait.valeur.anomalies)).toEqual({
      Q1: 1,
      Q2: 1,
      Q3: 2,
      Q4: 1,
      Q5: 1,
      Q6: 1,
      Q7: 2,
      Q8: 1,
      Q9: 1,
      Q10: 2,
      Q11: 1,
      Q12: 2,
      Q13: 1,
      Q14: 1,
      Q15: 1,
      Q17: 2,
      Q19: 2,
      'registre.date-illisible': 1,
      'registre.element-inconnu': 1,
      'registre.nombre-illisible': 1,
    })
    expect(fait.valeur.inconnus).toEqual({ '/FICHE/COULEUR_DU_SCEAU/TEINTE': 2 })
    // In the order of their numbers, Q10 after Q9.
    expect(Object.keys(fait.valeur.anomalies).slice(8, 11)).toEqual(['Q9', 'Q10', 'Q11'])
  })

  it('Q14 : le même fichier, daté d’un jour où ACTIF et les dates s’accordent', async () => {
    const elements = '<DATE_FIN_ENREGISTREMENT>31/08/2026</DATE_FIN_ENREGISTREMENT>'
    const au = async (jour: string): Promise<number> =>
      (await atelier.charger(jour, fiche('RS100', 'Close', elements))).anomalies.Q14?.nombre ?? 0
    expect([await au('2026-08-31'), await au('2026-09-01')]).toEqual([0, 1])
  })

  const lien = (sens: 'ANCIENNE' | 'NOUVELLE', numero: string): string =>
    `<${sens}S_CERTIFICATIONS><${sens}_CERTIFICATION><ID_FICHE_${sens}_CERTIFICATION>${numero}</ID_FICHE_${sens}_CERTIFICATION></${sens}_CERTIFICATION></${sens}S_CERTIFICATIONS>`

  it('Q4 liens d’un seul côté, Q5 vers une fiche absente, avec leurs exemples', async () => {
    const autre = await ouvrirAtelier()
    try {
      const { anomalies } = await autre.charger(
        '2026-01-01',
        fiche('RNCP101', 'rendu', lien('NOUVELLE', 'RNCP102')),
        fiche('RNCP102', 'rendu', lien('ANCIENNE', 'RNCP101')),
        fiche('RNCP103', 'non rendu', lien('NOUVELLE', 'RNCP104')),
        fiche('RNCP104', 'muette'),
        fiche('RNCP105', 'pendante', lien('ANCIENNE', 'RNCP99')),
      )
      const exemple = (code: string, numero: string, lieu: string, brut: string): Anomalie => ({
        code,
        fiche: numero,
        lieu,
        brut,
      })
      expect(anomalies.Q4).toEqual({
        nombre: 2,
        exemples: [
          exemple('Q4', 'RNCP103', 'NOUVELLES_CERTIFICATIONS', 'RNCP104'),
          exemple('Q4', 'RNCP105', 'ANCIENNES_CERTIFICATIONS', 'RNCP99'),
        ],
      })
      expect(anomalies.Q5).toEqual({
        nombre: 1,
        exemples: [exemple('Q5', 'RNCP105', 'ANCIENNES_CERTIFICATIONS', 'RNCP99')],
      })
    } finally {
      await autre.fermer()
    }
  })

  it('Q16 : date de décision corrigée d’un export à l’autre, comptée une fois', async () => {
    const decision = (jour: string): string => `<DATE_DECISION>${jour}</DATE_DECISION>`
    await atelier.charger('2026-09-10', fiche('RS5000', 'Corrigée', decision('13/06/2019')))
    const { anomalies } = await atelier.charger('2026-09-11', fiche('RS5000', 'Corrigée', decision('24/05/2019')))
    expect(anomalies.Q16).toEqual({
      nombre: 1,
      exemples: [{ code: 'Q16', fiche: 'RS5000', lieu: 'DATE_DECISION', brut: '2019-06-13, 2019-05-24' }],
    })
    const suite = await atelier.charger('2026-09-12', fiche('RS5000', 'Corrigée', decision('24/05/2019')))
    expect(suite.anomalies.Q16).toBeUndefined()
  })

  it('Q18 : un caractère à cheval sur deux morceaux de lecture', async () => {
    const tete = '<FICHES><VERSION_FLUX>4.1</VERSION_FLUX><FICHE><NUMERO_FICHE>RS7</NUMERO_FICHE><INTITULE>'
    const xml = `${tete}${'a'.repeat(65_535 - tete.length)}é</INTITULE></FICHE></FICHES>`
    expect(Buffer.from(xml).indexOf(0xc3)).toBe(65_535)
    const chemin = join(dossier, 'coupure.xml')
    writeFileSync(chemin, xml)
    const fait = await atelier.importer(chemin, { date: '2026-10-01', baisseAdmise: 1 })
    expect(fait.ok && fait.valeur.anomalies.Q18).toEqual({ nombre: 1, exemples: [] })
  })

  it('une fiche répétée est gardée une fois ; une fiche sans numéro est laissée de côté, et comptée, même seule à la fin', async () => {
    const chemin = join(dossier, 'rejets.xml')
    const fiches = Array.from({ length: 20 }, (_, i) => fiche(`RS${200 + i}`, 'X'))
    writeFileSync(chemin, exporter(...fiches, fiche('RS200', 'encore'), ...Array(19).fill(fiche('RS2OO', 'O'))))
    const fait = await atelier.importer(chemin, { date: '2026-11-01', baisseAdmise: 1 })
    if (!fait.ok) throw new Error(fait.refus.code)
    expect([fait.valeur.bilan.lues, comptes(fait.valeur.anomalies)]).toMatchObject([
      20,
      { 'registre.doublon': 1, 'registre.numero-illisible': 19 },
    ])
    expect(await atelier.rows(`select intitule from fiche where numero = 'RS200'`)).toEqual([{ intitule: 'X' }])
  })
})
