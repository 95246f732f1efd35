import { type Resultat, refuser, reussir } from '#socle/resultat.ts'
import { capterRefus, ErreurRefus } from '../erreur-refus.ts'
import { DecodeurUtf8 } from './decodeur.ts'
import { LecteurFiches } from './lecteur.ts'
import type { FicheBrute } from './lignes.ts'

/** Fluxes we read. A document without VERSION_FLUX is read as an early V2 (`version` null), and reported so. */
const VERSIONS_FLUX = ['2.0', '3.0', '4.0', '4.1'] as const

export interface LotFiches {
  readonly fiches: readonly FicheBrute[]
  /** VERSION_FLUX of the document; null when it states none. */
  readonly version: string | null
  /** Bytes of XML read so far. */
  readonly octets: number
}

export interface OptionsLecture {
  /** Name told in refusals. */
  readonly fichier?: string
  /** Receives records by batches; the reading waits for it (back-pressure). */
  readonly surLot: (lot: LotFiches) => void | Promise<void>
  /** Records per batch, 20 unless told: small batches die young and spare the garbage collector (measured). */
  readonly tailleLot?: number
  /** Largest record accepted, in bytes; 32 MiB unless told. */
  readonly octetsParFiche?: number
}

export interface BilanLecture {
  readonly version: string | null
  readonly fiches: number
  readonly octets: number
  /** Times the input was cut inside a character (Q18). */
  readonly coupures: number
  /** Unknown elements outside the records: path → texts. */
  readonly inconnus: Readonly<Record<string, readonly string[]>>
}

const MORCEAU = 64 * 1024
const FICHE_MAXIMALE = 32 * 1024 * 1024

/**
 * Reads a register document (flux 2.0 to 4.1) from its bytes, at whatever size, in constant memory.
 * Refusals: `registre.encodage`, `registre.xml-invalide`, `registre.xml-coupe`, `registre.vide`,
 * `registre.doctype-interdit`, `registre.racine-inconnue`, `registre.flux-inconnu`,
 * `registre.fiche-trop-grande`, and those that `octets` itself throws as ErreurRefus. All name the place.
 */
export async function readFiches(
  octets: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  options: OptionsLecture,
): Promise<Resultat<BilanLecture>> {
  const lecture = new Lecture(options)
  const resultat = await capterRefus(async () => {
    for await (const recu of octets) {
      for (let debut = 0; debut < recu.length; debut += MORCEAU) {
        lecture.ecrire(recu.subarray(debut, debut + MORCEAU))
        if (lecture.aLivrer) await lecture.livrer()
      }
    }
    lecture.terminer()
    await lecture.livrer()
    return reussir(lecture.bilan())
  })
  return resultat.ok ? resultat : refuser(resultat.refus.code, { ...lecture.lieu(), ...resultat.refus.donnees })
}

/** One reading: bytes in, batches out, and where it stands when it fails. */
class Lecture {
  readonly #options: OptionsLecture
  readonly #decodeur = new DecodeurUtf8()
  readonly #lecteur = new LecteurFiches(verifierVersion)
  readonly #tailleLot: number
  readonly #maximum: number
  #debutMorceau = { octets: 0, caracteres: 0, texte: '' }
  #finDerniere = { lues: 0, octets: 0 }

  constructor(options: OptionsLecture) {
    this.#options = options
    this.#tailleLot = options.tailleLot ?? 20
    this.#maximum = options.octetsParFiche ?? FICHE_MAXIMALE
  }

  ecrire(recu: Uint8Array): void {
    const avant = this.#decodeur.octets
    const texte = this.#decodeur.decoder(recu)
    if (avant < 4) verifierDebut(texte)
    this.#debutMorceau = {
      octets: avant,
      caracteres: this.#debutMorceau.caracteres + this.#debutMorceau.texte.length,
      texte,
    }
    this.#analyser('registre.xml-invalide', () => this.#lecteur.ecrire(texte))
    if (this.#lecteur.lues > this.#finDerniere.lues) {
      this.#finDerniere = { lues: this.#lecteur.lues, octets: this.#decodeur.octets }
    } else if (this.#decodeur.octets - this.#finDerniere.octets > this.#maximum) {
      throw new ErreurRefus('registre.fiche-trop-grande', { maximum: this.#maximum })
    }
  }

  terminer(): void {
    if (this.#decodeur.coupe) throw new ErreurRefus('registre.xml-coupe')
    if (this.#decodeur.octets === 0) throw new ErreurRefus('registre.vide')
    this.#analyser('registre.xml-coupe', () => this.#lecteur.terminer())
    if (this.#lecteur.lues === 0) throw new ErreurRefus('registre.vide')
  }

  get aLivrer(): boolean {
    return this.#lecteur.pretes >= this.#tailleLot
  }

  async livrer(): Promise<void> {
    const fiches = this.#lecteur.prendre()
    if (fiches.length === 0) return
    const version = this.#lecteur.version
    for (let debut = 0; debut < fiches.length; debut += this.#tailleLot) {
      const lot = fiches.slice(debut, debut + this.#tailleLot)
      await this.#options.surLot({ fiches: lot, version, octets: this.#decodeur.octets })
    }
  }

  bilan(): BilanLecture {
    const { version, lues, inconnusEnveloppe } = this.#lecteur
    const { octets, coupures } = this.#decodeur
    return { version, fiches: lues, octets, coupures, inconnus: inconnusEnveloppe }
  }

  /** Place of a refusal: file, byte, line, records read, ordinal of the one being read and last number met. */
  lieu(): Record<string, string | number | null> {
    const { ligne, caractere } = this.#lecteur.position
    const { octets, caracteres, texte } = this.#debutMorceau
    return {
      fichier: this.#options.fichier ?? null,
      octet: octets + Buffer.byteLength(texte.slice(0, Math.max(0, caractere - caracteres))),
      ligne,
      lues: this.#lecteur.lues,
      rang: this.#lecteur.lues + 1,
      fiche: this.#lecteur.dernierNumero,
    }
  }

  #analyser(code: string, agir: () => void): void {
    try {
      agir()
    } catch (erreur) {
      if (erreur instanceof ErreurRefus || !(erreur instanceof Error)) throw erreur
      throw new ErreurRefus(code, { message: erreur.message })
    }
  }
}

function verifierVersion(version: string | null): void {
  if (version === null || VERSIONS_FLUX.some((connue) => connue === version)) return
  throw new ErreurRefus('registre.flux-inconnu', { version: version.slice(0, 40) })
}

// UTF-16 without a byte order mark is valid UTF-8 full of zeros.
function verifierDebut(texte: string): void {
  if (texte.slice(0, 4).includes('\u0000')) throw new ErreurRefus('registre.encodage', { octet: 0, encodage: 'UTF-16' })
}
