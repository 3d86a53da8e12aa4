// What browsers are told: our pages load our own things only, and nobody frames them.

import type { FastifyHelmetOptions } from '@fastify/helmet'

const self = "'self'"
const none = "'none'"

const oneYearSeconds = 31_536_000

/**
 * `showsMail` is for the mailbox that stands in for a mail server outside production: its mails bring their styles
 * along into a sandboxed frame, which inherits the policy of its page. Scripts are our own files in every case.
 */
export const securityHeaders = (options: {
  readonly secureCookies: boolean
  readonly showsMail: boolean
}): FastifyHelmetOptions => ({
  contentSecurityPolicy: {
    useDefaults: false,
    directives: {
      defaultSrc: [self],
      scriptSrc: [self],
      scriptSrcAttr: [none],
      styleSrc: options.showsMail ? [self, "'unsafe-inline'"] : [self],
      imgSrc: [self, 'data:'],
      fontSrc: [self],
      connectSrc: [self],
      frameSrc: [self],
      workerSrc: [self],
      objectSrc: [none],
      baseUri: [none],
      formAction: [self],
      frameAncestors: [none],
      ...(options.secureCookies ? { upgradeInsecureRequests: [] } : {}),
    },
  },
  frameguard: { action: 'deny' },
  referrerPolicy: { policy: 'no-referrer' },
  strictTransportSecurity: options.secureCookies ? { maxAge: oneYearSeconds, includeSubDomains: true } : false,
})
