// The switches of the whole deployment (R16).

/** Every switch by its name. */
export const featureFlags = [
  'global_automation',
  'auto_shortlisting',
  'auto_promotion',
  'negotiation_bot',
  'no_show_prediction',
  'calendar_integration',
  'llm_summaries',
  'llm_negotiation',
] as const

export type FeatureFlag = (typeof featureFlags)[number]

export interface FeatureFlags {
  /** False where nobody has set it. */
  isOn(flag: FeatureFlag): Promise<boolean>
  list(): Promise<readonly { readonly name: string; readonly isOn: boolean }[]>
  set(flag: FeatureFlag, isOn: boolean): Promise<void>
}
