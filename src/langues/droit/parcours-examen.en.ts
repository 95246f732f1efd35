import type { PhrasesDroit } from './phrases.ts'

/** Words of the law, part parcours-examen, English. */
export const PARCOURS_EXAMEN_EN = {
  regles: {
    'parcours.positionnement': {
      titre: 'Length of training after positioning',
      enonce:
        'At the request of the candidate, the recteur fixes the length asked for from studies, titles and skills; the decision holds until the diploma. Continuing training has no least length, and whoever completes a VAE has none at all.',
    },
    'parcours.eligibilite': {
      titre: 'Sit the bac pro',
      enonce:
        'One must have followed training of the length asked for, or show three years of skilled activity in the domain. This is checked when the whole exam or the last unit is presented.',
    },
    'parcours.inscription-examen': {
      titre: 'Register under the right status',
      enonce:
        'One must be registered; whoever changed status on the way registers under the one in which the training ends.',
    },
    'parcours.specialites': {
      titre: 'One speciality per session',
      enonce: 'One speciality only per session; two for a seasonal contract with two employers.',
    },
    'parcours.forme': {
      titre: 'Global or progressive form',
      enonce:
        'The global form is imposed on pupils and apprentices, save a derogation of the recteur for an entry outside the ordinary path or a contract of another length. Other candidates choose when they register, for good.',
    },
    'parcours.pfmp-usuelle.vingt-deux': {
      titre: 'Twenty-two weeks before session 2025',
      enonce: 'For pupils, twenty-two weeks in company as a rule up to session 2024.',
    },
    'parcours.pfmp-usuelle.vingt': {
      titre: 'Twenty weeks since session 2025',
      enonce: 'For pupils, twenty weeks as a rule: those of the end of the last year no longer count for the exam.',
    },
    'parcours.pfmp-bornes': {
      titre: 'Twelve to twenty-six weeks',
      enonce: 'Each speciality asks for twelve to twenty-six weeks in company; a pupil never does fewer than ten.',
    },
    'parcours.pfmp': {
      titre: 'Missing weeks',
      enonce:
        'Missed weeks are made up. After a force majeure, when that is not enough, the recteur may grant a derogation; without force majeure all is made up or the candidate is not presented.',
    },
  },
  traces: {
    'parcours.statut': { phrase: 'Status of the candidate', faire: 'Say under which status the training ends.' },
    'parcours.statut-inscription': {
      phrase: 'Status of the registration',
      faire: 'Say under which status the registration is made.',
    },
    'parcours.inscrit': {
      phrase: 'The person is registered',
      sinon: 'The person is not registered',
      faire: 'Register with the exam office before the closing day.',
    },
    'parcours.bon-statut': {
      phrase: 'Registered under the status in which the training ends',
      sinon: 'Registered as “{0}” while the training ends as “{1}”',
      faire: 'Correct the status of the registration.',
    },
    'parcours.inscrit-comme-il-faut': {
      phrase: 'The registration is regular',
      sinon: 'The registration is not regular',
    },
    'parcours.duree.ordinaire': {
      phrase: 'Ordinary length of the training',
      faire: 'Give the ordinary length of the training in months.',
    },
    'parcours.duree.aucune': { phrase: 'No least length' },
    'parcours.duree.formation-continue': {
      phrase: 'It is continuing training',
      sinon: 'It is not continuing training',
    },
    'parcours.duree.par-statut': { phrase: 'Length that the status asks for' },
    'parcours.duree.fixee': { phrase: 'Length fixed after positioning' },
    'parcours.duree.exigee': { phrase: 'Length asked for' },
    'parcours.duree.faite': { phrase: 'Length followed', faire: 'Give the months of training followed.' },
    'parcours.duree.atteinte': {
      phrase: '{0} of training followed for {1} asked for',
      sinon: '{0} of training followed, less than {1}',
      faire: 'Ask the recteur for a positioning, or finish the training.',
    },
    'parcours.reste-apres-vae': {
      phrase: 'The person presents only what is left after a VAE',
      sinon: 'The person does not complete a VAE',
      faire: 'Say whether units are already held by VAE.',
    },
    'parcours.duree.suffisante': {
      phrase: 'The length of training is enough, or not asked for',
      sinon: 'The length of training is not enough',
    },
    'parcours.eligible.statut-forme': {
      phrase: 'The status supposes training',
      sinon: 'The status supposes no training',
    },
    'parcours.eligible.formation': {
      phrase: 'Training of the length asked for was followed',
      sinon: 'No training of the length asked for',
    },
    'parcours.activite.mois': { phrase: 'Occupational activity', faire: 'Give the months of occupational activity.' },
    'parcours.activite.minimum': { phrase: 'Activity asked for' },
    'parcours.activite.trois-ans': {
      phrase: '{0} of activity for {1} asked for',
      sinon: '{0} of activity, less than {1}',
    },
    'parcours.activite.qualifiee': {
      phrase: 'Activity of at least a skilled worker or employee',
      sinon: 'Activity under the level of a skilled worker or employee',
      faire: 'Join a certificate of employment that states the job held.',
    },
    'parcours.activite.domaine': {
      phrase: 'Activity in the domain of the diploma',
      sinon: 'Activity outside the domain of the diploma',
      faire: 'Join a certificate of employment that states the job held.',
    },
    'parcours.eligible.activite': {
      phrase: 'Three years of skilled activity in the domain',
      sinon: 'Not three years of skilled activity in the domain',
    },
    'parcours.eligible.titre': {
      phrase: 'Training followed, or experience enough',
      sinon: 'Neither training nor experience enough',
    },
    'parcours.derniere-unite': {
      phrase: 'The whole exam, or the last unit, is presented',
      sinon: 'Other units are left to present later',
      faire: 'Say whether all the units left are presented at this session.',
    },
    'parcours.unite-intermediaire': {
      phrase: 'The conditions are checked later, with the last unit',
      sinon: 'The conditions are checked at this session',
    },
    'parcours.eligible': {
      phrase: 'The person may sit the exam',
      sinon: 'The person meets neither the condition of training nor that of experience',
      faire: 'Finish the training asked for, ask for a positioning, or gather three years of activity.',
    },
    'parcours.specialites.nombre': {
      phrase: 'Specialities presented',
      faire: 'Count the specialities presented at this session.',
    },
    'parcours.specialites.maximum': { phrase: 'Specialities allowed' },
    'parcours.specialites.maximum-saisonnier': { phrase: 'Specialities allowed under a seasonal contract' },
    'parcours.specialites.une': { phrase: '{0} speciality for {1} allowed', sinon: '{0} specialities, more than {1}' },
    'parcours.specialites.contrat-saisonnier': {
      phrase: 'Seasonal contract with two employers',
      sinon: 'No seasonal contract with two employers',
      faire: 'Say whether it is a seasonal contract with two employers.',
    },
    'parcours.specialites.deux-au-plus': {
      phrase: '{0} specialities for {1} allowed',
      sinon: '{0} specialities, more than {1}',
    },
    'parcours.specialites.saisonnier': {
      phrase: 'Two specialities under a seasonal contract',
      sinon: 'Not the case of the seasonal contract',
    },
    'parcours.specialites': {
      phrase: 'The number of specialities is allowed',
      sinon: 'Too many specialities at one session',
      faire: 'Keep one speciality only at this session.',
    },
    'parcours.forme': { phrase: 'Form of the exam asked for', faire: 'Choose the global or the progressive form.' },
    'parcours.forme-anterieure': { phrase: 'Form chosen before' },
    'parcours.forme.globale': { phrase: 'The global form is asked for', sinon: 'The progressive form is asked for' },
    'parcours.forme.libre': {
      phrase: 'The status leaves the choice of the form',
      sinon: 'The status imposes the global form',
    },
    'parcours.forme.derogation-accordee': {
      phrase: 'The recteur granted a derogation',
      sinon: 'No derogation of the recteur',
      faire: 'Ask the recteur for the derogation.',
    },
    'parcours.hors-parcours': { phrase: 'Entry outside the ordinary path', sinon: 'Entry by the ordinary path' },
    'parcours.contrat-amenage': {
      phrase: 'Apprenticeship contract shortened or extended',
      sinon: 'Apprenticeship contract of ordinary length',
    },
    'parcours.forme.est-scolaire': { phrase: 'The candidate is a pupil', sinon: 'The candidate is not a pupil' },
    'parcours.forme.est-apprenti': {
      phrase: 'The candidate is an apprentice',
      sinon: 'The candidate is not an apprentice',
    },
    'parcours.forme.eleve-hors-parcours': {
      phrase: 'Pupil who entered outside the ordinary path',
      sinon: 'Not a pupil who entered outside the ordinary path',
    },
    'parcours.forme.apprenti-amenage': {
      phrase: 'Apprentice whose contract has another length',
      sinon: 'Not an apprentice whose contract has another length',
    },
    'parcours.forme.cas-de-derogation': {
      phrase: 'The case allows a derogation',
      sinon: 'The case allows no derogation',
    },
    'parcours.forme.derogation': {
      phrase: 'A regular derogation opens the progressive form',
      sinon: 'No regular derogation',
    },
    'parcours.forme.ouverte': {
      phrase: 'The form asked for is open to this candidate',
      sinon: 'The progressive form is not open to this candidate',
      faire: 'Ask for the global form, or for a derogation of the recteur.',
    },
    'parcours.forme.meme': { phrase: 'The form is the same as before', sinon: 'The form changes' },
    'parcours.forme.deja-choisie': { phrase: 'A form was chosen already', sinon: 'No form was chosen yet' },
    'parcours.forme.premier-choix': { phrase: 'It is the first choice', sinon: 'The choice is already made' },
    'parcours.forme.definitive': {
      phrase: 'The choice of the form is not undone',
      sinon: 'The form changes while the choice is final',
      faire: 'Keep the form chosen at the first registration.',
    },
    'parcours.forme-permise': {
      phrase: 'The form of the exam is allowed',
      sinon: 'The form of the exam is not allowed',
    },
    'parcours.presentation': {
      phrase: 'The person may sit at that session',
      sinon: 'The person may not sit at that session',
    },
    'parcours.pfmp.minimum': { phrase: 'Least for a speciality' },
    'parcours.pfmp.maximum': { phrase: 'Most for a speciality' },
    'parcours.pfmp.plancher': { phrase: 'Least for a pupil' },
    'parcours.pfmp.usuelle': { phrase: 'Usual length for pupils' },
    'parcours.pfmp.aucune': { phrase: 'No week' },
    'parcours.pfmp.sous-statut-scolaire': { phrase: 'The candidate is a pupil', sinon: 'The candidate is not a pupil' },
    'parcours.pfmp.autre-statut': { phrase: 'The candidate is not a pupil', sinon: 'The candidate is a pupil' },
    'parcours.pfmp.fixees': { phrase: 'Weeks fixed for this person' },
    'parcours.pfmp.reglement': {
      phrase: 'Weeks of the regulation of the speciality',
      faire: 'Read the length of the periods in company in the order of the speciality.',
    },
    'parcours.pfmp.par-statut': { phrase: 'Weeks by status' },
    'parcours.pfmp.requises': { phrase: 'Weeks asked for' },
    'parcours.pfmp.reglement-dit': { phrase: 'The regulation is known', sinon: 'The regulation is not known' },
    'parcours.pfmp.reglement-tu': { phrase: 'The regulation is not known', sinon: 'The regulation is known' },
    'parcours.pfmp.douze-au-moins': { phrase: '{0} for {1} at least', sinon: '{0}, fewer than {1}' },
    'parcours.pfmp.vingt-six-au-plus': { phrase: '{0} for {1} at most', sinon: '{0}, more than {1}' },
    'parcours.pfmp.bornes': {
      phrase: 'The speciality asks for twelve to twenty-six weeks',
      sinon: 'The speciality is out of the twelve to twenty-six weeks',
    },
    'parcours.pfmp.specialite': {
      phrase: 'The length of the speciality is within bounds, or not known',
      sinon: 'The length of the speciality is out of bounds',
      faire: 'Read the length again in the order of the speciality.',
    },
    'parcours.pfmp.dix-au-moins': { phrase: '{0} asked for, {1} at least', sinon: '{0} asked for, fewer than {1}' },
    'parcours.pfmp.plancher-scolaire': {
      phrase: 'A pupil does at least ten weeks',
      sinon: 'The length fixed for this pupil is under ten weeks',
      faire: 'Ask the recteur for a length of at least ten weeks.',
    },
    'parcours.pfmp.duree-permise': {
      phrase: 'The length asked for is allowed',
      sinon: 'The length asked for is not allowed',
    },
    'parcours.pfmp.faites': { phrase: 'Weeks done', faire: 'Count the weeks done in company.' },
    'parcours.pfmp.rattrapees': {
      phrase: 'Weeks made up',
      faire: 'Count the weeks made up; zero when there are none.',
    },
    'parcours.pfmp.comptees': { phrase: 'Weeks that count' },
    'parcours.pfmp.ecart': { phrase: 'Gap with the length asked for' },
    'parcours.pfmp.manquantes': { phrase: 'Weeks that are missing' },
    'parcours.pfmp.faites-suffisent': { phrase: '{0} done for {1} asked for', sinon: '{0} done, fewer than {1}' },
    'parcours.pfmp.rien-ne-manque': { phrase: 'With what was made up, nothing is missing', sinon: '{0} still missing' },
    'parcours.pfmp.complet': { phrase: 'The length asked for is done', sinon: 'The length asked for is not done' },
    'parcours.pfmp.force-majeure': {
      phrase: 'The absence comes from force majeure',
      sinon: 'The absence does not come from force majeure',
      faire: 'Say whether the absence comes from illness, accident or another force majeure.',
    },
    'parcours.pfmp.rattrapage-possible': {
      phrase: 'The team can still offer weeks to make up',
      sinon: 'The team can no longer offer weeks to make up',
      faire: 'Ask the team whether weeks can still be made up before the session.',
    },
    'parcours.pfmp.derogation': {
      phrase: 'The recteur granted a derogation',
      sinon: 'No derogation was granted',
      faire: 'Say whether the recteur granted a derogation.',
    },
    'parcours.pfmp.derogation-valable': {
      phrase: 'A derogation covers a force majeure',
      sinon: 'No derogation covers a force majeure',
    },
    'parcours.pfmp.cas': { phrase: 'Case: {valeur}' },
    'parcours.pfmp.statut': { phrase: 'What follows' },
    'parcours.pfmp.presentable': {
      phrase: 'The candidate may be presented: {0}',
      sinon: 'The candidate may not be presented yet: {0}',
      faire:
        'Make up the missing weeks; when the absence comes from force majeure and the team has nothing left to offer, ask the recteur for the derogation.',
    },
    'parcours.pfmp': { phrase: 'The weeks in company are in order', sinon: 'The weeks in company are not in order' },
  },
  mots: {
    scolaire: 'pupil',
    apprentissage: 'apprenticeship',
    'formation-continue': 'continuing training',
    distance: 'distance learning',
    experience: 'occupational experience',
    globale: 'global',
    progressive: 'progressive',
    SUFFISANT: 'length done',
    DEROGATION: 'derogation granted',
    DEROGATION_A_DEMANDER: 'derogation to ask of the recteur',
    A_RATTRAPER: 'weeks to make up',
    BLOQUE: 'weeks missing without excuse: not presented',
  },
} as const satisfies PhrasesDroit
