import { type Conclusion, conclureControle } from '#droit/conclusion.ts'
import type { Regle, RegleDeclaree } from '#droit/regle.ts'
import { constante, fait, juger, saufSi, type Trace, toutes } from '#droit/trace.ts'

/** Who receives data about a person. */
export const DESTINATAIRES = ['caisse-des-depots', 'jury', 'organisme', 'grand-public'] as const
export type Destinataire = (typeof DESTINATAIRES)[number]

/** Data about a person that are about to be sent; null: not told. */
export interface FaitsCommunication {
  readonly destinataire: Destinataire | null
  readonly contientNir: boolean | null
  /** The cause of an accommodation, or any datum on health. */
  readonly contientSante: boolean | null
  /** Taken from a dossier of validation of experience. */
  readonly vientDunDossierVae: boolean | null
  /** Every datum is necessary to the training, as the sender states. */
  readonly necessaire: boolean | null
}

const mot = (valeur: Destinataire): Trace =>
  constante('qualite.mot', valeur, 'mot', { texte: 'code-du-travail.R6113-17-1' })
const CAISSE_DES_DEPOTS = mot('caisse-des-depots')
const JURY = mot('jury')
const ORGANISME = mot('organisme')
const PUBLIC = mot('grand-public')

const vers = (faits: FaitsCommunication, attendu: Trace): Trace =>
  juger('qualite.destinataire-est', 'egal', [
    fait('qualite.destinataire', faits.destinataire, 'mot', 'destinataire'),
    attendu,
  ])

const ailleurs = (faits: FaitsCommunication, attendu: Trace): Trace =>
  juger('qualite.autre-destinataire', 'non', [vers(faits, attendu)])

/**
 * R6113-17-1 : ce qui part au système du CPF ne porte pas le NIR. Connu par sa version de 2021 ; celle du 1er janvier
 * 2025 touche à la liste de ces données et n’a pas été lue.
 */
const REGLE_NIR: Regle<FaitsCommunication> = {
  id: 'qualite.communication.nir',
  famille: 'qualite.communication.nir',
  references: [{ texte: 'code-du-travail.R6113-17-1', paragraphe: null }],
  du: '2021-01-01',
  au: null,
  reference: 'jour',
  confiance: 'seconde-main',
  evaluer: (faits) => {
    const nir = fait('qualite.contient-nir', faits.contientNir, 'oui-non', 'contient_nir')
    const absent = juger('qualite.sans-nir', 'non', [nir])
    return saufSi('qualite.nir-tu', absent, ailleurs(faits, CAISSE_DES_DEPOTS), 'code-du-travail.R6113-17-1')
  },
}

/** D351-31, RGPD article 9 : le jury connaît l’aménagement, jamais sa cause. */
const REGLE_SANTE: Regle<FaitsCommunication> = {
  id: 'qualite.communication.sante',
  famille: 'qualite.communication.sante',
  references: [
    { texte: 'code-de-l-education.D351-31', paragraphe: null },
    { texte: 'rgpd.9', paragraphe: null },
  ],
  du: null,
  au: null,
  reference: 'jour',
  confiance: 'lue',
  evaluer: (faits) => {
    const sante = fait('qualite.contient-sante', faits.contientSante, 'oui-non', 'contient_sante')
    const tue = juger('qualite.sans-sante', 'non', [sante])
    const autre = toutes('qualite.ni-jury-ni-public', [ailleurs(faits, JURY), ailleurs(faits, PUBLIC)])
    return saufSi('qualite.sante-tue', tue, autre, 'code-de-l-education.D351-31')
  },
}

/** L6421-4 : ce qu’on apprend d’un dossier de VAE est couvert par le secret professionnel. */
const REGLE_SECRET: Regle<FaitsCommunication> = {
  id: 'qualite.communication.secret-vae',
  famille: 'qualite.communication.secret-vae',
  references: [{ texte: 'code-du-travail.L6421-4', paragraphe: null }],
  du: null,
  au: null,
  reference: 'jour',
  confiance: 'lue',
  evaluer: (faits) => {
    const vae = fait('qualite.vient-de-vae', faits.vientDunDossierVae, 'oui-non', 'vient_d_un_dossier_vae')
    const libre = juger('qualite.hors-dossier-vae', 'non', [vae])
    return saufSi('qualite.secret-vae', libre, ailleurs(faits, PUBLIC), 'code-du-travail.L6421-4')
  },
}

/** L6353-9 : l’organisme ne demande que ce qui a un lien direct et nécessaire avec la formation. */
const REGLE_NECESSITE: Regle<FaitsCommunication> = {
  id: 'qualite.communication.necessite',
  famille: 'qualite.communication.necessite',
  references: [{ texte: 'code-du-travail.L6353-9', paragraphe: null }],
  du: null,
  au: null,
  reference: 'jour',
  confiance: 'lue',
  evaluer: (faits) => {
    const necessaire = fait('qualite.necessaire', faits.necessaire, 'oui-non', 'necessaire')
    return saufSi('qualite.strict-necessaire', necessaire, ailleurs(faits, ORGANISME), 'code-du-travail.L6353-9')
  },
}

const REGLES: readonly Regle<FaitsCommunication>[] = [REGLE_NIR, REGLE_SANTE, REGLE_SECRET, REGLE_NECESSITE]

/** Checks data about to be sent: no NIR to the CPF, no health to a jury or the public, secrecy of VAE, only what is needed. */
export const verifierCommunication = (faits: FaitsCommunication): Conclusion<null> =>
  conclureControle(
    toutes(
      'qualite.communication',
      REGLES.map((regle) => regle.evaluer(faits)),
    ),
    null,
  )

/** The rules on sending personal data. */
export const REGLES_COMMUNICATION: readonly RegleDeclaree[] = REGLES
