import { CONTRAT_FINANCEMENT_EN } from './contrat-financement.en.ts'
import type { PhrasesDroit } from './phrases.ts'

/** Words of the law on the contract of apprenticeship, English. */
export const CONTRAT_EN = {
  regles: {
    ...CONTRAT_FINANCEMENT_EN.regles,
    'contrat.duree.minimum': {
      titre: 'Shortest apprenticeship contract',
      enonce:
        'A contract lasts six months at least. It may be shorter when it ends a training begun under a broken contract; the prolongation after a failure has its own rule.',
    },
    'contrat.duree.maximum': {
      titre: 'Longest apprenticeship contract',
      enonce: 'A contract lasts three years at most; four for a disabled apprentice or a high-level athlete.',
    },
    'contrat.duree.prolongation': {
      titre: 'Prolongation after a failure',
      enonce:
        'After a failed examination the apprenticeship goes on for a year at most, with the same employer or another.',
    },
    'contrat.duree.cycle': {
      titre: 'Length of the contract and of the cycle',
      enonce:
        'The contract is as long as the training cycle, to the month (our reading), unless a tripartite convention says otherwise. No convention is needed for a failure, a start at the centre without employer, a contract after a broken one or a four-year contract; turning from a bac pro to a CAP takes a year off.',
    },
    'contrat.age.minimum': {
      titre: 'Lowest age',
      enonce:
        'Sixteen on the first day, or fifteen after lower secondary school. At fourteen, when the fifteenth birthday falls in the civil year, the training starts under school status.',
    },
    'contrat.age.maximum': {
      titre: 'Highest age',
      enonce:
        'Twenty-nine on the first day. The limit falls for a higher level or after an unwanted break (signed within the year, thirty-five at most), for a recognised disability, a business plan, high-level sport and after a failure.',
    },
    'contrat.debut.entreprise': {
      titre: 'Start of the training in the company',
      enonce: 'Practical training starts within three months of the start of the contract.',
    },
    'contrat.debut.cfa': {
      titre: 'Start of the training at the centre',
      enonce: 'Training at the centre starts within three months of the start of the contract.',
    },
    'contrat.debut.stagiaire': {
      titre: 'Starting at the centre without employer',
      enonce:
        'Without employer, training at the centre is possible for three months; the contract is signed before that time is over.',
    },
    'contrat.debut.reduction': {
      titre: 'Contract reduced by the time done at the centre',
      enonce:
        'The contract signed after a start without employer is shorter by the months already done, unless a tripartite convention says otherwise.',
    },
    'contrat.succession': {
      titre: 'Contracts of the same level in a row',
      enonce:
        'After two contracts of the same level, a third needs the leave of the director of the last centre. No waiting time between contracts.',
    },
    'contrat.depot': {
      titre: 'Filing of the contract',
      enonce:
        'The employer sends the contract and its conventions to the OPCO within five working days of the start. The OPCO has twenty days; silence is a refusal.',
    },
    'contrat.maitre.competence': {
      titre: 'Competence of the mentor',
      enonce:
        'A diploma of the field, at the level prepared at least, and a year of practice; or two years of practice. Internships and apprenticeship do not count. A branch agreement may set other conditions.',
    },
    'contrat.maitre.nombre': {
      titre: 'Apprentices per mentor',
      enonce: 'A mentor follows two apprentices at most, and one more whose training is prolonged after a failure.',
    },
    'contrat.visite': {
      titre: 'Medical visit',
      enonce:
        'The visit takes place within two months of the hiring. The rule for minors and night work is not confirmed: without a visit before the hiring the answer stays unknown.',
    },
    'contrat.heures.quart': {
      titre: 'A quarter of the contract at the centre',
      enonce: 'The time at the centre is a quarter of the contract at least, except for a contract after a broken one.',
    },
    'contrat.heures.diplome': {
      titre: 'Hours asked by the diploma',
      enonce:
        'The time at the centre also reaches the least of the diploma. Whether that least may be under the quarter is disputed: both apply.',
    },
    'contrat.examen': {
      titre: 'Leave before the examination',
      enonce: 'The apprentice sits the examination and has five paid working days in the month before.',
    },
    'contrat.mobilite': {
      titre: 'Period abroad',
      enonce: 'A year abroad at most, and six months of the contract in France at least.',
    },
    'contrat.rupture.libre': {
      titre: 'Free termination',
      enonce:
        'Employer or apprentice may leave freely through the 45th day spent in the company; days at the centre and absences do not count.',
    },
    'contrat.rupture.accord': {
      titre: 'End by written agreement',
      enonce: 'The contract ends by a written agreement signed by both parties.',
    },
    'contrat.rupture.licenciement': {
      titre: 'End by the employer',
      enonce:
        'After the 45th day the employer ends the contract only for force majeure, gross misconduct, unfitness or the employer’s death, in the form of a dismissal.',
    },
    'contrat.rupture.apprenti': {
      titre: 'End by the apprentice',
      enonce:
        'The apprentice calls the mediator, waits five days, tells the employer, then waits seven days. A minor signs with the legal representative. The centre keeps the apprentice for six months.',
    },
    'contrat.rupture.liquidation': {
      titre: 'End by liquidation',
      enonce: 'When the company is wound up, the liquidator notifies the end of the contract.',
    },
    'contrat.rupture.diplome': {
      titre: 'Leaving after the diploma',
      enonce: 'The diploma obtained, the apprentice may leave before the term with a month’s written notice.',
    },
  },
  traces: {
    ...CONTRAT_FINANCEMENT_EN.traces,
    contrat: {
      phrase: 'Nothing stands against the contract in what was checked',
      sinon: 'The contract is not regular',
    },
    'contrat.verdict': {
      phrase: 'The contract is regular on the points examined',
      sinon: 'The contract is not regular on one point at least',
      faire: 'Correct each point shown before signing, or by an amendment.',
    },
    'contrat.controle.duree': {
      phrase: 'The length of the contract is right',
      sinon: 'The length of the contract is not right',
    },
    'contrat.controle.age': { phrase: 'The apprentice’s age is right', sinon: 'The apprentice’s age is not right' },
    'contrat.controle.debut': { phrase: 'The training starts in time', sinon: 'The training does not start in time' },
    'contrat.controle.succession': {
      phrase: 'The contracts may follow one another',
      sinon: 'The contracts may not follow one another so',
    },
    'contrat.controle.depot': { phrase: 'The contract is filed in time', sinon: 'The contract is not filed in time' },
    'contrat.controle.maitre': { phrase: 'The mentor is suitable', sinon: 'The mentor is not suitable' },
    'contrat.controle.visite': {
      phrase: 'The medical visit takes place in time',
      sinon: 'The medical visit does not take place in time',
    },
    'contrat.controle.heures': {
      phrase: 'There are enough hours at the training centre',
      sinon: 'There are too few hours at the training centre',
    },
    'contrat.controle.examen': {
      phrase: 'The leave before the examination is given',
      sinon: 'The leave before the examination is not given',
    },
    'contrat.controle.mobilite': {
      phrase: 'The period abroad keeps within its limits',
      sinon: 'The period abroad goes over its limits',
    },
    'contrat.controle.rupture': {
      phrase: 'The end of the contract follows the rules',
      sinon: 'The end of the contract does not follow the rules',
    },
    'contrat.mot': { phrase: 'Case set by the text' },
    'contrat.nature.prolongation': {
      phrase: 'The contract prolongs the apprenticeship after a failed examination',
      sinon: 'The contract is not a prolongation after a failure',
    },
    'contrat.nature.apres-rupture': {
      phrase: 'The contract ends a training after a broken contract',
      sinon: 'The contract does not follow a broken one',
    },
    'contrat.nature.passage-cap': {
      phrase: 'The bac pro turns to a CAP after a year',
      sinon: 'The contract does not turn from a bac pro to a CAP',
    },
    'contrat.apres-fin': { phrase: 'Day after the end of the contract' },
    'contrat.mois-pleins': { phrase: 'Full months of the contract' },
    'contrat.fin-mois-pleins': { phrase: 'End of the full months' },
    'contrat.mois-commence': { phrase: 'One more month is begun', sinon: 'No further month is begun' },
    'contrat.mois-entame': { phrase: 'Month added' },
    'contrat.mois-en-plus': { phrase: 'Further month begun' },
    'contrat.mois-entames': { phrase: 'Months of the contract, the last one counted if begun' },
    'contrat.sans-employeur': {
      phrase: 'The training began at the centre before the contract',
      sinon: 'The training did not begin before the contract',
    },
    'contrat.quatre-ans': { phrase: 'The contract may last four years', sinon: 'No reason to last four years' },
    'contrat.quatre-ans.rqth': {
      phrase: 'The apprentice is recognised as a disabled worker',
      sinon: 'The apprentice is not recognised as a disabled worker',
    },
    'contrat.quatre-ans.sportif': {
      phrase: 'The apprentice is a high-level athlete',
      sinon: 'The apprentice is not a high-level athlete',
    },
    'contrat.age': { phrase: 'Age on the first day of the contract' },
    'contrat.duree.mois-minimum': { phrase: 'Shortest length' },
    'contrat.duree.mois-maximum': { phrase: 'Longest length' },
    'contrat.duree.mois-quatre-ans': { phrase: 'Longest length in two special cases' },
    'contrat.duree.mois-prolongation': { phrase: 'Longest prolongation after a failure' },
    'contrat.duree.mois-vers-cap': { phrase: 'One year less for the CAP' },
    'contrat.duree.borne': { phrase: 'End of that length' },
    'contrat.duree.six-mois': {
      phrase: 'The contract lasts six months at least',
      sinon: 'The contract lasts less than six months',
    },
    'contrat.duree.minimum': {
      phrase: 'The contract is not too short',
      sinon: 'The contract is too short: under six months',
      faire: 'Bring the contract to six months, unless it ends a training after a broken contract.',
    },
    'contrat.duree.minimum.exception': { phrase: 'The contract may be shorter', sinon: 'No reason to be shorter' },
    'contrat.duree.trois-ans': {
      phrase: 'The contract lasts three years at most',
      sinon: 'The contract lasts more than three years',
    },
    'contrat.duree.au-plus-quatre-ans': {
      phrase: 'The contract lasts four years at most',
      sinon: 'The contract lasts more than four years',
    },
    'contrat.duree.maximum': {
      phrase: 'The contract is not too long',
      sinon: 'The contract is too long',
      faire: 'Bring the contract down to three years; four for a disabled apprentice or a high-level athlete.',
    },
    'contrat.duree.maximum.exception': {
      phrase: 'The contract may last up to four years',
      sinon: 'The contract may not last up to four years',
    },
    'contrat.duree.sans-prolongation': {
      phrase: 'It is not a prolongation after a failure',
      sinon: 'It is a prolongation after a failure',
    },
    'contrat.duree.un-an': {
      phrase: 'The contract lasts a year at most',
      sinon: 'The contract lasts more than a year',
    },
    'contrat.duree.prolongation': {
      phrase: 'The prolongation after a failure is no longer than a year',
      sinon: 'The prolongation after a failure is longer than a year',
      faire: 'Limit the prolongation to a year.',
    },
    'contrat.duree.pas-plus-que-cycle': {
      phrase: 'The full months of the contract ({0}) are within the cycle ({1})',
      sinon: 'The full months of the contract ({0}) go over the cycle ({1})',
    },
    'contrat.duree.pas-moins-que-cycle': {
      phrase: 'The months of the contract ({0}) cover the cycle ({1})',
      sinon: 'The months of the contract ({0}) do not cover the cycle ({1})',
    },
    'contrat.duree.egale-cycle': {
      phrase: 'The contract is as long as the training cycle',
      sinon: 'The contract is not as long as the training cycle',
    },
    'contrat.duree.cycle-cap': { phrase: 'Cycle of the CAP' },
    'contrat.duree.egale-cycle-cap': {
      phrase: 'The contract is as long as the cycle of the CAP',
      sinon: 'The contract is not as long as the cycle of the CAP',
    },
    'contrat.duree.passage-cap': {
      phrase: 'The contract is a year shorter for the CAP',
      sinon: 'The contract is not a year shorter for the CAP',
    },
    'contrat.duree.convention': {
      phrase: 'A tripartite convention sets another length',
      sinon: 'No tripartite convention sets another length',
    },
    'contrat.duree.cycle': {
      phrase: 'The contract is as long as the cycle, or another length is allowed',
      sinon: 'The contract is not as long as the cycle and nothing allows it',
      faire: 'Sign a convention between centre, employer and apprentice, or make the contract as long as the cycle.',
    },
    'contrat.duree.cycle.exception': { phrase: 'Another length is allowed', sinon: 'No other length is allowed' },
    'contrat.age.seize': { phrase: 'Lowest age' },
    'contrat.age.vingt-neuf': { phrase: 'Highest age, on the first day' },
    'contrat.age.quinze': { phrase: 'Lowest age after lower secondary school' },
    'contrat.age.trente-cinq': { phrase: 'Highest age at the signature, in two cases' },
    'contrat.age.un-an': { phrase: 'Time after the previous contract' },
    'contrat.age.seize-ans': {
      phrase: 'The apprentice is sixteen at least ({0})',
      sinon: 'The apprentice is under sixteen ({0})',
    },
    'contrat.age.quinze-ans': {
      phrase: 'The apprentice is fifteen and has completed lower secondary school',
      sinon: 'The apprentice is not fifteen, or has not completed lower secondary school',
    },
    'contrat.age.quinze-ans-faits': {
      phrase: 'The apprentice is fifteen at least ({0})',
      sinon: 'The apprentice is under fifteen ({0})',
    },
    'contrat.age.minimum': {
      phrase: 'The apprentice is old enough',
      sinon: 'The apprentice is too young to sign this contract',
      faire:
        'Wait until sixteen, or fifteen after lower secondary school; until then, start under school status if the fifteenth birthday falls within the year.',
    },
    'contrat.age.signature': { phrase: 'Age at the signature' },
    'contrat.age.fin-delai': { phrase: 'A year after the previous contract' },
    'contrat.age.trente-cinq-ans': {
      phrase: 'The apprentice is thirty-five at most at the signature ({0})',
      sinon: 'The apprentice is over thirty-five at the signature ({0})',
    },
    'contrat.age.dans-l-annee': {
      phrase: 'The signature ({0}) falls within the year after the previous contract ({1} at the latest)',
      sinon: 'The signature ({0}) falls over a year after the previous contract ({1} at the latest)',
    },
    'contrat.age.plus-haut': {
      phrase: 'The level prepared ({0}) is above the one obtained ({1})',
      sinon: 'The level prepared ({0}) is not above the one obtained ({1})',
    },
    'contrat.age.vingt-neuf-ans': {
      phrase: 'The apprentice is not thirty yet ({0})',
      sinon: 'The apprentice is thirty or over ({0})',
    },
    'contrat.age.niveau-superieur': {
      phrase: 'The contract leads to a higher level, within the year and before thirty-six',
      sinon: 'The contract does not lead to a higher level within the limits',
    },
    'contrat.age.rupture-subie': {
      phrase: 'The previous contract stopped against the apprentice’s will, less than a year before',
      sinon: 'The unwanted break does not open the exception',
    },
    'contrat.age.rqth': {
      phrase: 'The apprentice is recognised as a disabled worker: no age limit',
      sinon: 'The apprentice is not recognised as a disabled worker',
    },
    'contrat.age.creation': {
      phrase: 'The diploma is needed to start a business',
      sinon: 'No business plan hangs on the diploma',
    },
    'contrat.age.sportif': {
      phrase: 'The apprentice is a high-level athlete',
      sinon: 'The apprentice is not a high-level athlete',
    },
    'contrat.age.maximum': {
      phrase: 'The age is within the limit, or an exception opens it',
      sinon: 'The apprentice is thirty or over and no exception applies',
      faire:
        'Check the exceptions: higher level or unwanted break (signed within the year, thirty-five at most), recognised disability, business plan, high-level sport, failed examination. Otherwise, a professionalisation contract.',
    },
    'contrat.age.annee-quinze-ans': { phrase: 'Year of the fifteenth birthday' },
    'contrat.age.annee-debut': { phrase: 'Year of the start' },
    'contrat.age.moins-de-quinze': {
      phrase: 'The apprentice is under fifteen ({0})',
      sinon: 'The apprentice is fifteen or over ({0})',
    },
    'contrat.age.quinze-dans-l-annee': {
      phrase: 'The fifteenth birthday falls in the year of the start',
      sinon: 'The fifteenth birthday does not fall in the year of the start',
    },
    'contrat.age.statut-scolaire': {
      phrase: 'The apprentice may start under school status until fifteen',
      sinon: 'Starting under school status does not apply',
    },
    'contrat.debut.trois-mois': { phrase: 'Time to start the training' },
    'contrat.debut.trois-mois-stagiaire': { phrase: 'Time at the centre without employer' },
    'contrat.debut.entreprise': {
      phrase: 'The training in the company starts within three months ({0}, by {1})',
      sinon: 'The training in the company starts too late ({0}, by {1})',
      faire: 'Bring the training in the company forward, or start the contract later.',
    },
    'contrat.debut.cfa': {
      phrase: 'The training at the centre starts within three months ({0}, by {1})',
      sinon: 'The training at the centre starts too late ({0}, by {1})',
      faire: 'Join the centre earlier, or start the contract later.',
    },
    'contrat.debut.avec-employeur': {
      phrase: 'The training starts with the contract or after it',
      sinon: 'The training started without employer',
    },
    'contrat.debut.signe-a-temps': {
      phrase: 'The contract is signed within three months at the centre ({0}, by {1})',
      sinon: 'The contract is signed over three months after joining the centre ({0}, by {1})',
    },
    'contrat.debut.stagiaire': {
      phrase: 'The time at the centre without employer is within three months',
      sinon: 'The time at the centre without employer is over three months',
      faire:
        'Ask the centre and the OPCO what becomes of the training: beyond three months without contract it is no longer covered.',
    },
    'contrat.debut.mois-faits': { phrase: 'Months of training already done' },
    'contrat.debut.mois-restants': { phrase: 'Months left of the cycle' },
    'contrat.debut.assez-court': {
      phrase: 'The contract ({0}) is within what is left of the cycle ({1})',
      sinon: 'The contract ({0}) goes over what is left of the cycle ({1})',
    },
    'contrat.debut.reduction': {
      phrase: 'The contract is shorter by the months done at the centre',
      sinon: 'The contract is not shorter by the months done at the centre',
      faire: 'Take the months already done off the contract, or sign a tripartite convention.',
    },
    'contrat.depot.cinq-jours': { phrase: 'Time to file' },
    'contrat.depot.vingt-jours': { phrase: 'Time for the OPCO to answer' },
    'contrat.depot.choix-ouvres': { phrase: 'Reading in weekdays only' },
    'contrat.depot.en-jours-ouvres': {
      phrase: 'The time is counted in weekdays, without Saturdays',
      sinon: 'The time is counted in working days, with Saturdays',
    },
    'contrat.depot': {
      phrase: 'The contract is sent to the OPCO in time ({0}, by {1})',
      sinon: 'The contract is sent to the OPCO too late ({0}, by {1})',
      faire: 'File the contract at once and tell the OPCO about the delay.',
    },
    'contrat.visite.deux-mois': { phrase: 'Time for the medical visit' },
    'contrat.visite.majorite': { phrase: 'Age of majority' },
    'contrat.visite.regle-mineur': {
      phrase: 'Rule for minors and night work: not confirmed',
      faire: 'Ask the occupational health service whether the visit must take place before the hiring.',
    },
    'contrat.visite.age': { phrase: 'Age when hired' },
    'contrat.visite.majeur': { phrase: 'The apprentice is of age', sinon: 'The apprentice is a minor' },
    'contrat.visite.de-jour': {
      phrase: 'The apprentice does not work at night',
      sinon: 'The apprentice works at night',
    },
    'contrat.visite.ordinaire': {
      phrase: 'The apprentice is of age and works by day',
      sinon: 'The apprentice is a minor or works at night',
    },
    'contrat.visite.avant-embauche': {
      phrase: 'The visit takes place before the hiring',
      sinon: 'The visit does not take place before the hiring',
    },
    'contrat.visite.dans-deux-mois': {
      phrase: 'The visit takes place within two months ({0}, by {1})',
      sinon: 'The visit takes place too late ({0}, by {1})',
      faire: 'Make an appointment at once with the occupational health service.',
    },
    'contrat.visite.mineur-ou-nuit': {
      phrase: 'The visit of a minor, or for night work, takes place early enough',
      sinon: 'The visit of a minor, or for night work, does not take place early enough',
    },
    'contrat.visite': {
      phrase: 'The medical visit takes place in time',
      sinon: 'The medical visit does not take place in time',
    },
    'contrat.succession.deux': { phrase: 'Contracts of the same level without leave' },
    'contrat.succession.moins-de-deux': {
      phrase: 'Fewer than two contracts of this level were signed ({0})',
      sinon: 'Two contracts of this level or more were signed ({0})',
    },
    'contrat.succession': {
      phrase: 'One more contract of the same level is possible',
      sinon: 'A third contract of the same level needs leave',
      faire: 'Ask the director of the last training centre for leave.',
    },
    'contrat.examen.cinq-jours': { phrase: 'Days of leave before the examination' },
    'contrat.examen.mois-avant': { phrase: 'Month before the examination' },
    'contrat.examen': {
      phrase: 'The apprentice has the days of leave before the examination ({0} of {1})',
      sinon: 'The apprentice lacks days of leave before the examination ({0} of {1})',
      faire: 'Give five paid working days in the month before the examination.',
    },
    'contrat.mobilite.au-plus': { phrase: 'Longest time abroad' },
    'contrat.mobilite.en-france': { phrase: 'Shortest time in France' },
    'contrat.mobilite.un-an': {
      phrase: 'The time abroad is a year at most ({0})',
      sinon: 'The time abroad is over a year ({0})',
      faire: 'Bring the time abroad down to a year.',
    },
    'contrat.mobilite.six-mois': {
      phrase: 'Six months of the contract at least are spent in France ({0})',
      sinon: 'Under six months of the contract are spent in France ({0})',
      faire: 'Keep six months at least in France.',
    },
    'contrat.mobilite': {
      phrase: 'The period abroad keeps within its limits',
      sinon: 'The period abroad goes over its limits',
    },
    'contrat.maitre.une-annee': { phrase: 'Practice asked with a diploma' },
    'contrat.maitre.deux-annees': { phrase: 'Practice asked without diploma' },
    'contrat.maitre.deux-apprentis': { phrase: 'Apprentices per mentor' },
    'contrat.maitre.un-prolonge': { phrase: 'Prolonged apprentice in addition' },
    'contrat.maitre.au-plus': { phrase: 'Apprentices in all' },
    'contrat.maitre.tous': { phrase: 'Apprentices of the mentor' },
    'contrat.maitre.niveau': {
      phrase: 'The mentor’s diploma ({0}) reaches the level prepared ({1})',
      sinon: 'The mentor’s diploma ({0}) is under the level prepared ({1})',
    },
    'contrat.maitre.un-an': {
      phrase: 'The mentor has a year of practice ({0})',
      sinon: 'The mentor has under a year of practice ({0})',
    },
    'contrat.maitre.deux-ans': {
      phrase: 'The mentor has two years of practice ({0})',
      sinon: 'The mentor has under two years of practice ({0})',
    },
    'contrat.maitre.diplome': {
      phrase: 'The mentor has a diploma of the field and a year of practice',
      sinon: 'The mentor lacks the diploma of the field or the year of practice',
    },
    'contrat.maitre.conditions-legales': {
      phrase: 'The mentor meets the conditions of the code',
      sinon: 'The mentor does not meet the conditions of the code',
    },
    'contrat.maitre.competence': {
      phrase: 'The mentor has the competence asked',
      sinon: 'The mentor lacks the competence asked',
      faire:
        'Appoint a mentor with a diploma of the field and a year of practice, or two years of practice, or who meets the branch agreement.',
    },
    'contrat.maitre.deux-ordinaires': {
      phrase: 'The mentor follows two apprentices at most ({0}), prolonged ones left out',
      sinon: 'The mentor follows more than two apprentices ({0}), prolonged ones left out',
      faire: 'Entrust one of the apprentices to another mentor.',
    },
    'contrat.maitre.trois-en-tout': {
      phrase: 'The mentor follows three apprentices at most, prolonged ones included ({0})',
      sinon: 'The mentor follows more than three apprentices, prolonged ones included ({0})',
      faire: 'Entrust one of the apprentices to another mentor.',
    },
    'contrat.maitre.nombre': {
      phrase: 'The mentor does not follow too many apprentices',
      sinon: 'The mentor follows too many apprentices',
    },
    'contrat.heures.assez-quart': {
      phrase: 'The hours at the centre ({0}) make a quarter of the contract ({1})',
      sinon: 'The hours at the centre ({0}) make less than a quarter of the contract ({1})',
    },
    'contrat.heures.quart': {
      phrase: 'The time at the centre is a quarter of the contract at least',
      sinon: 'The time at the centre is under a quarter of the contract',
      faire: 'Add hours at the centre up to a quarter of the contract.',
    },
    'contrat.heures.diplome': {
      phrase: 'The hours at the centre ({0}) reach the least of the diploma ({1})',
      sinon: 'The hours at the centre ({0}) are under the least of the diploma ({1})',
      faire: 'Add hours at the centre up to the least of the diploma.',
    },
    'contrat.presence.seuil': { phrase: 'Days in the company during which either party may leave' },
    'contrat.presence.rotation': { phrase: 'Weeks of a full turn' },
    'contrat.presence.arrivee': { phrase: 'First day in the company' },
    'contrat.presence.premiere-semaine': { phrase: 'Monday of the first week' },
    'contrat.presence.apres-cfa': { phrase: 'Back from the centre' },
    'contrat.presence.premier-depart': { phrase: 'First week in the company' },
    'contrat.presence.depart': { phrase: 'Next week in the company' },
    'contrat.presence.debut-periode': { phrase: 'Start of the period in the company' },
    'contrat.presence.apres-periode': { phrase: 'Day after the period in the company' },
    'contrat.presence.jours': { phrase: 'Days in the company in that period' },
    'contrat.presence.cumul': { phrase: 'Days in the company since the start' },
    'contrat.presence.atteint': {
      phrase: 'The forty-five days are reached',
      sinon: 'The forty-five days are not reached',
    },
    'contrat.presence.reste': { phrase: 'Days missing before that period' },
    'contrat.presence.jour': { phrase: 'Day on which the count is reached' },
    'contrat.presence.jour-45': {
      phrase: '45th day spent in the company',
      faire: 'State the calendar: weeks in the company and at the centre, days worked, absences.',
    },
    'contrat.rupture.cinq-jours': { phrase: 'Days between the mediator and telling the employer' },
    'contrat.rupture.sept-jours': { phrase: 'Days between telling the employer and the end' },
    'contrat.rupture.quinze-jours': { phrase: 'Time for the mediator with the legal representative' },
    'contrat.rupture.majorite': { phrase: 'Age of majority' },
    'contrat.rupture.un-mois': { phrase: 'Notice after the diploma' },
    'contrat.rupture.six-mois': { phrase: 'Time kept at the centre after the break' },
    'contrat.rupture.compte': {
      phrase: 'The days spent in the company ({0}) are within {1}',
      sinon: 'The days spent in the company ({0}) go over {1}',
    },
    'contrat.rupture.calendrier': {
      phrase: 'The break ({0}) falls by the 45th day in the company ({1})',
      sinon: 'The break ({0}) falls after the 45th day in the company ({1})',
    },
    'contrat.rupture.libre': {
      phrase: 'Either party may still leave freely',
      sinon: 'The 45th day in the company is over: the break is no longer free',
      faire: 'Sign a written agreement or, for the apprentice, call the apprenticeship mediator first.',
    },
    'contrat.rupture.accord': {
      phrase: 'Employer and apprentice signed a written agreement',
      sinon: 'No written agreement is signed by both parties',
      faire: 'Have the break signed by employer and apprentice.',
    },
    'contrat.rupture.motif': {
      phrase: 'The employer’s ground is one of those of the code',
      sinon: 'The employer’s ground is not one of those of the code',
      faire:
        'After 45 days the employer may end the contract only for force majeure, gross misconduct, unfitness or the employer’s death.',
    },
    'contrat.rupture.procedure': {
      phrase: 'The form of a dismissal is followed',
      sinon: 'The form of a dismissal is not followed',
      faire: 'Summon, hear, then notify as for a dismissal.',
    },
    'contrat.rupture.licenciement': {
      phrase: 'The employer may end the contract',
      sinon: 'The employer may not end the contract so',
    },
    'contrat.rupture.liquidation': {
      phrase: 'The liquidator notifies the end of the contract',
      sinon: 'The liquidator has not notified the end of the contract',
      faire: 'Ask the liquidator to notify the end.',
    },
    'contrat.rupture.information': { phrase: 'Telling the employer, done or at the earliest' },
    'contrat.rupture.age': { phrase: 'Age on the day of the break' },
    'contrat.rupture.majeur': { phrase: 'The apprentice is of age', sinon: 'The apprentice is a minor' },
    'contrat.rupture.mediateur-appele': {
      phrase: 'The mediator stepped in with the legal representative',
      sinon: 'The mediator did not step in with the legal representative',
    },
    'contrat.rupture.representant': {
      phrase: 'The apprentice is of age, or the legal representative signs',
      sinon: 'The apprentice is a minor and the legal representative has not signed',
      faire: 'Have the legal representative sign; without an answer, call the mediator, who has fifteen days.',
    },
    'contrat.rupture.employeur-informe': {
      phrase: 'The employer is told five days at least after the mediator ({0}, not before {1})',
      sinon: 'The employer is told too soon after the mediator ({0}, not before {1})',
      faire: 'Wait five days after calling the mediator, then tell the employer.',
    },
    'contrat.rupture.delai-respecte': {
      phrase: 'The contract ends seven days at least after telling the employer ({0}, not before {1})',
      sinon: 'The contract ends too soon ({0}, not before {1})',
      faire: 'Move the end of the contract: seven days after telling the employer.',
    },
    'contrat.rupture.apprenti': {
      phrase: 'The apprentice may end the contract',
      sinon: 'The apprentice may not end the contract so',
    },
    'contrat.rupture.diplome-obtenu': {
      phrase: 'The diploma prepared is obtained',
      sinon: 'The diploma prepared is not obtained',
      faire: 'Wait for the result, or choose another way to end the contract.',
    },
    'contrat.rupture.preavis': {
      phrase: 'The month’s notice is kept ({0}, not before {1})',
      sinon: 'The month’s notice is not kept ({0}, not before {1})',
      faire: 'Write to the employer a month before the end.',
    },
    'contrat.rupture.diplome': {
      phrase: 'The apprentice with the diploma may leave before the term',
      sinon: 'The apprentice may not leave before the term yet',
    },
    'contrat.echeance.depot': { phrase: 'Last day to send the contract to the OPCO' },
    'contrat.echeance.reponse-opco': { phrase: 'Last day for the OPCO to answer; silence is a refusal' },
    'contrat.echeance.debut-formation': { phrase: 'Last day to start the training, in the company and at the centre' },
    'contrat.echeance.signature-stagiaire': { phrase: 'Last day to sign after a start without employer' },
    'contrat.echeance.quinze-ans': { phrase: 'Fifteenth birthday of the apprentice' },
    'contrat.echeance.visite': { phrase: 'Last day for the medical visit' },
    'contrat.echeance.conge-examen': { phrase: 'Start of the month of the examination leave' },
    'contrat.echeance.information-employeur': { phrase: 'First day to tell the employer' },
    'contrat.echeance.fin-par-apprenti': { phrase: 'First day on which the contract may end' },
    'contrat.echeance.representant': { phrase: 'End of the mediator’s time with the legal representative' },
    'contrat.echeance.fin-apres-diplome': { phrase: 'First day to leave after the notice' },
    'contrat.echeance.maintien-cfa': { phrase: 'End of the six months kept at the centre after the break' },
    'contrat.fait.conclusion': { phrase: 'Signature of the contract' },
    'contrat.fait.debut': { phrase: 'First day of the contract' },
    'contrat.fait.fin': { phrase: 'Last day of the contract' },
    'contrat.fait.nature': { phrase: 'Kind of contract' },
    'contrat.fait.cycle_mois': {
      phrase: 'Length of the training cycle',
      faire: 'Ask the centre how long the cycle is.',
    },
    'contrat.fait.convention_tripartite': { phrase: 'Tripartite convention signed', sinon: 'No tripartite convention' },
    'contrat.fait.apprenti.naissance': { phrase: 'Birth of the apprentice' },
    'contrat.fait.apprenti.college_termine': {
      phrase: 'Lower secondary school completed',
      sinon: 'Lower secondary school not completed',
    },
    'contrat.fait.apprenti.rqth': {
      phrase: 'Apprentice recognised as a disabled worker',
      sinon: 'Apprentice not recognised as a disabled worker',
    },
    'contrat.fait.apprenti.sportif_haut_niveau': {
      phrase: 'Apprentice is a high-level athlete',
      sinon: 'Apprentice is not a high-level athlete',
    },
    'contrat.fait.apprenti.creation_entreprise': {
      phrase: 'Business plan that needs the diploma',
      sinon: 'No business plan that needs the diploma',
    },
    'contrat.fait.precedent.fin': { phrase: 'End of the previous contract' },
    'contrat.fait.precedent.niveau_obtenu': { phrase: 'Level obtained by the previous contract' },
    'contrat.fait.precedent.rupture_subie': {
      phrase: 'Previous contract broken against the apprentice’s will',
      sinon: 'Previous contract not broken against the apprentice’s will',
    },
    'contrat.fait.precedent.contrats_meme_niveau': { phrase: 'Contracts of this level already signed in a row' },
    'contrat.fait.precedent.autorisation_directeur': {
      phrase: 'Leave of the director of the last centre',
      sinon: 'No leave of the director of the last centre',
    },
    'contrat.fait.formation.niveau': { phrase: 'Level prepared' },
    'contrat.fait.formation.diplome': { phrase: 'Diploma prepared' },
    'contrat.fait.formation.bac_pro_meme_secteur': {
      phrase: 'Bac pro of the same field already held',
      sinon: 'No bac pro of the same field',
    },
    'contrat.fait.formation.debut_cfa': { phrase: 'First day at the centre' },
    'contrat.fait.formation.debut_entreprise': { phrase: 'First day of training in the company' },
    'contrat.fait.depot': {
      phrase: 'Sending of the contract to the OPCO',
      faire: 'State the day it was sent; otherwise see the deadline.',
    },
    'contrat.fait.maitre.diplome_du_domaine': {
      phrase: 'Mentor holds a diploma of the field',
      sinon: 'Mentor holds no diploma of the field',
    },
    'contrat.fait.maitre.niveau': { phrase: 'Level of the mentor’s diploma' },
    'contrat.fait.maitre.experience_mois': { phrase: 'Practice of the trade by the mentor' },
    'contrat.fait.maitre.accord_de_branche': {
      phrase: 'A branch agreement sets the conditions for mentors',
      sinon: 'No branch agreement sets the conditions for mentors',
      faire: 'Look in the collective agreement.',
    },
    'contrat.fait.maitre.accord_respecte': {
      phrase: 'The mentor meets the conditions of the agreement',
      sinon: 'The mentor does not meet the conditions of the agreement',
    },
    'contrat.fait.maitre.apprentis': { phrase: 'Apprentices followed, prolonged ones left out' },
    'contrat.fait.maitre.apprentis_prolonges': { phrase: 'Apprentices prolonged after a failure' },
    'contrat.fait.visite.jour': { phrase: 'Day of the medical visit' },
    'contrat.fait.visite.travail_de_nuit': { phrase: 'Night work', sinon: 'No night work' },
    'contrat.fait.heures.cfa': { phrase: 'Hours at the centre' },
    'contrat.fait.heures.contrat': { phrase: 'Hours of the whole contract' },
    'contrat.fait.heures.annuelles_entreprise': {
      phrase: 'Hours of a year in the company',
      faire: 'Ask the employer for the yearly working time of the company.',
    },
    'contrat.fait.heures.plancher_certificateur': {
      phrase: 'Least set by the référentiel of the title',
      faire: 'Read the référentiel of the title; 0 if it sets none.',
    },
    'contrat.fait.examen.conge_jours': { phrase: 'Days of leave given before the examination' },
    'contrat.fait.examen.premier_jour': { phrase: 'First day of the examination' },
    'contrat.fait.mobilite.mois': { phrase: 'Months abroad' },
    'contrat.fait.mobilite.mois_en_france': { phrase: 'Months of the contract in France' },
    'contrat.fait.rupture.jour': { phrase: 'Early end of the contract' },
    'contrat.fait.rupture.voie': { phrase: 'Way to end the contract', faire: 'Say who ends it and how.' },
    'contrat.fait.rupture.jours_en_entreprise': { phrase: 'Days spent in the company by that day' },
    'contrat.fait.rupture.accord_signe': { phrase: 'Written agreement signed', sinon: 'No written agreement signed' },
    'contrat.fait.rupture.motif': { phrase: 'Employer’s ground' },
    'contrat.fait.rupture.procedure_licenciement': {
      phrase: 'Form of a dismissal followed',
      sinon: 'Form of a dismissal not followed',
    },
    'contrat.fait.rupture.mediateur_saisi': { phrase: 'Call to the mediator' },
    'contrat.fait.rupture.employeur_informe': { phrase: 'Day the employer was told' },
    'contrat.fait.rupture.representant_signe': {
      phrase: 'Legal representative signed',
      sinon: 'Legal representative did not sign',
    },
    'contrat.fait.rupture.mediateur_pour_representant': {
      phrase: 'Mediator called for want of an answer of the representative',
    },
    'contrat.fait.rupture.liquidateur_notifie': {
      phrase: 'End notified by the liquidator',
      sinon: 'End not notified by the liquidator',
    },
    'contrat.fait.rupture.diplome_obtenu': { phrase: 'Diploma obtained', sinon: 'Diploma not obtained' },
    'contrat.fait.rupture.preavis': { phrase: 'Written notice of the apprentice' },
    'contrat.fait.calendrier': {
      phrase: 'Calendar of work and training',
      faire: 'State the weeks in the company and at the centre.',
    },
    'contrat.fait.calendrier.suite': {
      phrase: 'Rest of the calendar',
      faire: 'State the next periods in the company.',
    },
    'contrat.fait.calendrier.depuis': { phrase: 'Start of the rotation' },
    'contrat.fait.calendrier.semaines_entreprise': { phrase: 'Weeks in the company at each turn' },
    'contrat.fait.calendrier.semaines_cfa': { phrase: 'Weeks at the centre at each turn' },
    'contrat.fait.calendrier.commence_au_cfa': {
      phrase: 'The rotation starts at the centre',
      sinon: 'The rotation starts in the company',
    },
    'contrat.fait.calendrier.jours': { phrase: 'Days worked, 1 for Monday to 7 for Sunday' },
    'contrat.fait.calendrier.feries_chomes': {
      phrase: 'Legal holidays are days off',
      sinon: 'Legal holidays are worked',
    },
    'contrat.fait.calendrier.absences.du': { phrase: 'Start of an absence' },
    'contrat.fait.calendrier.absences.au': { phrase: 'End of an absence' },
    'contrat.fait.calendrier.periodes.du': { phrase: 'Start of a period in the company' },
    'contrat.fait.calendrier.periodes.au': { phrase: 'End of a period in the company' },
  },
  mots: {
    ...CONTRAT_FINANCEMENT_EN.mots,
    initial: 'first contract',
    'prolongation-echec': 'prolongation after a failure',
    'apres-rupture': 'after a broken contract',
    'passage-cap': 'from a bac pro to a CAP',
    'rupture-libre': 'free termination of the first 45 days',
    'accord-ecrit': 'written agreement',
    licenciement: 'end by the employer',
    'initiative-apprenti': 'end by the apprentice',
    liquidation: 'winding up of the company',
    'diplome-obtenu': 'leaving after the diploma',
    'force-majeure': 'force majeure',
    'faute-grave': 'gross misconduct of the apprentice',
    inaptitude: 'unfitness found by the occupational physician',
    'deces-employeur': 'death of the employer',
    autre: 'other ground',
  },
} as const satisfies PhrasesDroit
