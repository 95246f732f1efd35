import { describe, expect, it } from 'vitest'
import { blocExemple, ficheExemple } from '#domaine/certification/exemples.ts'
import type { FicheRegistre } from '#domaine/certification/index.ts'
import { referentielDeFiche } from './fiche-comparable.ts'
import { liensOfficiels } from './liens-officiels.ts'

const cote = (fiche: FicheRegistre) => ({
  numero: fiche.numero,
  elements: referentielDeFiche(fiche).elements,
  fiche,
})
const blocs = (numero: string) => [blocExemple(1, `${numero}BC01`), blocExemple(2, `${numero}BC02`)]

describe('les liens que le répertoire déclare', () => {
  const ancienne = ficheExemple('RNCP1', { blocs: blocs('RNCP1'), nouvelles: ['RNCP2'] })
  const nouvelle = ficheExemple('RNCP2', {
    blocs: blocs('RNCP2'),
    anciennes: ['RNCP1'],
    correspondances: [
      { blocs: ['RNCP2BC01'], versNumero: 'RNCP1', versBlocs: ['RNCP1BC02', 'RNCP1BC09'] },
      { blocs: [], versNumero: 'RNCP1', versBlocs: [] },
      { blocs: ['RNCP2BC01'], versNumero: 'RNCP7', versBlocs: ['RNCP7BC01'] },
    ],
  })

  it('bloc à bloc ou en entier, lus de l’un ou de l’autre côté, avec qui les déclare', () => {
    const dire = (a: FicheRegistre, b: FicheRegistre) =>
      liensOfficiels(cote(a), cote(b)).map(({ type, sens, de, vers, codeDe, codeVers, declareePar }) =>
        [type, sens, de, vers, codeDe, codeVers, declareePar].join(' '),
      )
    expect(dire(ancienne, nouvelle)).toEqual([
      'remplace de-vers     RNCP1',
      'equivalent de-vers bloc-2 bloc-1 RNCP1BC02 RNCP2BC01 RNCP2',
      'equivalent de-vers  bloc-1 RNCP1BC09 RNCP2BC01 RNCP2',
      'equivalent de-vers     RNCP2',
    ])
    expect(dire(nouvelle, ancienne)[0]).toBe('remplace vers-de     RNCP1')
  })

  it('rien sans numéro, sans fiche, ni d’une certification à elle-même', () => {
    expect(liensOfficiels({ ...cote(ancienne), numero: null }, cote(nouvelle))).toEqual([])
    expect(liensOfficiels({ ...cote(ancienne), fiche: null }, { ...cote(nouvelle), fiche: null })).toEqual([])
    expect(liensOfficiels(cote(nouvelle), cote(nouvelle))).toEqual([])
  })
})
