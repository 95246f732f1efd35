import type { Trace } from '#droit/trace.ts'
import type { Mention, Regime } from '../deliberation/index.ts'
import type { Paquet, SeuilPaquet } from './paquet.ts'

type SeuilsDuTexte = Readonly<Record<SeuilPaquet, Trace | null>>

const AUCUN: SeuilsDuTexte = {
  admission: null,
  professionnel: null,
  controle: null,
  controleProfessionnel: null,
  certificat: null,
  attestation: null,
  assezBien: null,
  bien: null,
  tresBien: null,
}

/** The thresholds of a regime as its texts state them; null where it has none. */
export function seuilsDuRegime({ admission }: Regime): SeuilsDuTexte {
  if (admission.genre === 'validation') return AUCUN
  const mention = (nom: Mention): Trace | null =>
    admission.mentions.find(({ mention: { valeur } }) => valeur === nom)?.seuil ?? null
  return {
    admission: admission.moyenneMin,
    professionnel: admission.professionnelMin,
    controle: admission.controle?.moyenneMin ?? null,
    controleProfessionnel: admission.controle?.professionnelMin ?? null,
    certificat: admission.certificatMin,
    attestation: admission.attestationMin,
    assezBien: mention('ASSEZ_BIEN'),
    bien: mention('BIEN'),
    tresBien: mention('TRES_BIEN'),
  }
}

const valeurDe = (seuil: Trace | null): number | null => (typeof seuil?.valeur === 'number' ? seuil.valeur : null)

/** The thresholds that a package of this regime must state, hundredths of a mark. */
export function seuilsAEnoncer(regime: Regime): Paquet['seuils'] {
  const texte = seuilsDuRegime(regime)
  return {
    admission: valeurDe(texte.admission),
    professionnel: valeurDe(texte.professionnel),
    controle: valeurDe(texte.controle),
    controleProfessionnel: valeurDe(texte.controleProfessionnel),
    certificat: valeurDe(texte.certificat),
    attestation: valeurDe(texte.attestation),
    assezBien: valeurDe(texte.assezBien),
    bien: valeurDe(texte.bien),
    tresBien: valeurDe(texte.tresBien),
  }
}
