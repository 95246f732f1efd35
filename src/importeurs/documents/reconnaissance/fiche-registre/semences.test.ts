import { describe, expect, it } from 'vitest'
import type { MODES_EVALUATION } from '#domaine/certification/index.ts'
import type { LigneDocument } from '#domaine/document/index.ts'
import { fold } from '#socle/texte.ts'
import { lignesDe, modesDe, semence } from './essai.ts'
import { reconnaitreFicheRegistre, ressembleFicheRegistre } from './reconnaitre.ts'

const mspc = semence('002_4caef9ce8ca4e064.txt')
const trpm = semence('004_dc680260f9eeba47.txt')
const CATEGORIES = ['HABILITE', 'NON_HABILITE', 'FC_PUBLIC']

/** Modes of the three categories, bloc by bloc; C: CCF, E O P: written, oral, practical; a dash: not offered. */
const MODES = {
  '002': 'C EP C,C EP C,C EP C,C P C,C P C,C OP C,E E C,E E C,C EO C,E E C,E E C,C E C,C P C,O O O,OP - OP',
  '004': 'C P C,C P C,C OP C,C EP C,C EP C,E E C,E E C,C O C,E E C,E E C,C E C,C P C,O O O,OP - OP,P P P',
} as const
const NOMS: Readonly<Record<string, (typeof MODES_EVALUATION)[number]>> = {
  C: 'CCF',
  E: 'PONCTUEL_ECRIT',
  O: 'PONCTUEL_ORAL',
  P: 'PONCTUEL_PRATIQUE',
  EO: 'PONCTUEL_ECRIT_ORAL',
  EP: 'PONCTUEL_ECRIT_PRATIQUE',
  OP: 'ORAL_ET_PRATIQUE',
}
const attendus = (table: string): string[] =>
  table.split(',').flatMap((bloc, rang) =>
    bloc.split(' ').flatMap((code, place) => {
      const mode = NOMS[code]
      return mode === undefined ? [] : [`${String(rang + 1).padStart(2, '0')} ${CATEGORIES[place]} ${mode}`]
    }),
  )

/** Footers, headings and labels of the form: nothing else may be furniture. */
const MOBILIER =
  /^(?:une question \?|repertoire national des certifications professionnelles|n° de fiche|code\(s\) (?:nsf|rome) :|formacode\(s\) :|certificateur\(s\)|nom legal\tsiret\tnom commercial\tsite internet|resume de la certification|objectifs et contexte de la certification :|activites visees :|competences attestees :|modalites d'evaluation(?: :)?|blocs de competences|liste de competences(?:\tmodalites d'evaluation)?|-{2,}\t-{2,}(?:\t-{2,})?|description des modalites d'acquisition .* :|secteur d'activite et type d'emploi|secteurs d'activites :|type d'emplois accessibles :|references juridiques des reglementations d'activite :(?:\*\*voies d'acces\*\*)?|voies d'acces|le cas echeant, prerequis a .* :|pre-requis distincts pour les blocs de(?: competences :)?|competences :|validite des composantes acquises :|voie d'acces a la certification\toui\tnon\tcomposition des jurys|\toui\tnon|liens avec d'autres certifications professionnelles, certifications ou habilitations|base legale|reference au\(x\) texte\(s\) reglementaire\(s\) instaurant la certification :|date du jo \/ bo\treference au jo \/ bo|reference des arretes et decisions publies au journal officiel ou(?: au bulletin officiel .* :)?|au bulletin officiel \(.*\) :|pour plus d'informations|statistiques :|lien internet vers le descriptif de la certification(?: :)?|certification\(s\) anterieure\(s\) :|n° de la fiche\tintitule de la certification remplacee|referentiel d'activite, de competences et d'evaluation(?: :)?)$/

const numeros = (lignes: readonly LigneDocument[], rangs: readonly number[]): number[] =>
  rangs.map((rang) => lignes[rang]?.numero ?? Number.NaN)

describe.skipIf(mspc.absente)('la fiche publique RNCP35698', () => {
  it('donne son identité, ses codes et ses dates', async () => {
    const { fiche, ...page } = reconnaitreFicheRegistre(await mspc.lire()).donnees
    expect([fiche.numero, fiche.abrege?.code, fiche.intitule]).toEqual([
      'RNCP35698',
      'BAC PRO',
      'Maintenance des Systèmes de Production Connectés',
    ])
    expect([fiche.repertoire, fiche.actif, fiche.niveau, fiche.niveauLibelle]).toEqual(['RNCP', true, 4, 'Niveau 4'])
    expect([fiche.nsf, fiche.formacodes, fiche.rome].map((codes) => codes.map(({ code }) => code))).toEqual([
      ['250r'],
      ['31624'],
      ['I1304'],
    ])
    expect(fiche.certificateurs.map(({ siret, nomCommercial }) => [siret, nomCommercial])).toEqual([
      ['11004301500012', null],
    ])
    expect(fiche.dates).toEqual({
      publication: '2021-06-21',
      effet: '2021-09-01',
      fin: '2026-08-31',
      decision: null,
      limiteDelivrance: null,
      dernierJo: null,
    })
    expect([fiche.existencePartenaires, fiche.anciennes, fiche.nouvelles]).toEqual([false, ['RNCP3632'], []])
    expect(page.anterieures).toEqual([
      { numero: 'RNCP3632', intitule: 'BAC PRO - Maintenance des équipements industriels' },
    ])
    expect([page.aucuneCorrespondance, page.prerequisDistinctsParBloc, page.validiteComposantes]).toEqual([
      true,
      false,
      null,
    ])
    expect(page.lienReferentiel).toMatch(/\/refActivity\/21373\/250682$/)
    expect(fiche.liens).toHaveLength(2)
    expect(fiche.publicationsCreation.map(({ titre, date }) => [/NOR : (\w+)/.exec(titre)?.[1], date])).toEqual([
      ['MENE2034597A', null],
    ])
    expect(fiche.publicationsGeneral.map(({ titre }) => titre.match(/D337-[\d.]+/g))).toEqual([
      ['D337-51', 'D337-94.1'],
    ])
  })

  it('ouvre les six voies, chacune avec le même jury, et les deux territoires', async () => {
    const { fiche } = reconnaitreFicheRegistre(await mspc.lire()).donnees
    expect(fiche.voies.map(({ voie, ouverte }) => `${voie} ${ouverte}`)).toEqual([
      'FI true',
      'CA true',
      'FC true',
      'CQ true',
      'CL true',
      'VAE true',
    ])
    expect(new Set(fiche.voies.map(({ jury }) => jury?.replace(/\s+/g, ' '))).size).toBe(1)
    expect([fiche.nouvelleCaledonie, fiche.polynesieFrancaise]).toEqual([true, true])
  })

  it('range chaque morceau de cellule coupée par une page dans sa colonne', async () => {
    const document = await mspc.lire()
    const lecture = reconnaitreFicheRegistre(document)
    const colonnes = (bloc: number): number[][] =>
      ['competences', 'evaluation'].map((colonne) => lignesDe(document, lecture, `fiche.blocs[${bloc - 1}].${colonne}`))
    expect(colonnes(1)).toEqual([
      [112, 116, 117],
      [112, 119, 120],
    ])
    expect(colonnes(2)).toEqual([[125, 129, 130, 131, 132, 133, 134], [125]])
    expect(colonnes(5)).toEqual([
      [151, 155],
      [151, 157, 159, 161, 162],
    ])
    expect(colonnes(8)).toEqual([
      [179, 183],
      [179, 183],
    ])
    expect(colonnes(11)).toEqual([
      [201, 205, 207, 208, 209],
      [201, 211],
    ])
    expect(colonnes(12)).toEqual([
      [216, 220, 222, 223, 224, 225, 226, 227, 229, 231, 232, 233, 242],
      [216, 235, 237, 238],
    ])
    expect(colonnes(14)).toEqual([
      [254, 256],
      [254, 258, 259, 260, 261],
    ])
    expect(colonnes(15)).toEqual([[271], [273, 274]])
    expect(lecture.anomalies).toEqual([])
  })
})

describe.skipIf(trpm.absente)('la fiche publique RNCP35697', () => {
  it('donne son identité, ses codes et ses dates', async () => {
    const { fiche, ...page } = reconnaitreFicheRegistre(await trpm.lire()).donnees
    expect([fiche.numero, fiche.abrege?.code, fiche.intitule]).toEqual([
      'RNCP35697',
      'BAC PRO',
      'Technicien en réalisation de produits mécaniques',
    ])
    expect([fiche.actif, fiche.niveau]).toEqual([true, 4])
    expect([fiche.nsf, fiche.formacodes, fiche.rome].map((codes) => codes.map(({ code }) => code))).toEqual([
      ['251', '250'],
      ['31632', '23681', '31624', '23076'],
      ['H2903', 'H2901'],
    ])
    expect([fiche.dates.publication, fiche.dates.effet, fiche.dates.fin]).toEqual([
      '2021-06-21',
      '2021-09-01',
      '2025-09-01',
    ])
    expect(fiche.anciennes).toEqual(['RNCP422', 'RNCP792', 'RNCP420'])
    expect(fiche.publicationsCreation.map(({ date }) => date)).toEqual(['2021-01-08'])
    expect([page.aucuneCorrespondance, page.prerequisDistinctsParBloc]).toEqual([true, false])
    expect(page.lienReferentiel).toMatch(/\/refActivity\/21372\/250673$/)
    expect(fiche.voies.every(({ ouverte, jury }) => ouverte === true && jury !== null && jury.length > 300)).toBe(true)
  })

  it('range chaque morceau de cellule coupée par une page dans sa colonne', async () => {
    const document = await trpm.lire()
    const lecture = reconnaitreFicheRegistre(document)
    const colonnes = (bloc: number): number[][] =>
      ['competences', 'evaluation'].map((colonne) => lignesDe(document, lecture, `fiche.blocs[${bloc - 1}].${colonne}`))
    expect(colonnes(1)).toEqual([[195], [195, 197, 198]])
    expect(colonnes(3)).toEqual([
      [208, 210],
      [208, 210],
    ])
    expect(colonnes(6)).toEqual([[226], [226, 228, 229, 230, 231]])
    expect(colonnes(9)).toEqual([
      [246, 248],
      [246, 250, 251],
    ])
    expect(colonnes(11)).toEqual([
      [261, 263, 264],
      [261, 266, 267],
    ])
    expect(lecture.anomalies).toEqual([])
  })
})

describe.skipIf(mspc.absente || trpm.absente).each([
  ['002', mspc, 'RNCP35698', [14, 15]],
  ['004', trpm, 'RNCP35697', [13, 14, 15]],
] as const)('les deux fiches publiques : %s', (nom, { lire }, numero, facultatifs) => {
  it('a quinze blocs dont les facultatifs sont reconnus', async () => {
    const { blocs } = reconnaitreFicheRegistre(await lire()).donnees.fiche
    expect(blocs.map(({ code }) => code)).toEqual(
      Array.from({ length: 15 }, (_, rang) => `${numero}BC${String(rang + 1).padStart(2, '0')}`),
    )
    expect(blocs.filter(({ facultatif }) => facultatif).map(({ ordre }) => ordre)).toEqual([...facultatifs])
    expect(blocs.filter(({ competences, evaluation }) => competences === null || evaluation === null)).toEqual([])
  })

  it('dit le mode de chaque bloc pour chaque catégorie de candidats', async () => {
    expect(modesDe(reconnaitreFicheRegistre(await lire()).donnees)).toEqual(attendus(MODES[nom]))
  })

  it('garde les textes', async () => {
    const { fiche, ...page } = reconnaitreFicheRegistre(await lire()).donnees
    const { objectifs, activites, capacites, secteurs, emplois } = fiche.textes
    const textes = [objectifs, activites, capacites, secteurs, emplois, page.modalitesEvaluation, page.capitalisation]
    expect(textes.every((texte) => texte !== null && texte.length > 100)).toBe(true)
    expect(page.capitalisation).toMatch(/égale ou supérieure à 10 sur 20.*supérieure à 10\/20/su)
    expect([fiche.textes.reglementations, fiche.textes.prerequisEntree, fiche.textes.prerequisValidation]).toEqual([
      null,
      null,
      null,
    ])
  })

  it('ne laisse aucune ligne sans place et ne prend pour mobilier que pieds de page, titres et étiquettes', async () => {
    const { lignes } = await lire()
    const { nonPlaces, mobilier } = reconnaitreFicheRegistre(await lire())
    expect(numeros(lignes, nonPlaces)).toEqual([])
    expect(mobilier.map((rang) => fold(lignes[rang]?.texte ?? '')).filter((texte) => !MOBILIER.test(texte))).toEqual([])
  })

  it('est reconnue sans doute', async () => {
    expect(ressembleFicheRegistre(await lire())).toBe(1)
  })
})

describe.each(['000_fe16277e1b4b8231.txt', '001_1bb5b8e4af8f2d4d.txt', '003_bc999766ea06a55b.txt'])('%s', (nom) => {
  const autre = semence(nom)
  it.skipIf(autre.absente)("n'est pas prise pour une fiche du registre", async () => {
    expect(ressembleFicheRegistre(await autre.lire())).toBeLessThan(0.3)
  })
})
