// The command line: reads arguments and settings, calls one function, and gives its exit code.

import { Argument, Command, InvalidArgumentError, Option } from 'commander'
import { ConfigError, readConfig } from '../../config.ts'
import { HiringError } from '../../domain/errors.ts'
import { JobFileFault } from './job-file.ts'

const write = (line: string): void => void process.stdout.write(`${line}\n`)
const complain = (line: string): void => void process.stderr.write(`${line}\n`)

const wholeNumber =
  (from: number) =>
  (text: string): number => {
    const value = Number(text)
    if (!Number.isSafeInteger(value) || value < from)
      throw new InvalidArgumentError(`must be a whole number, at least ${from}.`)
    return value
  }

/** Modules are loaded by the command that needs them: `score` starts without a server, `serve` without a scorer. */
const finish = async (run: () => Promise<number>): Promise<void> => {
  try {
    process.exitCode = await run()
  } catch (error) {
    if (error instanceof ConfigError || error instanceof JobFileFault) complain(error.message)
    else if (error instanceof HiringError && error.kind !== 'bug') complain(`${error.message} ${error.remedy}`)
    else if (error instanceof Error && 'code' in error && error.code === 'ENOENT') complain(error.message)
    else complain(error instanceof Error ? (error.stack ?? error.message) : String(error))
    process.exitCode = 1
  }
}

const program = new Command('cli').description('The AI Hiring Orchestrator').showHelpAfterError()

program
  .command('serve')
  .description('serve pages and API and do the background work')
  .action(() => finish(async () => (await import('./serve.ts')).serve(readConfig())))

program
  .command('worker')
  .description('do background work only (needs DATABASE_URL)')
  .action(() =>
    finish(async () => {
      const config = readConfig()
      if (config.databaseUrl === null)
        throw new ConfigError(
          'DATABASE_URL must be set for a worker of its own: the embedded database serves one process',
        )
      return (await import('./serve.ts')).work(config)
    }),
  )

program
  .command('migrate')
  .description('bring the database to the present schema')
  .action(() => finish(async () => (await import('./migrate.ts')).runMigrate(readConfig(), write)))

program
  .command('verify-log')
  .description('recompute the automation log and hold it against heads that were kept')
  .option('--job <id>', 'only the log of this job')
  .option('--heads <file...>', 'files that export-log-heads has written')
  .option('--public-key <file>', 'the PEM file of the key that signed them; without it, this deployment’s own')
  .option('--json', 'print the result as JSON')
  .action((options) =>
    finish(async () => (await import('./log-proof.ts')).verifyLogCommand(readConfig(), options, write)),
  )

program
  .command('export-log-heads')
  .description('sign the ends of the automation log’s chains and keep them in a directory')
  .option('--to <directory>', 'where; without it LOG_HEADS_DIR')
  .action((options) =>
    finish(async () => (await import('./log-proof.ts')).exportHeadsCommand(readConfig(), options, write)),
  )

program
  .command('log-public-key')
  .description('print the key with which anybody can check the heads')
  .action(() => finish(async () => (await import('./log-proof.ts')).publicKeyCommand(readConfig(), write)))

program
  .command('score')
  .description('score resumes against a job')
  .requiredOption('--job <file>', 'JSON file with title, description and optional weights')
  .addOption(
    new Option('--format <format>', 'jsonl: one line of JSON per file; text: a short table')
      .choices(['jsonl', 'text'])
      .default('jsonl'),
  )
  .argument('<file...>', 'resumes: PDF, DOCX, ODT, RTF, HTML, Markdown, JSON Resume or plain text')
  .action((files: string[], options: { job: string; format: 'jsonl' | 'text' }) =>
    finish(async () =>
      (await import('./score-command.ts')).scoreCommand({ jobFile: options.job, format: options.format, files }),
    ),
  )

program
  .command('rescore')
  .description('score the resumes of a job anew; shows what would move, and moves it by --apply')
  .option('--apply', 'store the new scores')
  .argument('<job>', 'the id of the job')
  .action((job: string, options: { apply?: boolean }) =>
    finish(async () => (await import('./rescore.ts')).rescoreCommand(readConfig(), job, options, write)),
  )

const flags = program.command('flags').description('the switches of the deployment')

flags
  .command('list')
  .description('which are on')
  .action(() => finish(async () => (await import('./flags.ts')).listFlags(readConfig(), write)))

flags
  .command('set')
  .description('switch one on or off')
  .argument('<flag>', 'e.g. llm_summaries')
  .addArgument(new Argument('<state>').choices(['on', 'off']))
  .action((flag: string, state: 'on' | 'off') =>
    finish(async () => (await import('./flags.ts')).setFlag(readConfig(), flag, state, write)),
  )

const skills = program.command('skills').description('public taxonomies of skills beside the built-in vocabulary')

skills
  .command('import')
  .description('import a list of skills: ESCO’s skills as CSV, or a file of O*NET')
  .argument('<file>', 'e.g. skills_en.csv or Technology Skills.txt')
  .action((file: string) => finish(async () => (await import('./skills.ts')).importSkills(readConfig(), file, write)))

skills
  .command('list')
  .description('what was imported, with its licence')
  .action(() => finish(async () => (await import('./skills.ts')).listImports(readConfig(), write)))

program
  .command('journey')
  .description('play the whole story with real resumes on a virtual clock')
  .requiredOption('--job <file>', 'JSON file with title, description and optional weights')
  .requiredOption('--resumes <directory>', 'a folder of resumes, one applicant each')
  .option('--openings <number>', 'openings of the job', wholeNumber(1), 3)
  .option('--seed <number>', 'what people do follows from it', wholeNumber(0), 1)
  .option('--limit <number>', 'take only so many resumes', wholeNumber(1))
  .option('--database <url>', 'a PostgreSQL database to play in, instead of an embedded one')
  .option('--keep', 'leave the database for `npm start` to show')
  .option('--quiet', 'print the summary only')
  .action((options) =>
    finish(async () => (await import('./journey/command.ts')).journeyCommand(options, { write, complain })),
  )

await program.parseAsync()
