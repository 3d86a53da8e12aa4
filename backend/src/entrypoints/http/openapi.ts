// The OpenAPI document, made from the route table: the same schemas that check requests and shape answers.

import swagger from '@fastify/swagger'
import fastify from 'fastify'
import {
  createJsonSchemaTransform,
  createJsonSchemaTransformObject,
  serializerCompiler,
  validatorCompiler,
} from 'fastify-type-provider-zod'
import { apiPrefix, schemaOf } from './route-schema.ts'
import { routes } from './routes.ts'

interface Named {
  readonly [name: string]: unknown
}

// `readonly` says that our code does not change a list; in JSON Schema the word means another thing.
// A format says what its pattern says, in one word.
const zodToJsonConfig = {
  override: ({ jsonSchema }: { readonly jsonSchema: { readOnly?: boolean; format?: string; pattern?: string } }) => {
    delete jsonSchema.readOnly
    if (jsonSchema.format !== undefined) delete jsonSchema.pattern
  },
}

const named = (value: unknown): Named => (typeof value === 'object' && value !== null ? { ...value } : {})

const referencesIn = (value: unknown): readonly string[] => {
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, child]) =>
    key === '$ref' && typeof child === 'string' ? [child.split('/').at(-1) ?? ''] : referencesIn(child),
  )
}

/** Leaves out what nothing refers to: every named schema comes once for requests and once for answers. */
const onlyUsed = (schemas: Named, paths: unknown): Named => {
  const used = new Set<string>()
  const visit = (names: readonly string[]): void => {
    for (const name of names) {
      if (used.has(name)) continue
      used.add(name)
      visit(referencesIn(schemas[name]))
    }
  }
  visit(referencesIn(paths))
  return Object.fromEntries(Object.entries(schemas).filter(([name]) => used.has(name)))
}

/** Describes every endpoint of the table. The same table always gives the same document. */
export const describeApi = async (): Promise<Named> => {
  const app = fastify()
  app.setValidatorCompiler(validatorCompiler)
  app.setSerializerCompiler(serializerCompiler)
  await app.register(swagger, {
    openapi: {
      openapi: '3.1.0',
      info: {
        title: 'AI Hiring Orchestrator',
        version: '1',
        description: 'Jobs, applications, shortlists and interviews. Instants are ISO 8601 in UTC.',
      },
      servers: [{ url: '/' }],
    },
    transform: createJsonSchemaTransform({ zodToJsonConfig }),
    transformObject: createJsonSchemaTransformObject({ zodToJsonConfig }),
  })
  await app.register(async (scope) => {
    for (const [name, route] of Object.entries(routes)) {
      scope.route({
        method: route.method,
        url: `${apiPrefix}${route.path}`,
        schema: schemaOf(name, route),
        handler: async () => null,
      })
    }
  })
  await app.ready()
  const document: Named = { ...app.swagger() }
  await app.close()
  const components = named(document.components)
  return { ...document, components: { ...components, schemas: onlyUsed(named(components.schemas), document.paths) } }
}
