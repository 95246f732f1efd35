import { existsSync } from 'node:fs'
import { join } from 'node:path'
import fastifyStatic from '@fastify/static'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { repondreInconnue } from './gestion-erreurs.ts'
import { envoyerRefus } from './probleme.ts'

/** Methods of each path of the API, filled as routes are registered: tells a wrong method from a wrong address. */
export type Chemins = Map<string, { readonly forme: RegExp; readonly methodes: Set<string> }>

/** Notes every route of the API. To be installed before them. */
export function noterChemins(serveur: FastifyInstance): Chemins {
  const chemins: Chemins = new Map()
  serveur.addHook('onRoute', ({ url, method }) => {
    if (!url.startsWith('/api/') || url.includes('*')) return
    const forme = new RegExp(`^${url.replaceAll('.', '\\.').replace(/:\w+/g, '[^/]+')}$`)
    const chemin = chemins.get(url) ?? { forme, methodes: new Set() }
    for (const methode of [method].flat()) chemin.methodes.add(methode)
    chemins.set(url, chemin)
  })
  return chemins
}

/**
 * The web application: files named by their content never change, the page itself is asked again each time; any other
 * address read by a person gets the page. Addresses of the API get problem details.
 */
export async function installerSite(
  serveur: FastifyInstance,
  dossier: string | undefined,
  chemins: Chemins,
): Promise<void> {
  const present = dossier !== undefined && existsSync(join(dossier, 'index.html'))
  if (present)
    await serveur.register(fastifyStatic, {
      root: dossier,
      cacheControl: false,
      preCompressed: true,
      setHeaders: (reponse, fichier) => {
        const fixe = fichier.includes('/assets/')
        reponse.header('cache-control', fixe ? 'public, max-age=31536000, immutable' : 'no-cache')
      },
    })
  serveur.setNotFoundHandler((requete, reponse) => {
    const adresse = requete.url.split('?', 1)[0] ?? ''
    if (adresse.startsWith('/api/') || adresse === '/api')
      return repondreApi(requete, reponse, methodesDe(chemins, adresse))
    const lecture = requete.method === 'GET' || requete.method === 'HEAD'
    if (!present || !lecture || adresse.startsWith('/assets/')) return repondreInconnue(requete, reponse)
    return reponse.sendFile('index.html')
  })
}

const methodesDe = (chemins: Chemins, adresse: string): string[] =>
  [...chemins.values()].filter(({ forme }) => forme.test(adresse)).flatMap(({ methodes }) => [...methodes])

function repondreApi(requete: FastifyRequest, reponse: FastifyReply, methodes: readonly string[]): FastifyReply {
  if (methodes.length === 0) return repondreInconnue(requete, reponse)
  const permises = [...new Set([...methodes, 'OPTIONS'])].sort().join(', ')
  reponse.header('allow', permises)
  if (requete.method === 'OPTIONS') return reponse.code(204).send()
  return envoyerRefus(requete, reponse, { code: 'requete.methode', donnees: { methode: requete.method, permises } })
}
