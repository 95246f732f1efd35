import { readFileSync } from 'node:fs'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ZipFile } from 'yazl'
import { construireGraphe, type FicheRegistre, mesurerGraphe } from '#domaine/certification/index.ts'
import { decoderTable, parseTable } from './csv.ts'
import { reel } from './essai.ts'
import { daterLien, douterDuLien, lienValide, lireKit, normaliserCfd } from './kit/liens-diplomes.ts'
import { readPaquetCsv } from './registre-csv/lire-paquet.ts'
import { construireFiche } from './registre-xml/construire.ts'
import { dateAmericaine, lireTables2020 } from './tables-2020/lire-tables.ts'

/** Quirks Q20 to Q25, and those that only a register-wide table shows. Q1 to Q19: `travers.test.ts`. */
const T2020 = 'licence-to-confirm/fc-register-tables-2020-12'
const info2020 = reel(`${T2020}/RNCP_info_v1.4.csv`)
const blocs2020 = reel(`${T2020}/RNCP_blocs_v1.4.csv`)
const csvReel = reel('fc-csv-2024-02-22/export-fiches-csv-2024-02-22.sample.zip')
const kitV1 = reel('licence-to-confirm/kit-apprentissage/kit_v1.3.csv')
const kit2025 = reel('licence-to-confirm/kit-apprentissage/derived_Kit_apprentissage_20250131_main_sheet.csv')

function fichesDe2020(): { fiches: FicheRegistre[]; codes: string[]; notes: number; lignes: number } {
  const tables = lireTables2020(
    decoderTable(readFileSync(info2020.chemin)),
    decoderTable(readFileSync(blocs2020.chemin)),
  )
  if (!tables.ok) throw new Error(tables.refus.code)
  const construites = [...tables.valeur.fiches.values()].map(construireFiche)
  return {
    fiches: construites.flatMap(({ fiche }) => (fiche === null ? [] : [fiche])),
    codes: construites.flatMap(({ anomalies }) => anomalies.map(({ code }) => code)),
    notes: tables.valeur.anomalies.length,
    lignes: tables.valeur.lignes,
  }
}

const compter = (codes: readonly string[], code: string): number => codes.filter((c) => c === code).length

describe.skipIf(info2020.absent || blocs2020.absent)('le registre de décembre 2020', () => {
  it('Q3 14 codes rebâtis sur 16 455, 180 blocs facultatifs', () => {
    const { fiches, codes } = fichesDe2020()
    const blocs = fiches.flatMap((fiche) => fiche.blocs)
    expect(blocs.length).toBe(16_455)
    expect(blocs.filter((bloc) => bloc.code !== bloc.codeNormalise).length).toBe(14)
    expect(blocs.filter((bloc) => bloc.codeNormalise === null)).toEqual([])
    expect(compter(codes, 'Q3')).toBeGreaterThanOrEqual(14)
    expect(blocs.filter(({ facultatif }) => facultatif).length).toBe(180)
  })

  it('Q4 liens déclarés d’un seul côté : 3 406 arêtes, dont 41 par l’ancienne et 11 par la nouvelle', () => {
    const { fiches, lignes } = fichesDe2020()
    expect([lignes, fiches.length]).toEqual([17_470, 17_369])
    expect(mesurerGraphe(construireGraphe(fiches))).toEqual({
      aretes: 3406,
      groupes: 2315,
      plusGrandGroupe: 8,
      scissions: 40,
      fusions: 36,
      uneSeuleDeclaration: { parAncienne: 41, parNouvelle: 11 },
      pendantes: 52,
      numeroPlusPetit: 39,
    })
  })

  it('Q5 52 liens vers une fiche absente, gardés', () => {
    const { fiches } = fichesDe2020()
    expect(construireGraphe(fiches).aretes.filter((arete) => arete.pendante !== null).length).toBe(52)
  })

  it('Q6 39 nouvelles portent un numéro plus petit', () => {
    expect(compter(fichesDe2020().codes, 'Q6')).toBe(39)
  })

  it('Q15 les fiches sans date de fin sont toutes inactives : fin inconnue', () => {
    const { fiches, codes } = fichesDe2020()
    const sansFin = fiches.filter(({ dates }) => dates.fin === null)
    expect(sansFin.every(({ actif }) => actif === false)).toBe(true)
    expect([sansFin.length, compter(codes, 'Q15')]).toEqual([6119, 6119])
  })

  it('Q24 les dates à l’américaine sont toutes rendues', () => {
    const { codes, notes } = fichesDe2020()
    expect(notes).toBe(17_369 - 6119)
    expect(compter(codes, 'registre.date-illisible')).toBe(0)
  })
})

describe('Q20 bizarreries du paquet CSV', () => {
  let dossier: string
  beforeAll(async () => {
    dossier = await mkdtemp(join(tmpdir(), 'parchemin-essai-'))
  })
  afterAll(() => rm(dossier, { recursive: true, force: true }))

  async function ecrirePaquet(tables: Record<string, string>): Promise<string> {
    const zip = new ZipFile()
    for (const [theme, texte] of Object.entries(tables)) {
      zip.addBuffer(Buffer.from(texte), `export_fiches_CSV_${theme}_2024_02_22.csv`)
    }
    zip.end()
    const morceaux: Buffer[] = []
    for await (const morceau of zip.outputStream) morceaux.push(Buffer.from(morceau))
    const chemin = join(dossier, 'paquet.zip')
    await writeFile(chemin, Buffer.concat(morceaux))
    return chemin
  }

  it('tabulation, apostrophe doublée, nom décomposé, colonnes en trop, marque d’encodage, mention « incomplète »', async () => {
    const chemin = await ecrirePaquet({
      Standard:
        '\ufeff"Id_Fiche";"Numero_Fiche";"Intitule";"Actif"\r\n"7";"RNCP90020";"Relieur d\'\'art (Fiche incomplète)";"INACTIVE";"en trop"\r\n',
      ['Blocs_De_Compétences'.normalize('NFD')]:
        '"Numero_Fiche";"Bloc_Competences_Code";"Bloc_Competences_Libelle"\r\n"RNCP90020";"01"\r\n',
      Certificateurs:
        '"Numero_Fiche";"Siret_Certificateur";"Nom_Certificateur"\r\n"RNCP90020";"\t73282932000074";"ATELIER"\r\n',
      Nsf: '"Numero_Fiche";"Nsf_Code";"Nsf_Intitule"\r\n"RNCP90020";"243";"243 : Cuirs et peaux"\r\n',
      VoixdAccès:
        '"Numero_Fiche";"Si_Jury"\r\n"RNCP90020";"En contrat d’apprentissage"\r\n"RNCP90020";"Par télépathie"\r\n',
    })
    const paquet = await readPaquetCsv(chemin)
    if (!paquet.ok) throw new Error(paquet.refus.code)
    expect(paquet.valeur.fiches.get('RNCP90020')).toEqual({
      ID_FICHE: '7',
      NUMERO_FICHE: 'RNCP90020',
      INTITULE: "Relieur d'art",
      CODES_NSF: [{ CODE: '243', LIBELLE: 'Cuirs et peaux' }],
      CERTIFICATEURS: [{ SIRET_CERTIFICATEUR: '73282932000074', NOM_CERTIFICATEUR: 'ATELIER' }],
      SI_JURY_CA: { ACTIF: 'Oui' },
      BLOCS_COMPETENCES: [{ CODE: '01' }],
      ACTIF: 'Non',
    })
    expect(paquet.valeur.anomalies.map(({ code, lieu }) => `${code} ${lieu}`)).toEqual([
      'Q20 Intitule',
      'Q20 Intitule',
      'Q20 Siret_Certificateur',
      'registre.valeur-inconnue Si_Jury',
    ])
  })

  it('refuse une archive sans table principale', async () => {
    const chemin = await ecrirePaquet({ Nsf: '"Numero_Fiche"\r\n' })
    expect(await readPaquetCsv(chemin)).toMatchObject({ ok: false, refus: { code: 'registre.csv-incomplet' } })
  })

  it.skipIf(csvReel.absent)('paquet réel : 10 fiches, 6 apostrophes ou tabulations et plus', async () => {
    const paquet = await readPaquetCsv(csvReel.chemin)
    if (!paquet.ok) throw new Error(paquet.refus.code)
    expect(paquet.valeur.fiches.size).toBe(10)
    expect(paquet.valeur.fiches.get('RNCP1197')?.INTITULE).toBe("Technico-commercial pour l'agro-alimentaire")
    expect(JSON.stringify([...paquet.valeur.fiches.values()])).not.toMatch(/\\t|''/)
    expect(paquet.valeur.anomalies.every(({ code }) => code === 'Q20')).toBe(true)
  })
})

describe('Q21 fautes de frappe du kit', () => {
  it('écarte les lignes douteuses en le disant, et rend son zéro au code', () => {
    const kit = lireKit(
      'Code Diplôme;FicheRNCP\n1022103;RNCP958\n10033101;NR\n40025012;RNCP187485\n40025012;RNCP12803?\nSQWQ;RNCP1\n40025012;RNCP35698\n',
    )
    if (!kit.ok) throw new Error(kit.refus.code)
    expect(kit.valeur.liens.map(({ cfd, numero }) => `${cfd} ${numero}`)).toEqual([
      '01022103 RNCP958',
      '40025012 RNCP35698',
    ])
    expect(kit.valeur.anomalies.map(({ code, brut }) => `${code} ${brut}`)).toEqual([
      'Q21 10033101 ; NR',
      'Q21 40025012 ; RNCP187485',
      'Q21 40025012 ; RNCP12803?',
      'Q21 SQWQ ; RNCP1',
    ])
    expect([normaliserCfd('56E33001'), normaliserCfd(''), normaliserCfd('400250')]).toEqual(['56E33001', null, null])
  })

  it.skipIf(kit2025.absent)('kit de janvier 2025 : 6 822 lignes, 31 non rattachées', () => {
    const kit = lireKit(decoderTable(readFileSync(kit2025.chemin)))
    if (!kit.ok) throw new Error(kit.refus.code)
    expect([kit.valeur.liens.length, kit.valeur.anomalies.length]).toEqual([6822 - 31, 31])
  })
})

describe('Q22 lien faux par inversion de chiffres', () => {
  const lien = { cfd: '56E33001', numero: 'RNCP34656', du: null, au: null }
  it('se voit au niveau et à la spécialité', () => {
    expect(douterDuLien(lien, { niveau: 6, nsf: [{ code: '323m', libelle: null }] })).toEqual(['niveau', 'nsf'])
    expect(douterDuLien(lien, { niveau: 3, nsf: [{ code: '331', libelle: null }] })).toEqual([])
    expect(douterDuLien(lien, { niveau: null, nsf: [] })).toEqual([])
  })

  it.skipIf(kitV1.absent || kit2025.absent)('le kit 1.3 portait l’erreur, celui de 2025 non', () => {
    const lienDu = (chemin: string) => {
      const kit = lireKit(decoderTable(readFileSync(chemin)))
      return kit.ok ? kit.valeur.liens.filter(({ cfd }) => cfd === '56E33001').map(({ numero }) => numero) : []
    }
    expect([lienDu(kitV1.chemin), lienDu(kit2025.chemin)]).toEqual([['RNCP34656'], ['RNCP34565']])
  })
})

describe('Q23 les liens ont une période', () => {
  const lien = { cfd: '01022103', numero: 'RNCP958', du: null, au: null }
  it('va du plus tard des débuts au plus tôt des fins', () => {
    const date = daterLien(lien, { du: '2010-09-01', au: '2024-05-24' }, { du: null, au: '2026-08-31' })
    expect(date).toEqual({ ...lien, du: '2010-09-01', au: '2024-05-24' })
    expect(daterLien(lien, { du: '2024-06-13', au: null }, { du: null, au: '2024-05-24' })).toBeNull()
    expect(
      ['2010-08-31', '2010-09-01', '2024-05-24', '2024-05-25'].map((j) => date !== null && lienValide(date, j)),
    ).toEqual([false, true, true, false])
  })
})

describe('Q24 dates à l’américaine', () => {
  it.each([
    ['8/31/16', '31/08/2016'],
    ['12/1/99', '01/12/1999'],
    ['31/08/2016', '31/08/2016'],
  ])('%s donne %s', (brut, attendu) => {
    expect(dateAmericaine(brut)).toBe(attendu)
  })
})

describe('Q25 caractères perdus', () => {
  it('refuse une table qui porte U+FFFD, en disant la ligne', () => {
    expect(parseTable('code;libelle\n1;caf\ufffd\n')).toEqual({
      ok: false,
      refus: { code: 'registre.caractere-perdu', donnees: { ligne: 2 } },
    })
    expect(parseTable(decoderTable(Buffer.from('libelle\ncafé\n', 'latin1')))).toMatchObject({ ok: true })
  })
})
