// @ts-check
// The direction of the code, held by a machine: domain <- orchestrator <- (adapters, entrypoints) <- compose.ts.
// Tests and contract suites may look sideways; what ships may not.

const test = '\\.(test|contract|e2e)\\.tsx?$'
// Folders that consist of parts, each a folder with a door of its own.
const parted = '(domain/scoring|adapters/documents)'

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    {
      name: 'domain-is-pure',
      comment: 'The domain imports nothing but the domain: no platform, no package, no other layer.',
      severity: 'error',
      from: { path: '^backend/src/domain/', pathNot: test },
      to: { pathNot: '^backend/src/domain/' },
    },
    {
      name: 'domain-tests-stay-in-the-domain',
      comment: 'A test of the domain needs no other layer either.',
      severity: 'error',
      from: { path: `^backend/src/domain/.*${test}` },
      to: { path: '^backend/src/(orchestrator|adapters|entrypoints|compose|config)' },
    },
    {
      name: 'one-door-per-domain-folder',
      comment: 'A folder of the domain is entered by its index.ts only.',
      severity: 'error',
      from: { path: '^backend/', pathNot: '^backend/src/domain/[^/]+/' },
      to: { path: '^backend/src/domain/[^/]+/', pathNot: '^backend/src/domain/[^/]+/index\\.ts$' },
    },
    {
      name: 'domain-folders-use-doors',
      comment: 'One folder of the domain enters another by its index.ts only.',
      severity: 'error',
      from: { path: '^backend/src/domain/([^/]+)/' },
      to: { path: '^backend/src/domain/[^/]+/', pathNot: '^backend/src/domain/($1/|[^/]+/index\\.ts$)' },
    },
    {
      name: 'one-door-per-part',
      comment: 'A part of the scorer and the reader of a format are entered by their index.ts only.',
      severity: 'error',
      from: { path: '^backend/', pathNot: [test, `^backend/src/${parted}/[^/]+/`] },
      to: { path: `^backend/src/${parted}/[^/]+/`, pathNot: `^backend/src/${parted}/[^/]+/index\\.ts$` },
    },
    {
      name: 'parts-use-doors',
      comment: 'One part enters another by its index.ts only.',
      severity: 'error',
      from: { path: `^backend/src/${parted}/([^/]+)/`, pathNot: test },
      to: { path: `^backend/src/${parted}/[^/]+/`, pathNot: `^backend/src/${parted}/($2/|[^/]+/index\\.ts$)` },
    },
    {
      name: 'orchestrator-knows-only-the-domain',
      comment: 'What happens is told in terms of the domain and of ports; platform and packages are strangers.',
      severity: 'error',
      from: { path: '^backend/src/orchestrator/', pathNot: test },
      to: { pathNot: '^backend/src/(orchestrator|domain)/' },
    },
    {
      name: 'adapters-implement-ports',
      comment: 'An adapter sees the ports, the domain and its own package: no entrypoint, no composer, no settings.',
      severity: 'error',
      from: { path: '^backend/src/adapters/', pathNot: test },
      to: { path: '^(backend/src/(entrypoints/|compose\\.ts|config\\.ts)|backend/(test|database)/|frontend/)' },
    },
    {
      name: 'one-stranger-per-adapter',
      comment: 'Adapters never import one another: what two of them share belongs to a port.',
      severity: 'error',
      from: { path: '^backend/src/adapters/([^/]+)/', pathNot: test },
      to: { path: '^backend/src/adapters/', pathNot: '^backend/src/adapters/$1/' },
    },
    {
      name: 'entrypoints-only-translate',
      comment: 'An entrypoint turns a protocol into orchestrator calls; it does not know who answers them.',
      severity: 'error',
      from: { path: '^backend/src/entrypoints/', pathNot: test },
      to: { path: '^(backend/src/adapters/|backend/(test|database)/|frontend/)' },
    },
    {
      name: 'entrypoints-take-what-they-need',
      comment: 'Only the command line starts a composition and reads the settings.',
      severity: 'error',
      from: { path: '^backend/src/entrypoints/', pathNot: [test, '^backend/src/entrypoints/cli/'] },
      to: { path: '^backend/src/(compose|config)\\.ts$' },
    },
    {
      name: 'one-entrypoint-never-another',
      comment: 'HTTP, worker and command line do not know one another.',
      severity: 'error',
      from: { path: '^backend/src/entrypoints/([^/]+)/', pathNot: test },
      to: { path: '^backend/src/entrypoints/', pathNot: '^backend/src/entrypoints/$1/' },
    },
    {
      name: 'only-compose-sees-both-sides',
      comment: 'Nobody imports an entrypoint but compose.ts.',
      severity: 'error',
      from: {
        path: '^(backend|benchmark|scripts)/',
        pathNot: [
          test,
          '^backend/src/compose\\.ts$',
          '^backend/src/entrypoints/',
          '^backend/test/',
          '^scripts/generate-',
          // What is measured is the command itself.
          '^benchmark/journey\\.ts$',
        ],
      },
      to: { path: '^backend/src/entrypoints/' },
    },
    {
      name: 'only-the-command-line-composes',
      comment: 'compose.ts is imported by the command line, the tests and the benchmarks.',
      severity: 'error',
      from: { path: '^backend/src/', pathNot: [test, '^backend/src/entrypoints/cli/'] },
      to: { path: '^backend/src/compose\\.ts$' },
    },
    {
      name: 'settings-are-plain-values',
      comment: 'config.ts turns an environment into values: it knows the domain and a schema, no layer above.',
      severity: 'error',
      from: { path: '^backend/src/config\\.ts$' },
      to: { path: '^backend/src/', pathNot: '^backend/src/((domain|orchestrator)/|language-model-settings)' },
    },
    {
      name: 'nothing-shipped-imports-tests',
      severity: 'error',
      comment: 'Code that runs in production never imports a test, a contract suite or test support.',
      from: { path: '^(backend|frontend)/', pathNot: [test, '^backend/test/', '^frontend/(e2e|test)/'] },
      to: { path: [test, '^backend/test/', '^frontend/(e2e|test)/'] },
    },
    {
      name: 'features-stand-alone',
      comment: 'No feature imports another: what two of them share moves to ui, lib or api.',
      severity: 'error',
      from: { path: '^frontend/src/features/([^/]+)/' },
      to: { path: '^frontend/src/features/', pathNot: '^frontend/src/features/$1/' },
    },
    {
      name: 'ui-knows-no-feature',
      comment: 'The building blocks know no feature, no page and no endpoint.',
      severity: 'error',
      from: { path: '^frontend/src/(ui|lib)/', pathNot: test },
      to: { path: '^frontend/src/(features|app|api)/' },
    },
    {
      name: 'features-know-no-app',
      comment: 'The app puts features together, not the other way round.',
      severity: 'error',
      from: { path: '^frontend/src/(features|api)/', pathNot: test },
      to: { path: '^frontend/src/app/' },
    },
    {
      name: 'frontend-and-backend-meet-at-http',
      comment: 'The frontend knows the API by its description only.',
      severity: 'error',
      from: { path: '^frontend/src/' },
      to: { path: '^(backend|scripts)/' },
    },
    {
      name: 'backend-knows-no-frontend',
      severity: 'error',
      comment: 'The backend serves the built pages as files.',
      from: { path: '^backend/' },
      to: { path: '^frontend/' },
    },
    {
      name: 'no-cycles',
      comment: 'Two files that need each other are one file, or miss a third.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'no-orphans',
      comment: 'A file that nobody imports and that imports nothing is dead.',
      severity: 'error',
      from: {
        orphan: true,
        path: '^(backend|frontend)/src/',
        pathNot: [test, '\\.d\\.ts$', '^backend/src/entrypoints/cli/main\\.ts$', '/generated[^/]*'],
      },
      to: {},
    },
    {
      name: 'no-unresolvable',
      comment: 'Every import leads somewhere.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
    {
      name: 'no-undeclared-packages',
      comment: 'A package is used where the package.json nearest to it, or the root one for tools, declares it.',
      severity: 'error',
      from: { path: '^(backend|frontend)/src/' },
      to: { dependencyTypes: ['npm-no-pkg', 'npm-unknown'] },
    },
    {
      name: 'no-development-packages-in-production',
      comment: 'What ships does not lean on a package that is only installed for development.',
      severity: 'error',
      from: { path: '^backend/src/', pathNot: test },
      to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'] },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(backend/|frontend/)?(dist|coverage)/' },
    tsPreCompilationDeps: true,
    combinedDependencies: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.js', '.cjs', '.mjs', '.json', '.d.ts'],
    },
  },
}
