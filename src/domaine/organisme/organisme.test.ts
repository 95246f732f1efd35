import { describe, expect, it } from 'vitest'
import { verifierOrganisme } from './organisme.ts'
import { estRole } from './role.ts'

const SAISIE = { type: 'cfa', nom: 'CFA de Reims', siret: '18510906300031', uai: null }

describe('vérifier un organisme', () => {
  it('rend les valeurs nettoyées', () => {
    expect(verifierOrganisme({ type: 'lycee', nom: '  Lycée ', siret: '185 109 063 00031', uai: '0750654d ' })).toEqual(
      {
        ok: true,
        valeur: { type: 'lycee', nom: 'Lycée', siret: '18510906300031', uai: '0750654D' },
      },
    )
  })

  it.each([
    ['cfa sans UAI', {}],
    ['certificateur étranger, sans SIRET', { type: 'certificateur', siret: null }],
    ['organisme de formation avec UAI (Greta)', { type: 'organisme_formation', uai: '0750654D' }],
    ['plateforme', { type: 'plateforme', siret: '' }],
    ['nom de 300 signes', { nom: 'x'.repeat(300) }],
  ])('accepte : %s', (_titre, connu) => expect(verifierOrganisme({ ...SAISIE, ...connu }).ok).toBe(true))

  it.each([
    [{ nom: '   ' }, 'organisme.nom-vide'],
    [{ nom: 'x'.repeat(301) }, 'organisme.nom-trop-long'],
    [{ type: 'ecole' }, 'organisme.type-inconnu'],
    [{ siret: null }, 'organisme.siret-manquant'],
    [{ siret: ' ' }, 'organisme.siret-manquant'],
    [{ siret: '18510906300032' }, 'organisme.siret-invalide'],
    [{ type: 'certificateur', siret: '123' }, 'organisme.siret-invalide'],
    [{ type: 'lycee', uai: null }, 'organisme.uai-manquant'],
    [{ uai: '0750654E' }, 'organisme.uai-invalide'],
  ])('refuse %j : %s', (connu, code) => {
    expect(verifierOrganisme({ ...SAISIE, ...connu })).toMatchObject({ ok: false, refus: { code } })
  })

  it('reconnaît un rôle à son nom exact', () => {
    expect(['jure', 'juré', 'Jure', 'administrateur'].map(estRole)).toEqual([true, false, false, true])
  })
})
