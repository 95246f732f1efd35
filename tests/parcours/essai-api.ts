import { type Essai, ouvrirEssai } from '#api/essai.ts'
import { monterLecture } from '#api/routes/registre-lecture.ts'
import { creerServiceRecherche } from '#cli/service-recherche.ts'
import { type Atelier, commander, FICHES_RNCP, FICHES_RS, fiche, JOUR_REEL, ouvrirAtelier } from './essai.ts'

export const REELLES = !FICHES_RNCP.absent && !FICHES_RS.absent

const partenaire = (nom: string, siret: string, habilitation = 'ORGA_FORM', etat = 'Actif'): string =>
  `<PARTENAIRE><NOM_PARTENAIRE>${nom}</NOM_PARTENAIRE><SIRET_PARTENAIRE>${siret}</SIRET_PARTENAIRE><HABILITATION_PARTENAIRE>HABILITATION_${habilitation}</HABILITATION_PARTENAIRE><ETAT_HABILITATION>${etat}</ETAT_HABILITATION></PARTENAIRE>`

/** 503 partners, some with names that a spreadsheet would run. */
const PARTENAIRES = [
  partenaire('=HYPERLINK("http://x")', '13002526500013'),
  partenaire('+33 FORMATION', '11004301500012', 'FORMER'),
  partenaire('-MOINS', '55208131766522', 'ORGA_FORM', 'Supprimé'),
  ...Array.from({ length: 500 }, (_, i) => partenaire(`ORGANISME ${i}`, String(10_000_000_000_000 + i))),
].join('')

const enluminure = (intitule: string): string =>
  fiche(
    'RNCP90500',
    intitule,
    `<PARTENAIRES>${PARTENAIRES}</PARTENAIRES><DATE_DECISION>01/01/2025</DATE_DECISION>
     <DATE_FIN_ENREGISTREMENT>01/01/2028</DATE_FIN_ENREGISTREMENT><TYPE_ENREGISTREMENT>Enregistrement sur demande</TYPE_ENREGISTREMENT>`,
  )

/** The API over a register: a record of our own on two days, the starting catalogue, the real records when there are. */
export interface AtelierApi {
  readonly atelier: Atelier
  readonly essai: Essai
  demander(url: string, headers?: Record<string, string>): ReturnType<typeof injecter>
  /** The body of an answer 200; throws any other. */
  lire(url: string): Promise<ReturnType<typeof JSON.parse>>
  fermer(): Promise<void>
}

const injecter = (essai: Essai, url: string, headers: Record<string, string> = {}) =>
  essai.serveur.inject({ method: 'GET', url: `/api/v1${url}`, headers })

/** The reading routes over a base, today being 15 March 2026. */
export function ouvrirLecture({ base, depot }: Pick<Atelier, 'base' | 'depot'>): Promise<Essai> {
  const services = {
    base,
    aujourdhui: () => '2026-03-15',
    maintenant: () => new Date(),
    mode: 'demonstration',
    version: '0',
  } as const
  const recherche = creerServiceRecherche(base)
  return ouvrirEssai({ base, groupes: [(montage) => monterLecture(montage, { services, depot, recherche })] })
}

export async function ouvrirAtelierApi(): Promise<AtelierApi> {
  const atelier = await ouvrirAtelier()
  await atelier.charger('2026-01-10', enluminure('Enluminure du premier jour'))
  await atelier.charger('2026-02-10', enluminure('Enluminure du *second* jour'))
  const mots = REELLES ? ['importer', FICHES_RNCP.chemin, FICHES_RS.chemin, '--date', JOUR_REEL] : ['indexer']
  const { code, stderr } = await commander(atelier.base.url, ['registre', ...mots])
  if (code !== 0) throw new Error(stderr)
  const essai = await ouvrirLecture(atelier)
  return {
    atelier,
    essai,
    demander: (url, headers) => injecter(essai, url, headers),
    lire: async (url) => {
      const reponse = await injecter(essai, url)
      if (reponse.statusCode !== 200) throw new Error(`${reponse.statusCode} ${reponse.body}`)
      return reponse.json()
    },
    fermer: async () => {
      await essai.fermer()
      await atelier.fermer()
    },
  }
}
