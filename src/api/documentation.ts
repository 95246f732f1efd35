import fastifySwagger, { type SwaggerTransformObject } from '@fastify/swagger'
import fastifySwaggerUi from '@fastify/swagger-ui'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { createJsonSchemaTransform, createJsonSchemaTransformObject } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { type CodeErreurApi, ERREURS_FR } from '#langues/erreurs.fr.ts'
import { redigerErreur } from '#langues/erreurs.ts'
import * as SCHEMAS_COMPTES from './contrat/comptes.ts'
import * as SCHEMAS_FICHE from './contrat/fiche.ts'
import { Probleme } from './contrat/route.ts'
import { estCodeErreur, STATUTS } from './erreurs.ts'
import { repondreInconnue } from './gestion-erreurs.ts'
import { type Langue, langueDe } from './langue.ts'
import { nomTemoin } from './seance.ts'
import type { Services } from './services.ts'

/** Schemas that get a name in the document, instead of being written again at each use. */
const nommes = z.registry<{ id: string }>()
for (const [id, schema] of [
  ...Object.entries(SCHEMAS_FICHE),
  ...Object.entries(SCHEMAS_COMPTES),
  ['Probleme', Probleme] as const,
])
  if (schema instanceof z.ZodObject) nommes.add(schema, { id })

type Document = ReturnType<SwaggerTransformObject>

/** Drops the named schemas that nothing uses: the library writes each of them twice, as input and as output. */
function elaguer(document: Document): Document {
  const schemas = 'components' in document ? document.components?.schemas : undefined
  if (schemas === undefined) return document
  const texte = JSON.stringify(document)
  for (const nom of Object.keys(schemas)) if (!texte.includes(`"#/components/schemas/${nom}"`)) delete schemas[nom]
  return document
}

/** OpenAPI 3.1 of the mounted routes. To be registered before them. */
export async function installerOpenApi(serveur: FastifyInstance, services: Services): Promise<void> {
  await serveur.register(fastifySwagger, {
    openapi: {
      openapi: '3.1.0',
      info: {
        title: 'Parchemin',
        version: services.version,
        license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
        description:
          'French vocational certification, from the national register to the parchment. Days are civil days ' +
          'AAAA-MM-JJ. Every error is RFC 9457 problem details; each code has its page under /api/erreurs. Writing ' +
          'calls carry the header x-csrf-token, obtained from /api/v1/session/jeton.',
      },
      servers: [{ url: '/' }],
      components: {
        securitySchemes: { session: { type: 'apiKey', in: 'cookie', name: nomTemoin(services.mode) } },
      },
    },
    transform: createJsonSchemaTransform({ schemaRegistry: nommes }),
    transformObject: (document) => elaguer(createJsonSchemaTransformObject({ schemaRegistry: nommes })(document)),
  })
}

/** The page of the API, and one page for each error. */
export async function installerDocumentation(serveur: FastifyInstance): Promise<void> {
  await serveur.register(fastifySwaggerUi, { routePrefix: '/api/documentation' })
  serveur.get('/api/erreurs', { schema: { hide: true } }, (requete) =>
    codes().map((code) => fiche(langueDe(requete), code)),
  )
  serveur.get('/api/erreurs/:code', { schema: { hide: true } }, (requete, reponse) => {
    const code = codeDe(requete)
    if (code === null) return repondreInconnue(requete, reponse)
    const langue = langueDe(requete)
    if (!(requete.headers.accept ?? '').includes('text/html')) return fiche(langue, code)
    return reponse.type('text/html; charset=utf-8').send(page(langue, code))
  })
}

const codes = (): CodeErreurApi[] => Object.keys(ERREURS_FR).filter(estCodeErreur)

function codeDe(requete: FastifyRequest): CodeErreurApi | null {
  const { params } = requete
  const code = typeof params === 'object' && params !== null && 'code' in params ? params.code : null
  return typeof code === 'string' && estCodeErreur(code) ? code : null
}

const fiche = (langue: Langue, code: CodeErreurApi) => ({
  code,
  status: STATUTS[code],
  ...redigerErreur(langue, code, {}),
})

function page(langue: Langue, code: CodeErreurApi): string {
  const { titre, quand, faire } = redigerErreur(langue, code, {})
  const mots = langue === 'fr' ? { quand: 'Quand', faire: 'Que faire' } : { quand: 'When', faire: 'What to do' }
  return `<!doctype html><html lang="${langue}"><head><meta charset="utf-8"><title>${code}</title>
<meta name="viewport" content="width=device-width"></head><body><main><h1>${titre}</h1>
<p><code>${code}</code> · HTTP ${STATUTS[code]}</p><h2>${mots.quand}</h2><p>${quand}</p>
<h2>${mots.faire}</h2><p>${faire}</p></main></body></html>`
}
