import {
  mkdirSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';

// Finds Yarn from the folder it stands in, so that the checkout may be moved.
const yarnShim = `#!/bin/sh
here=$(dirname "$0")
exec "$here/node" "$here/../node_modules/@yarnpkg/cli-dist/bin/yarn.js" "$@"
`;

/** Fills the folder that comes first on the path of all that the launcher runs. */
export function placeShims(binFolder, { node, bringsYarn }) {
  mkdirSync(binFolder, { recursive: true });
  replace(join(binFolder, 'node'), path => symlinkSync(node, path));
  if (bringsYarn) {
    replace(join(binFolder, 'yarn'), path =>
      writeFileSync(path, yarnShim, { mode: 0o755 }),
    );
  } else {
    rmSync(join(binFolder, 'yarn'), { force: true });
  }
}

/** In one move, so that another launcher at work never finds the file missing. */
function replace(path, write) {
  const next = `${path}.${process.pid}`;
  write(next);
  renameSync(next, path);
}
