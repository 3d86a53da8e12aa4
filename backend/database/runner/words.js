// @ts-check
// Figures as people read them.

/** How long ago something began. @param {number} startedAt By `performance.now()`. @returns {string} */
export const formatDuration = (startedAt) => `${((performance.now() - startedAt) / 1000).toFixed(1)} s`

/** @param {number} count @param {string} singular @returns {string} */
export const formatCount = (count, singular) => `${count.toLocaleString('en-US')} ${singular}${count === 1 ? '' : 's'}`

/**
 * A session of the server. Never what it runs: that may hold people's data. Of other people's sessions a user who is
 * no superuser sees less.
 * @param {{ pid: number, application_name: string | null, backend_type: string | null, state: string | null, seconds: number | null }} row
 */
export function describeSession({ pid, application_name: name, backend_type: type, state, seconds }) {
  const facts = [name || type || 'unnamed', state, seconds === null ? null : `for ${seconds} s`]
  return `session ${pid} (${facts.filter(Boolean).join(', ')})`
}
