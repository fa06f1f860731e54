import { EntityCheck } from '@rung/backstage-plugin-rung-common/wire';
import { sortChecks } from './sortChecks';

const check = (
  id: EntityCheck['id'],
  more: Partial<EntityCheck> = {},
): EntityCheck => ({
  id,
  scope: 'workload',
  of: 2,
  hits: [],
  unmade: [],
  ...more,
});

const refused = {
  unknown: 'refused',
  resource: 'nodes',
  clusters: 1,
} as const;

it('sorts checks by what came of them, and groups what could not be made', () => {
  const passed = check('one-zone');
  const found = check('no-budget', { hits: [{ place: 1, details: {} }] });
  const unmade = check('one-node', { unmade: [refused] });
  const both = check('no-readiness', {
    hits: [{ place: 1, details: {} }],
    unmade: [refused, { unknown: 'cut-off', resource: 'pods', clusters: 1 }],
  });
  const idle = check('drifting', { of: 0 });
  expect(sortChecks([passed, found, unmade, both, idle])).toEqual({
    found: [found, both],
    passed: [passed],
    unmade: [
      { unknown: 'refused', resource: 'nodes', checks: [unmade, both] },
      { unknown: 'cut-off', resource: 'pods', checks: [both] },
    ],
  });
});
