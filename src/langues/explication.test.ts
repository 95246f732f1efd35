import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { conclureCalcul, conclureControle } from '#droit/conclusion.ts'
import { ecrireTrace } from '#droit/rejouer.ts'
import {
  auMoinsUne,
  calculer,
  constante,
  fait,
  feuille,
  juger,
  saufSi,
  type Trace,
  toutes,
  type Unite,
} from '#droit/trace.ts'
import type { PhrasesDroit } from './droit/phrases.ts'
import { EXPLICATION_EN } from './explication.en.ts'
import { EXPLICATION_FR } from './explication.fr.ts'
import { direEnUneLigne, direEtape, direPhrase, expliquer, relierEtapes } from './explication.ts'
import { direSource, direTexte } from './source-droit.ts'
import { direEnsemble, direValeur, type ParolesDroit } from './valeur-droit.ts'

const PHRASES: PhrasesDroit = {
  regles: {},
  traces: {
    'essai.moyenne': { phrase: 'Moyenne de {matiere}' },
    'essai.seuil': { phrase: 'Moyenne à atteindre' },
    'essai.atteint': {
      phrase: 'La moyenne ({0}) atteint {1}',
      sinon: 'La moyenne ({0}) reste sous {1}',
      faire: 'Repasser une épreuve.',
    },
    'essai.debut': { phrase: 'Début du contrat', faire: 'Indiquer le jour du début.' },
    'essai.commence': { phrase: 'Le contrat a commencé' },
    'essai.tout': { phrase: 'Tout est réuni' },
    'essai.salaire': { phrase: 'Salaire de {valeur} par mois' },
  },
  mots: { U2: 'Étude d’un système', 'bareme.smic.mensuel': 'SMIC mensuel' },
}
const FR: ParolesDroit = { langue: 'fr', phrases: PHRASES, mots: EXPLICATION_FR }
const EN: ParolesDroit = { langue: 'en', phrases: PHRASES, mots: EXPLICATION_EN }
const lisible = (texte: string | null): string | null => texte?.replaceAll(/[\u00a0\u202f]/g, ' ') ?? null
const dire = (valeur: Trace['valeur'], unite: Unite, paroles = FR) => lisible(direValeur({ valeur, unite }, paroles))

describe('une valeur se lit avec son unité', () => {
  it.each<[Trace['valeur'], Unite, string, string]>([
    [1350, 'note', '13,5/20', '13.5/20'],
    [1000, 'note', '10/20', '10/20'],
    [{ n: 31650, d: 29 }, 'note', '10,91/20', '10.91/20'],
    [186702, 'euros', '1 867,02 €', '€1,867.02'],
    [100000, 'euros', '1 000,00 €', '€1,000.00'],
    [150, 'coefficient', '1,5', '1.5'],
    [3165000, 'points', '316,5 points', '316.5 points'],
    [10000, 'points', '1 point', '1 point'],
    [-80000, 'points', '−8 points', '−8 points'],
    [53, 'pourcent', '53 %', '53%'],
    [1, 'annees', '1 an', '1 year'],
    [0, 'annees', '0 an', '0 years'],
    [5, 'annees', '5 ans', '5 years'],
    [24, 'mois', '24 mois', '24 months'],
    [{ n: 2025, d: 2 }, 'heures', '1 012,5 h', '1,012.5 h'],
    [45, 'jours', '45 jours', '45 days'],
    [1234567, 'nombre', '1 234 567', '1,234,567'],
    ['2026-08-31', 'jour', '31 août 2026', '31 August 2026'],
    ['2026-06-01', 'jour', '1er juin 2026', '1 June 2026'],
    [true, 'oui-non', 'oui', 'yes'],
    ['U2', 'mot', 'Étude d’un système', 'Étude d’un système'],
    ['U3', 'mot', 'U3', 'U3'],
    ['U2', 'texte', 'U2', 'U2'],
    [null, 'note', 'inconnu', 'unknown'],
  ])('%j en %s', (valeur, unite, fr, en) => {
    expect([dire(valeur, unite), dire(valeur, unite, EN)]).toEqual([fr, en])
  })

  it.each<[Trace['valeur'], string]>([
    [{ n: 4998, d: 5 }, '9,996/20'],
    [{ n: 2999, d: 3 }, '9,997/20'],
    [{ n: 29999, d: 30 }, '9,9997/20'],
    [{ n: 2998, d: 3 }, '9,99/20'],
    [{ n: 3001, d: 3 }, '10,003/20'],
  ])('%j ne se montre jamais comme le seuil qu’elle n’atteint pas', (valeur, attendu) => {
    expect(dire(valeur, 'note')).toBe(attendu)
  })

  it('deux valeurs comparées se distinguent à l’œil', () => {
    const seuil = { valeur: { n: 10494, d: 10 }, unite: 'note' } as const
    expect(direEnsemble({ valeur: { n: 10493, d: 10 }, unite: 'note' }, seuil, FR)).toEqual(['10,493/20', '10,494/20'])
  })

  it('jamais deux nombres inégaux ne s’écrivent pareil côte à côte', () => {
    const note = fc.tuple(fc.integer({ min: 0, max: 60_000 }), fc.integer({ min: 2, max: 60 }))
    fc.assert(
      fc.property(note, note, ([a, b], [c, d]) => {
        const un = { valeur: { n: a, d: b }, unite: 'note' } as const
        const autre = { valeur: { n: c, d }, unite: 'note' } as const
        const [ditUn, ditAutre] = direEnsemble(un, autre, FR)
        expect(ditUn === ditAutre).toBe(a * d === b * c)
      }),
    )
  })
})

const SEUIL = constante('essai.seuil', 1000, 'note', { texte: 'code-de-l-education.D337-80', paragraphe: 'al. 2' })
const moyenne = (valeur: Trace['valeur']) =>
  feuille(
    'essai.moyenne',
    valeur,
    { unite: 'note', details: { matiere: 'U2' } },
    { genre: 'fait', chemin: 'notes[0].note' },
  )
const atteint = (valeur: Trace['valeur']) => juger('essai.atteint', 'au-moins', [moyenne(valeur), SEUIL])

describe('une étape se lit', () => {
  it('avec ses chiffres, et autrement quand la condition tombe', () => {
    expect(direEtape(atteint(1050), FR)).toMatchObject({ phrase: 'La moyenne (10,5/20) atteint 10/20', jugement: true })
    const refusee = direEtape(atteint({ n: 4998, d: 5 }), FR)
    expect(refusee).toMatchObject({ phrase: 'La moyenne (9,996/20) reste sous 10/20', jugement: false })
    expect(refusee.faire).toBe('Repasser une épreuve.')
    expect(direEtape(atteint(null), FR)).toMatchObject({ jugement: null, faire: 'Repasser une épreuve.' })
    expect(direEtape(atteint(1050), FR).faire).toBeNull()
  })

  it('par son code quand aucune phrase ne la dit, et sans phrase contraire par « Non »', () => {
    const [inconnue, fausse] = [juger('essai.rien', 'et', []), auMoinsUne('essai.tout', [])]
    expect(direEtape(inconnue, FR).phrase).toBe('essai.rien')
    expect(lisible(direEtape(fausse, FR).phrase)).toBe('Non : Tout est réuni')
  })

  it('une valeur après son nom, sauf si la phrase la porte', () => {
    const paroles = (trace: Trace) => lisible(direPhrase(direEtape(trace, FR), FR))
    expect(paroles(moyenne(1050))).toBe('Moyenne de Étude d’un système : 10,5/20')
    expect(paroles(fait('essai.salaire', 186702, 'euros', 'salaire'))).toBe('Salaire de 1 867,02 € par mois')
  })
})

describe('une valeur dit d’où elle vient', () => {
  const smic = { genre: 'bareme', bareme: 'smic', colonne: 'mensuel', depuis: '2026-06-01' } as const
  it.each([
    ['vous l’avez indiqué (contrat.debut)', { genre: 'fait', chemin: 'contrat.debut' }, 1],
    ['à indiquer (contrat.debut)', { genre: 'fait', chemin: 'contrat.debut' }, null],
    [
      'code du travail, article D6222-26, al. 2',
      { genre: 'texte', texte: 'code-du-travail.D6222-26', paragraphe: 'al. 2' },
      1,
    ],
    ['Référentiel national qualité, indicateur 17', { genre: 'texte', texte: 'qualiopi.17', paragraphe: null }, 1],
    ['texte.disparu', { genre: 'texte', texte: 'texte.disparu', paragraphe: null }, 1],
    ['SMIC mensuel, valeur depuis le 1er juin 2026', { ...smic, derniereConnue: false }, 1],
    ['SMIC mensuel, valeur depuis le 1er juin 2026 (dernière valeur connue)', { ...smic, derniereConnue: true }, 1],
    ['SMIC mensuel, aucune valeur connue à ce jour', { ...smic, depuis: null, derniereConnue: false }, null],
    [
      'non trouvé dans le règlement d’examen MSPC (unites.U2)',
      { genre: 'reglement', reglement: 'MSPC', chemin: 'unites.U2' },
      null,
    ],
    [
      'lecture retenue, point I-2 : les textes ne tranchent pas',
      { genre: 'interrupteur', interrupteur: 'note.fenetre' },
      'date',
    ],
    [
      'lecture choisie par vous, point I-2 : les textes ne tranchent pas',
      { genre: 'interrupteur', interrupteur: 'note.fenetre' },
      'session',
    ],
    [
      'lecture possible du point I-2',
      { genre: 'interrupteur', interrupteur: 'note.fenetre' },
      'session',
      'deliberation.par-session',
    ],
  ] as const)('%s', (attendu, source, valeur, code: string = 'interrupteur.note.fenetre') => {
    expect(direSource(source, { code, valeur }, FR)).toBe(attendu)
  })

  it('en anglais, le mot de droit reste en français', () => {
    expect(direTexte('code-du-travail.D6222-26', null, EN)).toBe('Labour Code (code du travail), article D6222-26')
  })
})

describe('un calcul s’explique', () => {
  it('du résultat aux sources, une étape partagée une seule fois', () => {
    const partagee = atteint(1050)
    const dite = expliquer(toutes('essai.tout', [partagee, toutes('essai.tout', [partagee])]), FR)
    expect(dite.enfants[0]?.enfants.map(({ source }) => source)).toEqual([
      'vous l’avez indiqué (notes[0].note)',
      'code de l’éducation, article D337-80, al. 2',
    ])
    expect(dite.enfants[1]?.enfants[0]).toMatchObject({ dejaDite: true, enfants: [] })
  })

  it('d’un choix, les conditions essayées et la valeur retenue ; d’un barème à paliers, le palier', () => {
    const un = constante('essai.seuil', 1, 'nombre', { texte: 'code-du-travail.D6222-26' })
    const deux = constante('essai.seuil', 2, 'nombre', { texte: 'code-du-travail.D6222-26' })
    const choix = (a: Trace, b: Trace) => calculer('essai.moyenne', 'selon', [a, un, b, deux, un], { unite: 'nombre' })
    const dites = (trace: Trace) => expliquer(trace, FR).enfants.map(({ valeur, jugement }) => valeur ?? jugement)
    expect(dites(choix(atteint(900), atteint(1050)))).toEqual([false, true, '2'])
    expect(dites(choix(atteint(900), atteint(900)))).toEqual([false, false, '1'])
    expect(dites(choix(atteint(null), atteint(900)))).toEqual([null])
    const paliers = calculer('essai.moyenne', 'paliers', [deux, un, SEUIL, deux, un], { unite: 'nombre' })
    expect(dites(paliers)).toEqual(['2', '2', '1'])
    const aDefaut = calculer('essai.moyenne', 'a-defaut', [moyenne(null), un, deux], { unite: 'nombre' })
    expect(dites(aDefaut)).toEqual(['inconnu', '1'])
  })

  it('la croix rouge est gardée à ce qui fait échouer la réponse', () => {
    const un = constante('essai.seuil', 1, 'nombre', { texte: 'code-du-travail.D6222-26' })
    const choix = calculer('essai.moyenne', 'selon', [atteint(900), un, un], { unite: 'nombre' })
    const valable = juger('essai.commence', 'egal', [choix, un])
    const exception = saufSi('essai.tout', atteint(800), atteint(900))
    const dite = expliquer(toutes('essai.tout', [valable, exception, atteint(1050), atteint(null)]), FR)
    const signes = (branche: typeof dite): unknown => [branche.signe, ...branche.enfants.map(signes)]
    const leaf = [null]
    expect(signes(dite)).toEqual([
      'refus',
      ['vrai', [null, ['non', leaf, leaf], leaf], leaf],
      ['refus', ['refus', leaf, leaf], ['refus', leaf, leaf]],
      ['vrai', leaf, leaf],
      ['inconnu', ['inconnu'], leaf],
    ])
    const ecartee = dite.enfants[0]?.enfants[0]?.enfants[0]
    expect([ecartee?.signe, ecartee?.faire]).toEqual(['non', null])
  })

  it('pareil, lu dans la trace ou dans son JSON', () => {
    const trace = toutes('essai.tout', [atteint(1050), atteint(null)])
    const relue = relierEtapes(JSON.parse(JSON.stringify(ecrireTrace(trace))).etapes)
    expect(relue === null ? null : expliquer(relue, FR)).toEqual(expliquer(trace, FR))
    expect(relierEtapes([])).toBeNull()
  })
})

describe('une réponse tient en une ligne', () => {
  const ligne = (trace: Trace, calcul = false) =>
    lisible(direEnUneLigne(calcul ? conclureCalcul(trace, null) : conclureControle(trace, null), FR))
  const debut = fait('essai.debut', null, 'jour', 'contrat.debut')
  it('avec ce qui la décide', () => {
    expect(ligne(atteint(1050))).toBe('Conforme. La moyenne (10,5/20) atteint 10/20')
    expect(ligne(toutes('essai.tout', [atteint(900), atteint(800)]))).toBe(
      'Non conforme. La moyenne (9/20) reste sous 10/20 ; La moyenne (8/20) reste sous 10/20',
    )
    expect(ligne(juger('essai.commence', 'connu', [debut]))).toBe('Non conforme. Non : Le contrat a commencé')
    expect(ligne(juger('essai.commence', 'et', [debut]))).toBe('Indéterminé. Il manque : Début du contrat')
    const somme = calculer('essai.salaire', 'somme', [fait('essai.salaire', 150, 'euros', 's')], { unite: 'euros' })
    expect(ligne(somme, true)).toBe('Déterminé. Salaire de 1,50 € par mois')
  })
})
