import { describe, expect, it } from 'vitest'
import type { CriteresRecherche, DocumentRecherche } from '#domaine/certification/index.ts'
import { AU, fabriquerCriteres, fabriquerDates, fabriquerDocument, indexer } from './essai.ts'

const CLOSE = fabriquerDates('2015-09-01', '2020-08-31', '2022-08-31')

const CORPUS: readonly DocumentRecherche[] = [
  fabriquerDocument('RNCP100', 'Entretien des moulins à vent', {
    abregeCode: 'BAC PRO',
    abregeLibelle: 'Baccalauréat professionnel',
    dates: CLOSE,
    actif: false,
  }),
  fabriquerDocument('RNCP40100', 'Entretien des moulins à vent', {
    abregeCode: 'BAC PRO',
    abregeLibelle: 'Baccalauréat professionnel',
    nsf: [{ code: '255', libelle: 'Énergie du vent' }],
    rome: [{ code: 'I1304', libelle: 'Entretien mécanique' }],
    formacodes: [{ code: '31624', libelle: null }],
    codesDiplome: ['40099912'],
    voiesOuvertes: ['FI', 'CA'],
    certificateurs: [{ nom: 'MINISTERE DES MOULINS', siret: '11004301500012' }],
    partenairesSiret: ['55210055400013'],
    blocs: [
      {
        code: 'RNCP40100BC01',
        codeNormalise: 'RNCP40100BC01',
        libelle: 'Graissage des engrenages',
        competences: 'Démonter une ailette avec soin',
      },
      { code: 'RNCP40100BC04', codeNormalise: 'RNCP40100BC04', libelle: 'Sécurité du site', competences: null },
    ],
  }),
  fabriquerDocument('RNCP40200', 'Conduite et entretien des moulins à vent de montagne', { niveau: 5 }),
  fabriquerDocument('RNCP40300', 'Formateur de meuniers', { type: 'DEMANDE', niveau: 6 }),
  fabriquerDocument('RNCP40301', 'Formation de meunerie', { niveau: 6, textesLongs: ['Un quai de chargement'] }),
  fabriquerDocument('RNCP40400', 'Électricité navale, option A coques', { nsf: [{ code: '255r', libelle: null }] }),
  fabriquerDocument('RNCP40401', 'Électricité navale, option B gréements', {
    rome: [{ code: 'H2901', libelle: null }],
  }),
  fabriquerDocument('RS5000', 'Anglais des moulins', {
    niveau: null,
    type: 'DEMANDE',
    voiesOuvertes: ['FC'],
    certificateurs: [{ nom: "L'ATELIER DES LANGUES", siret: null }],
  }),
]

const index = indexer(CORPUS)
const chercher = (texte: string, reste: Partial<CriteresRecherche> = {}) =>
  index.chercher(fabriquerCriteres(texte, reste))
const numeros = (texte: string, reste: Partial<CriteresRecherche> = {}): string[] =>
  chercher(texte, reste).touches.map((touche) => touche.numero)

describe('les mots de la question', () => {
  it('les accents, la casse et les apostrophes ne comptent pas', () => {
    expect(numeros('ELECTRICITE')).toEqual(['RNCP40400', 'RNCP40401'])
    expect(numeros('l’électricité')).toEqual(['RNCP40400', 'RNCP40401'])
    expect(numeros("l'atelier")).toEqual(['RS5000'])
  })

  it('une forme accordée retrouve les autres', () => {
    expect(numeros('navales ')).toEqual(['RNCP40400', 'RNCP40401'])
  })

  it('tous les mots sont demandés', () => {
    expect(numeros('moulins montagne ')).toEqual(['RNCP40200'])
    expect(chercher('moulins montagne ').elargi).toBe(false)
  })

  it('quand aucune fiche n’a tous les mots, la question est élargie et le dit', () => {
    const resultat = chercher('électricité meuniers ')
    expect(resultat.elargi).toBe(true)
    expect(resultat.touches.map((touche) => touche.numero).sort()).toEqual(['RNCP40300', 'RNCP40400', 'RNCP40401'])
  })

  it('la lettre d’une option distingue deux fiches', () => {
    expect(numeros('electricite option a ')).toEqual(['RNCP40400'])
    expect(numeros('electricite option b ')).toEqual(['RNCP40401'])
  })

  it('chaque touche dit où les mots ont été trouvés', () => {
    const champs = (texte: string) => chercher(texte).touches[0]?.champs
    expect(champs('engrenages ')).toEqual(['bloc'])
    expect(champs('ailette ')).toEqual(['competence'])
    expect(champs('quai ')).toEqual(['texte'])
    expect(champs('ministere ')).toEqual(['certificateur'])
    expect(champs('gréements ')).toEqual(['intitule'])
    expect(champs('I1304')).toEqual(['code'])
    expect(champs('moulins ailette ')).toEqual(['intitule', 'certificateur', 'competence'])
  })
})

describe('le dernier mot pendant la frappe', () => {
  it('un début de mot retrouve la suite', () => {
    expect(numeros('élec')).toEqual(['RNCP40400', 'RNCP40401'])
    expect(numeros('entretien mont')).toEqual(['RNCP40200'])
  })

  it('une espace après le mot le déclare fini', () => {
    expect(numeros('élec ')).toEqual([])
  })

  it('le mot entier passe avant ceux qu’il commence', () => {
    const autres = indexer([
      fabriquerDocument('RNCP1', 'Artisanat'),
      fabriquerDocument('RNCP2', 'Vitrail et arts du feu'),
      fabriquerDocument('RNCP3', 'Vannerie', {
        blocs: [{ code: 'x', codeNormalise: null, libelle: 'Finir', competences: 'Artistement' }],
      }),
    ])
    const trouves = autres.chercher(fabriquerCriteres('art')).touches
    expect(trouves.map((touche) => touche.numero)).toEqual(['RNCP2', 'RNCP1'])
  })
})

describe('les fautes de frappe', () => {
  it.each([
    ['électrcité ', 'electrcite', 'électricité'],
    ['entreiten ', 'entreiten', 'entretien'],
    ['moulns ', 'moulns', 'moulins'],
    ['grenages', 'grenages', 'engrenages'],
  ])('« %s » est corrigé et le dit', (texte, mot, propose) => {
    const resultat = chercher(texte)
    expect(resultat.corrections).toEqual([{ mot, propose }])
    expect(resultat.total).toBeGreaterThan(0)
  })

  it('un mot des textes longs ne sert pas de correction', () => {
    expect(chercher('chargment ')).toMatchObject({ total: 0, corrections: [] })
  })

  it('un mot connu n’est pas corrigé', () => {
    expect(chercher('moulins ').corrections).toEqual([])
  })
})

describe('les codes', () => {
  it.each([
    ['RNCP40100', 'RNCP40100'],
    ['rncp 40100', 'RNCP40100'],
    ['Rncp n° 40100 ', 'RNCP40100'],
    ['40100', 'RNCP40100'],
    ['RS5000', 'RS5000'],
    ['5000', 'RS5000'],
    ['RNCP40100BC04', 'RNCP40100'],
    ['bc04 ', 'RNCP40100'],
    ['255 ', 'RNCP40100'],
    ['I1304', 'RNCP40100'],
    ['40099912', 'RNCP40100'],
    ['31624', 'RNCP40100'],
    ['11004301500012', 'RNCP40100'],
    ['110 043 015 00012', 'RNCP40100'],
    ['110043015', 'RNCP40100'],
    ['55210055400013', 'RNCP40100'],
    ['552 100 554', 'RNCP40100'],
  ])('« %s » mène à %s', (texte, numero) => {
    expect(numeros(texte)).toEqual([numero])
  })

  it('un code de bloc restreint les mots qui l’accompagnent', () => {
    expect(numeros('entretien moulins bc04 ')).toEqual(['RNCP40100'])
    expect(numeros('bc4 moulins ')).toEqual(['RNCP40100'])
  })

  it('un numéro pendant la frappe propose ceux qu’il commence', () => {
    expect(numeros('rncp4030')).toEqual(['RNCP40300', 'RNCP40301'])
    expect(numeros('4040').sort()).toEqual(['RNCP40400', 'RNCP40401'])
  })

  it('un numéro absent ne trouve rien', () => {
    expect(chercher('RNCP99999')).toMatchObject({ total: 0, touches: [], elargi: false })
  })

  it('le nom du répertoire restreint', () => {
    expect(numeros('rs moulins ')).toEqual(['RS5000'])
  })
})

describe('le classement', () => {
  it('l’intitulé exact en vigueur vient le premier, puis l’ancien de même intitulé', () => {
    expect(numeros('entretien des moulins à vent')).toEqual(['RNCP40100', 'RNCP100', 'RNCP40200'])
  })

  it('l’ancien passe devant quand il était le seul ouvert ce jour-là', () => {
    expect(numeros('entretien des moulins à vent', { au: '2018-01-01' })[0]).toBe('RNCP100')
  })

  it.each(['bac pro entretien des moulins à vent', 'baccalauréat professionnel entretien moulins vent'])(
    'avec le diplôme devant : « %s »',
    (texte) => {
      expect(numeros(texte)).toEqual(['RNCP40100', 'RNCP100'])
    },
  )

  it('le début de l’intitulé passe avant son milieu', () => {
    expect(numeros('entretien des moulins ').at(-1)).toBe('RNCP40200')
  })

  it('par échéance : à venir d’abord, la plus proche en tête, les passées ensuite, les inconnues à la fin', () => {
    const fins = ['2026-04-01', '2020-01-01', null, '2026-03-01', '2025-01-01']
    const autres = indexer(
      fins.map((fin, i) => fabriquerDocument(`RNCP${i + 1}`, 'Vannerie', { dates: fabriquerDates('2010-01-01', fin) })),
    )
    const touches = autres.chercher(fabriquerCriteres('vannerie', { tri: 'echeance' })).touches
    expect(touches.map((touche) => touche.numero)).toEqual(['RNCP4', 'RNCP1', 'RNCP5', 'RNCP2', 'RNCP3'])
  })

  it('par intitulé, accents ignorés', () => {
    expect(numeros('', { tri: 'intitule', parPage: 4 })).toEqual(['RS5000', 'RNCP40200', 'RNCP40400', 'RNCP40401'])
  })

  it('sans texte : toutes les fiches, celles en vigueur d’abord, par intitulé', () => {
    expect(numeros('')).toEqual([
      'RS5000',
      'RNCP40200',
      'RNCP40400',
      'RNCP40401',
      'RNCP40100',
      'RNCP40300',
      'RNCP40301',
      'RNCP100',
    ])
    expect(numeros('de la')).toHaveLength(8)
  })

  it('les pages se suivent sans se recouvrir', () => {
    const pages = [1, 2, 3, 4].flatMap((page) => numeros('', { page, parPage: 3 }))
    expect(pages).toEqual(numeros(''))
  })
})

describe('les filtres et les facettes', () => {
  it('une facette ignore son propre filtre et suit les autres', () => {
    const { total, facettes } = chercher('', { niveaux: [5, 6], types: ['DROIT'] })
    expect(total).toBe(2)
    expect(facettes.niveau).toEqual([
      { valeur: '4', libelle: null, nombre: 4 },
      { valeur: '5', libelle: null, nombre: 1 },
      { valeur: '6', libelle: null, nombre: 1 },
    ])
    expect(facettes.type).toEqual([
      { valeur: 'DROIT', libelle: null, nombre: 2 },
      { valeur: 'DEMANDE', libelle: null, nombre: 1 },
    ])
  })

  it('les codes se filtrent par leur début', () => {
    expect(numeros('', { nsf: ['255'] }).sort()).toEqual(['RNCP40100', 'RNCP40400'])
    expect(numeros('', { nsf: ['255R'] })).toEqual(['RNCP40400'])
    expect(numeros('', { rome: ['H'] })).toEqual(['RNCP40401'])
  })

  it('le certificateur se filtre par SIREN, par SIRET ou par la valeur de sa facette', () => {
    expect(numeros('', { certificateurs: ['110043015'] })).toEqual(['RNCP40100'])
    expect(numeros('', { certificateurs: ['11004301500012'] })).toEqual(['RNCP40100'])
    expect(numeros('', { certificateurs: ['nom:atelier des langues'] })).toEqual(['RS5000'])
    expect(chercher('').facettes.certificateur).toEqual([
      { valeur: '110043015', libelle: 'MINISTERE DES MOULINS', nombre: 1 },
      { valeur: 'nom:atelier des langues', libelle: "L'ATELIER DES LANGUES", nombre: 1 },
    ])
  })

  it('la valeur de la facette d’un nom à virgule se recherche dans une liste à virgules', () => {
    const nom = 'Dupont, Martin, et Cie'
    const lu = indexer([fabriquerDocument('RS1', 'Vannerie', { certificateurs: [{ nom, siret: null }] })])
    const [facette] = lu.chercher(fabriquerCriteres('')).facettes.certificateur
    expect(facette).toEqual({ valeur: 'nom:dupont martin et cie', libelle: nom, nombre: 1 })
    const certificateurs = `110043015,${facette?.valeur}`.split(',')
    expect(lu.chercher(fabriquerCriteres('', { certificateurs })).total).toBe(1)
  })

  it('l’état est celui du jour demandé', () => {
    expect(numeros('', { etats: ['PLUS_DELIVREE'] })).toEqual(['RNCP100'])
    expect(numeros('', { etats: ['FERMEE_ENCORE_DELIVREE'], au: '2021-01-01' })).toEqual(['RNCP100'])
    expect(chercher('', { au: '2018-01-01' }).facettes.etat).toEqual([
      { valeur: 'PAS_COMMENCEE', libelle: null, nombre: 7 },
      { valeur: 'OUVERTE', libelle: null, nombre: 1 },
    ])
  })

  it('l’apprentissage : RNCP, voie ouverte et entrées ouvertes le jour demandé', () => {
    expect(numeros('', { apprentissage: true })).toEqual(['RNCP40100'])
    expect(numeros('', { apprentissage: true, au: '2029-01-01' })).toEqual([])
    expect(chercher('').facettes.apprentissage).toEqual([
      { valeur: 'non', libelle: null, nombre: 7 },
      { valeur: 'oui', libelle: null, nombre: 1 },
    ])
  })

  it('les échéances : du jour demandé à n mois après, bornes comprises', () => {
    const autres = indexer(
      ['2026-02-28', '2026-03-01', '2026-05-01', '2026-05-02'].map((fin, i) =>
        fabriquerDocument(`RNCP${i + 1}`, 'Vannerie', { dates: fabriquerDates('2010-01-01', fin) }),
      ),
    )
    const trouvees = autres.chercher(fabriquerCriteres('', { expireDansMois: 2, tri: 'echeance' })).touches
    expect(trouvees.map((touche) => touche.numero)).toEqual(['RNCP2', 'RNCP3'])
  })

  it('une voie ouverte parmi celles demandées suffit', () => {
    expect(numeros('', { voies: ['CA', 'FC'] }).sort()).toEqual(['RNCP40100', 'RS5000'])
  })

  it('la recherche peut se tenir à une liste de fiches', () => {
    const { touches } = index.chercher({ ...fabriquerCriteres('moulins'), numeros: ['rncp40200', 'RS5000', 'X'] })
    expect(touches.map((touche) => touche.numero).sort()).toEqual(['RNCP40200', 'RS5000'])
  })
})

describe('les suggestions', () => {
  it('des intitulés distincts, la fiche en vigueur de préférence', () => {
    expect(index.suggerer('entretien moul', 5, AU)).toEqual([
      { numero: 'RNCP40100', intitule: 'Entretien des moulins à vent', etat: 'OUVERTE', entrees: 'OUVERTES' },
      {
        numero: 'RNCP40200',
        intitule: 'Conduite et entretien des moulins à vent de montagne',
        etat: 'OUVERTE',
        entrees: 'OUVERTES',
      },
    ])
  })

  it('une fiche fermée sans délivrance connue le dit', () => {
    const dates = fabriquerDates('2015-09-01', '2020-08-31', null)
    const ferme = indexer([fabriquerDocument('RNCP7', 'Vannerie', { dates, actif: false })])
    expect(ferme.suggerer('vann', 5, AU)).toEqual([
      { numero: 'RNCP7', intitule: 'Vannerie', etat: 'INCONNU', entrees: 'FERMEES' },
    ])
  })

  it('un numéro commencé', () => {
    expect(index.suggerer('4040', 1, AU).map(({ numero }) => numero)).toEqual(['RNCP40400'])
    expect(index.suggerer('', 5, AU)).toEqual([])
  })
})
