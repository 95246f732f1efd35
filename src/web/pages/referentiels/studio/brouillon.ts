import {
  appliquerToutes,
  type EtatVersion,
  type GenreLot,
  type Operation,
  type Referentiel,
} from '#domaine/referentiel/index.ts'
import type { Refus } from '#socle/resultat.ts'

/** What the server answers to a batch. */
export interface Accuse {
  readonly revision: number
  readonly etat: EtatVersion
  readonly annulable: boolean
  readonly retablissable: boolean
  /** What was applied, when the server knows it better than us: its own undoing or doing again. */
  readonly operations: readonly Operation[]
}

/** The draft as the server has it. */
export interface Depart extends Omit<Accuse, 'operations'> {
  readonly contenu: Referentiel
}

/** How a draft reaches the server. Both reject with what `classer` understands. */
export interface PortBrouillon {
  envoyer(lot: { genre: GenreLot; operations: readonly Operation[]; revision: number }): Promise<Accuse>
  lire(): Promise<Depart>
  /** coupure: tried again later; conflit: somebody else changed the draft; refus: the server does not want it. */
  classer(erreur: unknown): 'coupure' | 'conflit' | 'refus'
}

/** One batch as this page applied it. */
export interface Lot {
  readonly genre: GenreLot
  readonly operations: readonly Operation[]
  readonly inverses: readonly Operation[]
}

export type Statut = 'enregistre' | 'enregistrement' | 'coupure' | 'conflit' | 'refus'

/** What the studio shows of a draft. */
export interface EtatBrouillon {
  readonly contenu: Referentiel
  readonly revision: number
  readonly etat: EtatVersion
  readonly statut: Statut
  /** Batches that the server does not have yet. */
  readonly attente: readonly Lot[]
  readonly annulable: boolean
  readonly retablissable: boolean
  /** Why the last edit was not possible; null when it was. */
  readonly refus: Refus | null
  /** Why the server refused, for `refus`. */
  readonly erreur: unknown
  /** In a conflict, what the server has. */
  readonly serveur: Depart | null
}

const REESSAI = 2_000

/**
 * A draft being edited in this page: every edit is seen at once and sent after, one batch after the other. What was not
 * sent is never thrown away without a person's choice.
 */
export class Brouillon {
  readonly #port: PortBrouillon
  readonly #abonnes = new Set<() => void>()
  #etat: EtatBrouillon
  /** Content of the server at `revision`. */
  #base: Referentiel
  #faits: Lot[] = []
  #defaits: Lot[] = []
  /** What the server could undo or do again before the edits of this page. */
  #ancien: { annulable: boolean; retablissable: boolean }
  #occupe = false
  #minuterie: ReturnType<typeof setTimeout> | undefined

  constructor(port: PortBrouillon, depart: Depart) {
    this.#port = port
    this.#base = depart.contenu
    this.#ancien = depart
    this.#etat = {
      contenu: depart.contenu,
      revision: depart.revision,
      etat: depart.etat,
      statut: 'enregistre',
      attente: [],
      annulable: depart.annulable,
      retablissable: depart.retablissable,
      refus: null,
      erreur: null,
      serveur: null,
    }
  }

  readonly subscribe = (prevenir: () => void): (() => void) => {
    this.#abonnes.add(prevenir)
    return () => this.#abonnes.delete(prevenir)
  }

  readonly read = (): EtatBrouillon => this.#etat

  /** Applies edits as one batch; false when they are not possible, and `refus` says why. */
  apply(operations: readonly Operation[]): boolean {
    if (operations.length === 0 || this.#bloque()) return false
    const fait = appliquerToutes(this.#etat.contenu, operations)
    if (!fait.ok) {
      this.#poser({ refus: fait.refus })
      return false
    }
    const lot: Lot = { genre: 'edition', operations, inverses: fait.valeur.inverses }
    this.#faits.push(lot)
    this.#defaits = []
    this.#ancien = { ...this.#ancien, retablissable: false }
    this.#suivre(lot, fait.valeur.referentiel)
    return true
  }

  /** Undoes the last batch; gives what was applied, null when there is nothing to undo. */
  undo(): Promise<readonly Operation[] | null> {
    return this.#rejouer('annulation', this.#faits, this.#defaits)
  }

  redo(): Promise<readonly Operation[] | null> {
    return this.#rejouer('retablissement', this.#defaits, this.#faits)
  }

  /** Takes the draft of the server, then puts the edits that were waiting over it; those that no longer fit. */
  resumeOver(): readonly Lot[] {
    const { serveur, attente } = this.#etat
    if (serveur === null) return []
    this.#adopter(serveur)
    return attente.filter((lot) => !this.apply(lot.operations))
  }

  /** Takes the draft of the server; the edits that were waiting are left. */
  adopt(): void {
    if (this.#etat.serveur !== null) this.#adopter(this.#etat.serveur)
  }

  /** Tries again now. */
  retry(): void {
    clearTimeout(this.#minuterie)
    if (this.#etat.statut === 'conflit') return
    if (this.#etat.attente.length > 0) void this.#envoyer()
    else this.#poser({ statut: 'enregistre', erreur: null })
  }

  /** Looks whether somebody else changed the draft; takes theirs when nothing of ours is waiting. */
  async refresh(): Promise<void> {
    if (this.#occupe || this.#etat.attente.length > 0 || this.#bloque()) return
    const serveur = await this.#port.lire().catch(() => null)
    const libre = !this.#occupe && this.#etat.attente.length === 0
    const autre = serveur !== null && (serveur.revision !== this.#etat.revision || serveur.etat !== this.#etat.etat)
    if (libre && autre) this.#adopter(serveur)
  }

  #bloque(): boolean {
    const { statut, etat } = this.#etat
    return statut === 'conflit' || statut === 'refus' || etat === 'publiee' || etat === 'abandonnee'
  }

  #poser(change: Partial<EtatBrouillon>): void {
    const annulable = this.#faits.length > 0 || this.#ancien.annulable
    const retablissable = this.#defaits.length > 0 || this.#ancien.retablissable
    this.#etat = { ...this.#etat, annulable, retablissable, ...change }
    for (const prevenir of this.#abonnes) prevenir()
  }

  #suivre(lot: Lot, contenu: Referentiel): void {
    const attente = [...this.#etat.attente, lot]
    const statut = this.#etat.statut === 'coupure' ? 'coupure' : 'enregistrement'
    this.#poser({ contenu, attente, statut, refus: null, etat: 'brouillon' })
    if (statut !== 'coupure') void this.#envoyer()
  }

  async #rejouer(
    genre: 'annulation' | 'retablissement',
    prise: Lot[],
    rendue: Lot[],
  ): Promise<readonly Operation[] | null> {
    if (this.#bloque()) return null
    const lot = prise.pop()
    if (lot === undefined) return this.#rejouerAncien(genre, rendue)
    const operations = genre === 'annulation' ? lot.inverses : lot.operations
    const fait = appliquerToutes(this.#etat.contenu, operations)
    if (!fait.ok) throw new Error(`a batch does not replay: ${fait.refus.code}`)
    rendue.push(lot)
    this.#suivre({ genre, operations, inverses: fait.valeur.inverses }, fait.valeur.referentiel)
    return operations
  }

  /** What was done before this page was opened is known to the server alone. */
  async #rejouerAncien(genre: 'annulation' | 'retablissement', rendue: Lot[]): Promise<readonly Operation[] | null> {
    const possible = genre === 'annulation' ? this.#ancien.annulable : this.#ancien.retablissable
    if (!possible || this.#occupe || this.#etat.attente.length > 0) return null
    this.#occupe = true
    this.#poser({ statut: 'enregistrement' })
    try {
      const accuse = await this.#port.envoyer({ genre, operations: [], revision: this.#etat.revision })
      const fait = appliquerToutes(this.#etat.contenu, accuse.operations)
      if (!fait.ok) throw new Error(`a batch does not replay: ${fait.refus.code}`)
      const [operations, inverses] =
        genre === 'annulation' ? [fait.valeur.inverses, accuse.operations] : [accuse.operations, fait.valeur.inverses]
      rendue.push({ genre: 'edition', operations, inverses })
      this.#ancien =
        genre === 'annulation'
          ? { ...this.#ancien, annulable: accuse.annulable }
          : { ...this.#ancien, retablissable: accuse.retablissable }
      this.#base = fait.valeur.referentiel
      const { revision, etat } = accuse
      this.#poser({ contenu: this.#base, revision, etat, statut: 'enregistre', refus: null })
      return accuse.operations
    } catch (erreur) {
      await this.#echouer(erreur)
      return null
    } finally {
      this.#occupe = false
    }
  }

  async #envoyer(): Promise<void> {
    if (this.#occupe) return
    this.#occupe = true
    try {
      for (let lot = this.#etat.attente[0]; lot !== undefined; lot = this.#etat.attente[0]) {
        const { genre, operations } = lot
        this.#poser({ statut: 'enregistrement', erreur: null })
        const { revision, etat } = await this.#port.envoyer({ genre, operations, revision: this.#etat.revision })
        this.#avancer(1, revision, etat)
      }
    } catch (erreur) {
      await this.#echouer(erreur)
    } finally {
      this.#occupe = false
    }
  }

  /** The server has the first batches that were waiting. */
  #avancer(nombre: number, revision: number, etat: EtatVersion): void {
    const { attente } = this.#etat
    const reste = attente.slice(nombre)
    this.#base = reste.length === 0 ? this.#etat.contenu : rejouerSur(this.#base, attente.slice(0, nombre))
    const statut = reste.length === 0 ? 'enregistre' : 'enregistrement'
    this.#poser({ attente: reste, revision, etat, statut })
  }

  async #echouer(erreur: unknown): Promise<void> {
    const genre = this.#port.classer(erreur)
    if (genre === 'conflit') return await this.#constaterConflit()
    this.#poser({ statut: genre, erreur })
    if (genre === 'coupure') this.#minuterie = setTimeout(() => this.retry(), REESSAI)
  }

  async #constaterConflit(): Promise<void> {
    const serveur = await this.#port.lire().catch(() => null)
    if (serveur === null) return await this.#echouer(new TypeError('the draft cannot be read again'))
    // An answer that was lost on its way: what the server has is what we sent.
    const { attente, revision } = this.#etat
    const recus = serveur.revision - revision
    if (recus > 0 && recus <= attente.length) {
      const attendu = rejouerSur(this.#base, attente.slice(0, recus))
      if (memeContenu(attendu, serveur.contenu)) {
        this.#avancer(recus, serveur.revision, serveur.etat)
        this.#minuterie = setTimeout(() => this.retry(), 0)
        return
      }
    }
    if (attente.length === 0) this.#adopter(serveur)
    else this.#poser({ statut: 'conflit', serveur })
  }

  #adopter(serveur: Depart): void {
    const { contenu, revision, etat } = serveur
    this.#base = contenu
    this.#faits = []
    this.#defaits = []
    this.#ancien = serveur
    this.#poser({
      contenu,
      revision,
      etat,
      statut: 'enregistre',
      attente: [],
      refus: null,
      erreur: null,
      serveur: null,
    })
  }
}

function rejouerSur(base: Referentiel, lots: readonly Lot[]): Referentiel {
  const fait = appliquerToutes(
    base,
    lots.flatMap(({ operations }) => operations),
  )
  if (!fait.ok) throw new Error(`a batch does not replay: ${fait.refus.code}`)
  return fait.valeur.referentiel
}

/** Whether two contents say the same, whatever the order of their keys. */
function memeContenu(a: Referentiel, b: Referentiel): boolean {
  const ecrire = (un: Referentiel): string =>
    JSON.stringify(un, (_cle, valeur: unknown) =>
      typeof valeur === 'object' && valeur !== null && !Array.isArray(valeur)
        ? Object.fromEntries(Object.entries(valeur).sort(([x], [y]) => (x < y ? -1 : 1)))
        : valeur,
    )
  return ecrire(a) === ecrire(b)
}
