import { rounded, table } from '../../platform/figures.ts';
import { Problem, say } from '../../platform/launcher.ts';
import { aimCells } from '../Figure.ts';
import { bundlePlugin } from './bundlePlugin.ts';
import { burdensOf } from './burdensOf.ts';
import { facesOf, type Face } from './facesOf.ts';

const cardName = 'CardContents';
const mostKilobytes = 33;

/** Shows what a browser loads of the plugin, and answers the size of the card in kB. */
export async function measureSizes(): Promise<number> {
  say('Bundling the plugin');
  const faces = facesOf(await bundlePlugin());
  console.log(`\n${sizeTable(faces)}\n`);

  const card = faces.find(({ name }) => name === cardName);
  if (!card) {
    throw new Problem(
      `The plugin has no chunk of the name ${cardName}.`,
      'Load the card on demand, or correct the name in packages/trials/src/frontend/chunks/measureSizes.ts.',
    );
  }
  const burdens = burdensOf(card);
  if (burdens.length > 0) {
    throw new Problem(
      `The chunk of the card carries ${burdens.join(' and ')}.`,
      'Import what needs them on demand, so that the card does not wait for them.',
    );
  }
  return kilobytes(card.bytes);
}

function sizeTable(faces: readonly Face[]) {
  const rows = faces.map(({ name, ownBytes, bytes }) => [
    name,
    `${rounded(kilobytes(ownBytes))} kB`,
    `${rounded(kilobytes(bytes))} kB`,
    ...aimCells(
      kilobytes(bytes),
      name === cardName ? mostKilobytes : undefined,
      'kB',
    ),
  ]);
  return table([['gzipped', 'own file', 'all it needs', 'aim', ''], ...rows]);
}

function kilobytes(bytes: number) {
  return bytes / 1000;
}
