/** Invented documents, with defects to find, that come with the application: fetched only when somebody tries them. */
const EXEMPLES = [
  {
    nom: 'exemple-referentiel.txt',
    adresse: new URL('../../../../fixtures/documents/referentiel-manege.txt', import.meta.url).href,
  },
  {
    nom: 'exemple-fiche-formation.txt',
    adresse: new URL('../../../../fixtures/documents/fiche-formation-echasses.txt', import.meta.url).href,
  },
] as const

/** The sample documents, as files a person could have dropped. Throws when the network is lost. */
export const fetchExemples = (): Promise<File[]> =>
  Promise.all(
    EXEMPLES.map(async ({ nom, adresse }) => {
      const reponse = await fetch(adresse)
      if (!reponse.ok) throw new Error(`${nom}: ${reponse.status}`)
      return new File([await reponse.blob()], nom)
    }),
  )
