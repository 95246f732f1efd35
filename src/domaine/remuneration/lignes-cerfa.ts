import type { LigneCerfa, PeriodeRemuneration } from './resultat.ts'

/** Lines of the contract form: periods of the same year, rate and base are one line, with its first amount. */
export function listerLignesCerfa(periodes: readonly PeriodeRemuneration[]): readonly LigneCerfa[] {
  const lignes: LigneCerfa[] = []
  for (const { du, au, annee, taux, natureBase, montant } of periodes) {
    const derniere = lignes.at(-1)
    const memeLigne =
      derniere !== undefined && derniere.annee === annee && derniere.taux === taux && derniere.natureBase === natureBase
    if (memeLigne) lignes[lignes.length - 1] = { ...derniere, au }
    else lignes.push({ du, au, annee, taux, natureBase, montant })
  }
  return lignes
}
