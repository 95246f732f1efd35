import { readFileSync } from 'node:fs'
import { beforeAll, describe, expect, it } from 'vitest'
import { construireGraphe, decouperTexte, mesurerGraphe, peutAgirPour } from '#domaine/certification/index.ts'
import { document, type FicheEssai, fixture, lireBrutes, lireFiches, lireUne, reel } from './essai.ts'
import { releverEcartStatut } from './registre-xml/construire.ts'
import { identiteOrganisme } from './registre-xml/construire-acteurs.ts'
import { normaliserCodeBloc } from './registre-xml/construire-blocs.ts'
import { empreinteFiche, extraireTextes, reinsererTextes } from './registre-xml/textes.ts'

/** Quirks Q1 to Q19. Q20 to Q25, and register-wide figures: `travers-tables.test.ts`. */
const rncpReel = reel('fc-xml-v4.1/export_fiches_RNCP_fixture.xml')
const rsReel = reel('fc-xml-v4.1/export_fiches_RS_fixture.xml')

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
