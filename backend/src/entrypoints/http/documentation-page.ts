// The API's description as one page without scripts, so that it reads anywhere and needs nothing from elsewhere.

interface Named {
  readonly [name: string]: unknown
}

const named = (value: unknown): Named => (typeof value === 'object' && value !== null ? { ...value } : {})

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

const clean = (value: unknown): string => String(value ?? '').replace(/[&<>"']/g, (sign) => escapes[sign] ?? sign)

const json = (value: unknown): string => `<pre tabindex="0">${clean(JSON.stringify(value, null, 2))}</pre>`

const schemaIn = (content: unknown): unknown => {
  const [type, media] = Object.entries(named(content))[0] ?? []
  const schema = named(media).schema
  return type === undefined || type === 'application/json' ? schema : { [type]: schema }
}

const parameters = (list: unknown): string => {
  if (!Array.isArray(list) || list.length === 0) return ''
  const rows = list.map(named).map(({ name, in: place, required, schema }) => {
    const rule = clean(JSON.stringify(schema))
    return `<tr><th scope="row">${clean(name)}</th><td>${clean(place)}${required ? ', required' : ''}</td><td><code>${rule}</code></td></tr>`
  })
  return `<table><caption>Parameters</caption><tbody>${rows.join('')}</tbody></table>`
}

const operation = (method: string, path: string, value: unknown): string => {
  const { summary, description, requestBody, responses, parameters: list } = named(value)
  const body = named(requestBody).content
  const answers = Object.entries(named(responses))
    .filter(([status]) => status.startsWith('2'))
    .map(([status, answer]) => `<h4>Answer ${clean(status)}</h4>${json(schemaIn(named(answer).content))}`)
  return `<details><summary><b>${clean(method.toUpperCase())}</b> <code>${clean(path)}</code> ${clean(summary)}</summary>
<p>${clean(description)}</p>${parameters(list)}${body ? `<h4>Body</h4>${json(schemaIn(body))}` : ''}${answers.join('')}</details>`
}

const subjects = (paths: Named): ReadonlyMap<string, readonly string[]> => {
  const found = new Map<string, string[]>()
  for (const [path, methods] of Object.entries(paths)) {
    for (const [method, value] of Object.entries(named(methods))) {
      const tags = named(value).tags
      const subject = Array.isArray(tags) ? String(tags[0]) : 'Other'
      found.set(subject, [...(found.get(subject) ?? []), operation(method, path, value)])
    }
  }
  return found
}

export const documentationStyle = `:root{color-scheme:light dark;font:16px/1.5 system-ui,sans-serif}
body{max-width:60rem;margin:0 auto;padding:1.5rem}
details{border:1px solid #8884;border-radius:6px;margin:.5rem 0;padding:.5rem .75rem}
summary{cursor:pointer;overflow-wrap:anywhere}
pre{overflow:auto;background:#8881;padding:.75rem;border-radius:6px;font-size:.8125rem;max-height:30rem}
table{border-collapse:collapse;margin:.5rem 0}
caption{text-align:left;font-weight:600}
th,td{text-align:left;vertical-align:top;padding:.25rem .75rem .25rem 0}
td code{overflow-wrap:anywhere;font-size:.8125rem}
`

/** Renders the document. `home` is where it lies as JSON, `style` where its style sheet is served. */
export const renderDocumentation = (
  document: Named,
  addresses: { readonly json: string; readonly style: string },
): string => {
  const { title, description } = named(document.info)
  const chapters = [...subjects(named(document.paths))].map(
    ([subject, operations]) => `<section><h2>${clean(subject)}</h2>${operations.join('\n')}</section>`,
  )
  const schemas = Object.entries(named(named(document.components).schemas)).map(
    ([name, schema]) => `<details><summary><code>${clean(name)}</code></summary>${json(schema)}</details>`,
  )
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>${clean(title)}: API</title><link rel="stylesheet" href="${clean(addresses.style)}"></head>
<body><main><h1>${clean(title)}: API</h1><p>${clean(description)}</p>
<p>The same as <a href="${clean(addresses.json)}">OpenAPI 3.1</a>.</p>
${chapters.join('\n')}
<section><h2>Schemas</h2>${schemas.join('\n')}</section></main></body></html>
`
}
