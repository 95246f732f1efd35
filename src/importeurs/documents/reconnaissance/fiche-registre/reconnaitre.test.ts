import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { chronometrer, documentTexte, lignesDe, lireFixture, lireTexte, modesDe } from './essai.ts'
import { reconnaitreFicheRegistre, ressembleFicheRegistre } from './reconnaitre.ts'

const TOILE = await lireFixture('fiche-registre-cerfs-volants.txt')
const JARDIN = await lireFixture('fiche-registre-jardins.html')
const ECHASSES = await lireFixture('fiche-registre-echasses.md')
const JURY = 'Le jury réunit :\n1° deux professeurs ;\n2° un professionnel du vent au moins.'

describe('une fiche aplatie en texte, coupée par ses pages', () => {
  const lecture = reconnaitreFicheRegistre(TOILE)
  const { fiche, ...page } = lecture.donnees

  it('rejoint le titre et les libellés coupés', () => {
    expect([fiche.abrege?.code, fiche.intitule]).toEqual(['BAC PRO', 'Technicien en entretien de cerfs-volants'])
    expect(fiche.nsf).toEqual([
      { code: '251s', libelle: 'Mécanique du vent, entretien des voilures légères' },
      { code: '240', libelle: 'Spécialités pluritechnologiques matériaux souples' },
    ])
    expect(fiche.textes.objectifs).toBe(
      "Le titulaire remet en vol les cerfs-volants que lui confient les clubs et les loueurs. Il travaille en atelier et sur la plage, seul ou à deux.\nIl répond de la sécurité des lignes qu'il rend.",
    )
    expect(fiche.textes.activites).toBe(
      '- Révision des voilures\n- Réglage des brides et des lignes\n- Conseil aux pilotes débutants',
    )
    expect(fiche.blocs.map(({ libelle, facultatif }) => [libelle, facultatif])).toEqual([
      ['Révision des voilures', false],
      ['Réglage des brides', false],
      ['Conseil au pilote et suivi du matériel', false],
      ['Vol de nuit (Bloc facultatif)', true],
      ['Langue vivante', false],
    ])
  })

  it('lit les certificateurs, une ligne chacun', () => {
    expect(fiche.certificateurs).toEqual([
      {
        nom: 'CHAMBRE DES METIERS DU VENT',
        siret: '99900010200015',
        actif: null,
        nomCommercial: null,
        siteInternet: 'https://vent.exemple.fr',
        etatModifieLe: null,
      },
      {
        nom: 'INSTITUT DE LA VOILURE',
        siret: '99900011000018',
        actif: null,
        nomCommercial: 'Voilure & Cie',
        siteInternet: null,
        etatModifieLe: null,
      },
    ])
  })

  it('rend à chaque colonne ce que la page a coupé', () => {
    expect(fiche.blocs.map(({ competences }) => competences)).toEqual([
      "- Repérer les accrocs d'une toile ;\n- Choisir le fil et le point selon la force du vent attendu ;\n- Recoudre un panneau sans plisser la toile.",
      '- Mesurer les brides ; - Accorder deux lignes de même longueur avant le premier vol',
      'Présenter les règles de vol au pilote\nConsigner chaque révision',
      '· Équiper une voilure de feux · Guider un vol de nuit depuis la plage',
      "- Décrire un incident de vol à l'oral ; - Rédiger une notice de montage pour un club étranger.",
    ])
    const evaluations = [0, 1, 2, 3, 4].map((bloc) => lignesDe(TOILE, lecture, `fiche.blocs[${bloc}].evaluation`))
    expect(evaluations).toEqual([[77, 84, 85], [90], [102, 104], [119, 120], [125, 129, 130, 131]])
    expect(modesDe(lecture.donnees)).toEqual([
      '01 HABILITE CCF',
      '01 NON_HABILITE PONCTUEL_ECRIT_PRATIQUE',
      '01 FC_PUBLIC CCF',
      '02 HABILITE PONCTUEL_PRATIQUE',
      '02 NON_HABILITE PONCTUEL_PRATIQUE',
      '02 FC_PUBLIC CCF',
      '03 HABILITE CCF',
      '03 NON_HABILITE PONCTUEL_ORAL',
      '03 FC_PUBLIC PONCTUEL_ORAL',
      '04 HABILITE ORAL_ET_PRATIQUE',
      '04 FC_PUBLIC ORAL_ET_PRATIQUE',
      '05 HABILITE PONCTUEL_ECRIT',
      '05 NON_HABILITE PONCTUEL_ECRIT_ORAL',
      '05 FC_PUBLIC CCF',
    ])
  })

  it('situe un mode au caractère près dans sa ligne', () => {
    const [repere] = lecture.sources['fiche.complements.modesEvaluation[4]'] ?? []
    const texte = TOILE.lignes[repere?.rang ?? -1]?.texte.slice(repere?.debut, repere?.fin)
    expect(texte).toMatch(/^Candidats de la voie scolaire en établissement privé hors contrat.* : ponctuel pratique$/)
    expect(fiche.complements?.modesEvaluation[4]?.source).toBe('fiche-registre-cerfs-volants.txt:90')
  })

  it('suit le jury de page en page, et lit la croix dans sa colonne', () => {
    expect(fiche.voies.map(({ voie, ouverte, jury }) => [voie, ouverte, jury])).toEqual([
      ['FI', true, JURY],
      ['CA', true, JURY],
      ['FC', true, JURY],
      ['CQ', false, null],
      ['CL', true, JURY],
      [
        'VAE',
        true,
        'Le jury réunit deux professeurs et, pour moitié, des professionnels du vent qui connaissent la plage.',
      ],
    ])
    expect([fiche.nouvelleCaledonie, fiche.polynesieFrancaise]).toEqual([true, false])
  })

  it('lit la base légale, les dates et les liens', () => {
    expect(fiche.publicationsGeneral).toEqual([{ titre: 'Art. V1-1 à V1-9 du Code du vent', date: null }])
    expect(fiche.publicationsCreation).toEqual([
      {
        titre:
          'Arrêté du 3 mars 2025 portant création de la spécialité « Entretien de cerfs-volants » de baccalauréat professionnel\nNOR : VENT2500411A\nPremière session : 2028',
        date: '2025-03-14',
      },
      { titre: 'Arrêté du 9 mai 2025 corrigeant celui du 3 mars 2025', date: null },
    ])
    expect([fiche.dates.publication, fiche.dates.effet, fiche.dates.fin]).toEqual([
      '2025-06-02',
      '2025-09-01',
      '2030-08-31',
    ])
    expect(fiche.liens).toEqual(['https://vent.exemple.fr/bac'])
    expect(page.lienReferentiel).toBe('https://referentiels.exemple.fr/90411/12')
    expect(page.anterieures).toEqual([{ numero: 'RNCP90207', intitule: 'BAC PRO - Réparateur de voilures' }])
    expect([page.aucuneCorrespondance, fiche.correspondances]).toEqual([
      false,
      [{ blocs: ['RNCP90411BC01'], versNumero: 'RNCP90398', versBlocs: ['RNCP90398BC02'] }],
    ])
    expect([page.prerequisDistinctsParBloc, page.validiteComposantes]).toEqual([true, '5 ans'])
    expect(page.capitalisation).toContain("par la validation des acquis de l'expérience.\nLe diplôme")
  })

  it('place toutes les lignes et ne doute de rien', () => {
    expect(lecture.nonPlaces).toEqual([])
    expect(lecture.anomalies).toEqual([])
  })
})

describe('la page du registre enregistrée en HTML', () => {
  const lecture = reconnaitreFicheRegistre(JARDIN)
  const { fiche, ...page } = lecture.donnees

  it('lit les étiquettes coupées par un saut de ligne et leurs valeurs', () => {
    expect([fiche.numero, fiche.intitule, fiche.abrege, fiche.actif, fiche.niveau]).toEqual([
      'RNCP90412',
      'Animateur de jardins suspendus',
      null,
      true,
      5,
    ])
    expect(fiche.nsf).toEqual([
      { code: '214', libelle: 'Aménagement des terrasses & balcons' },
      { code: '413', libelle: 'Vie des quartiers' },
    ])
    expect(fiche.dates).toEqual({
      effet: null,
      decision: '2026-04-14',
      fin: '2029-04-14',
      limiteDelivrance: '2033-04-14',
      publication: null,
      dernierJo: null,
    })
    expect(fiche.dureeEnregistrement).toBe(3)
    expect(fiche.publicationsCreation).toEqual([{ titre: 'Décision du 14 avril 2026', date: '2026-04-20' }])
  })

  it('lit les blocs dans leurs deux colonnes, sans mode par voie', () => {
    expect(fiche.blocs.map(({ code, competences, evaluation }) => [code, competences, evaluation])).toEqual([
      [
        'RNCP90412BC01',
        'Organiser un atelier pour dix personnes\nAdapter la consigne à chacun',
        'Mise en situation : atelier de quarante minutes\nEntretien avec le jury',
      ],
      ['RNCP90412BC02', 'Choisir un substrat\nPlanifier une rotation', 'Étude de cas écrite'],
    ])
    expect(fiche.complements).toBeNull()
  })

  it('lit partenaires, chiffres annuels, voies et fiche remplaçante', () => {
    expect(fiche.existencePartenaires).toBe(true)
    expect(fiche.partenaires.map(({ nom, siret, habilitation }) => [nom, siret, habilitation])).toEqual([
      ['CFA DES BALCONS', '99900013600013', 'ORGA_FORM'],
      ['JARDINS EN LIGNE', '99900014400017', 'FORMER'],
    ])
    expect(fiche.statistiques).toEqual([
      {
        annee: 2025,
        certifies: 48,
        certifiesVae: 3,
        insertionGlobale6Mois: 81,
        insertionMetier6Mois: 66,
        insertionMetier2Ans: null,
      },
      {
        annee: 2024,
        certifies: 37,
        certifiesVae: 0,
        insertionGlobale6Mois: 77,
        insertionMetier6Mois: null,
        insertionMetier2Ans: 58,
      },
    ])
    expect(fiche.voies.map(({ ouverte, jury }) => [ouverte, jury])).toEqual([
      [false, null],
      [true, 'Trois membres\ndont deux extérieurs'],
      [true, 'Trois membres'],
      [true, 'Trois membres'],
      [false, null],
      [true, 'Quatre membres'],
    ])
    expect([fiche.nouvelleCaledonie, fiche.polynesieFrancaise, fiche.nouvelles]).toEqual([false, false, ['RNCP90499']])
    expect([page.aucuneCorrespondance, page.prerequisDistinctsParBloc]).toEqual([true, false])
  })

  it('compte les menus et le pied du site comme mobilier', () => {
    const mobilier = lecture.mobilier.map((rang) => JARDIN.lignes[rang]?.texte)
    const menus = ['Accueil', 'Rechercher une certification', 'Mentions du site']
    expect(mobilier.filter((texte) => menus.includes(texte ?? ''))).toEqual(menus)
    expect(lecture.nonPlaces).toEqual([])
  })
})

describe('une fiche du répertoire spécifique en Markdown', () => {
  const lecture = reconnaitreFicheRegistre(ECHASSES)
  const { fiche } = lecture.donnees

  it('lit les valeurs en gras, les tableaux à barres et les entités', () => {
    expect([fiche.numero, fiche.repertoire, fiche.intitule, fiche.actif, fiche.niveau]).toEqual([
      'RS90413',
      'RS',
      'Guider un groupe monté sur échasses',
      false,
      null,
    ])
    expect(fiche.certificateurs.map(({ nom, siret }) => [nom, siret])).toEqual([
      ['LIGUE DES ECHASSIERS', '99900015100012'],
    ])
    expect(fiche.voies.map(({ ouverte, jury }) => [ouverte, jury])).toEqual([
      [null, null],
      [null, null],
      [true, 'Deux échassiers & un guide'],
      [null, null],
      [false, null],
      [null, null],
    ])
    expect(fiche.textes.capacites).toBe('* Régler la hauteur des échasses\n* Conduire le groupe sur un sol meuble')
    expect(fiche.blocs).toEqual([])
  })

  it('signale deux dates de fin qui diffèrent et garde la première', () => {
    expect(fiche.dates.fin).toBe('2025-12-18')
    expect(lecture.anomalies).toEqual([
      {
        regle: 'lecture.dates-differentes',
        gravite: 'avertissement',
        donnees: { champ: 'fiche.dates.fin', premiere: '2025-12-18', seconde: '2025-11-18' },
        reperes: [
          { rang: 12, debut: 42, fin: 52 },
          { rang: 48, debut: 40, fin: 50 },
        ],
        reparation: null,
        appuis: [],
      },
    ])
  })

  it("montre comme non placé ce qu'aucune rubrique n'attend", () => {
    expect(lecture.nonPlaces.map((rang) => ECHASSES.lignes[rang]?.texte)).toEqual([
      'Un dernier mot que la fiche ne range nulle part.',
    ])
  })
})

describe('ce que la page coupe autrement', () => {
  it('rejoint le libellé d’une voie et son jury', () => {
    const { donnees, nonPlaces } = lireTexte(
      [
        "Voie d'accès à la certification\tOui\tNon\tComposition des jurys",
        'Après un parcours de formation sous statut\tX\t\tDeux professeurs et un',
        "d'élève ou d'étudiant\t\t\tprofessionnel du vent",
        'Après un parcours de formation continue\t\tX\t',
      ].join('\n'),
    )
    expect(donnees.fiche.voies.filter(({ ouverte }) => ouverte !== null)).toEqual([
      { voie: 'FI', ouverte: true, jury: 'Deux professeurs et un professionnel du vent', modifieeLe: null },
      { voie: 'FC', ouverte: false, jury: null, modifieeLe: null },
    ])
    expect(nonPlaces).toEqual([])
  })

  it('sépare deux textes officiels dont le premier n’a pas de date', () => {
    const { fiche } = lireTexte(
      [
        'Référence au(x) texte(s) réglementaire(s) instaurant la certification :',
        'Date du JO / BO\tRéférence au JO / BO',
        '-\tArticle V1-1',
        '01/02/2024\tDécret du',
        '\t30 janvier 2024',
      ].join('\n'),
    ).donnees
    expect(fiche.publicationsGeneral).toEqual([
      { titre: 'Article V1-1', date: null },
      { titre: 'Décret du 30 janvier 2024', date: '2024-02-01' },
    ])
  })

  it('ne prend pas l’historique des certificateurs pour des partenaires', () => {
    const { donnees, nonPlaces } = lireTexte(
      [
        "Le certificateur n'habilite aucun organisme préparant à la certification",
        'Historique des changements de certificateurs :',
        'LIGUE DES ECHASSIERS\t99900015100012\tRetrait\t01-02-2024',
      ].join('\n'),
    )
    expect([donnees.fiche.existencePartenaires, donnees.fiche.partenaires]).toEqual([false, []])
    expect(nonPlaces).toEqual([2])
  })
})

describe('rien de lu ne se perd', () => {
  it('laisse illisibles le SIRET, la date et le code mal écrits, et les montre', () => {
    const { donnees, nonPlaces } = lireTexte(
      [
        "Date d'échéance de l'enregistrement : bientôt",
        'CERTIFICATEUR(S)',
        'Nom légal\tSIRET',
        'LIGUE\t123',
        'Code(s) ROME :',
        '- carrière',
      ].join('\n'),
    )
    expect([donnees.fiche.dates.fin, donnees.fiche.certificateurs[0]?.siret, donnees.fiche.rome]).toEqual([
      null,
      null,
      [],
    ])
    expect(nonPlaces).toEqual([0, 5])
  })

  it('donne une fiche vide pour un document qui ne dit rien', () => {
    const { donnees, nonPlaces } = lireTexte('Bonjour\n\nà tous')
    expect([donnees.fiche.numero, donnees.fiche.intitule, donnees.fiche.blocs]).toEqual(['', '', []])
    expect(nonPlaces).toEqual([0, 2])
    expect(ressembleFicheRegistre(documentTexte('Bonjour\n\nà tous'))).toBe(0)
  })

  it.each([
    ['texte', TOILE],
    ['html', JARDIN],
    ['markdown', ECHASSES],
  ])('%s : lignes ôtées, doublées, mêlées, chacune est donnée, mobilier ou non placée', (_nom, source) => {
    const rangs = fc.array(fc.nat({ max: source.lignes.length - 1 }), { maxLength: 120 })
    fc.assert(
      fc.property(rangs, (choisis) => {
        const lignes = choisis.flatMap((choisi, rang) => {
          const ligne = source.lignes[choisi]
          return ligne ? [{ ...ligne, rang, numero: rang + 1 }] : []
        })
        const lecture = reconnaitreFicheRegistre({ ...source, lignes })
        const donnees = new Set(Object.values(lecture.sources).flatMap((reperes) => reperes.map(({ rang }) => rang)))
        const places = [...donnees, ...lecture.mobilier, ...lecture.nonPlaces].sort((a, b) => a - b)
        expect(places).toEqual(lignes.filter(({ texte }) => texte.trim() !== '').map(({ rang }) => rang))
        for (const { rang, debut, fin } of Object.values(lecture.sources).flat()) {
          expect(lignes[rang]?.texte.slice(debut, fin).trim()).not.toBe('')
        }
      }),
      { numRuns: 60 },
    )
  })

  it.each([
    ['étiquettes', 'N° de fiche\n'.repeat(20_000)],
    ['étiquettes inachevées', 'le cas échéant, prérequis\n'.repeat(20_000)],
    ['restes de cellules', `RNCP90411BC01 - Voile\n${'mot en attente de\n\n'.repeat(20_000)}`],
    ['blocs', 'RNCP90411BC01 - Voile\n'.repeat(20_000)],
    ['une ligne immense', `RNCP90411BC01 - ${'voie scolaire : '.repeat(60_000)}`],
    ['des tabulations', `VOIES D'ACCÈS\n${'\t'.repeat(300_000)}`],
    ['des balises', `Compétences attestées :\n${'<p>a'.repeat(100_000)}`],
    ['des espaces', `Statistiques :\n${'a'.padEnd(300_000)}b`],
  ])('reste linéaire sur un texte hostile : %s', (_nom, texte) => {
    expect(chronometrer(() => lireTexte(texte))).toBeLessThan(5_000)
  })
})
