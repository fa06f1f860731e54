import { publint, type Message } from 'publint';
import { formatMessage, getPkgPathValue } from 'publint/utils';
import type { Manifest, Tarball } from './Tarball.ts';

/**
 * What `backstage-cli` writes into the entry points of every plugin, so that
 * portals are built for it: a condition of its own and `import` ahead of
 * `types`, a default export beside `__esModule`, and ES modules that end in
 * `.esm.js`, which only bundlers read. Whether types are found, attw tries.
 */
function isOfBackstage(message: Message, manifest: Manifest) {
  const { code, path } = message;
  switch (code) {
    case 'CJS_WITH_ESMODULE_DEFAULT_EXPORT':
    case 'EXPORTS_TYPES_SHOULD_BE_FIRST':
    case 'TYPES_NOT_EXPORTED':
      return true;
    case 'EXPORTS_VALUE_INVALID':
      return path.at(-1) === 'backstage';
    case 'FILE_INVALID_FORMAT': {
      const file =
        message.args.actualFilePath ?? getPkgPathValue(manifest, path);
      return String(file).endsWith('.esm.js');
    }
    default:
      return false;
  }
}

/** What publint finds of entry points that lead nowhere or to what cannot be loaded. */
export async function entryProblems({ bytes }: Tarball): Promise<string[]> {
  const { messages, pkg } = await publint({
    level: 'warning',
    pack: { tarball: bytes.buffer },
  });
  return messages
    .filter(message => !isOfBackstage(message, pkg))
    .map(
      message =>
        `publint: ${formatMessage(message, pkg, { color: false })} (${
          message.code
        })`,
    );
}
