/** The mail with every link aimed at the whole window instead of the frame that it is shown in. */
export const withLinksToTop = (html: string): string => {
  const base = '<base target="_top">'
  const head = /<head[^>]*>/i
  return head.test(html) ? html.replace(head, (tag) => `${tag}${base}`) : `${base}${html}`
}
