import { JURY_SEANCE_EN } from './jury-seance.en.ts'
import type { PhrasesDroit } from './phrases.ts'

/** Words of the law on juries, English. */
export const JURY_EN = {
  regles: {
    'jury.composition.bac-pro': {
      titre: 'Composition of the jury of the baccalauréat professionnel',
      enonce:
        'At least a third of the jury comes from the trade, as many employers as employees. The teachers come from public schools and, unless impossible, one at least from a private school under contract or a CFA.',
    },
    'jury.composition.cap': {
      titre: 'Composition of the jury of the CAP',
      enonce: 'The jury has as many teachers as professionals, and as many employers as employees.',
    },
    'jury.composition.bp': {
      titre: 'Composition of the jury of the brevet professionnel',
      enonce: 'The jury has as many teachers as professionals, and as many employers as employees.',
    },
    'jury.composition.cs': {
      titre: 'Composition of the jury of the certificat de spécialisation',
      enonce: 'The jury has as many teachers as professionals.',
    },
    'jury.composition.bts': {
      titre: 'Composition of the jury of the BTS',
      enonce:
        'The jury has as many teachers as professionals; teachers of public schools are most of the teachers and one of them is a teacher-researcher.',
    },
    'jury.composition.titre-professionnel': {
      titre: 'Composition of the jury of a titre professionnel',
      enonce: 'Two professionals at least, all habilitated, none of whom trained the candidates.',
    },
    'jury.composition.titre-prive': {
      titre: 'Composition of the jury of a private title',
      enonce:
        'The jury is the one that the certifying body declared to the register. Until that composition is copied, the answer is unknown.',
    },
    'jury.composition.vae': {
      titre: 'Jury of validation of experience',
      enonce:
        'On top of the text of the certification: two members at least, one of them a professional, women and men represented in balance, a president whose vote decides, no link with the candidate.',
    },
    'jury.nomination': {
      titre: 'Proven appointment',
      enonce:
        'Every member is appointed by an act that can be shown. A jury whose professionals remained “to be determined” was judged irregular.',
    },
    'jury.presidence': {
      titre: 'President of the jury',
      enonce:
        'A teacher-researcher for the baccalauréat professionnel, a professional for the CAP, an inspector for the brevet professionnel, a teacher-researcher or regional pedagogical inspector for the BTS.',
    },
    'jury.annees': {
      titre: 'Consecutive years in a jury',
      enonce:
        'Some texts limit how many years in a row a person may serve. A deliberation was annulled for six years instead of five, at an exam that was not vocational. With no known text no limit is applied, unless chosen as a precaution.',
    },
    'jury.impartialite': {
      titre: 'Impartiality and withdrawal',
      enonce:
        'A member linked or in conflict with a candidate withdraws for that candidate. A VAE deliberation was annulled because a member had taken sides.',
    },
    'jury.evaluateurs': {
      titre: 'Evaluators on the list',
      enonce:
        'Whoever gives marks is on the list of appointed people. A CAP had to be judged again because the evaluators were not.',
    },
    'jury.jour': {
      titre: 'Absences on the day of the deliberation',
      enonce:
        'A properly appointed jury deliberates validly even if absences break its proportions, when its text says so.',
    },
    'jury.president-en-salle': {
      titre: 'President in the room',
      enonce: 'Members may deliberate by video, never the president.',
    },
    'jury.presents-nommes': {
      titre: 'Who may deliberate',
      enonce:
        'Only appointed people deliberate. Adjoint examiners may attend, without a vote, for the marks that they gave.',
    },
    'jury.livrets': {
      titre: 'School record examined before a failure',
      enonce:
        'A candidate who supplied a school record may not be failed before the jury examined it; the president signs that mention on the record.',
    },
  },
  traces: {
    ...JURY_SEANCE_EN,
    'jury.regulier': {
      phrase: 'The jury is properly constituted',
      sinon: 'The jury is not properly constituted',
      faire: 'Correct each point raised, or override it in writing before the deliberation opens',
    },
    'jury.composition': {
      phrase: 'The composition follows the text of the certification',
      sinon: 'The composition does not follow the text of the certification',
      faire: 'Revise the composition before the act of appointment',
    },
    'jury.nom': { phrase: 'Name: {valeur}' },
    'jury.nomme': {
      phrase: 'Appointment shown: {membre}',
      sinon: 'Appointment not shown: {membre}',
      faire: 'Produce the act of appointment: {membre}',
    },
    'jury.membre-nomme': {
      phrase: 'The appointment is shown: {membre}',
      sinon: 'Nothing shows the appointment: {membre}. A place “to be designated” counts for nobody',
      faire: 'Make the act of appointment before the deliberation and keep it: {membre}',
    },
    'jury.nomination': {
      phrase: 'All members are appointed',
      sinon: 'Some members are not appointed',
      faire: 'Have every member appointed before the deliberation',
    },
    'jury.fonction': {
      phrase: 'Place in the jury ({membre}): {valeur}',
      faire: 'State whether it is the president, a deputy or a member: {membre}',
    },
    'jury.college': {
      phrase: 'Side ({membre}): {valeur}',
      faire: 'State whether this person sits as teacher, employer or employee: {membre}',
    },
    'jury.qualite': {
      phrase: 'Quality ({membre}): {valeur}',
      faire: 'State the quality that the act of appointment gives: {membre}',
    },
    'jury.secteur': {
      phrase: 'Sector of teaching ({membre}): {valeur}',
      faire: 'State whether this person teaches in a public school, a private school under contract or a CFA: {membre}',
    },
    'jury.sexe': {
      phrase: 'Woman or man ({membre}): {valeur}',
      faire: 'State whether it is a woman or a man: {membre}',
    },
    'jury.habilite': {
      phrase: 'Habilitation valid on the day of the session: {membre}',
      sinon: 'No valid habilitation: {membre}',
      faire: 'Check the habilitation: {membre}',
    },
    'jury.formateur': {
      phrase: 'Trained one of the candidates: {membre}',
      sinon: 'Trained none of the candidates: {membre}',
      faire: 'Ask whether this person trained one of the candidates: {membre}',
    },
    'jury.exterieur': {
      phrase: 'From outside the certifying body and the centre: {membre}',
      sinon: 'From the certifying body or the centre: {membre}',
      faire: 'State whether this person comes from outside: {membre}',
    },
    'jury.siege': { phrase: '{membre} counts here', sinon: '{membre} does not count here' },
    'jury.professionnel': {
      phrase: '{membre} sits as a professional',
      sinon: '{membre} does not sit as a professional',
    },
    'jury.enseignant': { phrase: '{membre} sits as a teacher', sinon: '{membre} does not sit as a teacher' },
    'jury.employeur': { phrase: 'Sits as an employer', sinon: 'Does not sit as an employer' },
    'jury.salarie': { phrase: 'Sits as an employee', sinon: 'Does not sit as an employee' },
    'jury.chercheur': { phrase: 'Is a teacher-researcher', sinon: 'Is not a teacher-researcher' },
    'jury.enseignant-du-secteur': { phrase: 'Teaches in this sector', sinon: 'Does not teach in this sector' },
    'jury.secteur-admis': { phrase: 'The sector is the one asked for', sinon: 'The sector is not the one asked for' },
    'jury.est-president': { phrase: 'Is president', sinon: 'Is not president' },
    'jury.compte.membres': { phrase: 'Members' },
    'jury.compte.enseignants': { phrase: 'Teachers' },
    'jury.compte.professionnels': { phrase: 'Professionals' },
    'jury.compte.employeurs': { phrase: 'Employers' },
    'jury.compte.salaries': { phrase: 'Employees' },
    'jury.compte.publics': { phrase: 'Teachers of public schools' },
    'jury.compte.prives': { phrase: 'Teachers of private schools under contract or CFA' },
    'jury.compte.autres': { phrase: 'Teachers outside public schools' },
    'jury.compte.chercheurs': { phrase: 'Teacher-researchers' },
    'jury.compte.exterieurs': { phrase: 'Outside members' },
    'jury.compte.presidents': { phrase: 'Appointed presidents' },
    'jury.compte.femmes': { phrase: 'Women' },
    'jury.compte.hommes': { phrase: 'Men' },
    'jury.compte.moins-nombreux': { phrase: 'The fewer' },
    'jury.compte.plus-nombreux': { phrase: 'The more numerous' },
    'jury.un': { phrase: 'Number that the text asks for' },
    'jury.deux': { phrase: 'Number that the text asks for' },
    'jury.trois': { phrase: 'One third: the number of members is divided by three' },
    'jury.un-president': { phrase: 'Number of presidents' },
    'jury.tiers': { phrase: 'Third of the members' },
    'jury.tiers-entier': { phrase: 'Professionals at least, a third counted upwards' },
    'jury.tiers-professionnels': {
      phrase: '{0} professionals: at least a third of the jury, that is {1}',
      sinon: 'Only {0} professionals: at least a third is needed, that is {1}',
      faire: 'Appoint more professionals, as many employers as employees',
    },
    'jury.employeurs-salaries': {
      phrase: 'As many employers as employees: {0} and {1}',
      sinon: 'Employers: {0}, employees: {1}; there must be as many',
      faire: 'Appoint as many employers as employees',
    },
    'jury.parite': {
      phrase: 'As many teachers as professionals: {0} and {1}',
      sinon: '{0} teachers for {1} professionals: there must be as many',
      faire: 'Appoint as many professionals as teachers',
    },
    'jury.deux-professionnels': {
      phrase: '{0} professionals: {1} at least are needed',
      sinon: '{0} professionals: {1} at least are needed',
      faire: 'Designate another habilitated professional',
    },
    'jury.enseignant-public': {
      phrase: 'A teacher of a public school sits',
      sinon: 'No teacher of a public school sits',
      faire: 'Appoint a teacher of a public school',
    },
    'jury.enseignant-prive': {
      phrase: 'A teacher of a private school under contract or of a CFA sits, or the impossibility is recorded',
      sinon: 'No teacher of a private school under contract or of a CFA sits, and no impossibility is recorded',
      faire: 'Appoint a teacher of a private school under contract or of a CFA, or write why it is impossible',
    },
    'jury.un-enseignant-prive': {
      phrase: '{0} teachers of private schools under contract or CFA: {1} at least',
      sinon: '{0} teacher of a private school under contract or a CFA: {1} at least',
    },
    'jury.impossibilite-prive': {
      phrase: 'It is recorded that no teacher of a private school or CFA could be found',
      sinon: 'No impossibility is recorded',
      faire: 'State whether the impossibility was recorded',
    },
    'jury.majorite-publique': {
      phrase: 'Teachers of public schools are most of the teachers: {0} against {1}',
      sinon: 'Teachers of public schools are not most of the teachers: {0} against {1}',
      faire: 'Appoint more teachers of public schools',
    },
    'jury.un-chercheur': {
      phrase: 'A teacher-researcher sits',
      sinon: 'No teacher-researcher sits',
      faire: 'Appoint a teacher-researcher',
    },
    'jury.membre-habilite': {
      phrase: 'The habilitation is valid: {membre}',
      sinon: 'No valid habilitation on the day of the session: {membre}',
      faire: 'Replace this person or renew the habilitation: {membre}',
    },
    'jury.membre-non-formateur': {
      phrase: '{membre} trained none of the candidates',
      sinon: '{membre} trained one of the candidates',
      faire: 'Replace {membre}',
    },
    'jury.regle-du-certificateur': {
      phrase: 'The composition of the jury that the certifying body declared',
      faire: 'Copy from the record of the register or from the référentiel what the certifying body asks of its jury',
    },
    'jury.exigence.membres': { phrase: 'Members that the certifying body asks for' },
    'jury.exigence.professionnels': { phrase: 'Professionals that the certifying body asks for' },
    'jury.exigence.partProfessionnels': { phrase: 'Share of professionals that the certifying body asks for' },
    'jury.exigence.exterieurs': { phrase: 'Outside members that the certifying body asks for' },
    'jury.exigence-tenue.membres': {
      phrase: '{0} members: the certifying body asks for {1}',
      sinon: '{0} members: the certifying body asks for {1}',
      faire: 'Complete the jury',
    },
    'jury.exigence-tenue.professionnels': {
      phrase: '{0} professionals: the certifying body asks for {1}',
      sinon: '{0} professionals: the certifying body asks for {1}',
      faire: 'Designate more professionals',
    },
    'jury.exigence-tenue.partProfessionnels': {
      phrase: '{0} professionals: the share asked for makes {1}',
      sinon: '{0} professionals: the share asked for makes {1}',
      faire: 'Designate more professionals',
    },
    'jury.exigence-tenue.exterieurs': {
      phrase: '{0} outside members: the certifying body asks for {1}',
      sinon: '{0} outside members: the certifying body asks for {1}',
      faire: 'Designate more outside members',
    },
    'jury.part-professionnels': { phrase: 'Professionals that the share asks for' },
    'jury.presidence': {
      phrase: 'The jury is presided over as the text asks',
      sinon: 'The jury is not presided over as the text asks',
      faire: 'Appoint the president that the text asks for',
    },
    'jury.president-unique': {
      phrase: 'One president is appointed',
      sinon: 'The jury has {0} appointed presidents instead of {1}',
      faire: 'Appoint one president, and only one',
    },
    'jury.qualite-president': {
      phrase: '{membre} has the quality needed to preside',
      sinon: '{membre} does not have the quality needed to preside: {0}',
      faire: 'Appoint a president of the quality that the text asks for',
    },
    'jury.qualite-adjoint': {
      phrase: '{membre} may be deputy president',
      sinon: '{membre} may not be deputy president: {0}',
      faire: 'Choose the deputy among teachers or professionals',
    },
    'jury.vae.composition': {
      phrase: 'The jury suits the validation of experience',
      sinon: 'The jury does not suit the validation of experience',
      faire: 'Revise the composition before the interview',
    },
    'jury.vae.deux': { phrase: 'Number of members asked for' },
    'jury.vae.un': { phrase: 'Number asked for' },
    'jury.vae.deux-membres': {
      phrase: '{0} members: {1} at least are needed',
      sinon: '{0} members: {1} at least are needed',
      faire: 'Designate another member',
    },
    'jury.vae.un-professionnel': {
      phrase: '{0} professionals: {1} at least is needed',
      sinon: '{0} professionals: {1} at least is needed',
      faire: 'Designate a qualified professional',
    },
    'jury.vae.deux-membres-apres-deport': {
      phrase: 'After withdrawals, {0} members remain for {candidat}: {1} at least are needed',
      sinon: 'After withdrawals, {0} members remain for {candidat}: {1} at least are needed',
      faire: 'Designate a replacement with no link to {candidat}',
    },
    'jury.vae.un-professionnel-apres-deport': {
      phrase: 'After withdrawals, {0} professionals remain for {candidat}: {1} at least is needed',
      sinon: 'After withdrawals, {0} professionals remain for {candidat}: {1} at least is needed',
      faire: 'Designate a professional with no link to {candidat}',
    },
    'jury.siege-sans-deport': { phrase: 'Did not withdraw', sinon: 'Withdrew' },
    'jury.vae.sexe': { phrase: 'Counts here', sinon: 'Does not count here' },
    'jury.vae.ecart': { phrase: 'Gap between women and men' },
    'jury.vae.mixte': { phrase: 'Women and men both sit', sinon: 'Only one sex is represented' },
    'jury.vae.paritaire': {
      phrase: 'Women and men are equal to one person',
      sinon: 'The gap between women and men exceeds one person',
    },
    'jury.vae.parite-demandee': {
      phrase: 'Equality to one person is asked for',
      sinon: 'Both sexes being present is enough',
    },
    'jury.vae.equilibre': {
      phrase: 'Women and men are represented in balance',
      sinon: 'Women and men are not represented in balance',
      faire: 'Rebalance the composition',
    },
    'jury.vae.president': {
      phrase: 'A president, whose vote decides, is designated',
      sinon: 'No president, or several, are designated: his vote must decide',
      faire: 'Designate one president, and only one',
    },
    'jury.version-non-lue': {
      phrase: 'The text in force on {jour} on the composition of the jury',
      faire: 'Read the article as it stood on {jour}: we do not know it',
    },
    'jury.mot.enseignant': { phrase: 'Word of the text' },
    'jury.mot.employeur': { phrase: 'Word of the text' },
    'jury.mot.salarie': { phrase: 'Word of the text' },
    'jury.mot.public': { phrase: 'Word of the text' },
    'jury.mot.prive-sous-contrat': { phrase: 'Word of the text' },
    'jury.mot.cfa': { phrase: 'Word of the text' },
    'jury.mot.president': { phrase: 'Word of the text' },
    'jury.mot.adjoint': { phrase: 'Word of the text' },
    'jury.mot.femme': { phrase: 'Word of the text' },
    'jury.mot.homme': { phrase: 'Word of the text' },
    'jury.mot.enseignant-chercheur': { phrase: 'Word of the text' },
    'jury.mot.inspecteur-general': { phrase: 'Word of the text' },
    'jury.mot.inspecteur-education-nationale': { phrase: 'Word of the text' },
    'jury.mot.inspecteur-pedagogique-regional': { phrase: 'Word of the text' },
    'jury.mot.professionnel': { phrase: 'Word of the text' },
    'jury.mot.parite': { phrase: 'Possible reading' },
  },
  mots: {
    enseignant: 'teacher',
    employeur: 'employer',
    salarie: 'employee',
    public: 'public',
    'prive-sous-contrat': 'private under contract',
    cfa: 'CFA',
    'hors-contrat': 'outside contract',
    president: 'president',
    adjoint: 'deputy president',
    membre: 'member',
    femme: 'woman',
    homme: 'man',
    'enseignant-chercheur': 'teacher-researcher',
    formateur: 'trainer',
    'inspecteur-general': 'general inspector',
    'inspecteur-pedagogique-regional': 'regional pedagogical inspector',
    'inspecteur-education-nationale': 'inspector of national education',
    professionnel: 'professional',
  },
} as const satisfies PhrasesDroit
