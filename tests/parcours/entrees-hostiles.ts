/** Ways to spoil an input at one of its places, and what kind of place each one wants. */
interface Abime {
  readonly cible: Cible
  readonly changer: (valeur: unknown) => unknown
}
type Cible = 'tout' | 'jour' | 'nombre' | 'texte' | 'booleen' | 'liste' | 'objet'
type Chemin = readonly (string | number)[]

const UNICODE = '\u{1F1EB}\u{1F1F7} é\u0301 \u202e "<script>" \\ \0'
const LONGUE = 'x'.repeat(5_000)
const JOUR = /^\d{4}-\d{2}-\d{2}$/
/** Stands for a place that is taken away. */
const RETIRE = Symbol('retire')

const estObjet = (valeur: unknown): valeur is Record<string, unknown> =>
  typeof valeur === 'object' && valeur !== null && !Array.isArray(valeur)
const estJour = (valeur: unknown): boolean => typeof valeur === 'string' && JOUR.test(valeur)
const enListe = (valeur: unknown): readonly unknown[] => (Array.isArray(valeur) ? valeur : [])

const CIBLES: Readonly<Record<Cible, (valeur: unknown) => boolean>> = {
  tout: () => true,
  jour: estJour,
  nombre: (valeur) => typeof valeur === 'number',
  texte: (valeur) => typeof valeur === 'string',
  booleen: (valeur) => typeof valeur === 'boolean',
  liste: Array.isArray,
  objet: estObjet,
}

const mettre = (cible: Cible, ...valeurs: readonly unknown[]): readonly Abime[] =>
  valeurs.map((valeur) => ({ cible, changer: () => valeur }))
const changer = (cible: Cible, ...changements: readonly Abime['changer'][]): readonly Abime[] =>
  changements.map((un) => ({ cible, changer: un }))

/** An own property, even under a name that plain objects already answer to. */
const avecCle =
  (cle: string, value: unknown): Abime['changer'] =>
  (objet) =>
    Object.defineProperty({ ...(estObjet(objet) ? objet : {}) }, cle, { value, enumerable: true, configurable: true })

/** Two days of one object change places: a period that ends before it starts. */
function renverser(valeur: unknown): unknown {
  if (!estObjet(valeur)) return valeur
  const [une, autre] = Object.keys(valeur).filter((cle) => estJour(valeur[cle]))
  if (une === undefined || autre === undefined) return valeur
  return { ...valeur, [une]: valeur[autre], [autre]: valeur[une] }
}

const JOURS = ['0000-01-01', '0001-01-01', '1899-12-31', '1900-01-01', '1970-01-01', '2000-02-29', '2009-08-31']
const JOURS_PROCHES = ['2018-12-31', '2019-01-01', '2024-02-29', '2025-07-01', '2026-08-31', '2027-01-01', '2030-06-15']
const JOURS_LOIN = ['2099-12-31', '2100-12-31', '2101-01-01', '9999-12-31', '2026-02-30', '2026-13-01']
const NOMBRES = [0, -0, 1, 2, 3, 10, 12, 20, 26, 35, 60, 99, 100, 2_000, 0.5, 9.99, 9.999999999, -1, -0.5]
const NOMBRES_LOIN = [1e6, 1e9, 2 ** 53 - 1, 1e21, 1e300, -1e300, 5e-324, Number.NaN, Number.POSITIVE_INFINITY]
const TEXTES = ['', '   ', 'douze', '12,5', UNICODE, LONGUE, 'constructor', '__proto__', 'hasOwnProperty', '31/08/2026']

const ABIMES: readonly Abime[] = [
  ...mettre('tout', RETIRE, RETIRE, RETIRE, null, null, 'douze', 7, true, [], {}, [[]]),
  ...mettre('jour', ...JOURS, ...JOURS_PROCHES, ...JOURS_LOIN, '2026-08-31T23:00:00Z'),
  ...mettre('nombre', ...NOMBRES, ...NOMBRES_LOIN, '12'),
  ...mettre('texte', ...TEXTES),
  ...changer('booleen', (valeur) => valeur !== true),
  ...changer(
    'liste',
    () => [],
    (liste) => [...enListe(liste), ...enListe(liste)],
    (liste) => [...enListe(liste), enListe(liste)[0]],
    (liste) => enListe(liste).toReversed(),
    (liste) => Array.from({ length: 300 }, () => enListe(liste)).flat(),
  ),
  ...changer(
    'objet',
    renverser,
    renverser,
    avecCle('inconnue', 1),
    avecCle(LONGUE, 1),
    avecCle('__proto__', { voie: 'apprentissage' }),
    avecCle('constructor', 'x'),
  ),
]

/** How many ways there are. */
export const NOMBRE_ABIMES = ABIMES.length

/** Every place of an input, the whole first. */
function lieux(valeur: unknown, ici: Chemin = []): readonly { readonly chemin: Chemin; readonly valeur: unknown }[] {
  const sous = Array.isArray(valeur) ? [...valeur.entries()] : estObjet(valeur) ? Object.entries(valeur) : []
  return [{ chemin: ici, valeur }, ...sous.flatMap(([nom, une]) => lieux(une, [...ici, nom]))]
}

function poser(dans: unknown, [nom, ...suite]: Chemin, faire: Abime['changer']): unknown {
  if (nom === undefined) return faire(dans)
  if (Array.isArray(dans)) {
    return dans.flatMap((une, rang) => {
      const posee = rang === nom ? poser(une, suite, faire) : une
      return posee === RETIRE ? [] : [posee]
    })
  }
  const objet = estObjet(dans) ? dans : {}
  const posee = poser(objet[nom], suite, faire)
  if (posee !== RETIRE) return { ...objet, [nom]: posee }
  return Object.fromEntries(Object.entries(objet).filter(([cle]) => cle !== nom))
}

/** The input spoilt in the `comment`th way, at the `rang`th of the places that it wants, counted round. */
export function abimer(entree: unknown, comment: number, rang: number): unknown {
  const abime = ABIMES[comment % ABIMES.length]
  if (abime === undefined) return entree
  const voulus = lieux(entree).filter(({ valeur }) => CIBLES[abime.cible](valeur))
  const lieu = voulus[rang % Math.max(voulus.length, 1)]
  if (lieu === undefined) return entree
  const posee = poser(entree, lieu.chemin, abime.changer)
  return posee === RETIRE ? undefined : posee
}

/** The input with what another input holds at the `rang`th of its places, counted round. */
export function greffer(entree: unknown, autre: unknown, rang: number): unknown {
  const tous = lieux(autre)
  const lieu = tous[rang % tous.length]
  return lieu === undefined ? entree : poser(entree, lieu.chemin, () => lieu.valeur)
}
