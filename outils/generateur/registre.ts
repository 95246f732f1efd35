import { estSiret } from '#socle/identifiant.ts'
import { ecrireFiche, type Fonds } from './ecrire-fiche.ts'
import { Hasard } from './hasard.ts'
import { Phrases } from './phrases.ts'
import type { Organisme, PlanRegistre } from './plan.ts'
import { ADJECTIFS, DOMAINES, LIEUX, METIERS, PRENOMS_SOCIETES, SORTES_SOCIETES } from './vocabulaire.ts'

export { type OptionsRegistre, type PlanRegistre, planifierRegistre } from './plan.ts'

/** The XML document of one register, piece by piece (one record at a time). Same plan, same text. */
export function* genererExport(plan: PlanRegistre, repertoire: 'RNCP' | 'RS'): Generator<string> {
  const fonds = preparerFonds(plan, repertoire)
  yield '<?xml version="1.0" encoding="UTF-8" standalone="no"?>\n<FICHES>\n  <VERSION_FLUX>4.1</VERSION_FLUX>\n'
  for (const fiche of plan.fiches) if (fiche.repertoire === repertoire) yield ecrireFiche(fiche, fonds)
  yield '</FICHES>\n'
}

/** The entry name that the producer gives: `export_fiches_RNCP_V4_1_AAAA-MM-JJ.xml`. */
export const nomExport = (plan: PlanRegistre, repertoire: 'RNCP' | 'RS'): string =>
  `export_fiches_${repertoire}_V4_1_${plan.date}.xml`

/** The archive name on the open-data listing: `export-fiches-rncp-v4-1-AAAA-MM-JJ.zip`. */
export const nomArchive = (plan: PlanRegistre, repertoire: 'RNCP' | 'RS'): string =>
  `export-fiches-${repertoire.toLowerCase()}-v4-1-${plan.date}.zip`

function preparerFonds(plan: PlanRegistre, repertoire: 'RNCP' | 'RS'): Fonds {
  const hasard = new Hasard(plan.graine * 2 + (repertoire === 'RS' ? 1 : 0))
  const phrases = new Phrases(hasard)
  const echelle = Math.min(1, plan.fiches.length / 30_475)
  const nombre = (complet: number): number => Math.max(40, Math.round(complet * echelle))
  return {
    hasard,
    phrases,
    certificateurs: Array.from({ length: nombre(4_000) }, () => creerOrganisme(hasard, 0.69)),
    partenaires: Array.from({ length: nombre(34_036) }, () => creerOrganisme(hasard, 0.99)),
    jurys: Array.from({ length: nombre(9_000) }, () => phrases.texte(230)),
    rome: creerCodes(hasard, 530, (h) => `${h.parmi([...'ABCDEFGHIJKLMN'])}${h.entier(11, 18)}0${h.entier(1, 9)}`),
    formacodes: creerCodes(hasard, 2_700, (h) => String(h.entier(11_000, 45_999))),
  }
}

function creerOrganisme(hasard: Hasard, avecSiret: number): Organisme {
  const apostrophe = hasard.chance(0.1) ? " DE L' " : ' '
  const nom = `${hasard.parmi(SORTES_SOCIETES)}${apostrophe}${hasard.parmi(PRENOMS_SOCIETES)} ${hasard.parmi(LIEUX)} ${hasard.parmi(DOMAINES).toUpperCase()}`
  return { nom, siret: hasard.chance(avecSiret) ? creerSiret(hasard) : null }
}

function creerSiret(hasard: Hasard): string {
  const debut = `${hasard.entier(300_000_000, 999_999_999)}0${hasard.entier(100, 999)}`
  const cle = [...'0123456789'].find((chiffre) => estSiret(debut + chiffre))
  return debut + (cle ?? '0')
}

function creerCodes(hasard: Hasard, nombre: number, creer: (hasard: Hasard) => string): [string, string][] {
  const codes = new Map<string, string>()
  while (codes.size < nombre) {
    const libelle = `${hasard.parmi(METIERS)} ${hasard.parmi(ADJECTIFS)} (${hasard.parmi(DOMAINES)})`
    codes.set(creer(hasard), libelle.charAt(0).toUpperCase() + libelle.slice(1))
  }
  return [...codes]
}
