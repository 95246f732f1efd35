import { calculer, constante, feuille, type Trace } from '#droit/trace.ts'
import type { Decalage, NoteAnterieure, ResultatUnite } from './dossier.ts'
import { NOTE_MAX, type Plan, type UnitePreparee } from './plan.ts'

const DEMI_POINT = constante('deliberation.demi-point', 50, 'note', { texte: 'arrete.2000-11-20' })
const NOTE_MIN = constante('deliberation.note-min', 0, 'note', { texte: 'code-de-l-education.D337-78' })
const ROND = { 'demi-point-superieur': 'arrondi-haut', 'demi-point-proche': 'arrondi-proche' } as const

/** A mark given: rounded as its épreuve says, taking the place of the earlier one, then shifted by the acts that name it. */
export function noteDeSession(plan: Plan, unite: UnitePreparee, resultat: ResultatUnite & { genre: 'note' }): Trace {
  let note = arrondirNote(unite, feuille('deliberation.note', resultat.note, unite.note, unite.source))
  const { anterieure, decalages } = resultat
  if (anterieure !== undefined) note = retenirDerniere(plan, unite, { note, anterieure })
  return decalages === undefined || decalages.length === 0 ? note : harmoniser(unite, note, decalages)
}

/**
 * CAP: the marks of épreuves are whole or half points, a computed mark goes up to the next half point (arrêté of
 * 20 November 2000); languages of the bac pro: to the nearest half point. The regulation of the unit decides.
 */
export function arrondirNote({ arrondi, note: forme }: Pick<UnitePreparee, 'arrondi' | 'note'>, note: Trace): Trace {
  if (arrondi === 'aucun' || typeof note.valeur !== 'number' || note.valeur % 50 === 0) return note
  return calculer('deliberation.note-arrondie', ROND[arrondi], [note, DEMI_POINT], {
    ...forme,
    texte: TEXTES_ROND[arrondi],
  })
}

const TEXTES_ROND = { 'demi-point-superieur': 'arrete.2000-11-20', 'demi-point-proche': 'arrete.1997-07-24' } as const

/** Whoever sits a unit again has the last mark, even when it is lower: the earlier one is given up (D337-79). */
export function retenirDerniere(
  { admission }: Pick<Plan, 'admission'>,
  { code, note: forme }: Pick<UnitePreparee, 'code' | 'note'>,
  { note, anterieure }: { readonly note: Trace; readonly anterieure: NoteAnterieure },
): Trace {
  const ancienne = feuille('deliberation.note-anterieure', anterieure.note, forme, {
    genre: 'fait',
    chemin: `unites.${code}.note_anterieure`,
  })
  const { texte } = admission.conservation
  return calculer('deliberation.derniere-note', 'a-defaut', [note, ancienne], { ...forme, texte })
}

/** The jury is sovereign (D337-88): a named act shifts marks, kept beside them, never under 0 nor over 20. */
export function harmoniser(
  { code, note: forme }: Pick<UnitePreparee, 'code' | 'note'>,
  note: Trace,
  decalages: readonly Decalage[],
): Trace {
  const actes = decalages.map(({ acte, points }) =>
    feuille(
      'deliberation.decalage',
      points,
      { unite: 'note', details: { unite: code, acte } },
      {
        genre: 'fait',
        chemin: `actes.${acte}`,
      },
    ),
  )
  const decalee = calculer('deliberation.note-decalee', 'somme', [note, ...actes], forme)
  const bornee = calculer('deliberation.note-bornee', 'maximum', [decalee, NOTE_MIN], forme)
  return calculer('deliberation.note-harmonisee', 'minimum', [bornee, NOTE_MAX], {
    ...forme,
    texte: 'code-de-l-education.D337-88',
  })
}

/** A justified absence is worth zero (D337-81), until the mark of the replacement épreuve takes its place (D337-92). */
export function remplacerAbsence(
  { admission: { absence } }: Pick<Plan, 'admission'>,
  { code, note: forme }: Pick<UnitePreparee, 'code' | 'note'>,
  remplacement: number,
): Trace {
  const passee = feuille('deliberation.note-remplacement', remplacement, forme, {
    genre: 'fait',
    chemin: `unites.${code}.remplacement`,
  })
  return calculer('deliberation.note-apres-absence', 'a-defaut', [passee, absence.note], {
    ...forme,
    texte: absence.remplacement ?? absence.texte,
  })
}
