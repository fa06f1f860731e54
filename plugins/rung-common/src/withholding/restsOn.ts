import type {
  WithheldPart,
  RequirementKey,
} from '@rung/backstage-plugin-rung-common';

/** The requirements whose values each part of an assessment follows from. */
const inputs: Readonly<Record<WithheldPart, readonly RequirementKey[]>> = {
  platform: ['teams'],
  downtime: ['availability'],
  recovery: ['rto', 'rto.region', 'rpo', 'rpo.region', 'survives', 'state'],
  data: ['rpo', 'rpo.cluster', 'rpo.region', 'state', 'writes'],
  isolation: ['tenants', 'compliance'],
};

/** The parts that rest on any of these requirements. */
export function partsResting(on: ReadonlySet<RequirementKey>): WithheldPart[] {
  return (Object.keys(inputs) as WithheldPart[]).filter(part =>
    inputs[part].some(key => on.has(key)),
  );
}
