import type { PhrasesDroit } from './phrases.ts'

/** Words of the law, part qualite-preuves, English. */
export const QUALITE_PREUVES_EN = {
  regles: {},
  traces: {
    'qualite.preuve.prerequis': {
      phrase: 'Prerequisites: in the file',
      sinon: 'Prerequisites: not in the file',
      faire: 'Add to the file, with its day: prerequisites.',
    },
    'qualite.preuve.objectifs': {
      phrase: 'Objectives: in the file',
      sinon: 'Objectives: not in the file',
      faire: 'Add to the file, with its day: objectives.',
    },
    'qualite.preuve.duree': {
      phrase: 'Length: in the file',
      sinon: 'Length: not in the file',
      faire: 'Add to the file, with its day: length.',
    },
    'qualite.preuve.modalites_acces': {
      phrase: 'Ways of access: in the file',
      sinon: 'Ways of access: not in the file',
      faire: 'Add to the file, with its day: ways of access.',
    },
    'qualite.preuve.delais_acces': {
      phrase: 'Delays of access: in the file',
      sinon: 'Delays of access: not in the file',
      faire: 'Add to the file, with its day: delays of access.',
    },
    'qualite.preuve.tarifs': {
      phrase: 'Fees: in the file',
      sinon: 'Fees: not in the file',
      faire: 'Add to the file, with its day: fees.',
    },
    'qualite.preuve.contacts': {
      phrase: 'Contacts: in the file',
      sinon: 'Contacts: not in the file',
      faire: 'Add to the file, with its day: contacts.',
    },
    'qualite.preuve.methodes': {
      phrase: 'Methods: in the file',
      sinon: 'Methods: not in the file',
      faire: 'Add to the file, with its day: methods.',
    },
    'qualite.preuve.evaluation': {
      phrase: 'Assessment: in the file',
      sinon: 'Assessment: not in the file',
      faire: 'Add to the file, with its day: assessment.',
    },
    'qualite.preuve.accessibilite': {
      phrase: 'Accessibility: in the file',
      sinon: 'Accessibility: not in the file',
      faire: 'Add to the file, with its day: accessibility.',
    },
    'qualite.preuve.contact_handicap': {
      phrase: 'Contact of the disability referent: in the file',
      sinon: 'Contact of the disability referent: not in the file',
      faire: 'Add to the file, with its day: contact of the disability referent.',
    },
    'qualite.preuve.resultats_non_significatifs': {
      phrase: 'Statement that results are not significant yet: in the file',
      sinon: 'Statement that results are not significant yet: not in the file',
      faire: 'Add to the file, with its day: statement that results are not significant yet.',
    },
    'qualite.preuve.numero_registre': {
      phrase: 'Register number: in the file',
      sinon: 'Register number: not in the file',
      faire: 'Add to the file, with its day: register number.',
    },
    'qualite.preuve.blocs': {
      phrase: 'List of blocs: in the file',
      sinon: 'List of blocs: not in the file',
      faire: 'Add to the file, with its day: list of blocs.',
    },
    'qualite.preuve.lien_fiche': {
      phrase: 'Link to the record: in the file',
      sinon: 'Link to the record: not in the file',
      faire: 'Add to the file, with its day: link to the record.',
    },
    'qualite.preuve.validation_par_blocs': {
      phrase: 'Validation by blocs: in the file',
      sinon: 'Validation by blocs: not in the file',
      faire: 'Add to the file, with its day: validation by blocs.',
    },
    'qualite.preuve.debouches': {
      phrase: 'Jobs: in the file',
      sinon: 'Jobs: not in the file',
      faire: 'Add to the file, with its day: jobs.',
    },
    'qualite.preuve.analyse_besoin': {
      phrase: 'Need analysis, dated and signed: in the file',
      sinon: 'Need analysis, dated and signed: not in the file',
      faire: 'Add to the file, with its day: need analysis, dated and signed.',
    },
    'qualite.preuve.programme': {
      phrase: 'Programme: in the file',
      sinon: 'Programme: not in the file',
      faire: 'Add to the file, with its day: programme.',
    },
    'qualite.preuve.positionnement_consigne': {
      phrase: 'Result of the positioning recorded: in the file',
      sinon: 'Result of the positioning recorded: not in the file',
      faire: 'Add to the file, with its day: result of the positioning recorded.',
    },
    'qualite.preuve.calendrier': {
      phrase: 'Calendar: in the file',
      sinon: 'Calendar: not in the file',
      faire: 'Add to the file, with its day: calendar.',
    },
    'qualite.preuve.lieu': {
      phrase: 'Place: in the file',
      sinon: 'Place: not in the file',
      faire: 'Add to the file, with its day: place.',
    },
    'qualite.preuve.regles_remises': {
      phrase: 'Rules given to people: in the file',
      sinon: 'Rules given to people: not in the file',
      faire: 'Add to the file, with its day: rules given to people.',
    },
    'qualite.preuve.plan_individuel': {
      phrase: 'Individual plan: in the file',
      sinon: 'Individual plan: not in the file',
      faire: 'Add to the file, with its day: individual plan.',
    },
    'qualite.preuve.suivi_pedagogique': {
      phrase: 'Follow-up: in the file',
      sinon: 'Follow-up: not in the file',
      faire: 'Add to the file, with its day: follow-up.',
    },
    'qualite.preuve.grilles_conservees': {
      phrase: 'Assessment grids kept: in the file',
      sinon: 'Assessment grids kept: not in the file',
      faire: 'Add to the file, with its day: assessment grids kept.',
    },
    'qualite.preuve.suivi_absences': {
      phrase: 'Follow-up of absences: in the file',
      sinon: 'Follow-up of absences: not in the file',
      faire: 'Add to the file, with its day: follow-up of absences.',
    },
    'qualite.preuve.actions_abandon': {
      phrase: 'Actions against drop-outs: in the file',
      sinon: 'Actions against drop-outs: not in the file',
      faire: 'Add to the file, with its day: actions against drop-outs.',
    },
    'qualite.preuve.tuteur_nomme': {
      phrase: 'Tutor named: in the file',
      sinon: 'Tutor named: not in the file',
      faire: 'Add to the file, with its day: tutor named.',
    },
    'qualite.preuve.visites': {
      phrase: 'Visits in company: in the file',
      sinon: 'Visits in company: not in the file',
      faire: 'Add to the file, with its day: visits in company.',
    },
    'qualite.preuve.livret_partage': {
      phrase: 'Booklet shared with the company: in the file',
      sinon: 'Booklet shared with the company: not in the file',
      faire: 'Add to the file, with its day: booklet shared with the company.',
    },
    'qualite.preuve.accompagnement_citoyen': {
      phrase: 'Social, educative and civic support: in the file',
      sinon: 'Social, educative and civic support: not in the file',
      faire: 'Add to the file, with its day: social, educative and civic support.',
    },
    'qualite.preuve.regles_signees': {
      phrase: 'Rules signed: in the file',
      sinon: 'Rules signed: not in the file',
      faire: 'Add to the file, with its day: rules signed.',
    },
    'qualite.preuve.visite_information': {
      phrase: 'Information and prevention visit: in the file',
      sinon: 'Information and prevention visit: not in the file',
      faire: 'Add to the file, with its day: information and prevention visit.',
    },
    'qualite.preuve.formation_securite': {
      phrase: 'Safety training: in the file',
      sinon: 'Safety training: not in the file',
      faire: 'Add to the file, with its day: safety training.',
    },
    'qualite.preuve.inscription_examen': {
      phrase: 'Exam registration sent: in the file',
      sinon: 'Exam registration sent: not in the file',
      faire: 'Add to the file, with its day: exam registration sent.',
    },
    'qualite.preuve.calendrier_examen': {
      phrase: 'Exam calendar: in the file',
      sinon: 'Exam calendar: not in the file',
      faire: 'Add to the file, with its day: exam calendar.',
    },
    'qualite.preuve.resultats_dans_les_delais': {
      phrase: 'Results sent in time: in the file',
      sinon: 'Results sent in time: not in the file',
      faire: 'Add to the file, with its day: results sent in time.',
    },
    'qualite.preuve.salles': {
      phrase: 'Rooms: in the file',
      sinon: 'Rooms: not in the file',
      faire: 'Add to the file, with its day: rooms.',
    },
    'qualite.preuve.equipements': {
      phrase: 'Equipment: in the file',
      sinon: 'Equipment: not in the file',
      faire: 'Add to the file, with its day: equipment.',
    },
    'qualite.preuve.equipe': {
      phrase: 'Team: in the file',
      sinon: 'Team: not in the file',
      faire: 'Add to the file, with its day: team.',
    },
    'qualite.preuve.roles': {
      phrase: 'Roles: in the file',
      sinon: 'Roles: not in the file',
      faire: 'Add to the file, with its day: roles.',
    },
    'qualite.preuve.ressources_par_module': {
      phrase: 'Resources of each module: in the file',
      sinon: 'Resources of each module: not in the file',
      faire: 'Add to the file, with its day: resources of each module.',
    },
    'qualite.preuve.referent_mobilite': {
      phrase: 'Mobility referent named: in the file',
      sinon: 'Mobility referent named: not in the file',
      faire: 'Add to the file, with its day: mobility referent named.',
    },
    'qualite.preuve.referent_handicap': {
      phrase: 'Disability referent named: in the file',
      sinon: 'Disability referent named: not in the file',
      faire: 'Add to the file, with its day: disability referent named.',
    },
    'qualite.preuve.conseil_perfectionnement': {
      phrase: 'Minutes of the council of improvement: in the file',
      sinon: 'Minutes of the council of improvement: not in the file',
      faire: 'Add to the file, with its day: minutes of the council of improvement.',
    },
    'qualite.preuve.cv_formateurs': {
      phrase: 'CV of trainers: in the file',
      sinon: 'CV of trainers: not in the file',
      faire: 'Add to the file, with its day: CV of trainers.',
    },
    'qualite.preuve.formations_formateurs': {
      phrase: 'Training followed by trainers: in the file',
      sinon: 'Training followed by trainers: not in the file',
      faire: 'Add to the file, with its day: training followed by trainers.',
    },
    'qualite.preuve.veille_legale': {
      phrase: 'Dated watch of the law: in the file',
      sinon: 'Dated watch of the law: not in the file',
      faire: 'Add to the file, with its day: dated watch of the law.',
    },
    'qualite.preuve.veille_metiers': {
      phrase: 'Dated watch of trades: in the file',
      sinon: 'Dated watch of trades: not in the file',
      faire: 'Add to the file, with its day: dated watch of trades.',
    },
    'qualite.preuve.veille_innovation': {
      phrase: 'Dated watch of innovation: in the file',
      sinon: 'Dated watch of innovation: not in the file',
      faire: 'Add to the file, with its day: dated watch of innovation.',
    },
    'qualite.preuve.amenagements': {
      phrase: 'Arrangements offered: in the file',
      sinon: 'Arrangements offered: not in the file',
      faire: 'Add to the file, with its day: arrangements offered.',
    },
    'qualite.preuve.contrats_sous_traitance': {
      phrase: 'Subcontracts: in the file',
      sinon: 'Subcontracts: not in the file',
      faire: 'Add to the file, with its day: subcontracts.',
    },
    'qualite.preuve.reseau_entreprises': {
      phrase: 'Network of companies: in the file',
      sinon: 'Network of companies: not in the file',
      faire: 'Add to the file, with its day: network of companies.',
    },
    'qualite.preuve.actions_insertion': {
      phrase: 'Actions for insertion: in the file',
      sinon: 'Actions for insertion: not in the file',
      faire: 'Add to the file, with its day: actions for insertion.',
    },
    'qualite.preuve.taux_publies': {
      phrase: 'Rates published: in the file',
      sinon: 'Rates published: not in the file',
      faire: 'Add to the file, with its day: rates published.',
    },
    'qualite.preuve.appreciations_parties': {
      phrase: 'Opinions gathered from everyone: in the file',
      sinon: 'Opinions gathered from everyone: not in the file',
      faire: 'Add to the file, with its day: opinions gathered from everyone.',
    },
    'qualite.preuve.registre_reclamations': {
      phrase: 'Register of complaints: in the file',
      sinon: 'Register of complaints: not in the file',
      faire: 'Add to the file, with its day: register of complaints.',
    },
    'qualite.preuve.actions_amelioration': {
      phrase: 'Actions of improvement: in the file',
      sinon: 'Actions of improvement: not in the file',
      faire: 'Add to the file, with its day: actions of improvement.',
    },
  },
  mots: {},
} as const satisfies PhrasesDroit
