import { declareValuePlugin, PluginKind } from '@stryker-mutator/api/plugin';

/** What Stryker shows of the syntax tree, as far as it is looked at. */
interface Path {
  node: { type: string; value?: unknown };
}

/** Two words with a blank between them. */
const words = /[\p{L}\d][\p{L}\d,;:’“”–-]*\s+\S*\p{L}/u;

/**
 * Leaves out texts that are nothing but words. Their readers judge them; a test
 * that repeats a sentence says only that nobody has improved it since. Texts in
 * which the code puts a figure or a name are changed as all else is.
 */
export const sentences = {
  shouldIgnore({ node }: Path): string | undefined {
    return node.type === 'StringLiteral' && words.test(String(node.value))
      ? 'A sentence, which its readers judge'
      : undefined;
  },
};

export const strykerPlugins = [
  declareValuePlugin(PluginKind.Ignore, 'sentences', sentences),
];
