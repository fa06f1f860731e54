import { Problem } from '../../platform/launcher.ts';
import { oldSystemBlock } from '../readme/instructions.ts';
import type { Portal } from './Portal.ts';

const appFile = 'packages/app/src/App.tsx';
const entityFile = 'packages/app/src/components/catalog/EntityPage.tsx';

/** Puts the lines that the documentation shows where it says that they belong. */
export function followOldSystem(portal: Portal) {
  const take = (file: string, part: string, place: Place) => {
    const { imports, lines } = parts(oldSystemBlock(part));
    portal.edit(file, text => `${imports}\n${put(text, lines, place)}`);
  };
  take(appFile, '<RungPage', { before: '</FlatRoutes>' });
  take(appFile, 'createRungColumn', { instead: '<CatalogIndexPage />' });
  take(appFile, '<ScaffolderFieldExtensions', {
    instead: '<Route path="/create" element={<ScaffolderPage />} />',
  });
  take(appFile, 'externalRoutes', { after: 'bindRoutes({ bind }) {' });
  // The first card of the overview after About.
  take(entityFile, '<EntityRungCard', {
    before: '<Grid item md={6} xs={12}>',
  });
  take(entityFile, '<EntityRungContent', {
    before: '<EntityLayout.Route path="/docs"',
  });
}

type Place = { before: string } | { after: string } | { instead: string };

/** A block of code as a file takes it in: its imports, and the rest without the semicolon of a statement. */
function parts(block: string) {
  const [, imports, lines] =
    block.match(/^((?:import [^;]+;\s*)+)(.+?);?\s*$/s) ?? [];
  if (!lines) {
    throw new Problem(
      `This code for the old frontend system does not begin with what it imports:\n${block}`,
      'Show in plugins/rung/README.md where what it uses comes from.',
    );
  }
  return { imports: imports.trim(), lines };
}

/** At each place of that kind in a file. */
function put(text: string, lines: string, place: Place) {
  const [[position, anchor]] = Object.entries(place);
  const replacement = {
    before: `${lines}\n${anchor}`,
    after: `${anchor}\n${lines};`,
    instead: lines,
  }[position]!;
  if (!text.includes(anchor)) {
    throw new Problem(
      `The app that create-app makes has no ${anchor} any more.`,
      'Name the place of today in packages/trials/src/adopt/portal/followOldSystem.ts.',
    );
  }
  return text.replaceAll(anchor, () => replacement);
}
