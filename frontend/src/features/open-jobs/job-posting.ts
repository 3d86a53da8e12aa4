import type { Job } from '../../api/jobs.ts'

/** A job as schema.org describes one. It has no currency, so the salary is left to the page's own words. */
export const jobPosting = (job: Job) => ({
  '@context': 'https://schema.org',
  '@type': 'JobPosting',
  title: job.title,
  description: job.description,
  datePosted: job.postedOn,
  identifier: { '@type': 'PropertyValue', name: job.company, value: job.id },
  hiringOrganization: { '@type': 'Organization', name: job.company },
  jobLocation: {
    '@type': 'Place',
    address: {
      '@type': 'PostalAddress',
      streetAddress: job.location,
      addressLocality: job.city,
      addressCountry: job.country,
    },
  },
  occupationalCategory: job.category,
  totalJobOpenings: job.numberOfOpenings,
})
