import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'

export const Brand = ({ to }: { readonly to: '/' | '/recruiter' }): ReactNode => (
  <Link to={to} className="flex min-h-9 items-center gap-2 rounded-md text-16 font-semibold">
    <img src="/favicon.svg" alt="" width="24" height="24" />
    Hiring
  </Link>
)
