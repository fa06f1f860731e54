import { InputError } from '@backstage/errors';
import { Lexer } from 'yaml';

/**
 * A catalog file is a page or two. Whoever reads a longer one in a backend
 * holds up everybody else meanwhile.
 */
const MAX_LENGTH = 1024 * 1024;
/** Reading takes its time by the token; a megabyte of small entities has fewer. */
const MAX_TOKENS = 400_000;

/** @throws InputError that says how long the text is, and what is allowed */
export function checkLength(text: string): void {
  if (text.length > MAX_LENGTH) {
    throw new InputError(
      `the file has ${text.length} characters, and a catalog file may have ${MAX_LENGTH}; split it`,
    );
  }
  let tokens = 0;
  for (const _ of new Lexer().lex(text)) {
    tokens += 1;
    if (tokens > MAX_TOKENS) {
      throw new InputError(
        `the file has more than ${MAX_TOKENS} words, marks and line ends, which is what a catalog file may have; split it`,
      );
    }
  }
}
