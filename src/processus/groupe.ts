import { type Issue, type OptionsOuvrier, Ouvrier } from './ouvrier.ts'

/** A group of child processes that are started when needed, kept warm, and replaced before they grow old. */
export interface OptionsGroupe extends Omit<OptionsOuvrier, 'processeurS'> {
  /** Children at work at the same time. */
  readonly ouvriers: number
  /** Jobs that may wait; one more is refused as `occupe`. */
  readonly attente: number
  /** Jobs after which a child is replaced. */
  readonly tachesParOuvrier: number
}

export interface MesuresGroupe {
  /** Children started since the opening. */
  readonly lances: number
  /** Most memory that one of them ever held, in MB; 0 where it is not watched. */
  readonly picMo: number
}

export interface Groupe {
  /** Does a job in a child. Refusals are values; it never rejects. */
  executer(demande: unknown): Promise<Issue>
  mesurer(): MesuresGroupe
  /** Ends every child; jobs under way or waiting answer `ferme`. */
  fermer(): Promise<void>
}

interface Tache {
  readonly demande: unknown
  readonly reprise: boolean
  repondre(issue: Issue): void
}

/** A child that worked that long in all is replaced, so that its processor time can be bounded by the kernel. */
const SERVICE_MS = 60_000
const REPOS_MS = 300_000
/** A child that holds more of its memory than that between two jobs is replaced. */
const PART_REPOS = 1 / 3
/** A runtime has other threads beside the one that works. */
const FILS = 3

class GroupeOuvert implements Groupe {
  readonly #options: OptionsGroupe
  readonly #processeurS: number
  readonly #libres: Ouvrier[] = []
  readonly #occupes = new Set<Ouvrier>()
  readonly #file: Tache[] = []
  #lances = 0
  #picMo = 0
  #ferme = false
  #repos: NodeJS.Timeout | undefined
  readonly #tuerTout = (): void => {
    for (const ouvrier of [...this.#libres, ...this.#occupes]) void ouvrier.tuer()
  }

  constructor(options: OptionsGroupe) {
    this.#options = options
    this.#processeurS = Math.ceil((FILS * (SERVICE_MS + options.delaiMs)) / 1000)
    process.once('exit', this.#tuerTout)
  }

  executer(demande: unknown): Promise<Issue> {
    if (this.#ferme) return Promise.resolve({ ok: false, raison: 'ferme', detail: '' })
    const { ouvriers, attente } = this.#options
    const complet = this.#occupes.size >= ouvriers && this.#file.length >= attente
    if (complet) return Promise.resolve({ ok: false, raison: 'occupe', detail: '' })
    return new Promise((repondre) => {
      this.#file.push({ demande, reprise: false, repondre })
      this.#avancer()
    })
  }

  mesurer(): MesuresGroupe {
    return { lances: this.#lances, picMo: this.#picMo }
  }

  async fermer(): Promise<void> {
    this.#ferme = true
    clearTimeout(this.#repos)
    for (const { repondre } of this.#file.splice(0)) repondre({ ok: false, raison: 'ferme', detail: '' })
    await Promise.all([...this.#libres.splice(0), ...this.#occupes].map((ouvrier) => ouvrier.tuer()))
    process.off('exit', this.#tuerTout)
  }

  #avancer(): void {
    while (this.#file.length > 0) {
      const ouvrier = this.#prendre()
      const tache = ouvrier === null ? undefined : this.#file.shift()
      if (ouvrier === null || tache === undefined) return
      this.#occupes.add(ouvrier)
      void this.#mener(ouvrier, tache)
    }
  }

  #prendre(): Ouvrier | null {
    if (this.#occupes.size >= this.#options.ouvriers) return null
    for (let libre = this.#libres.pop(); libre !== undefined; libre = this.#libres.pop()) {
      if (libre.vivant) return libre
    }
    this.#lances += 1
    return new Ouvrier({ ...this.#options, processeurS: this.#processeurS })
  }

  async #mener(ouvrier: Ouvrier, tache: Tache): Promise<void> {
    const neuf = ouvrier.mesures.taches === 0
    const issue = await ouvrier.executer(tache.demande)
    this.#picMo = Math.max(this.#picMo, ouvrier.mesures.picMo)
    const gardee = issue.ok && this.#estBon(ouvrier)
    if (!gardee) await ouvrier.tuer()
    this.#occupes.delete(ouvrier)
    if (gardee) this.#reposer(ouvrier)
    // What an earlier job left behind may have ended this one: it gets a child of its own, once.
    const injuste = !issue.ok && issue.raison === 'interrompu' && !neuf
    if (injuste && !tache.reprise && !this.#ferme) this.#file.unshift({ ...tache, reprise: true })
    else tache.repondre(issue)
    this.#avancer()
  }

  #estBon({ vivant, mesures }: Ouvrier): boolean {
    const { tachesParOuvrier, memoireMo } = this.#options
    return (
      vivant &&
      !this.#ferme &&
      mesures.taches < tachesParOuvrier &&
      mesures.occupeMs < SERVICE_MS &&
      mesures.residenteMo < memoireMo * PART_REPOS
    )
  }

  #reposer(ouvrier: Ouvrier): void {
    this.#libres.push(ouvrier)
    clearTimeout(this.#repos)
    this.#repos = setTimeout(() => {
      for (const libre of this.#libres.splice(0)) void libre.tuer()
    }, REPOS_MS).unref()
  }
}

/** Opens a group; no child is started before the first job. */
export function ouvrirGroupe(options: OptionsGroupe): Groupe {
  return new GroupeOuvert(options)
}
