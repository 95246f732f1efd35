import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ROLES, type Role } from '#domaine/organisme/index.ts'
import { actionsDans, DROITS, estAction, PLATEFORME, peutFaire, type RegleDroit } from './droits.ts'

const A = '11111111-1111-4111-8111-111111111111'
const B = '22222222-2222-4222-8222-222222222222'
const actions = Object.keys(DROITS).filter(estAction)
const acteur = (organisme: string, role: Role) => ({
  personne: 'moi',
  appartenances: [{ organisme, role }],
})

describe('table des droits', () => {
  it.each([
    ['administrateur', PLATEFORME, 'registre.importer', PLATEFORME, true],
    ['administrateur', PLATEFORME, 'organisme.modifier', A, true],
    ['administrateur', PLATEFORME, 'suivi.modifier', A, false],
    ['gestionnaire', A, 'membre.inviter', A, true],
    ['gestionnaire', A, 'registre.importer', A, false],
    ['gestionnaire', A, 'organisme.creer', A, false],
    ['enseignant', A, 'suivi.modifier', A, true],
    ['enseignant', A, 'membre.inviter', A, false],
    ['candidat', A, 'membre.lire', A, false],
    ['candidat', A, 'suivi.lire', A, true],
    ['inspecteur', A, 'journal.lire', A, true],
    ['tuteur', A, 'journal.lire', A, false],
  ] as const)('%s de %s, %s dans %s : %s', (role, chez, action, ou, attendu) => {
    expect(peutFaire(acteur(chez, role), action, { organisme: ou })).toBe(attendu)
  })

  it('un rôle tenu dans un organisme ne donne rien dans un autre', () => {
    for (const role of ROLES)
      for (const action of actions) expect(peutFaire(acteur(A, role), action, { organisme: B })).toBe(false)
  })

  it('sans rôle, rien, sinon agir sur ses propres sessions', () => {
    const seul = { personne: 'moi', appartenances: [] }
    for (const action of actions) expect(peutFaire(seul, action, { organisme: A })).toBe(false)
    expect(peutFaire(seul, 'session.revoquer', { personne: 'moi' })).toBe(true)
    expect(peutFaire(seul, 'session.revoquer', { personne: 'autre' })).toBe(false)
    expect(peutFaire(seul, 'membre.retirer', { personne: 'moi' })).toBe(false)
  })

  it('un administrateur nommé ailleurs que sur la plateforme ne peut rien', () => {
    expect(actionsDans(acteur(A, 'administrateur'), A)).toEqual([])
  })

  it('un rôle de plus ne retire jamais un droit', () => {
    const appartenance = fc.record({
      organisme: fc.constantFrom(PLATEFORME, A, B),
      role: fc.constantFrom(...ROLES),
    })
    fc.assert(
      fc.property(
        fc.array(appartenance),
        appartenance,
        fc.constantFrom(...actions),
        fc.constantFrom(A, B, PLATEFORME),
        (deja, plus, action, organisme) => {
          const avant = peutFaire({ personne: 'moi', appartenances: deja }, action, { organisme })
          const apres = peutFaire({ personne: 'moi', appartenances: [...deja, plus] }, action, { organisme })
          return !avant || apres
        },
      ),
    )
  })
})

const PAGE = join(import.meta.dirname, '../../docs/droits.md')

/** The page of the table, as it stands in docs/droits.md. */
function rediger(): string {
  const lignes = actions.map((action) => {
    const regle: RegleDroit = DROITS[action]
    const cases = [
      ...regle.plateforme.map((role) => `${role} (plateforme)`),
      ...regle.organisme,
      ...(regle.soi ? ['soi-même'] : []),
    ]
    return `| \`${action}\` | ${cases.join(', ')} |`
  })
  return [
    '# Droits',
    '',
    'Ce qui n’est pas écrit ici est refusé. Un rôle vaut dans l’organisme où il est tenu ; un administrateur de la',
    'plateforme vaut partout où la table le nomme. Page tirée de `src/application/droits.ts` (`UPDATE=1` la récrit).',
    '',
    '| action | qui |',
    '|---|---|',
    ...lignes,
    '',
  ].join('\n')
}

it('docs/droits.md dit la table telle qu’elle est', async () => {
  if (process.env.UPDATE === '1') await writeFile(PAGE, rediger())
  expect(await readFile(PAGE, 'utf8')).toBe(rediger())
})
