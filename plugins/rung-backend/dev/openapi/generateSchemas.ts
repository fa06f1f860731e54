import { join } from 'node:path';
import {
  createFormatter,
  createParser,
  createProgram,
  DEFAULT_CONFIG,
  SchemaGenerator,
} from 'ts-json-schema-generator';
import { completeSchema } from './completeSchema.ts';
import { VocabularyParser } from './VocabularyParser.ts';

/** Where the types are that travel as JSON, below the root of the repository. */
const source = 'plugins/rung-backend/src/schema/Bodies.ts';

/**
 * The schemas of everything that travels as JSON, by the name of its type: made
 * of the types and their docstrings.
 */
export function generateSchemas(root: string): Record<string, object> {
  const config = {
    ...DEFAULT_CONFIG,
    path: join(root, source),
    tsconfig: join(root, 'tsconfig.json'),
    type: 'Bodies',
    skipTypeCheck: true,
    sortProps: false,
  };
  const program = createProgram(config);
  const checker = program.getTypeChecker();
  const generator = new SchemaGenerator(
    program,
    createParser(program, config, chain =>
      chain.addNodeParser(VocabularyParser.create(checker)),
    ),
    createFormatter(config),
    config,
  );
  const { definitions = {} } = generator.createSchema('Bodies');
  const docs = docsOfConstants(program);
  return Object.fromEntries(
    Object.keys(definitions)
      .filter(name => name !== 'Bodies')
      .sort()
      .map(name => [name, completeSchema(Object(definitions[name]), docs)]),
  );
}

/** What is said of each exported constant, by its name. */
function docsOfConstants(
  program: ReturnType<typeof createProgram>,
): ReadonlyMap<string, string> {
  const checker = program.getTypeChecker();
  const exported = program
    .getSourceFiles()
    .filter(({ fileName }) => fileName.includes('/plugins/rung-common/src/'))
    .flatMap(file => checker.getSymbolAtLocation(file) ?? [])
    .flatMap(module => checker.getExportsOfModule(module));
  return new Map(
    exported
      .filter(({ valueDeclaration }) => valueDeclaration)
      .map(symbol => [
        symbol.name,
        symbol
          .getDocumentationComment(checker)
          .map(({ text }) => text)
          .join(''),
      ]),
  );
}
