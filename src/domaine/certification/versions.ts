/** An unbroken run of export days on which the same content was published; both days included. */
export interface PassageFiche {
  readonly du: string
  readonly au: string
  readonly empreinte: string
}

/** A distinct content with every run in which it was published, oldest first. */
export interface VersionFiche {
  readonly empreinte: string
  readonly premierExport: string
  readonly dernierExport: string
  readonly passages: readonly PassageFiche[]
}

/**
 * The run that tells what the record said on a civil day: the one that contains the day, else the last one begun
 * before it (the register is only known on export days), else null when the day precedes every export.
 */
export function passageAuJour(passages: readonly PassageFiche[], jour: string): PassageFiche | null {
  let retenu: PassageFiche | null = null
  for (const passage of passages) {
    if (passage.du <= jour && (retenu === null || passage.du > retenu.du)) retenu = passage
  }
  return retenu
}

/** Distinct contents in the order of their first publication; a content that came back counts once, with both runs. */
export function listerVersions(passages: readonly PassageFiche[]): VersionFiche[] {
  const parEmpreinte = new Map<string, PassageFiche[]>()
  for (const passage of [...passages].sort((a, b) => (a.du < b.du ? -1 : 1))) {
    const groupe = parEmpreinte.get(passage.empreinte)
    if (groupe) groupe.push(passage)
    else parEmpreinte.set(passage.empreinte, [passage])
  }
  return [...parEmpreinte].map(([empreinte, groupe]) => ({
    empreinte,
    premierExport: groupe.reduce((du, passage) => (passage.du < du ? passage.du : du), groupe[0]?.du ?? ''),
    dernierExport: groupe.reduce((au, passage) => (passage.au > au ? passage.au : au), ''),
    passages: groupe,
  }))
}
