import { join } from 'node:path';
import type { Checks } from '../../platform/Checks.ts';
import { nestedCopies, type NestedCopy } from './nestedCopies.ts';
import type { Portal } from './Portal.ts';

const scope = '@backstage';

/**
 * Has copies of its own of what it needs of Backstage 1.57 in a portal that is
 * older. It is not run there, and no other package of Rung meets these copies.
 */
const idleInOldPortals = '@backstage/frontend-adapter-react-router-v6';

/** What of Backstage a portal has more than once. */
export function copiesIn({ folder }: Portal): NestedCopy[] {
  return ['.', 'packages/app', 'packages/backend'].flatMap(part =>
    nestedCopies(join(folder, part), scope),
  );
}

/** Whether the portal still has one copy of what it shares with its plugins. */
export async function checkCopies(
  portal: Portal,
  before: readonly NestedCopy[],
  checks: Checks,
) {
  const known = new Set(before.map(textOf));
  const added = copiesIn(portal).filter(copy => !known.has(textOf(copy)));
  const idle = added.filter(({ below }) => below === idleInOldPortals);
  const others = added.filter(copy => !idle.includes(copy)).map(textOf);
  checks.holds(
    'Rung brings no second copy of a Backstage package',
    others.length === 0 ? undefined : others.join(', '),
  );
  for (const copy of idle) {
    console.log(`    idle: ${textOf(copy)}`);
  }

  await checks.succeeds('yarn dedupe --check finds none either', () =>
    portal.run(`yarn dedupe --check '${scope}/*'`),
  );
}

function textOf({ name, version, below }: NestedCopy) {
  return `${name} ${version} below ${below}`;
}
