import { runTool } from '../runTool.ts';

/** What the entry point of a dynamic plugin turned out to be. */
export interface LoadedEntry {
  /** The type of its default export. */
  type: string | undefined;
  /** The files of the portal's packages that came from the plugin instead. */
  foreign: string[];
}

const program = `
  const feature = require(process.cwd()).default;
  const foreign = Object.keys(require.cache).filter(file =>
    file.startsWith(process.cwd() + '/node_modules/@backstage/'));
  console.log(JSON.stringify({ type: feature?.$$type, foreign }));
`;

/** Loads a dynamic plugin in a Node.js of its own, with the repository's packages as the portal's. */
export async function loadAsPortal(folder: string): Promise<LoadedEntry> {
  const output = await runTool(process.execPath, ['--eval', program], {
    folder,
    remedy: 'Put right what keeps the exported package from being loaded.',
  });
  return JSON.parse(output.trim().split('\n').at(-1)!);
}
