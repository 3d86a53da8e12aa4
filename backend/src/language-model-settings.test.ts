import { describe, expect, test } from 'vitest'
import { LanguageModelSettingsError, readLanguageModelSettings } from './language-model-settings.ts'

const local = { LLM_PROVIDER: 'openai-compatible', LLM_MODEL: 'qwen3:8b', LLM_BASE_URL: 'http://localhost:11434/v1/' }
const hosted = { LLM_PROVIDER: 'anthropic', LLM_MODEL: 'claude-haiku-4-5', LLM_API_KEY: 'sk-secret-key' }

describe('the settings of the language model', () => {
  test('are none where nothing is set, or everything is empty', () => {
    expect(readLanguageModelSettings({ PATH: '/bin' })).toBeNull()
    expect(readLanguageModelSettings({ LLM_PROVIDER: '', LLM_MODEL: '' })).toBeNull()
  })

  test('of a local server need no key', () => {
    expect(readLanguageModelSettings(local)).toEqual({
      provider: 'openai-compatible',
      model: 'qwen3:8b',
      baseUrl: 'http://localhost:11434/v1',
      apiKey: null,
      timeoutMs: 30_000,
      prices: null,
    })
  })

  test('of a provider need no address', () => {
    expect(
      readLanguageModelSettings({ ...hosted, LLM_TIMEOUT_SECONDS: '5', LLM_PRICE_INPUT: '1', LLM_PRICE_OUTPUT: '0.5' }),
    ).toEqual({
      provider: 'anthropic',
      model: 'claude-haiku-4-5',
      baseUrl: null,
      apiKey: 'sk-secret-key',
      timeoutMs: 5000,
      prices: { input: 1, output: 0.5 },
    })
  })

  test.each([
    [{ ...hosted, LLM_PROVIDER: 'someone' }, 'LLM_PROVIDER must be one of openai-compatible, anthropic, google'],
    [{ LLM_MODEL: 'qwen3:8b' }, 'LLM_PROVIDER must be set where LLM_MODEL is'],
    [{ LLM_PROVIDER: 'google', LLM_API_KEY: 'k' }, 'LLM_MODEL must be set where LLM_PROVIDER is'],
    [{ ...hosted, LLM_API_KEY: undefined }, 'LLM_API_KEY must be set where LLM_PROVIDER is anthropic'],
    [{ ...hosted, LLM_API_KEY: 'sk-secret key' }, 'LLM_API_KEY must be a key without spaces'],
    [{ ...hosted, LLM_MODEL: 'two words' }, 'LLM_MODEL must be the name of a model'],
    [{ ...local, LLM_BASE_URL: undefined }, 'LLM_BASE_URL must be set where LLM_PROVIDER is openai-compatible'],
    [{ ...local, LLM_BASE_URL: 'ftp://localhost' }, 'LLM_BASE_URL must be an address that begins with http://'],
    [{ ...local, LLM_BASE_URL: 'http://me:sk-secret@host' }, 'LLM_BASE_URL must be an address'],
    [{ ...local, LLM_TIMEOUT_SECONDS: '0' }, 'LLM_TIMEOUT_SECONDS must be a whole number from 1 to 120'],
    [{ ...local, LLM_TIMEOUT_SECONDS: 'soon' }, 'LLM_TIMEOUT_SECONDS must be a whole number from 1 to 120'],
    [{ ...local, LLM_PRICE_INPUT: '-1', LLM_PRICE_OUTPUT: '1' }, 'LLM_PRICE_INPUT must be a price'],
    [{ ...local, LLM_PRICE_INPUT: '1' }, 'LLM_PRICE_INPUT and LLM_PRICE_OUTPUT must be set together'],
  ])('name what is wrong and never a value: %#', (environment, message) => {
    let problem: unknown
    try {
      readLanguageModelSettings(environment)
    } catch (error) {
      problem = error
    }

    expect(problem).toBeInstanceOf(LanguageModelSettingsError)
    expect(String(problem)).toContain(message)
    expect(String(problem)).not.toContain('sk-secret')
  })
})
