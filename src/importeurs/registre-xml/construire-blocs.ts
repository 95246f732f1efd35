import type { BlocCompetences, Correspondance } from '#domaine/certification/index.ts'
import { fold } from '#socle/texte.ts'
import type { FicheBrute } from './lignes.ts'
import type { Releve } from './releve.ts'

/**
 * `RNCPnnnnnBCnn` rebuilt from a raw code (Q3): number doubled (`RNCP1BCRNCP1BC01`), one digit (`RNCP1BC1`) or bare
 * (`01`). null when the code is something else, or names another record.
 */
export function normaliserCodeBloc(code: string, numero: string): string | null {
  const lu = /^(?:((?:RNCP|RS)\d+)BC(?:\1BC)?)?(\d{1,2})$/.exec(code.replace(/\s/g, '').toUpperCase())
  if (lu === null || (lu[1] !== undefined && lu[1] !== numero)) return null
  return `${numero}BC${lu[2]?.padStart(2, '0')}`
}

/** Blocs in the order of the record; the key is (number, order), codes may repeat (Q3). */
export function construireBlocs(brute: FicheBrute, numero: string, releve: Releve): BlocCompetences[] {
  const lieu = 'BLOCS_COMPETENCES/BLOC_COMPETENCES'
  const vus = new Set<string>()
  return (brute.BLOCS_COMPETENCES ?? []).map((brut, rang) => {
    const code = releve.mot(brut.CODE) ?? ''
    const codeNormalise = normaliserCodeBloc(code, numero)
    if (codeNormalise !== code || vus.has(code)) releve.noter('Q3', `${lieu}/CODE`, code)
    vus.add(code)
    const libelle = releve.mot(brut.LIBELLE) ?? ''
    return {
      ordre: rang + 1,
      code,
      codeNormalise,
      libelle,
      facultatif: fold(libelle).includes('facultati'),
      competences: releve.texte(brut.LISTE_COMPETENCES, `${lieu}/LISTE_COMPETENCES`),
      evaluation: releve.texte(brut.MODALITES_EVALUATION, `${lieu}/MODALITES_EVALUATION`),
      prerequisEntree: releve.texte(brut.PREREQUIS_ENTREE_FORMATION_BLOC, `${lieu}/PREREQUIS_ENTREE_FORMATION_BLOC`),
      prerequisValidation: releve.texte(brut.PREREQUIS_VALIDATION_BLOC, `${lieu}/PREREQUIS_VALIDATION_BLOC`),
    }
  })
}

/** Official equivalences; one that names no record is noted and left out. */
export function construireCorrespondances(brute: FicheBrute, releve: Releve): Correspondance[] {
  const lieu = 'CORRESPONDANCES/CORRESPONDANCE'
  const correspondances: Correspondance[] = []
  for (const { SOURCE, DESTINATION } of brute.CORRESPONDANCES ?? []) {
    const versNumero = releve.mot(DESTINATION?.NUMERO_FICHE)
    if (versNumero === null) {
      releve.noter('registre.correspondance-sans-fiche', `${lieu}/DESTINATION`, JSON.stringify(DESTINATION ?? {}))
      continue
    }
    releve.noterUneFois('Q2', `${lieu}/DESTINATION/NUMERO_FICHE`, versNumero)
    correspondances.push({
      blocs: codes(SOURCE?.BLOC_COMPETENCES, releve),
      versNumero,
      versBlocs: codes(DESTINATION?.BLOC_COMPETENCES, releve),
    })
  }
  return correspondances
}

function codes(blocs: readonly { readonly CODE?: string }[] | undefined, releve: Releve): string[] {
  return (blocs ?? []).map((bloc) => releve.mot(bloc.CODE)).filter((code) => code !== null)
}
