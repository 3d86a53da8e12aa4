// What the OpenAPI document says of an endpoint of the route table.

import type { FastifySchema } from 'fastify'
import { file, nothing, type Route } from './routes/route.ts'
import { errorAnswer } from './schemas/error.ts'

export const apiPrefix = '/api/v1'

const answerOf = (route: Route): unknown =>
  route.answer === file
    ? { description: 'The file', content: { 'application/octet-stream': { schema: file } } }
    : route.answer

export const schemaOf = (name: string, route: Route): FastifySchema => ({
  operationId: name,
  tags: [route.subject],
  summary: route.summary,
  description: `For: ${route.caller}.`,
  ...(route.params === nothing ? {} : { params: route.params }),
  ...(route.query === nothing ? {} : { querystring: route.query }),
  ...(route.body === nothing ? {} : { body: route.body }),
  ...(route.multipart ? { consumes: ['multipart/form-data'] } : {}),
  response: { [route.status]: answerOf(route), '4xx': errorAnswer, '5xx': errorAnswer },
})
