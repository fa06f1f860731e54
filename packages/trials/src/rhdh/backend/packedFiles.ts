import { rounded } from '../../platform/figures.ts';
import { runTool } from '../runTool.ts';

const bytesPerMegabyte = 1_000_000;

/** What is in the archive that `npm pack` makes of a dynamic plugin, and its size. */
export async function packedFiles(folder: string) {
  const output = await runTool(
    'npm',
    ['pack', '--dry-run', '--json', '--ignore-scripts'],
    { folder, remedy: 'Put right what npm pack complains about.' },
  );
  const [archive]: Archive[] = JSON.parse(output);
  return {
    files: archive.files.map(({ path }) => path),
    megabytes: rounded(archive.size / bytesPerMegabyte),
  };
}

interface Archive {
  size: number;
  files: { path: string }[];
}
