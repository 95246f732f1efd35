/**
 * The runs of export days (`passage_fiche`) after an export of the day `:jour`, whose records stand in the temporary
 * table `vu`. A run is as long as it can be: it stops at an export of its register that lacks the content. `:prec`
 * and `:suiv` are the nearest known exports before and after, or null.
 */

const SIENS = `p.origine = :origine and p.numero like :repertoire || '%'`

/** Takes the day out of the runs that cover it with another content, or for a record that the export lacks. */
export const COUPER_PASSAGES = [
  // A content published on that day alone stays: a corrected file never makes a record vanish without trace.
  `create temp table coupe on commit drop as
     select p.numero, p.du, p.au, p.empreinte from passage_fiche p left join vu using (numero)
     where ${SIENS} and :jour between p.du and p.au and vu.empreinte is distinct from p.empreinte
       and (vu.numero is not null or p.du < p.au)`,
  'delete from passage_fiche p using coupe c where p.numero = c.numero and p.origine = :origine and p.du = c.du',
  `insert into passage_fiche (numero, origine, du, au, empreinte)
     select numero, :origine, du, :prec, empreinte from coupe where du < :jour
     union all select numero, :origine, :suiv, au, empreinte from coupe where au > :jour`,
]

/** Adds the day: to the run that ends the export before, else as a run of its own; then joins the run that follows. */
export const JOINDRE_PASSAGES = [
  `update passage_fiche p set au = :jour from vu
     where p.numero = vu.numero and ${SIENS} and p.au = :prec and p.empreinte = vu.empreinte`,
  `insert into passage_fiche (numero, origine, du, au, empreinte)
     select vu.numero, :origine, :jour, :jour, vu.empreinte from vu
     where not exists (select from passage_fiche p
       where p.numero = vu.numero and p.origine = :origine and :jour between p.du and p.au)`,
  `with suite as (
     delete from passage_fiche s using passage_fiche p
     where ${SIENS} and p.au = :jour and s.numero = p.numero and s.origine = p.origine and s.du = :suiv
       and s.empreinte = p.empreinte
     returning s.numero, s.au)
   update passage_fiche p set au = suite.au from suite
     where p.numero = suite.numero and p.origine = :origine and p.au = :jour`,
]

/** Records that the export before held and that this one lacks. */
export const DISPARUES = `select count(*)::int as n from passage_fiche p
  where ${SIENS} and :prec between p.du and p.au and not exists (select from vu where vu.numero = p.numero)`
