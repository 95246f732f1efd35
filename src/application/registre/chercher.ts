import type {
  ChampRecherche,
  CriteresRecherche,
  Entrees,
  EtatEnregistrement,
  ResultatRecherche,
} from '#domaine/certification/index.ts'
import { type Resultat, reussir } from '#socle/resultat.ts'
import { situerResume } from './consulter.ts'
import type { DepotRegistre, EtatResume } from './ports.ts'

/** A title offered while typing. */
export interface Suggestion {
  readonly numero: string
  readonly intitule: string
  readonly etat: EtatEnregistrement
  readonly entrees: Entrees
}

/** The search engine of this process. */
export interface MoteurRecherche {
  chercher(criteres: CriteresRecherche): ResultatRecherche
  /** Titles and codes that begin with what is typed, states told on the day `au`. */
  suggerer(prefixe: string, nombre: number, au: string): readonly Suggestion[]
  /** Blocs that the question tells apart, in their order. */
  trouverBlocs(texte: string, blocs: readonly BlocNomme[], nombre: number): readonly BlocNomme[]
}

/** Gives the current engine; refuses `recherche.pas-prete` before a first index, `recherche.index-illisible`. */
export interface ServiceRecherche {
  actuel(): Promise<Resultat<MoteurRecherche>>
}

interface BlocNomme {
  readonly code: string
  readonly libelle: string
}

export interface LigneResultat extends EtatResume {
  readonly champs: readonly ChampRecherche[]
  readonly blocsTrouves: readonly BlocNomme[]
  readonly remplaceePar: readonly string[]
}

export interface VueResultats {
  readonly resultat: ResultatRecherche
  readonly lignes: readonly LigneResultat[]
}

const BLOCS_MONTRES = 3

/** Searches the register; refuses as the service does. */
export async function chercherFiches(
  depot: DepotRegistre,
  service: ServiceRecherche,
  criteres: CriteresRecherche,
): Promise<Resultat<VueResultats>> {
  const lu = await service.actuel()
  if (!lu.ok) return lu
  const actuel = lu.valeur
  const resultat = actuel.chercher(criteres)
  const numeros = resultat.touches.map((t) => t.numero)
  const parBloc = resultat.touches.filter((t) => t.champs.includes('bloc') || t.champs.includes('code'))
  const [resumes, blocs] = await Promise.all([depot.resumes(numeros), depot.blocsNommes(parBloc.map((t) => t.numero))])
  const lignes = resultat.touches.flatMap((t): LigneResultat[] => {
    const resume = resumes.get(t.numero)
    if (resume === undefined) return []
    const trouves = actuel.trouverBlocs(criteres.texte, blocs.get(t.numero) ?? [], BLOCS_MONTRES)
    return [
      { ...situerResume(resume, criteres.au), champs: t.champs, blocsTrouves: trouves, remplaceePar: resume.nouvelles },
    ]
  })
  return reussir({ resultat, lignes })
}
