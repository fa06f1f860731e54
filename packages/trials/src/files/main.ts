import { installPackages } from '../platform/installPackages.ts';
import { say } from '../platform/launcher.ts';
import { createRunFolder } from '../platform/paths.ts';
import { runProgram } from '../platform/runProgram.ts';
import { sizesFrom } from '../platform/sizesFrom.ts';
import { filesLine, filesTable } from './filesTable.ts';
import { loadCatalogFile, measureShape } from './measureShape.ts';
import { shapes } from './shapes.ts';

/** In kilobytes; hardly longer ones are refused. */
const usualSizes = [64, 256, 1000];

/** Measures how long the reading of a catalog file holds up a process. */
async function bench() {
  const sizes = sizesFrom(process.argv.slice(2), {
    usual: usualSizes,
    least: 1,
    what: 'kilobytes',
    example: 'yarn bench:files 64 1000',
  });
  const folder = createRunFolder();
  say('Building the packages');
  await installPackages(folder, [
    'plugins/rung-common',
    'plugins/rung-observation',
    'plugins/rung-node',
  ]);
  const file = loadCatalogFile(folder);
  const costs = shapes.flatMap(shape => {
    say(`Files of ${shape.name}`);
    return measureShape(
      shape,
      sizes.map(size => size * 1000),
      file,
    );
  });
  say('Catalog files, beside the library that reads YAML by itself');
  console.log(`\n${filesTable(costs)}\n`);
  say(`Node ${process.version}`);
  console.log(filesLine(costs));
  return true;
}

runProgram(bench);
