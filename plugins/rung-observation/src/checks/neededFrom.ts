import {
  findingDefinitions,
  FindingId,
  ResilienceRung,
} from '@rung/backstage-plugin-rung-common';

const rungs: ReadonlyMap<FindingId, ResilienceRung> = new Map(
  findingDefinitions.flatMap(({ id, severities }) =>
    severities ? [[id, severities[0][0]]] : [],
  ),
);

/** The lowest needed rung at which the finding of that name matters. */
export function neededFrom(id: FindingId): ResilienceRung {
  return rungs.get(id)!;
}
