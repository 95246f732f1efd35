/** Names of the scales, and of the columns of each. */
interface NomsBaremes {
  readonly nom: Readonly<Record<string, string>>
  readonly colonne: Readonly<Record<string, Readonly<Record<string, string>>>>
}

/** What a value read in a scale is called, `bareme.smic.mensuel`: the scale, then the column. */
export const motsBaremes = ({ nom, colonne }: NomsBaremes): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(colonne).flatMap(([bareme, colonnes]) =>
      Object.entries(colonnes).map(([cle, dite]) => [`bareme.${bareme}.${cle}`, `${nom[bareme] ?? bareme}, ${dite}`]),
    ),
  )
