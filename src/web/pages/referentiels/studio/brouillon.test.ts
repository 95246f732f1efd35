import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { appliquerToutes, type Operation, type Referentiel } from '#domaine/referentiel/index.ts'
import { type Accuse, Brouillon, type Depart, type PortBrouillon } from './brouillon.ts'
import { dessiner, PETIT } from './essai.ts'

const CONFLIT = new Error('conflit')
const COUPURE = new Error('coupure')

interface Passe {
  readonly operations: readonly Operation[]
  readonly inverses: readonly Operation[]
}

/** A server in memory, with the stacks of undo of the real one; it can be cut, or lose its answers. */
class Serveur implements PortBrouillon {
  contenu: Referentiel = PETIT
  revision = 0
  coupe = false
  perdReponses = 0
  readonly #faits: Passe[] = []
  readonly #defaits: Passe[] = []

  async envoyer(lot: Parameters<PortBrouillon['envoyer']>[0]): Promise<Accuse> {
    await Promise.resolve()
    if (this.coupe) throw COUPURE
    if (lot.revision !== this.revision) throw CONFLIT
    const pile = lot.genre === 'annulation' ? this.#faits : this.#defaits
    const ancien = lot.genre === 'edition' ? undefined : pile.pop()
    const operations =
      ancien === undefined ? lot.operations : lot.genre === 'annulation' ? ancien.inverses : ancien.operations
    const fait = appliquerToutes(this.contenu, operations)
    if (!fait.ok) throw new Error(fait.refus.code)
    if (ancien === undefined) {
      this.#faits.push({ operations, inverses: fait.valeur.inverses })
      this.#defaits.length = 0
    } else (lot.genre === 'annulation' ? this.#defaits : this.#faits).push(ancien)
    this.contenu = fait.valeur.referentiel
    this.revision += 1
    if (this.perdReponses > 0) {
      this.perdReponses -= 1
      throw COUPURE
    }
    return { ...(await this.lire()), operations }
  }

  async lire(): Promise<Depart> {
    const { contenu, revision } = this
    return {
      contenu,
      revision,
      etat: 'brouillon',
      annulable: this.#faits.length > 0,
      retablissable: this.#defaits.length > 0,
    }
  }

  classer(erreur: unknown): 'coupure' | 'conflit' | 'refus' {
    return erreur === CONFLIT ? 'conflit' : erreur === COUPURE ? 'coupure' : 'refus'
  }
}

const ouvrir = async (serveur: Serveur) => new Brouillon(serveur, await serveur.lire())
const renommer = (id: string, libelle: string): Operation => {
  const element = PETIT.elements.find((un) => un.id === id)
  if (element === undefined) throw new Error(id)
  return { type: 'modifier', element: { ...element, libelle } }
}
const libelle = ({ elements }: Referentiel, id: string) => elements.find((un) => un.id === id)?.libelle
const poser = async () => {
  for (let tour = 0; tour < 60; tour += 1) await Promise.resolve()
}

describe('un brouillon dans la page', () => {
  it('montre chaque modification aussitôt, puis le serveur l’a', async () => {
    const serveur = new Serveur()
    const brouillon = await ouvrir(serveur)
    expect(brouillon.apply([renommer('C1', 'Tendre')])).toBe(true)
    expect(libelle(brouillon.read().contenu, 'C1')).toBe('Tendre')
    expect(brouillon.read().statut).toBe('enregistrement')
    await poser()
    expect(brouillon.read()).toMatchObject({ statut: 'enregistre', revision: 1, annulable: true, attente: [] })
    expect(serveur.contenu).toEqual(brouillon.read().contenu)
  })

  it('dit pourquoi une modification est impossible, et n’envoie rien', async () => {
    const serveur = new Serveur()
    const brouillon = await ouvrir(serveur)
    expect(brouillon.apply([{ type: 'deplacer', id: 'A1', parent: 'E1', ordre: 0 }])).toBe(false)
    await poser()
    expect(brouillon.read().refus?.code).toBe('referentiel.cycle')
    expect(serveur.revision).toBe(0)
  })

  it('annule aussi ce qui a été fait avant l’ouverture de la page', async () => {
    const serveur = new Serveur()
    const avant = await ouvrir(serveur)
    avant.apply([{ type: 'supprimer', id: 'A1' }])
    await poser()
    const brouillon = await ouvrir(serveur)
    expect(dessiner(brouillon.read().contenu)).toBe('B1(A2) B2')
    await brouillon.undo()
    expect(dessiner(brouillon.read().contenu)).toBe('B1(A1(C1 C2 C3 E1(K1)) A2) B2')
    await brouillon.redo()
    await poser()
    expect(dessiner(brouillon.read().contenu)).toBe('B1(A2) B2')
    expect(serveur.contenu).toEqual(brouillon.read().contenu)
  })

  it('garde tout pendant une coupure, et envoie au retour', async () => {
    const serveur = new Serveur()
    const brouillon = await ouvrir(serveur)
    serveur.coupe = true
    brouillon.apply([renommer('C1', 'Tendre')])
    await poser()
    brouillon.apply([renommer('C2', 'Poncer')])
    await poser()
    expect(brouillon.read()).toMatchObject({ statut: 'coupure', revision: 0 })
    expect(brouillon.read().attente).toHaveLength(2)
    serveur.coupe = false
    brouillon.retry()
    await poser()
    expect(brouillon.read().statut).toBe('enregistre')
    expect(libelle(serveur.contenu, 'C1')).toBe('Tendre')
    expect(libelle(serveur.contenu, 'C2')).toBe('Poncer')
  })

  it('une réponse perdue n’est pas un conflit', async () => {
    const serveur = new Serveur()
    const brouillon = await ouvrir(serveur)
    serveur.perdReponses = 1
    brouillon.apply([renommer('C1', 'Tendre')])
    await poser()
    brouillon.retry()
    await poser()
    expect(brouillon.read()).toMatchObject({ statut: 'enregistre', revision: 1, attente: [] })
  })
})

describe('deux onglets', () => {
  const diverger = async () => {
    const serveur = new Serveur()
    const [ici, ailleurs] = [await ouvrir(serveur), await ouvrir(serveur)]
    ailleurs.apply([renommer('C2', 'Ailleurs'), { type: 'supprimer', id: 'E1' }])
    await poser()
    ici.apply([renommer('C1', 'Ici')])
    ici.apply([renommer('K1', 'Critère d’ici')])
    await poser()
    return { serveur, ici }
  }

  it('le conflit garde les modifications d’ici jusqu’au choix', async () => {
    const { ici } = await diverger()
    expect(ici.read().statut).toBe('conflit')
    expect(ici.read().attente).toHaveLength(2)
    expect(ici.apply([renommer('C3', 'Trop tard')])).toBe(false)
  })

  it('refaites sur la version actuelle, elles s’ajoutent ; ce qui n’a plus de place est rendu', async () => {
    const { serveur, ici } = await diverger()
    const ecartes = ici.resumeOver()
    await poser()
    expect(ecartes.map(({ operations }) => operations)).toEqual([[renommer('K1', 'Critère d’ici')]])
    expect(ici.read().statut).toBe('enregistre')
    expect(libelle(serveur.contenu, 'C1')).toBe('Ici')
    expect(libelle(serveur.contenu, 'C2')).toBe('Ailleurs')
  })

  it('laissées, la version actuelle reste seule', async () => {
    const { serveur, ici } = await diverger()
    ici.adopt()
    expect(ici.read()).toMatchObject({ statut: 'enregistre', revision: 1, attente: [] })
    expect(ici.read().contenu).toEqual(serveur.contenu)
  })

  it('qui n’a rien en attente prend simplement la version actuelle', async () => {
    const serveur = new Serveur()
    const [ici, ailleurs] = [await ouvrir(serveur), await ouvrir(serveur)]
    ailleurs.apply([renommer('C2', 'Ailleurs')])
    await poser()
    await ici.refresh()
    expect(libelle(ici.read().contenu, 'C2')).toBe('Ailleurs')
  })
})

it('quoi qu’on fasse et quand que le réseau coupe, la page et le serveur finissent pareils', async () => {
  const geste = fc.oneof(
    fc.record({ agir: fc.constant('nommer' as const), id: fc.constantFrom('C1', 'C2', 'B2'), mot: fc.string() }),
    fc.record({ agir: fc.constantFrom('monter', 'annuler', 'retablir', 'couper', 'rendre', 'perdre') }),
  )
  await fc.assert(
    fc.asyncProperty(fc.array(geste, { maxLength: 25 }), async (gestes) => {
      const serveur = new Serveur()
      const brouillon = await ouvrir(serveur)
      for (const un of gestes) {
        if (un.agir === 'nommer' && 'mot' in un) brouillon.apply([renommer(un.id, un.mot)])
        if (un.agir === 'monter') brouillon.apply([{ type: 'deplacer', id: 'C3', parent: 'A1', ordre: 0 }])
        if (un.agir === 'annuler') await brouillon.undo()
        if (un.agir === 'retablir') await brouillon.redo()
        if (un.agir === 'couper') serveur.coupe = true
        if (un.agir === 'rendre') serveur.coupe = false
        if (un.agir === 'perdre') serveur.perdReponses += 1
        if (un.agir === 'perdre' || un.agir === 'rendre') await poser()
      }
      serveur.coupe = false
      for (let tour = 0; tour < 30 && brouillon.read().statut !== 'enregistre'; tour += 1) {
        brouillon.retry()
        await poser()
        await new Promise((resolve) => setTimeout(resolve, 0))
      }
      expect(brouillon.read().statut).toBe('enregistre')
      expect(brouillon.read().contenu).toEqual(serveur.contenu)
    }),
    { numRuns: 60 },
  )
})
