import type { ChildProcess } from 'node:child_process'
import { Socket } from 'node:net'
import type { MessageEnfant } from './enfant.ts'
import { launchChild, type OptionsLancement } from './lancer.ts'
import { readMemory } from './memoire.ts'

/** What a job may use. */
export interface LimitesTache {
  /** Wall time of one job, in milliseconds. */
  readonly delaiMs: number
  /** Resident memory of the child in MB; watched on Linux, elsewhere only the heap is bounded. */
  readonly memoireMo: number
}

/** Why a job gave nothing: too many wait, over time, over memory, the child broke down, the group is closed. */
export type RaisonEchec = 'occupe' | 'delai' | 'memoire' | 'interrompu' | 'ferme'

export type Issue =
  | { readonly ok: true; readonly valeur: unknown }
  /** `detail` is for the log of the server: stack or last words of the child. */
  | { readonly ok: false; readonly raison: RaisonEchec; readonly detail: string }

export type OptionsOuvrier = OptionsLancement & LimitesTache

const DEMARRAGE_MS = 30_000
const RELEVE_MS = 40
const ERREURS_GARDEES = 4000
const FERMETURE_FLUX_MS = 500
const SANS_MEMOIRE = /out of memory|allocation failed/i

const echec = (raison: RaisonEchec, detail = ''): Issue => ({ ok: false, raison, detail })

const estMessage = (recu: unknown): recu is MessageEnfant =>
  typeof recu === 'object' && recu !== null && 'genre' in recu

/** One child process and the job it is doing. Its death is an answer, never an error of the parent. */
export class Ouvrier {
  readonly #enfant: ChildProcess
  readonly #limites: LimitesTache
  /** Resolves once the child is gone. */
  readonly #fin: Promise<void>
  #vivant = true
  #repondre: (issue: Issue) => void = () => undefined
  #verdict: RaisonEchec | null = null
  #erreurs = ''
  #signalerPret: () => void = () => undefined
  readonly #pret: Promise<void>
  /** Jobs done, time spent on them in ms, most memory ever held in MB (0 where it is not watched). */
  readonly mesures = { taches: 0, occupeMs: 0, picMo: 0, residenteMo: 0 }

  constructor(options: OptionsOuvrier) {
    this.#limites = options
    this.#enfant = launchChild(options)
    this.#pret = new Promise((resolve) => {
      this.#signalerPret = resolve
    })
    this.#fin = new Promise((resolve) => this.#ecouter(resolve))
    this.#tenir(false)
  }

  get vivant(): boolean {
    return this.#vivant && this.#enfant.exitCode === null && this.#enfant.signalCode === null
  }

  #ecouter(finir: () => void): void {
    const terminer = (): void => {
      if (!this.#vivant) return
      this.#vivant = false
      const raison = this.#verdict ?? (SANS_MEMOIRE.test(this.#erreurs) ? 'memoire' : 'interrompu')
      this.#repondre(echec(raison, this.#erreurs))
      finir()
    }
    this.#enfant.stderr?.setEncoding('utf8').on('data', (texte: string) => {
      this.#erreurs = (this.#erreurs + texte).slice(-ERREURS_GARDEES)
    })
    this.#enfant.on('error', (erreur) => {
      this.#erreurs += erreur.message
      if (this.#enfant.pid === undefined) terminer()
      else this.#enfant.kill('SIGKILL')
    })
    this.#enfant.on('message', (recu: unknown) => this.#recevoir(recu))
    // Last words may still be on their way when the child is gone.
    this.#enfant.on('close', terminer).on('exit', () => setTimeout(terminer, FERMETURE_FLUX_MS))
  }

  #recevoir(recu: unknown): void {
    if (!estMessage(recu) || this.#verdict !== null) return
    if (recu.genre === 'pret') this.#signalerPret()
    else if (recu.genre === 'fait') this.#repondre({ ok: true, valeur: recu.valeur })
    else this.#repondre(echec('interrompu', recu.detail))
  }

  #condamner(raison: RaisonEchec): void {
    this.#verdict ??= raison
    this.#enfant.kill('SIGKILL')
  }

  /** An idle child does not keep the parent alive. */
  #tenir(oui: boolean): void {
    const { channel, stderr } = this.#enfant
    const verbe = oui ? 'ref' : 'unref'
    this.#enfant[verbe]()
    channel?.[verbe]()
    if (stderr instanceof Socket) stderr[verbe]()
  }

  async #surveiller(): Promise<void> {
    const memoire = this.#enfant.pid === undefined ? null : await readMemory(this.#enfant.pid)
    if (memoire === null) return
    this.mesures.residenteMo = memoire.residente
    this.mesures.picMo = Math.max(this.mesures.picMo, memoire.pic)
    if (memoire.residente > this.#limites.memoireMo) this.#condamner('memoire')
  }

  /** Does one job; the caller gives the next one only after the answer. */
  async executer(demande: unknown): Promise<Issue> {
    this.#tenir(true)
    const reponse = new Promise<Issue>((resolve) => {
      this.#repondre = resolve
    })
    const depart = setTimeout(() => this.#condamner('interrompu'), DEMARRAGE_MS)
    await Promise.race([this.#pret, this.#fin])
    clearTimeout(depart)
    if (!this.#vivant) return echec(this.#verdict ?? 'interrompu', this.#erreurs)
    const debut = performance.now()
    const delai = setTimeout(() => this.#condamner('delai'), this.#limites.delaiMs)
    const releve = setInterval(() => void this.#surveiller(), RELEVE_MS)
    this.#enfant.send({ demande }, (erreur) => {
      if (erreur) this.#condamner('interrompu')
    })
    const issue = await reponse
    clearTimeout(delai)
    clearInterval(releve)
    if (this.#vivant) await this.#surveiller()
    this.mesures.taches += 1
    this.mesures.occupeMs += performance.now() - debut
    this.#tenir(false)
    return issue
  }

  /** Ends the child at once, whatever it is doing; resolves when it is gone. */
  async tuer(): Promise<void> {
    this.#verdict ??= 'ferme'
    this.#enfant.kill('SIGKILL')
    if (!this.#vivant) return
    this.#tenir(true)
    await this.#fin
  }
}
