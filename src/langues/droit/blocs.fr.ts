import type { PhrasesDroit } from './phrases.ts'

/** What a person already holds of a certification, in French. */
export const BLOCS_FR = {
  regles: {
    'blocs.note-conservee': {
      titre: 'Garder une note',
      enonce:
        'Une note d’au moins 10 peut être gardée cinq ans, à la demande du candidat ; en forme progressive, une note plus basse aussi. Renoncer à une note est définitif.',
    },
    'blocs.dispense-attestation': {
      titre: 'Dispense par attestation de bloc',
      enonce:
        'Cinq ans après la note, l’attestation de bloc permet de demander la dispense de l’unité, sans limite de temps, tant que l’unité existe ou qu’une table officielle lui fait correspondre une autre unité.',
    },
    'blocs.dispense-vae': {
      titre: 'Dispense par la VAE',
      enonce: 'Une unité validée par la VAE dispense de l’épreuve tout de suite et pour toujours.',
    },
    'blocs.dispense-diplome': {
      titre: 'Dispense par un diplôme',
      enonce: 'Un titre ou un diplôme déjà obtenu dispense des unités qu’un arrêté désigne, et d’elles seules.',
    },
    'blocs.bloc-definitif': {
      titre: 'Bloc acquis pour toujours',
      enonce:
        'Un bloc validé ne se perd pas. Hors du baccalauréat professionnel, les textes lus ne disent pas comment il dispense : nous appliquons la même lecture.',
    },
  },
  traces: {
    'blocs.certification-acquise': { phrase: 'Certification où l’unité a été acquise' },
    'blocs.unite-acquise': { phrase: 'Unité ou bloc acquis' },
    'blocs.certification-visee': { phrase: 'Certification visée' },
    'blocs.unite-visee': { phrase: 'Unité visée' },
    'blocs.bloc-vise': { phrase: 'Bloc de l’unité visée' },
    'blocs.meme-certification': {
      phrase: 'C’est la même certification',
      sinon: 'Ce n’est pas la même certification',
    },
    'blocs.meme-code': { phrase: 'C’est la même unité', sinon: 'Ce n’est pas la même unité' },
    'blocs.meme-unite': {
      phrase: 'L’acquis porte sur cette unité même',
      sinon: 'L’acquis ne porte pas sur cette unité',
    },
    'blocs.table-connue': {
      phrase: 'Une table officielle de correspondance a été cherchée',
      faire:
        'Cherchez la table de correspondance dans l’arrêté du diplôme ou sur la fiche du répertoire, puis recopiez ses lignes ; s’il n’y en a pas, dites-le.',
    },
    'blocs.correspondance': {
      phrase: 'Une ligne officielle relie les deux unités ({table})',
      sinon: 'La ligne officielle ne s’applique pas ({table})',
      faire: 'Vérifiez que vous tenez toutes les unités que la ligne réunit.',
    },
    'blocs.ligne-de': { phrase: 'Certification de départ de la ligne' },
    'blocs.ligne-de-certification': {
      phrase: 'La ligne part de la certification acquise',
      sinon: 'La ligne part d’une autre certification',
    },
    'blocs.ligne-de-unite': {
      phrase: 'La ligne part de l’unité acquise',
      sinon: 'La ligne part d’une autre unité',
    },
    'blocs.ligne-vers': { phrase: 'Certification d’arrivée de la ligne' },
    'blocs.ligne-vers-certification': {
      phrase: 'La ligne mène à la certification visée',
      sinon: 'La ligne mène à une autre certification',
    },
    'blocs.ligne-vers-unite': {
      phrase: 'La ligne mène à l’unité visée',
      sinon: 'La ligne mène à une autre unité',
    },
    'blocs.ligne-vers-code': { phrase: 'La ligne cite {0}', sinon: 'La ligne ne cite pas {0}' },
    'blocs.ligne-unite': { phrase: 'Unité citée par la ligne' },
    'blocs.unite-reunie': {
      phrase: 'L’unité {0}, que la ligne demande aussi, est acquise',
      sinon: 'L’unité {0}, que la ligne demande aussi, n’est pas acquise',
      faire: 'Il faut acquérir aussi {0}.',
    },
    'blocs.concerne': {
      phrase: 'L’acquis concerne cette unité',
      sinon: 'L’acquis ne concerne pas cette unité',
    },
    'blocs.note-acquise': { phrase: 'Note obtenue', faire: 'Indiquez la note : elle est sur le relevé de notes.' },
    'blocs.note-des-unites-reunies': {
      phrase: 'Note qui vaut pour les unités réunies',
      faire:
        'La table réunit plusieurs unités sans dire quelle note est gardée : demandez-le au service des examens, puis ajoutez la note sur l’unité visée.',
    },
    'blocs.obtenu-le': {
      phrase: 'Obtenu le',
      faire: 'Indiquez le jour : il est sur le relevé de notes ou sur l’attestation.',
    },
    'blocs.session-jour': { phrase: 'Jour du jury', faire: 'Indiquez le jour du jury.' },
    'blocs.session-annee': { phrase: 'Session' },
    'blocs.session-obtention': { phrase: 'Session où la note a été obtenue' },
    'blocs.derniere-session': { phrase: 'Dernière session où la note compte' },
    'blocs.fin': { phrase: 'Dernier jour où la note compte' },
    'blocs.avant-la-fin': {
      phrase: 'Le jury se tient au plus tard ce jour-là ({1})',
      sinon: 'Le jury se tient après ce jour-là ({1})',
    },
    'blocs.avant-la-derniere-session': {
      phrase: 'La session {0} est encore dans le délai',
      sinon: 'La session {0} vient trop tard',
    },
    'blocs.choix-date': { phrase: 'Lecture qui compte les jours' },
    'blocs.fenetre-par-jour': {
      phrase: 'Le délai se compte de date à date',
      sinon: 'Le délai court sur toute la session de la dernière année',
    },
    'blocs.fenetre': {
      phrase: 'La note est encore dans son délai',
      sinon: 'Le délai de la note est passé',
      faire: 'Présentez de nouveau l’unité, ou demandez la dispense avec l’attestation de bloc.',
    },
    'blocs.fenetre-fermee': {
      phrase: 'Le délai de la note est passé : l’attestation prend le relais',
      sinon: 'La note est encore dans son délai : c’est elle qui compte',
      faire: 'Demandez à garder la note ; la dispense s’ouvrira à la fin du délai.',
    },
    'blocs.forme': { phrase: 'Forme de l’examen', faire: 'Indiquez la forme : globale ou progressive.' },
    'blocs.forme-progressive': { phrase: 'Forme progressive' },
    'blocs.est-progressive': {
      phrase: 'L’examen est passé en forme progressive',
      sinon: 'L’examen est passé en forme globale',
    },
    'blocs.note-atteint': {
      phrase: 'La note {0} atteint le minimum à garder ({1})',
      sinon: 'La note {0} est sous le minimum à garder ({1})',
    },
    'blocs.note-suffisante': {
      phrase: 'La note est assez haute pour être gardée',
      sinon: 'La note est trop basse pour être gardée',
      faire: 'Présentez de nouveau l’unité.',
    },
    'blocs.note-facultative-suffisante': {
      phrase: 'La note {0} dépasse {1} : elle apporte des points',
      sinon: 'La note {0} ne dépasse pas {1} : elle n’apporte rien',
    },
    'blocs.renonce': { phrase: 'Le candidat a renoncé à sa note' },
    'blocs.derniere-note': {
      phrase: 'Aucune note plus récente à la même unité',
      sinon: 'Une note plus récente à la même unité remplace celle-ci',
      faire: 'Seule la dernière note peut être gardée.',
    },
    'blocs.benefice-garde': {
      phrase: 'Le candidat n’a pas renoncé à sa note',
      sinon: 'Le candidat a renoncé à sa note',
      faire: 'Le renoncement est définitif : l’unité est à présenter.',
    },
    'blocs.regime-a-notes': {
      phrase: 'Cette certification se décide avec des notes',
      sinon: 'Cette certification se décide sans note : aucune note n’est à garder',
    },
    'blocs.porte-une-note': {
      phrase: 'L’acquis porte une note',
      sinon: 'L’acquis est sans note',
    },
    'blocs.choix-reportee': { phrase: 'Lecture qui reporte la note' },
    'blocs.note-reportable': {
      phrase: 'La note passe par la table de correspondance',
      sinon: 'La table de correspondance ne sert qu’aux dispenses',
      faire: 'Présentez l’unité, ou demandez la dispense avec l’attestation de bloc.',
    },
    'blocs.note-conservee': {
      phrase: 'La note peut être gardée',
      sinon: 'La note ne peut pas être gardée',
    },
    'blocs.origine': { phrase: 'Preuve de l’acquis' },
    'blocs.origine-note': { phrase: 'Relevé de notes' },
    'blocs.origine-attestation': { phrase: 'Attestation de bloc' },
    'blocs.origine-vae': { phrase: 'VAE' },
    'blocs.origine-diplome': { phrase: 'Diplôme ou titre' },
    'blocs.est-d-origine': { phrase: 'La preuve est : {1}', sinon: 'La preuve n’est pas : {1}' },
    'blocs.origine-dispense': {
      phrase: 'La preuve permet de demander une dispense',
      sinon: 'Une note seule ne dispense pas',
      faire: 'Demandez l’attestation de bloc au service des examens.',
    },
    'blocs.titre-en-vigueur': {
      phrase: 'Le titre est encore en vigueur',
      sinon: 'Le titre n’est plus en vigueur',
      faire: 'Vérifiez sur la fiche du répertoire que le titre est encore en vigueur.',
    },
    'blocs.droit-anterieur': {
      phrase: 'Règle des sessions plus anciennes',
      faire: 'Les textes de ces sessions n’ont pas été lus : demandez au service des examens.',
    },
    'blocs.dispense-attestation': {
      phrase: 'L’attestation de bloc permet de demander la dispense',
      sinon: 'Aucune attestation de bloc ne permet de demander la dispense',
    },
    'blocs.dispense-vae': {
      phrase: 'La VAE permet de demander la dispense',
      sinon: 'La VAE ne permet pas de demander la dispense',
    },
    'blocs.dispense-diplome': {
      phrase: 'Le diplôme permet de demander la dispense',
      sinon: 'Le diplôme ne permet pas de demander la dispense',
    },
    'blocs.note-gardee': { phrase: 'Une note peut être gardée', sinon: 'Aucune note ne peut être gardée' },
    'blocs.dispensee': { phrase: 'Une dispense peut être demandée', sinon: 'Aucune dispense ne peut être demandée' },
    'blocs.mot-note': { phrase: 'Note gardée' },
    'blocs.mot-dispense': { phrase: 'Dispense' },
    'blocs.mot-a-presenter': { phrase: 'À présenter' },
    'blocs.etat': { phrase: '{code}, {libelle}' },
    'blocs.acquise': {
      phrase: '{code}, {libelle} : acquise',
      sinon: '{code}, {libelle} : à présenter',
    },
    'blocs.acquises': { phrase: 'Unités qui ne sont pas à présenter' },
  },
  mots: {
    NOTE_CONSERVEE: 'Note gardée',
    DISPENSE: 'Dispense',
    A_PRESENTER: 'À présenter',
    note: 'relevé de notes',
    attestation: 'attestation de bloc',
    vae: 'VAE',
    diplome: 'diplôme ou titre',
    'garder-la-note': 'Garder la note',
    'demander-la-dispense': 'Demander la dispense',
    presenter: 'Présenter l’unité',
  },
} as const satisfies PhrasesDroit
