import { restaurer, sauvegarder } from '#stockage/sauvegarde.ts'
import { type Appel, type Commande, refuserOuDonner, SORTIES } from '../commande.ts'

async function executerSauvegarde(appel: Appel): Promise<number> {
  const { sortie } = appel
  const fichier = appel.mots[0] ?? ''
  const fait = await sauvegarder(await (await appel.monde()).proprietaire(), fichier)
  return conclure(appel, fait, (b) =>
    sortie.paroles.dire('sauvegarder.fait', { fichier, tables: b.tables, lignes: sortie.paroles.nombre(b.lignes) }),
  )
}

async function executerRestauration(appel: Appel): Promise<number> {
  const { sortie } = appel
  const base = await (await appel.monde()).proprietaire()
  const fait = await restaurer(base, appel.mots[0] ?? '', { remplacer: appel.options.remplacer === true })
  return conclure(appel, fait, (b) =>
    sortie.paroles.dire('restaurer.fait', { tables: b.tables, lignes: sortie.paroles.nombre(b.lignes) }),
  )
}

type Fait = Awaited<ReturnType<typeof sauvegarder>>
type Bilan = Extract<Fait, { ok: true }>['valeur']

function conclure({ sortie }: Appel, fait: Fait, phrase: (bilan: Bilan) => string): number {
  if (!fait.ok) return refuserOuDonner(sortie, fait.refus)
  sortie.dire(phrase(fait.valeur))
  if (sortie.json) sortie.donner(fait.valeur)
  return SORTIES.succes
}

export const COMMANDES_BASE: readonly Commande[] = [
  {
    nom: 'sauvegarder',
    arguments: '<fichier>',
    resume: 'sauvegarder.resume',
    options: {},
    aide: {},
    mots: [1, 1],
    executer: executerSauvegarde,
  },
  {
    nom: 'restaurer',
    arguments: '<fichier>',
    resume: 'restaurer.resume',
    options: { remplacer: { type: 'boolean' } },
    aide: { remplacer: 'restaurer.remplacer' },
    mots: [1, 1],
    executer: executerRestauration,
  },
]
