import { Demand, RequirementKey } from '@rung/backstage-plugin-rung-common';

/** What is recorded and calls for no rung, whatever it says. */
const recorded: readonly RequirementKey[] = [
  'permitted-regions',
  'state',
  'writes',
];

/** Whether a requirement is stated, and changes nothing about the rung. */
function changesNothing({ key, value, ignored, rung }: Demand): boolean {
  return (
    value.type === 'none' ||
    ignored !== undefined ||
    recorded.includes(key) ||
    // Regimes that nobody has mapped to a rung are recorded too.
    (key === 'compliance' && rung === 1)
  );
}

/** Parts the requirements that call for a rung from those that change nothing. */
export function splitDemands(demands: readonly Demand[]): {
  calling: Demand[];
  idle: Demand[];
} {
  return {
    calling: demands.filter(demand => !changesNothing(demand)),
    idle: demands.filter(changesNothing),
  };
}
