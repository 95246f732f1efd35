import { createHash } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { creerLienPremierAdministrateur } from '#application/comptes/premier-administrateur.ts'
import { PLATEFORME } from '#application/droits.ts'
import { dansContexte } from '#stockage/base.ts'
import {
  administrateurEssai,
  type Essai,
  MOT_DE_PASSE,
  membreEssai,
  Navigateur,
  organismeEssai,
  ouvrirEssai,
} from './essai.ts'

const JOUR = 24 * 3_600_000

/** Status and code of an answer. */
const dit = (reponse: { statusCode: number; body: string }): [number, unknown] => {
  const corps: unknown = reponse.body === '' ? {} : JSON.parse(reponse.body)
  return [reponse.statusCode, typeof corps === 'object' && corps !== null && 'code' in corps ? corps.code : null]
}

describe('premier administrateur', () => {
  let essai: Essai
  beforeAll(async () => {
    essai = await ouvrirEssai({ mode: 'production' })
  })
  afterAll(() => essai.fermer())

  const prendre = (jeton: string, corps: object = {}) =>
    new Navigateur(essai.serveur).ecrire('POST', '/premier-administrateur', {
      jeton,
      courriel: 'ada@exemple.fr',
      nom: 'Ada',
      mot_de_passe: MOT_DE_PASSE,
      ...corps,
    })
  const lien = async (): Promise<string> => {
    const fait = await creerLienPremierAdministrateur(essai.ports)
    return fait.ok ? fait.valeur.jeton : fait.refus.code
  }

  it('un lien plus récent remplace le précédent, un lien expire en un jour', async () => {
    const ancien = await lien()
    const jeton = await lien()
    expect(dit(await prendre(ancien))).toEqual([410, 'invitation.revoquee'])
    essai.avancer(JOUR + 1)
    expect(dit(await prendre(jeton))).toEqual([410, 'invitation.expiree'])
  })

  it('un lien inventé, un mot de passe faible, le lien pris par la porte des invitations : refusés', async () => {
    const jeton = await lien()
    expect(dit(await prendre('x'.repeat(43)))).toEqual([404, 'invitation.inconnue'])
    expect(dit(await prendre(jeton, { mot_de_passe: 'onze caract' }))).toEqual([422, 'mot-de-passe.trop-court'])
    const corps = { jeton, nom: 'Ada', mot_de_passe: MOT_DE_PASSE }
    const detour = await new Navigateur(essai.serveur).ecrire('POST', '/invitations/acceptation', corps)
    expect(dit(detour)).toEqual([404, 'invitation.inconnue'])
  })

  it('sert une fois, même à deux en même temps, puis se ferme', async () => {
    const jeton = await lien()
    const deux = await Promise.all([prendre(jeton), prendre(jeton, { courriel: 'bob@exemple.fr' })])
    expect(deux.map(({ statusCode }) => statusCode).sort()).toEqual([200, 410])
    expect(await lien()).toBe('premier-administrateur.ferme')
    expect((await prendre(jeton)).statusCode).toBe(410)
  })
})

describe('connexion et sessions', () => {
  let essai: Essai
  let admin: Navigateur
  let organisme: string
  let membre: Navigateur
  const connexion = (navigateur: Navigateur, courriel: string, motDePasse = MOT_DE_PASSE) =>
    navigateur.ecrire('POST', '/session', { courriel, mot_de_passe: motDePasse })

  beforeAll(async () => {
    essai = await ouvrirEssai({ mode: 'production' })
    admin = await administrateurEssai(essai)
    organisme = await organismeEssai(admin, 'Centre des essais')
    membre = await membreEssai(admin, organisme, 'enseignant')
  })
  afterAll(() => essai.fermer())

  it('se connecte sans égard à la casse du courriel, refuse pareillement inconnu et faux', async () => {
    const ok = await connexion(new Navigateur(essai.serveur), ' Admin@Exemple.FR ')
    expect(ok.json().personne.nom).toBe('Ada Min')
    const faux = await connexion(new Navigateur(essai.serveur), 'admin@exemple.fr', 'autre chose de long')
    const inconnu = await connexion(new Navigateur(essai.serveur), 'personne@exemple.fr')
    const sansDemande = ({ body }: { body: string }) => body.replace(/demande:[^"]+/, '')
    expect(dit(faux)).toEqual([401, 'connexion.refusee'])
    expect(sansDemande(inconnu)).toBe(sansDemande(faux))
  })

  it('répond aussi lentement à un compte inconnu qu’à un mot de passe faux', async () => {
    const navigateur = new Navigateur(essai.serveur)
    const duree = async (courriel: string) => {
      const debut = performance.now()
      await connexion(navigateur, courriel, 'un mot de passe faux')
      return performance.now() - debut
    }
    let [faux, inconnu] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY]
    for (let tour = 0; tour < 12; tour += 1) {
      faux = Math.min(faux, await duree('admin@exemple.fr'))
      inconnu = Math.min(inconnu, await duree('nulle-part@exemple.fr'))
    }
    // argon2id at 19 MiB costs several times the rest: an answer without it would be far below half.
    expect(inconnu).toBeGreaterThan(faux / 2.5)
    expect(faux).toBeGreaterThan(inconnu / 2.5)
  })

  it('change de session à la connexion : un secret posé avant ne vaut rien', async () => {
    const victime = new Navigateur(essai.serveur)
    await victime.lire('/session/jeton')
    const pose = new Map(victime.temoins)
    await connexion(victime, 'admin@exemple.fr')
    expect([...victime.temoins.values()]).not.toEqual([...pose.values()])
    const voleur = new Navigateur(essai.serveur)
    for (const [nom, valeur] of pose) voleur.temoins.set(nom, valeur)
    expect((await voleur.lire('/session')).json().personne).toBeNull()
    expect(dit(await voleur.lire('/sessions'))).toEqual([401, 'session.requise'])
  })

  it('ne garde que l’empreinte du secret', async () => {
    const secret = admin.temoins.get('__Host-parchemin') ?? ''
    expect(secret).toMatch(/^[\w-]{43}$/)
    const vues = await dansContexte(essai.base, { portee: 'systeme' }, (tx) =>
      tx.selectFrom('session_web').selectAll().execute(),
    )
    const empreinte = createHash('sha256').update(secret).digest('hex')
    expect(vues.map((vue) => vue.empreinte.toString('hex'))).toContain(empreinte)
    expect(JSON.stringify(vues)).not.toContain(secret)
  })

  it('une session révoquée est refusée aussitôt', async () => {
    const autre = new Navigateur(essai.serveur)
    await connexion(autre, 'admin@exemple.fr')
    const { sessions } = (await autre.lire('/sessions')).json()
    const courante = sessions.find((session: { courante: boolean }) => session.courante)
    expect(sessions.length).toBeGreaterThanOrEqual(2)
    expect((await admin.ecrire('DELETE', `/sessions/${courante.id}`)).statusCode).toBe(204)
    expect(dit(await autre.lire('/sessions'))).toEqual([401, 'session.requise'])
    expect(dit(await admin.ecrire('DELETE', `/sessions/${courante.id}`))).toEqual([404, 'session.inconnue'])
    expect((await admin.lire('/sessions')).statusCode).toBe(200)
  })

  it('on ne ferme pas la session d’autrui', async () => {
    const { sessions } = (await membre.lire('/sessions')).json()
    expect(dit(await admin.ecrire('DELETE', `/sessions/${sessions[0].id}`))).toEqual([404, 'session.inconnue'])
    expect((await membre.lire('/sessions')).statusCode).toBe(200)
  })

  it('un gestionnaire ferme les sessions d’un membre, pas celles d’un étranger', async () => {
    const gestionnaire = await membreEssai(admin, organisme, 'gestionnaire')
    const tuteur = await membreEssai(admin, organisme, 'tuteur')
    const id = (await tuteur.lire('/session')).json().personne.id
    const ferme = await gestionnaire.ecrire('DELETE', `/organismes/${organisme}/membres/${id}/sessions`)
    expect(ferme.json()).toEqual({ fermees: 1 })
    expect(dit(await tuteur.lire('/sessions'))).toEqual([401, 'session.requise'])
    const chef = (await admin.lire('/session')).json().personne.id
    const refus = await gestionnaire.ecrire('DELETE', `/organismes/${organisme}/membres/${chef}/sessions`)
    expect(dit(refus)).toEqual([404, 'membre.inconnu'])
  })

  it('une session expire après quatorze heures', async () => {
    const soir = new Navigateur(essai.serveur)
    await connexion(soir, 'admin@exemple.fr')
    essai.avancer(14 * 3_600_000 - 1_000)
    expect((await soir.lire('/sessions')).statusCode).toBe(200)
    essai.avancer(2_000)
    expect(dit(await soir.lire('/sessions'))).toEqual([401, 'session.requise'])
    await connexion(admin, 'admin@exemple.fr')
    await connexion(membre, `enseignant.${organisme.slice(0, 8)}@exemple.fr`)
  })

  it('changer de mot de passe ferme les autres sessions et garde celle-ci', async () => {
    const courriel = `enseignant.${organisme.slice(0, 8)}@exemple.fr`
    const autre = new Navigateur(essai.serveur)
    await connexion(autre, courriel)
    const changer = (ancien: string, nouveau: string) => membre.ecrire('PUT', '/mot-de-passe', { ancien, nouveau })
    expect(dit(await changer('faux faux faux', 'une autre phrase'))).toEqual([422, 'mot-de-passe.ancien-faux'])
    expect(dit(await changer(MOT_DE_PASSE, 'motdepasse2026'))).toEqual([422, 'mot-de-passe.trop-courant'])
    expect((await changer(MOT_DE_PASSE, 'une tout autre phrase')).statusCode).toBe(204)
    expect(dit(await autre.lire('/sessions'))).toEqual([401, 'session.requise'])
    expect((await membre.lire('/sessions')).statusCode).toBe(200)
    expect(dit(await connexion(new Navigateur(essai.serveur), courriel))).toEqual([401, 'connexion.refusee'])
  })

  it('sortir efface la session des deux côtés', async () => {
    const passant = new Navigateur(essai.serveur)
    await connexion(passant, 'admin@exemple.fr')
    const garde = new Map(passant.temoins)
    const sortie = await passant.ecrire('DELETE', '/session')
    expect(sortie.statusCode).toBe(204)
    expect(passant.temoins.size).toBe(0)
    for (const [nom, valeur] of garde) passant.temoins.set(nom, valeur)
    expect((await passant.lire('/session')).json().personne).toBeNull()
  })
})

describe('organismes, membres, invitations, suivis', () => {
  let essai: Essai
  let admin: Navigateur
  let organisme: string
  let gestionnaire: Navigateur

  beforeAll(async () => {
    essai = await ouvrirEssai({ mode: 'production' })
    admin = await administrateurEssai(essai)
    organisme = await organismeEssai(admin, 'Centre des essais')
    gestionnaire = await membreEssai(admin, organisme, 'gestionnaire')
  })
  afterAll(() => essai.fermer())

  it.each([
    [{ type: 'lycee', nom: 'Lycée', siret: '130 025 265 00013', uai: '0750001A' }, [422, 'organisme.uai-invalide']],
    [{ type: 'lycee', nom: 'Lycée', siret: '13002526500013' }, [422, 'organisme.uai-manquant']],
    [{ type: 'cfa', nom: 'CFA', siret: '13002526500014' }, [422, 'organisme.siret-invalide']],
    [{ type: 'cfa', nom: 'CFA' }, [422, 'organisme.siret-manquant']],
    [{ type: 'certificateur', nom: ' ', siret: '13002526500013' }, [400, 'requete.invalide']],
    [{ type: 'plateforme', nom: 'Autre', siret: '13002526500013' }, [400, 'requete.invalide']],
  ])('crée %j : %j', async (corps, attendu) => {
    expect(dit(await admin.ecrire('POST', '/organismes', corps))).toEqual(attendu)
  })

  it('chacun voit ses organismes, un administrateur tous', async () => {
    await organismeEssai(admin, 'Un autre centre')
    const noms = async (n: Navigateur) =>
      (await n.lire('/organismes')).json().organismes.map((o: { nom: string }) => o.nom)
    expect(await noms(gestionnaire)).toEqual(['Centre des essais'])
    expect(await noms(admin)).toEqual(['Centre des essais', 'Plateforme', 'Un autre centre'])
  })

  it('change le nom, jamais le type', async () => {
    const corps = { nom: 'Centre rénové', siret: '13002526500013', type: 'cfa' }
    const reponse = await gestionnaire.ecrire('PUT', `/organismes/${organisme}`, corps)
    expect(reponse.json()).toMatchObject({ nom: 'Centre rénové', type: 'organisme_formation' })
  })

  it('une invitation ne sert qu’une fois, expire, se retire, et la plus récente remplace l’autre', async () => {
    const inviter = async (courriel: string, role = 'jure') =>
      (await gestionnaire.ecrire('POST', `/organismes/${organisme}/invitations`, { courriel, role })).json()
    const accepter = (jeton: string) => {
      const corps = { jeton, nom: 'Jo', mot_de_passe: MOT_DE_PASSE }
      return new Navigateur(essai.serveur).ecrire('POST', '/invitations/acceptation', corps)
    }
    const premiere = await inviter('jo@exemple.fr')
    const seconde = await inviter('jo@exemple.fr')
    expect(premiere.chemin).toBe(`/invitation#${premiere.jeton}`)
    expect(dit(await accepter(premiere.jeton))).toEqual([410, 'invitation.revoquee'])
    const deux = await Promise.all([accepter(seconde.jeton), accepter(seconde.jeton)])
    expect(deux.map(({ statusCode }) => statusCode).sort()).not.toEqual([200, 200])
    expect(deux.some(({ statusCode }) => statusCode === 200)).toBe(true)
    expect(dit(await accepter(seconde.jeton))).toEqual([410, 'invitation.deja-utilisee'])
    const retiree = await inviter('li@exemple.fr')
    const chemin = `/organismes/${organisme}/invitations/${retiree.invitation.id}`
    expect((await gestionnaire.ecrire('DELETE', chemin)).statusCode).toBe(204)
    expect(dit(await gestionnaire.ecrire('DELETE', chemin))).toEqual([404, 'invitation.inconnue'])
    expect(dit(await accepter(retiree.jeton))).toEqual([410, 'invitation.revoquee'])
    const tardive = await inviter('mo@exemple.fr')
    const lire = () => new Navigateur(essai.serveur).ecrire('POST', '/invitations/lecture', { jeton: tardive.jeton })
    expect((await lire()).json()).toMatchObject({ courriel: 'mo@exemple.fr', role: 'jure', compte_existant: false })
    essai.avancer(14 * JOUR)
    expect(dit(await lire())).toEqual([410, 'invitation.expiree'])
    expect(dit(await accepter(tardive.jeton))).toEqual([410, 'invitation.expiree'])
    essai.avancer(-14 * JOUR)
  })

  it('une invitation ajoute un rôle à un compte existant, contre son mot de passe', async () => {
    const url = `/organismes/${organisme}/invitations`
    const { jeton } = (
      await gestionnaire.ecrire('POST', url, { courriel: 'admin@exemple.fr', role: 'inspecteur' })
    ).json()
    const accepter = (motDePasse: string) => {
      const corps = { jeton, nom: 'Ignoré', mot_de_passe: motDePasse }
      return new Navigateur(essai.serveur).ecrire('POST', '/invitations/acceptation', corps)
    }
    expect(dit(await accepter('pas le bon du tout'))).toEqual([401, 'connexion.refusee'])
    const entree = (await accepter(MOT_DE_PASSE)).json()
    expect(entree.personne.nom).toBe('Ada Min')
    expect(entree.appartenances.map((a: { roles: string[] }) => a.roles)).toEqual([['inspecteur'], ['administrateur']])
    const encore = await gestionnaire.ecrire('POST', url, { courriel: 'admin@exemple.fr', role: 'inspecteur' })
    expect(dit(encore)).toEqual([409, 'membre.deja-present'])
  })

  it('administrateur n’existe que sur la plateforme, les autres rôles qu’ailleurs', async () => {
    const essayer = (ou: string, role: string) =>
      admin.ecrire('POST', `/organismes/${ou}/invitations`, { courriel: 'z@exemple.fr', role })
    expect(dit(await essayer(organisme, 'administrateur'))).toEqual([422, 'role.incompatible'])
    expect(dit(await essayer(PLATEFORME, 'gestionnaire'))).toEqual([422, 'role.incompatible'])
    expect((await essayer(PLATEFORME, 'administrateur')).statusCode).toBe(200)
  })

  it('un membre retiré perd ses droits aussitôt ; le dernier administrateur reste', async () => {
    const tuteur = await membreEssai(admin, organisme, 'tuteur')
    const id = (await tuteur.lire('/session')).json().personne.id
    expect((await tuteur.lire(`/organismes/${organisme}/membres`)).json().total).toBeGreaterThan(1)
    expect((await gestionnaire.ecrire('DELETE', `/organismes/${organisme}/membres/${id}`)).statusCode).toBe(204)
    expect(dit(await tuteur.lire(`/organismes/${organisme}/membres`))).toEqual([403, 'droit.refuse'])
    const chef = (await admin.lire('/session')).json().personne.id
    const dernier = await admin.ecrire('DELETE', `/organismes/${PLATEFORME}/membres/${chef}`)
    expect(dit(dernier)).toEqual([409, 'membre.dernier-administrateur'])
  })

  it('suit une certification du registre, par son numéro tel qu’on l’écrit', async () => {
    const ligne = { repertoire: 'RNCP', intitule: 'Essai', nsf: [], rome: [], formacodes: [], codes_diplome: [] }
    const vides = { voies_ouvertes: [], anciennes: [], nouvelles: [], certificateurs: [] }
    const suite = { ...vides, nb_blocs: 0, nb_partenaires: 0, origine: 'catalogue' }
    const fiche = { numero: 'RNCP35698', ...ligne, ...suite, empreinte: Buffer.alloc(32) }
    await essai.base.db.insertInto('fiche').values(fiche).execute()
    const url = `/organismes/${organisme}/suivis`
    expect((await gestionnaire.ecrire('PUT', `${url}/rncp%2035698`)).statusCode).toBe(204)
    expect((await gestionnaire.ecrire('PUT', `${url}/35698`)).statusCode).toBe(204)
    expect(dit(await gestionnaire.ecrire('PUT', `${url}/RS1`))).toEqual([404, 'fiche.inconnue'])
    const lus = (await gestionnaire.lire(url)).json().suivis
    expect(lus.map(({ numero }: { numero: string }) => numero)).toEqual(['RNCP35698'])
    expect((await gestionnaire.ecrire('DELETE', `${url}/RNCP35698`)).statusCode).toBe(204)
    expect(dit(await gestionnaire.ecrire('DELETE', `${url}/RNCP35698`))).toEqual([404, 'suivi.inconnu'])
  })
})
