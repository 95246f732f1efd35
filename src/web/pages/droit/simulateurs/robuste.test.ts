import fc from 'fast-check'
import { expect, it } from 'vitest'
import { BAREMES_LIVRES } from '#droit/baremes/tous.ts'
import { calculerBesoins } from './calculer-besoins.ts'
import { calculerPaie } from './calculer-paie.ts'
import type { Saisie } from './saisie.ts'

const mot = (...mots: readonly string[]) => fc.constantFrom('', ...mots)
const jour = fc.oneof(
  fc
    .date({ min: new Date('1995-01-01'), max: new Date('2035-12-31'), noInvalidDate: true })
    .map((un) => un.toISOString().slice(0, 10)),
  mot('2026-02-30', 'demain', '0001-01-01', '9999-12-31'),
)
const nombre = fc.oneof(fc.nat(400).map(String), mot('1,5', '-3', 'NaN', '1e9', '12,345', '999999999999999999'))
const ouiNon = mot('oui', 'non', 'peut-être')

/** An address that anyone may have written: some questions answered, some wrongly. */
const adresse = (questions: Readonly<Record<string, fc.Arbitrary<string>>>): fc.Arbitrary<Saisie> =>
  fc.record(Object.fromEntries(Object.entries(questions).map(([cle, une]) => [cle, fc.oneof(fc.constant(''), une)])))

it('une adresse de rémunération, même fausse, donne une réponse', () => {
  const saisies = adresse({
    type: mot('apprentissage', 'professionnalisation', 'stage'),
    naissance: jour,
    conclusion: jour,
    debut: jour,
    fin: jour,
    duree_cycle_mois: nombre,
    duree_contrat_mois: nombre,
    bac_pro_ou_plus: ouiNon,
    licence_professionnelle: ouiNon,
    sportif_haut_niveau: ouiNon,
    mayotte: ouiNon,
    minimum_conventionnel: mot('aucun', 'montant'),
    'minimum_conventionnel.montant': nombre,
    'minimum_conventionnel.depuis': jour,
    'prolongation.motif': mot('echec', 'rqth'),
    'prolongation.depuis': jour,
    'prolongation.annee_atteinte': nombre,
    majoration: ouiNon,
    'diplome_anterieur.duree_cycle_mois': nombre,
    'diplome_anterieur.meme_niveau': ouiNon,
    'diplome_anterieur.lien_direct': ouiNon,
    precedent: ouiNon,
    'contrat_precedent.reussi': ouiNon,
    'contrat_precedent.meme_employeur': ouiNon,
    'contrat_precedent.dernier_salaire': nombre,
    'contrat_precedent.dernier_taux': nombre,
    'avantages_nature.valeur': nombre,
    'avantages_nature.deduit': nombre,
    'salaires.0.montant': nombre,
    'salaires.0.du': mot('2026-09', '2026-13'),
    'lecture.mois.prorata': mot('trentiemes', 'autre'),
  })
  fc.assert(
    fc.property(saisies, (saisie) => {
      const { due, controle } = calculerPaie(saisie, BAREMES_LIVRES)
      expect(['determine', 'indetermine']).toContain(due.issue)
      expect(['conforme', 'non-conforme', 'indetermine', undefined]).toContain(controle?.issue)
    }),
    { numRuns: 300 },
  )
})

it('une adresse de notes, même fausse, donne une réponse', () => {
  const saisies = adresse({
    reglement: mot('mspc', 'trpm', 'sen', 'bac-pro', 'cap', 'bp', 'cs', 'bts', 'licence'),
    session: mot('2010', '2026', '1995', 'deux mille'),
    statut: mot('apprenti', 'scolaire', 'distance'),
    forme: mot('globale', 'progressive'),
    projet: mot('aucun', 'note'),
    'projet.note': nombre,
    'u.U11.note': nombre,
    'u.U2.coef': nombre,
    'u.U2.note': nombre,
    'x.0.nom': mot('Atelier'),
    'x.0.coef': nombre,
    'x.0.note': nombre,
    'x.0.genre': mot('professionnelle', 'facultative'),
    'x.1.coef': nombre,
    'x.1.groupe': mot('sciences', 'lettres'),
    'x.1.note': nombre,
    'essai.unite': mot('U11', '1', 'U99'),
    'essai.note': nombre,
  })
  fc.assert(
    fc.property(saisies, (saisie) => {
      const issue = calculerBesoins(saisie, 2026)?.besoins?.issue
      expect(['determine', 'indetermine', undefined]).toContain(issue)
    }),
    { numRuns: 300 },
  )
})
