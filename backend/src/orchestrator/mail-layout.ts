// One brand for every mail: a letter is a list of blocks, laid out once as HTML and once as plain text, so that both
// say the same. Everything in a letter is text; this file alone makes markup of it.

/** Text, or a piece of it that stands out. */
export type Inline = string | { readonly strong: string }

export type Block =
  | { readonly kind: 'paragraph'; readonly text: readonly Inline[] }
  /** The one main button; its link also stands below it as text. */
  | { readonly kind: 'button'; readonly label: string; readonly url: string }
  /** A way that most readers will not take: a sentence and its link. */
  | { readonly kind: 'link'; readonly label: string; readonly url: string }
  | { readonly kind: 'facts'; readonly facts: readonly (readonly [label: string, value: Inline])[] }
  | { readonly kind: 'steps'; readonly steps: readonly (readonly Inline[])[] }

export interface Letter {
  readonly subject: string
  /** Who writes: stands above the letter. */
  readonly brand: string
  readonly title: string
  /** What a mail program shows beside the subject. */
  readonly preview: string
  readonly greeting: string
  readonly blocks: readonly Block[]
  readonly footer: readonly string[]
}

export interface LaidOutMail {
  readonly subject: string
  readonly html: string
  readonly text: string
}

/**
 * Makes one line of what a person typed, so that it can neither start a header or a paragraph of its own, nor turn
 * the reading direction of what follows. All other characters stay as they are.
 */
export const onOneLine = (text: string): string =>
  text
    .replace(/[\p{Cc}\u2028\u2029]+/gu, ' ')
    .replace(/[\u202A-\u202E\u2066-\u2069]/gu, '')
    .toWellFormed()

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/** Text as HTML shows it, in an element or in a quoted attribute. */
export const escapeHtml = (text: string): string => text.replace(/[&<>"']/g, (character) => entities[character] ?? '')

const clean = (text: string): string => escapeHtml(onOneLine(text))

const font = "font-family:Inter,-apple-system,'Segoe UI',Roboto,Helvetica,Arial,sans-serif"
const paragraphStyle = 'margin:0 0 16px;font-size:16px;line-height:24px'

const inlineHtml = (inline: Inline): string =>
  typeof inline === 'string' ? clean(inline) : `<strong>${clean(inline.strong)}</strong>`

const inlineText = (inline: Inline): string => onOneLine(typeof inline === 'string' ? inline : inline.strong)

const anchor = (url: string): string =>
  `<a href="${clean(url)}" class="accent" style="color:#4338ca;word-break:break-all">${clean(url)}</a>`

const buttonHtml = (label: string, url: string): string =>
  `<table role="presentation" cellpadding="0" cellspacing="0" border="0" style="margin:8px 0 16px"><tr>` +
  `<td class="button" bgcolor="#4338ca" style="border-radius:6px;background:#4338ca">` +
  `<a href="${clean(url)}" style="display:inline-block;padding:12px 24px;color:#ffffff;font-size:16px;line-height:24px;` +
  `font-weight:600;text-decoration:none;${font}">${clean(label)}</a></td></tr></table>` +
  `<p class="quiet" style="margin:0 0 24px;font-size:13px;line-height:20px;color:#475569">` +
  `If the button does not work, open this address:<br>${anchor(url)}</p>`

const factHtml = ([label, value]: readonly [string, Inline]): string =>
  `<tr><th scope="row" class="quiet" style="padding:4px 16px 4px 0;font-weight:400;text-align:left;vertical-align:top;` +
  `white-space:nowrap;color:#475569">${clean(label)}</th>` +
  `<td style="padding:4px 0;vertical-align:top;word-break:break-word">${inlineHtml(value)}</td></tr>`

const blockHtml = (block: Block): string => {
  switch (block.kind) {
    case 'paragraph':
      return `<p style="${paragraphStyle}">${block.text.map(inlineHtml).join('')}</p>`
    case 'button':
      return buttonHtml(block.label, block.url)
    case 'link':
      return (
        `<p style="${paragraphStyle}">${clean(block.label)}<br>` +
        `<span style="font-size:13px;line-height:20px">${anchor(block.url)}</span></p>`
      )
    case 'facts':
      return `<table cellpadding="0" cellspacing="0" border="0" style="margin:0 0 16px;font-size:16px;line-height:24px">${block.facts.map(factHtml).join('')}</table>`
    case 'steps':
      return (
        `<ol style="margin:0 0 16px;padding:0 0 0 24px;font-size:16px;line-height:24px">` +
        `${block.steps.map((step) => `<li style="margin:0 0 8px">${step.map(inlineHtml).join('')}</li>`).join('')}</ol>`
      )
  }
}

const blockText = (block: Block): string => {
  switch (block.kind) {
    case 'paragraph':
      return block.text.map(inlineText).join('')
    case 'button':
    case 'link':
      return `${onOneLine(block.label).replace(/[.:]$/, '')}:\n${onOneLine(block.url)}`
    case 'facts':
      return block.facts.map(([label, value]) => `${onOneLine(label)}: ${inlineText(value)}`).join('\n')
    case 'steps':
      return block.steps.map((step, index) => `${index + 1}. ${step.map(inlineText).join('')}`).join('\n')
  }
}

// Clients that know no dark scheme show the inline colours; the others follow the reader's setting.
const darkScheme = `:root{color-scheme:light dark;supported-color-schemes:light dark}
@media (prefers-color-scheme:dark){
body,.ground{background:#0f172a!important}
.sheet{background:#1e293b!important;border-color:#334155!important}
.sheet,.sheet p,.sheet h1,.sheet td,.sheet li{color:#f1f5f9!important}
.sheet .quiet,.quiet{color:#cbd5e1!important}
.accent{color:#a5b4fc!important}
.button{background:#4f46e5!important}
.button a{color:#ffffff!important}
}`

const layOutHtml = (letter: Letter): string => `<!doctype html>
<html lang="en" dir="ltr">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width,initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="supported-color-schemes" content="light dark">
<meta name="format-detection" content="telephone=no,date=no,address=no,email=no">
<title>${clean(letter.subject)}</title>
<style>${darkScheme}</style>
</head>
<body style="margin:0;padding:0;background:#f8fafc">
<div style="display:none;max-height:0;overflow:hidden">${clean(letter.preview)}</div>
<table role="presentation" class="ground" width="100%" cellpadding="0" cellspacing="0" border="0" style="background:#f8fafc"><tr><td align="center" style="padding:24px 12px">
<table role="presentation" width="560" cellpadding="0" cellspacing="0" border="0" style="width:100%;max-width:560px;${font}">
<tr><td class="quiet" style="padding:0 4px 12px;font-size:14px;line-height:20px;font-weight:600;color:#475569;word-break:break-word">${clean(letter.brand)}</td></tr>
<tr><td class="sheet" style="padding:32px 24px 16px;background:#ffffff;border:1px solid #e2e8f0;border-radius:10px;color:#0f172a;word-break:break-word">
<h1 style="margin:0 0 16px;font-size:24px;line-height:32px;font-weight:600">${clean(letter.title)}</h1>
<p style="${paragraphStyle}">${clean(letter.greeting)}</p>
${letter.blocks.map(blockHtml).join('\n')}
</td></tr>
<tr><td class="quiet" style="padding:16px 4px 0;font-size:13px;line-height:20px;color:#475569;word-break:break-word">${letter.footer.map(clean).join('<br>')}</td></tr>
</table>
</td></tr></table>
</body>
</html>
`

const layOutText = (letter: Letter): string =>
  [
    onOneLine(letter.title),
    onOneLine(letter.greeting),
    ...letter.blocks.map(blockText),
    `-- \n${[letter.brand, ...letter.footer].map(onOneLine).join('\n')}`,
  ]
    .join('\n\n')
    .concat('\n')

export const layOutMail = (letter: Letter): LaidOutMail => ({
  subject: onOneLine(letter.subject).trim(),
  html: layOutHtml(letter),
  text: layOutText(letter),
})
