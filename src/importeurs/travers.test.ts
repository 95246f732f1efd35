import { readFileSync } from 'node:fs'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ZipFile } from 'yazl'
import {
  construireGraphe,
  decouperTexte,
  type FicheRegistre,
  mesurerGraphe,
  peutAgirPour,
} from '#domaine/certification/index.ts'
import { decoderTable, parseTable } from './csv.ts'
import { document, type FicheEssai, fixture, lireBrutes, lireFiches, lireUne, reel } from './essai.ts'
import { daterLien, douterDuLien, lienValide, lireKit, normaliserCfd } from './kit/liens-diplomes.ts'
import { readPaquetCsv } from './registre-csv/lire-paquet.ts'
import { releverEcartStatut } from './registre-xml/construire.ts'
import { identiteOrganisme } from './registre-xml/construire-acteurs.ts'
import { normaliserCodeBloc } from './registre-xml/construire-blocs.ts'
import { empreinteFiche, extraireTextes, reinsererTextes } from './registre-xml/textes.ts'
import { dateAmericaine, lireTables2020 } from './tables-2020/lire-tables.ts'

const T2020 = 'licence-to-confirm/fc-register-tables-2020-12'
const info2020 = reel(`${T2020}/RNCP_info_v1.4.csv`)
const blocs2020 = reel(`${T2020}/RNCP_blocs_v1.4.csv`)
const rncpReel = reel('fc-xml-v4.1/export_fiches_RNCP_fixture.xml')
const rsReel = reel('fc-xml-v4.1/export_fiches_RS_fixture.xml')
const csvReel = reel('fc-csv-2024-02-22/export-fiches-csv-2024-02-22.sample.zip')
const kitV1 = reel('licence-to-confirm/kit-apprentissage/kit_v1.3.csv')
const kit2025 = reel('licence-to-confirm/kit-apprentissage/derived_Kit_apprentissage_20250131_main_sheet.csv')

let travers: FicheEssai
let inactive: FicheEssai

beforeAll(async () => {
  const [une, deux] = await lireFiches(fixture('travers-v4-1.xml'))
  if (une === undefined || deux === undefined) throw new Error('fixture')
  travers = une
  inactive = deux
})

async function fichesReelles(chemin: string): Promise<Map<string, FicheEssai>> {
  return new Map((await lireFiches(readFileSync(chemin))).map((lue) => [lue.fiche.numero, lue]))
}

async function fichesDe2020(): Promise<{ fiches: FicheRegistre[]; codes: string[]; notes: number; lignes: number }> {
  const { construireFiche } = await import('./registre-xml/construire.ts')
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

describe('Q1 un lien nommé ID_FICHE porte un numéro de fiche', () => {
  it('lit le numéro, et note un lien qui n’en est pas un', async () => {
    expect(travers.fiche.nouvelles).toEqual(['RNCP1174'])
    expect(travers.codes).toContain('Q1')
    const { fiche, codes } = await lireUne(
      '<ANCIENNES_CERTIFICATIONS><ANCIENNE_CERTIFICATION><ID_FICHE_ANCIENNE_CERTIFICATION>24998</ID_FICHE_ANCIENNE_CERTIFICATION></ANCIENNE_CERTIFICATION></ANCIENNES_CERTIFICATIONS>',
    )
    expect([fiche.anciennes, codes]).toEqual([[], ['registre.valeur-inconnue', 'Q17']])
  })
})

describe('Q2 les mêmes balises à plusieurs profondeurs', () => {
  it('ne confond ni l’intitulé, ni le numéro, ni l’état', async () => {
    const [lue] = await lireFiches(fixture('rncp-v4-1.xml'))
    expect(lue?.fiche.numero).toBe('RNCP90001')
    expect(lue?.fiche.intitule).toBe('Parcheminier d’art : option enluminure')
    expect(lue?.fiche.actif).toBe(true)
    expect(lue?.fiche.voies.find(({ voie }) => voie === 'CL')?.ouverte).toBe(false)
    expect(lue?.fiche.blocs.map(({ code }) => code)).toEqual(['RNCP90001BC01', 'RNCP90001BC02'])
    expect(lue?.fiche.correspondances).toEqual([
      { blocs: ['RNCP90001BC01'], versNumero: 'RNCP900', versBlocs: ['RNCP900BC02', 'RNCP900BC03'] },
      { blocs: [], versNumero: 'RNCP901', versBlocs: [] },
    ])
    expect(lue?.codes).toContain('Q2')
  })

  it.skipIf(rncpReel.absent)('RNCP36490 : 4 blocs et 20 correspondances', async () => {
    const fiche = (await fichesReelles(rncpReel.chemin)).get('RNCP36490')?.fiche
    expect([fiche?.blocs.length, fiche?.correspondances.length]).toEqual([4, 20])
  })
})

describe('Q3 code de bloc répété ou mal formé', () => {
  it.each([
    ['RNCP35035BCRNCP35035BC01', 'RNCP35035', 'RNCP35035BC01'],
    ['RNCP32198BC1', 'RNCP32198', 'RNCP32198BC01'],
    ['01', 'RNCP40505', 'RNCP40505BC01'],
    ['RNCP1BC12', 'RNCP1', 'RNCP1BC12'],
    ['RNCP2BC01', 'RNCP1', null],
    ['Bloc 1', 'RNCP1', null],
  ])('%s de %s donne %s', (code, numero, attendu) => {
    expect(normaliserCodeBloc(code, numero)).toBe(attendu)
  })

  it('garde le code brut, et la place pour clé', async () => {
    expect(travers.fiche.blocs.map((b) => [b.ordre, b.code, b.codeNormalise])).toEqual([
      [1, 'RNCP90003BCRNCP90003BC01', 'RNCP90003BC01'],
      [2, '02', 'RNCP90003BC02'],
    ])
    expect(compter(travers.codes, 'Q3')).toBe(2)
    const bloc = '<BLOC_COMPETENCES><CODE>RNCP90009BC01</CODE><LIBELLE>Bloc</LIBELLE></BLOC_COMPETENCES>'
    const { fiche, codes } = await lireUne(`<BLOCS_COMPETENCES>${bloc}${bloc}</BLOCS_COMPETENCES>`)
    expect([fiche.blocs.map(({ ordre }) => ordre), codes]).toEqual([[1, 2], ['Q3']])
  })

  it.skipIf(blocs2020.absent || info2020.absent)(
    'décembre 2020 : 14 codes rebâtis sur 16 455, 180 blocs facultatifs',
    async () => {
      const { fiches, codes } = await fichesDe2020()
      const blocs = fiches.flatMap((fiche) => fiche.blocs)
      expect(blocs.length).toBe(16_455)
      expect(blocs.filter((bloc) => bloc.code !== bloc.codeNormalise).length).toBe(14)
      expect(blocs.filter((bloc) => bloc.codeNormalise === null)).toEqual([])
      expect(compter(codes, 'Q3')).toBeGreaterThanOrEqual(14)
      expect(blocs.filter(({ facultatif }) => facultatif).length).toBe(180)
    },
  )
})

describe.skipIf(info2020.absent || blocs2020.absent)('le registre de décembre 2020', () => {
  it('Q4 liens déclarés d’un seul côté : 3 406 arêtes, dont 41 par l’ancienne et 11 par la nouvelle', async () => {
    const { fiches, lignes } = await fichesDe2020()
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

  it('Q5 52 liens vers une fiche absente, gardés', async () => {
    const { fiches } = await fichesDe2020()
    expect(construireGraphe(fiches).aretes.filter((arete) => arete.pendante !== null).length).toBe(52)
  })

  it('Q6 39 nouvelles portent un numéro plus petit', async () => {
    expect(compter((await fichesDe2020()).codes, 'Q6')).toBe(39)
  })

  it('Q15 les fiches sans date de fin sont toutes inactives : fin inconnue', async () => {
    const { fiches, codes } = await fichesDe2020()
    const sansFin = fiches.filter(({ dates }) => dates.fin === null)
    expect(sansFin.every(({ actif }) => actif === false)).toBe(true)
    expect([sansFin.length, compter(codes, 'Q15')]).toEqual([6119, 6119])
  })

  it('Q24 les dates à l’américaine sont toutes rendues', async () => {
    const { codes, notes } = await fichesDe2020()
    expect(notes).toBe(17_369 - 6119)
    expect(compter(codes, 'registre.date-illisible')).toBe(0)
  })
})

describe('Q4 liens déclarés d’un seul côté', () => {
  it('garde les deux listes telles que chaque fiche les dit', async () => {
    const lien = (sens: string, numero: string): string =>
      `<${sens}S_CERTIFICATIONS><${sens}_CERTIFICATION><ID_FICHE_${sens}_CERTIFICATION>${numero}</ID_FICHE_${sens}_CERTIFICATION></${sens}_CERTIFICATION></${sens}S_CERTIFICATIONS>`
    const lues = await lireFiches(
      document(
        `<NUMERO_FICHE>RNCP90010</NUMERO_FICHE>${lien('NOUVELLE', 'RNCP90011')}`,
        '<NUMERO_FICHE>RNCP90011</NUMERO_FICHE>',
        `<NUMERO_FICHE>RNCP90012</NUMERO_FICHE>${lien('ANCIENNE', 'RNCP90011')}`,
      ),
    )
    const graphe = mesurerGraphe(construireGraphe(lues.map(({ fiche }) => fiche)))
    expect([graphe.aretes, graphe.uneSeuleDeclaration]).toEqual([2, { parAncienne: 1, parNouvelle: 1 }])
  })
})

describe('Q5 lien vers une fiche absente', () => {
  it('reste dans la fiche et dans le graphe', () => {
    const graphe = construireGraphe([travers.fiche, inactive.fiche])
    expect(graphe.aretes).toEqual([{ de: 'RNCP90003', vers: 'RNCP1174', declareePar: 'ancienne', pendante: 'vers' }])
  })
})

describe('Q6 numéro nouveau plus petit que l’ancien', () => {
  it('est noté, et ne change pas le sens du lien', () => {
    expect(travers.anomalies.find(({ code }) => code === 'Q6')).toMatchObject({ fiche: 'RNCP90003', brut: 'RNCP1174' })
    expect(travers.fiche.anciennes).toEqual([])
  })
})

describe('Q7 _AUTRE recopie _CREATION', () => {
  it('garde les deux et note l’égalité', async () => {
    expect(travers.fiche.publicationsAutre).toEqual(travers.fiche.publicationsCreation)
    expect(travers.codes).toContain('Q7')
    const publication = (nom: string, titre: string): string =>
      `<PUBLICATION_DECRET_${nom}><PUBLICATION_JO><TITRE>${titre}</TITRE><DATE_PUBLICATION_JO>01/02/2020</DATE_PUBLICATION_JO></PUBLICATION_JO></PUBLICATION_DECRET_${nom}>`
    const { codes } = await lireUne(publication('CREATION', 'A') + publication('AUTRE', 'B'))
    expect(codes).not.toContain('Q7')
  })
})

describe('Q8 publication sans date', () => {
  it('garde le titre, date inconnue', () => {
    expect(travers.fiche.publicationsGeneral).toEqual([
      { titre: 'Décret fictif sur les métiers de l’écrit', date: null },
    ])
    expect(compter(travers.codes, 'Q8')).toBe(1)
  })
})

describe('Q9 adresses dans un texte libre', () => {
  it.each([
    ['https://a.test/x', ['https://a.test/x'], false],
    ['https://a.test/x    http://b.test/', ['https://a.test/x', 'http://b.test/'], true],
    ['*       *', [], true],
    ['Site – Exemple (exemple.test)', [], true],
    ['javascript:alert(1) ftp://a.test', [], true],
  ])('« %s »', async (brut, liens, note) => {
    const { fiche, codes } = await lireUne(`<LIEN_URL_DESCRIPTION>${brut}</LIEN_URL_DESCRIPTION>`)
    expect([fiche.liensBruts, fiche.liens, codes.includes('Q9')]).toEqual([brut, liens, note])
  })

  it('coupe la ponctuation qui suit une adresse', () => {
    expect(travers.fiche.liens).toEqual(['https://ecrit.exemple.test/a', 'https://ecrit.exemple.test/b'])
  })

  it.skipIf(rncpReel.absent || rsReel.absent)(
    'fiches réelles : des étoiles sur l’une, des mots sur RS6232',
    async () => {
      const rncp = [...(await fichesReelles(rncpReel.chemin)).values()]
      const etoiles = rncp.filter(({ fiche }) => fiche.liensBruts === '*       *')
      expect(etoiles.map(({ fiche, codes }) => [fiche.liens.length, codes.includes('Q9')])).toEqual([[0, true]])
      expect((await fichesReelles(rsReel.chemin)).get('RS6232')?.codes).toContain('Q9')
    },
  )
})

describe('Q10 pas de retour à la ligne dans les textes', () => {
  it('garde la suite d’espaces, que le découpage rend en paragraphes', () => {
    const { activites } = travers.fiche.textes
    expect(activites).toContain('séchage.      Accueil')
    expect(decouperTexte(activites ?? '').length).toBe(2)
    expect(compter(travers.codes, 'Q10')).toBe(1)
  })
})

describe('Q11 certificateur sans SIRET, ou répété', () => {
  it('se reconnaît à son SIRET, sinon à son nom plié', async () => {
    expect(compter(travers.codes, 'Q11')).toBe(1)
    const c = (siret: string, etat: string): string =>
      `<CERTIFICATEUR>${siret}<NOM_CERTIFICATEUR>Chambre  de l’Écrit</NOM_CERTIFICATEUR><ETAT_CERTIFICATEUR>${etat}</ETAT_CERTIFICATEUR></CERTIFICATEUR>`
    const siret = '<SIRET_CERTIFICATEUR>73282932000074</SIRET_CERTIFICATEUR>'
    const { fiche, codes } = await lireUne(`<CERTIFICATEURS>${c(siret, 'Inactif')}${c('', 'Actif')}</CERTIFICATEURS>`)
    expect(fiche.certificateurs.map(identiteOrganisme)).toEqual(['73282932000074', "chambre de l'ecrit"])
    expect(fiche.certificateurs.map(({ actif }) => actif)).toEqual([false, true])
    expect(compter(codes, 'Q11')).toBe(1)
  })

  it.skipIf(rncpReel.absent)('RNCP36612 : une chambre deux fois, une fois inactive', async () => {
    const lue = (await fichesReelles(rncpReel.chemin)).get('RNCP36612')
    expect(lue?.fiche.certificateurs.some(({ actif }) => actif === false)).toBe(true)
    expect(lue?.codes).toContain('Q11')
  })
})

describe('Q12 partenaire actif d’une fiche inactive, ou retiré', () => {
  it('est noté, et n’ouvre aucun droit', async () => {
    expect(travers.codes).toContain('Q12')
    expect(inactive.fiche.partenaires.map(({ etat }) => etat)).toEqual(['ACTIF', 'INACTIF'])
    expect(inactive.codes).toContain('Q12')
    expect(peutAgirPour(travers.fiche, '73282932000074', 'FORMER').avis).toBe('oui')
    expect(peutAgirPour(travers.fiche, '35600000000048', 'FORMER').avis).toBe('non')
    expect(peutAgirPour(inactive.fiche, '73282932000074', 'FORMER').avis).toBe('non')
  })

  it.skipIf(rncpReel.absent)(
    'fiches réelles : noté sur les seules fiches inactives qui ont des partenaires',
    async () => {
      for (const { fiche, codes } of (await fichesReelles(rncpReel.chemin)).values()) {
        expect(codes.includes('Q12'), fiche.numero).toBe(fiche.actif === false && fiche.partenaires.length > 0)
      }
    },
  )
})

describe('Q13 ACTIF reste Oui pendant une modification', () => {
  it('le statut vient d’ACTIF seul', () => {
    expect([travers.fiche.actif, travers.fiche.etat]).toEqual([true, 'A_VALIDER_MINISTERE'])
    expect(travers.codes).toContain('Q13')
  })
})

describe('Q14 le statut imprimé et les dates', () => {
  it('se contredisent : noté au jour de l’export seulement', () => {
    expect(travers.fiche.dates.fin).toBe('2024-08-31')
    expect(releverEcartStatut(travers.fiche, '2024-08-31')).toBeNull()
    expect(releverEcartStatut(travers.fiche, '2024-09-01')).toEqual({
      code: 'Q14',
      fiche: 'RNCP90003',
      lieu: 'ACTIF',
      brut: 'ACTIF Oui, 2024-08-31',
    })
    expect(releverEcartStatut(inactive.fiche, '2024-09-01')).toBeNull()
  })

  it.skipIf(rncpReel.absent)('aucun écart dans les fiches réelles le 16 août 2026', async () => {
    const fiches = [...(await fichesReelles(rncpReel.chemin)).values()]
    expect(fiches.flatMap(({ fiche }) => releverEcartStatut(fiche, '2026-08-16') ?? [])).toEqual([])
    expect(fiches.flatMap(({ fiche }) => releverEcartStatut(fiche, '2026-03-25')?.fiche ?? [])).toContain('RNCP35625')
  })
})

describe('Q15 fiche inactive sans date de fin', () => {
  it('a une fin inconnue', () => {
    expect([inactive.fiche.actif, inactive.fiche.dates.fin]).toEqual([false, null])
    expect(inactive.codes).toContain('Q15')
  })
})

describe('Q16 une fiche change de contenu d’un export à l’autre', () => {
  it('chaque contenu a son empreinte', async () => {
    const [une] = await lireBrutes(
      document('<NUMERO_FICHE>RS1</NUMERO_FICHE><DATE_DECISION>13/06/2019</DATE_DECISION>'),
    )
    const [deux] = await lireBrutes(
      document('<NUMERO_FICHE>RS1</NUMERO_FICHE><DATE_DECISION>24/05/2019</DATE_DECISION>'),
    )
    expect(empreinteFiche(une ?? {}).empreinte).not.toEqual(empreinteFiche(deux ?? {}).empreinte)
    expect(empreinteFiche(une ?? {}).empreinte).toHaveLength(32)
  })
})

describe('Q17 un seul élément dans une liste', () => {
  it('reste une liste', async () => {
    const { brute, fiche, codes } = await lireUne('<CODES_ROME><ROME><CODE>B1302</CODE></ROME></CODES_ROME>')
    expect(brute.CODES_ROME).toEqual([{ CODE: 'B1302' }])
    expect([fiche.rome, codes]).toEqual([[{ code: 'B1302', libelle: null }], ['Q17']])
  })

  it.skipIf(rncpReel.absent || rsReel.absent)('RNCP39568 et RS6604 ont un partenaire chacune', async () => {
    expect((await fichesReelles(rncpReel.chemin)).get('RNCP39568')?.fiche.partenaires.length).toBe(1)
    expect((await fichesReelles(rsReel.chemin)).get('RS6604')?.fiche.partenaires.length).toBe(1)
  })
})

describe.skipIf(rncpReel.absent)('Q18 coupure dans un caractère ou une balise', () => {
  it.each([1, 7])('les fiches réelles par morceaux de %i octets', async (taille) => {
    const octets = readFileSync(rncpReel.chemin).subarray()
    const morceaux = function* () {
      for (let debut = 0; debut < octets.length; debut += taille) yield octets.subarray(debut, debut + taille)
    }
    expect(await lireBrutes(morceaux())).toEqual(await lireBrutes(octets))
  })
})

describe('Q18 coupure dans un caractère ou une balise', () => {
  it('ne change rien', async () => {
    const octets = fixture('travers-v4-1.xml')
    const morceaux = Array.from({ length: Math.ceil(octets.length / 3) }, (_, i) => octets.subarray(3 * i, 3 * i + 3))
    expect(await lireBrutes(morceaux)).toEqual([travers.brute, inactive.brute])
  })
})

describe('Q19 le même jury sur chaque voie', () => {
  it('n’est gardé qu’une fois, et revient à sa place', () => {
    expect(travers.codes).toContain('Q19')
    const { fiche, textes } = extraireTextes(travers.brute)
    expect(textes.size).toBe(1)
    expect(fiche.SI_JURY_FI?.COMPOSITION).toEqual({ $texte: [...textes.keys()][0] })
    expect(JSON.stringify(fiche)).not.toContain('Le jury compte')
    expect(reinsererTextes(fiche, (cle) => textes.get(cle))).toEqual(travers.brute)
    expect(() => reinsererTextes(fiche, () => undefined)).toThrow(/missing/)
  })

  it('l’empreinte est celle du contenu entier', () => {
    const { fiche } = extraireTextes(travers.brute)
    const autre = { ...travers.brute, SI_JURY_FI: { ...travers.brute.SI_JURY_FI, COMPOSITION: 'Autre jury' } }
    expect(empreinteFiche(autre).empreinte).not.toEqual(empreinteFiche(travers.brute).empreinte)
    expect(empreinteFiche(travers.brute).json).not.toBe(JSON.stringify(fiche))
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
