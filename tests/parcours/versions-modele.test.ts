import fc from 'fast-check'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { relireFiche } from '#importeurs/registre-xml/lire-export.ts'
import { rebuildReadModel } from '#stockage/depots/registre-reconstruction.ts'
import { type Atelier, fiche, MODELE, ouvrirAtelier } from './essai.ts'

const JOURS = ['2026-01-01', '2026-01-02', '2026-01-03', '2026-01-04']
const NUMEROS = ['RNCP90001', 'RNCP90002']
const CONTENUS = ['A', 'B']

/** What each known export day says: number → title. The plain way to tell runs, whatever the order of imports. */
type Registre = Map<string, Map<string, string>>

interface Passage {
  readonly du: string
  readonly au: string
  readonly titre: string
}

function passagesDe(registre: Registre, numero: string): Passage[] {
  const passages: Passage[] = []
  let ouvert = false
  for (const jour of [...registre.keys()].sort()) {
    const titre = registre.get(jour)?.get(numero)
    const dernier = passages.at(-1)
    if (titre === undefined) ouvert = false
    else if (ouvert && dernier?.titre === titre) passages[passages.length - 1] = { ...dernier, au: jour }
    else passages.push({ du: jour, au: jour, titre })
    if (titre !== undefined) ouvert = true
  }
  return passages
}

/** A new file for a day replaces the old one, except contents that this day alone published. */
function poser(registre: Registre, jour: string, fiches: Map<string, string>): void {
  const nouvelles = new Map(fiches)
  for (const [numero, titre] of registre.get(jour) ?? []) {
    const passage = passagesDe(registre, numero).find((p) => p.du <= jour && jour <= p.au)
    if (!nouvelles.has(numero) && passage?.du === passage?.au) nouvelles.set(numero, titre)
  }
  registre.set(jour, nouvelles)
}

const imports = fc.array(
  fc.record({
    jour: fc.constantFrom(...JOURS),
    titres: fc.tuple(...NUMEROS.map(() => fc.constantFrom(null, ...CONTENUS))),
  }),
  { minLength: 1, maxLength: 7 },
)

let atelier: Atelier
beforeAll(async () => {
  atelier = await ouvrirAtelier()
})
afterAll(() => atelier.fermer())

it('dans n’importe quel ordre, les passages et les fiches affichées sont ceux du modèle ; la reconstruction les redonne', async () => {
  await fc.assert(
    fc.asyncProperty(imports, async (suite) => {
      await atelier.rows(`truncate ${MODELE.join(', ')}, version_fiche, passage_fiche, export_registre, texte_registre`)
      const registre: Registre = new Map()
      for (const { jour, titres } of suite) {
        // A record that never moves keeps every file from being empty.
        const fiches = new Map([['RNCP1', 'fixe']])
        for (const [i, titre] of titres.entries()) if (titre !== null) fiches.set(NUMEROS[i] ?? '', titre)
        poser(registre, jour, fiches)
        await atelier.charger(jour, ...[...fiches].map(([numero, titre]) => fiche(numero, titre)))
      }
      for (const numero of NUMEROS) {
        const attendus = passagesDe(registre, numero)
        const lus = await atelier.rows<Passage>(
          `select p.du, p.au, v.contenu->>'INTITULE' as titre
           from passage_fiche p join version_fiche v using (numero, empreinte) where numero = $1 order by p.du`,
          [numero],
        )
        expect(lus).toEqual(attendus)
        const affichees = await atelier.rows('select intitule from fiche where numero = $1', [numero])
        expect(affichees).toEqual(attendus.slice(-1).map(({ titre }) => ({ intitule: titre })))
      }
      const avant = await atelier.contenu(MODELE)
      await rebuildReadModel(atelier.proprietaire, relireFiche, () => undefined)
      expect(await atelier.contenu(MODELE)).toEqual(avant)
    }),
    { numRuns: 60 },
  )
})
