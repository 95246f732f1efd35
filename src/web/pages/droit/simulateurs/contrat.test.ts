import { describe, expect, it } from 'vitest'
import { BAREMES_LIVRES } from '#droit/baremes/tous.ts'
import { baremesEnVigueur } from './baremes.ts'
import { calculerPaie } from './calculer-paie.ts'
import { compterSalaires, lireContratSaisi } from './contrat.ts'
import { EXEMPLES_REMUNERATION } from './exemples.ts'

const exemple = (nom: string) => {
  const trouve = EXEMPLES_REMUNERATION.find((un) => un.nom === nom)
  if (trouve === undefined) throw new Error(`no example ${nom}`)
  return trouve.saisie
}

describe('le contrat saisi', () => {
  it.each<[string, readonly [number, number][]]>([
    [
      'anniversaire',
      [
        [27, 50_410],
        [43, 80_282],
        [51, 95_218],
        [67, 125_090],
      ],
    ],
    [
      'reduit',
      [
        [51, 95_218],
        [67, 125_090],
        [78, 145_628],
      ],
    ],
  ])('l’exemple %s donne les taux et les montants du texte', (nom, attendus) => {
    const { due, erreurs } = calculerPaie(exemple(nom), BAREMES_LIVRES)
    expect(due.resultat.periodes.map(({ taux, montant }) => [taux, montant])).toEqual(attendus)
    expect([due.issue, erreurs]).toEqual(['determine', {}])
  })

  it('l’exemple du salaire resté trop bas nomme les mois en défaut', () => {
    const comparaisons = calculerPaie(exemple('compare'), BAREMES_LIVRES).controle?.resultat.comparaisons ?? []
    expect(comparaisons.filter(({ conforme }) => conforme === false).map(({ mois }) => mois)).toEqual([
      '2026-11',
      '2026-12',
    ])
  })

  it('un contrat qui finit avant de commencer, ou après dix ans, est dit faux à sa fin', () => {
    expect(lireContratSaisi({ debut: '2026-09-01', fin: '2026-08-31' }).erreurs).toEqual({ fin: 'ordre' })
    expect(lireContratSaisi({ debut: '2006-09-01', fin: '2026-08-31' }).erreurs).toEqual({ fin: 'longueur' })
    expect(lireContratSaisi({ debut: '2026-09-01', fin: '2026-08-31' }).contrat.fin).toBeNull()
  })

  it('un minimum de branche vaut depuis le début quand son jour n’est pas dit', () => {
    const saisie = { debut: '2026-09-01', minimum_conventionnel: 'montant', 'minimum_conventionnel.montant': '1 900' }
    expect(lireContratSaisi(saisie).contrat.minimumConventionnel).toEqual([{ depuis: '2026-09-01', montant: 190_000 }])
    expect(lireContratSaisi({ minimum_conventionnel: 'aucun' }).contrat.minimumConventionnel).toEqual([])
    expect(lireContratSaisi({}).contrat.minimumConventionnel).toBeNull()
  })

  it('montre autant de salaires que de saisis, un au moins, douze au plus', () => {
    expect([{}, { 'salaires.2.montant': '1' }, { 'salaires.99.montant': '1' }].map(compterSalaires)).toEqual([1, 3, 12])
  })
})

describe('les barèmes', () => {
  it('sont ceux livrés tant que le serveur n’a pas répondu', () => {
    expect(baremesEnVigueur(undefined)).toBe(BAREMES_LIVRES)
  })

  it('prennent la ligne qu’une personne a ajoutée', () => {
    const acte = {
      numero: 1,
      instant: '2026-12-20T10:00:00Z',
      depuis: '2027-01-01',
      valeurs: { mensuel: 190_000 },
      texte: null,
      origine: 'essai',
      verifie_le: '2026-12-20',
    }
    const vu = {
      id: 'smic',
      colonnes: [],
      verifie_le: '2026-12-20',
      livre_verifie_le: '2026-07-23',
      lignes: [],
      actes: [acte],
    }
    const { smic } = baremesEnVigueur([vu])
    expect(smic.lignes.at(-1)?.depuis).toBe('2027-01-01')
    expect(smic.verifieLe).toBe('2026-12-20')
  })
})
