import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Changement, comparerFiches } from './comparaison.ts'
import { comparerTextes } from './ecart-texte.ts'
import { blocExemple, ficheExemple } from './exemples.ts'
import type { FicheRegistre } from './fiche.ts'

const resume = (changements: Changement[]): string[] =>
  changements.map((changement) => `${changement.nature} ${changement.chemin.join('/')}`)

const comparer = (avant: Partial<FicheRegistre>, apres: Partial<FicheRegistre>): Changement[] =>
  comparerFiches(ficheExemple('RNCP1', avant), ficheExemple('RNCP1', apres))

describe('comparer deux versions d’une fiche', () => {
  it('deux versions égales ne diffèrent en rien', () => expect(comparer({}, {})).toEqual([]))

  it('RS5000 : la date de décision corrigée d’un export à l’autre (Q16)', () => {
    const { dates } = ficheExemple('RS5000')
    expect(
      comparer({ dates: { ...dates, decision: '2019-06-13' } }, { dates: { ...dates, decision: '2019-05-24' } }),
    ).toEqual([
      {
        chemin: ['dates', 'decision'],
        nature: 'modification',
        avant: '2019-06-13',
        apres: '2019-05-24',
        paragraphes: null,
      },
    ])
  })

  it('une valeur apparue est un ajout, une valeur disparue un retrait', () => {
    expect(resume(comparer({ niveau: null, actif: true }, { niveau: 4, actif: null }))).toEqual([
      'retrait actif',
      'ajout niveau',
    ])
  })

  it('les listes se comparent par code', () => {
    const avant = [
      { code: '250r', libelle: 'Spécialités' },
      { code: '251', libelle: 'Mécanique' },
    ]
    const apres = [
      { code: '251', libelle: 'Mécanique générale' },
      { code: '255', libelle: 'Électricité' },
    ]
    expect(resume(comparer({ nsf: avant }, { nsf: apres }))).toEqual([
      'retrait nsf/250r',
      'modification nsf/251/libelle',
      'ajout nsf/255',
    ])
  })

  it('les mêmes éléments dans un autre ordre sont un déplacement', () => {
    expect(comparer({ anciennes: ['RNCP420', 'RNCP422'] }, { anciennes: ['RNCP422', 'RNCP420'] })).toEqual([
      {
        chemin: ['anciennes'],
        nature: 'deplacement',
        avant: ['RNCP420', 'RNCP422'],
        apres: ['RNCP422', 'RNCP420'],
        paragraphes: null,
      },
    ])
  })

  it('le même partenaire deux fois garde ses deux lignes', () => {
    const ligne = { nom: 'A', siret: '1', actifDepuis: null, etatModifieLe: null, etat: 'ACTIF' } as const
    const deux = [
      { ...ligne, habilitation: 'FORMER' },
      { ...ligne, habilitation: 'ORGANISER' },
    ] as const
    expect(resume(comparer({ partenaires: deux }, { partenaires: deux.slice(0, 1) }))).toEqual([
      'retrait partenaires/1#2',
    ])
  })
})

describe('comparer bloc à bloc', () => {
  it('apparie par code normalisé, même après une insertion', () => {
    const avant = [blocExemple(1, 'RNCP1BC01'), blocExemple(2, 'RNCP1BC02')]
    const apres = [
      blocExemple(1, 'RNCP1BC01'),
      blocExemple(2, 'RNCP1BC03', { libelle: 'Nouveau' }),
      blocExemple(3, 'RNCP1BC02', { libelle: 'Bloc deux' }),
    ]
    expect(resume(comparer({ blocs: avant }, { blocs: apres }))).toEqual([
      'modification blocs/RNCP1BC02/libelle',
      'ajout blocs/RNCP1BC03',
    ])
  })

  it('apparie par la place ce qui n’a plus le même code (code brut corrigé, Q3)', () => {
    const avant = [blocExemple(1, '01', { codeNormalise: null }), blocExemple(2, 'RNCP1BC02')]
    const apres = [blocExemple(1, 'RNCP1BC01'), blocExemple(2, 'RNCP1BC02')]
    expect(resume(comparer({ blocs: avant }, { blocs: apres }))).toEqual([
      'modification blocs/RNCP1BC01/code',
      'ajout blocs/RNCP1BC01/codeNormalise',
    ])
  })

  it('deux blocs du même code restent deux blocs', () => {
    const blocs = [blocExemple(1, '01', { codeNormalise: null }), blocExemple(2, '01', { codeNormalise: null })]
    expect(resume(comparer({ blocs }, { blocs: blocs.slice(0, 1) }))).toEqual(['retrait blocs/01#2'])
  })

  it('les textes se comparent paragraphe par paragraphe', () => {
    const bloc = (competences: string) => [blocExemple(1, 'RNCP1BC01', { competences })]
    const [changement] = comparer(
      { blocs: bloc('C1 Lire    C2 Écrire    C3 Compter') },
      { blocs: bloc('C1 Lire    C2 Écrire un rapport    C3 Compter') },
    )
    expect(changement?.chemin).toEqual(['blocs', 'RNCP1BC01', 'competences'])
    expect(changement?.paragraphes).toEqual([
      { nature: 'identique', texte: 'C1 Lire' },
      { nature: 'retrait', texte: 'C2 Écrire' },
      { nature: 'ajout', texte: 'C2 Écrire un rapport' },
      { nature: 'identique', texte: 'C3 Compter' },
    ])
  })

  it('un texte apparu est ajouté en entier', () => {
    const { textes } = ficheExemple('RNCP1')
    const [changement] = comparer({}, { textes: { ...textes, objectifs: 'Un  deux' } })
    expect(changement).toMatchObject({ nature: 'ajout', chemin: ['textes', 'objectifs'] })
    expect(changement?.paragraphes?.map((ecart) => ecart.nature)).toEqual(['ajout', 'ajout'])
  })
})

describe('propriétés', () => {
  const texte = fc
    .array(fc.constantFrom('un', 'deux', 'trois', 'quatre'), { maxLength: 8 })
    .map((mots) => mots.join('  '))

  it('d’un écart de textes on relit les deux versions', () => {
    fc.assert(
      fc.property(texte, texte, (avant, apres) => {
        const ecarts = comparerTextes(avant, apres)
        const relire = (sauf: string): string =>
          ecarts
            .filter((ecart) => ecart.nature !== sauf)
            .map((ecart) => ecart.texte)
            .join('  ')
        expect(relire('ajout')).toBe(avant)
        expect(relire('retrait')).toBe(apres)
        if (avant === apres) expect(ecarts.every((ecart) => ecart.nature === 'identique')).toBe(true)
      }),
    )
  })

  it('comparer à l’envers échange ajouts et retraits', () => {
    const codes = fc.uniqueArray(fc.constantFrom('250', '251', '252', '253'))
    const enNsf = (liste: string[]) => ({ nsf: liste.map((code) => ({ code, libelle: null })) })
    fc.assert(
      fc.property(codes, codes, (a, b) => {
        const compter = (changements: Changement[], nature: string): number =>
          changements.filter((changement) => changement.nature === nature).length
        const [aller, retour] = [comparer(enNsf(a), enNsf(b)), comparer(enNsf(b), enNsf(a))]
        expect(compter(aller, 'ajout')).toBe(b.filter((code) => !a.includes(code)).length)
        expect(compter(aller, 'ajout')).toBe(compter(retour, 'retrait'))
        expect(compter(aller, 'deplacement')).toBe(compter(retour, 'deplacement'))
      }),
    )
  })
})
