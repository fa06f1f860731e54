import { LadderMistake } from './types';

/**
 * The mistakes that are made most often, over-building first.
 *
 * @public
 */
export const ladderMistakes: readonly LadderMistake[] = [
  {
    id: 'over-built',
    symptom:
      'An internal tool runs on a fleet over several regions, and nobody can keep it healthy.',
    cause:
      'The architecture was an ambition, not an answer to a number. By now its complexity is what fails.',
    fix: 'Write down the numbers, step down to what they call for, and put the effort saved into running that well.',
  },
  {
    id: 'regional-database',
    symptom:
      'The service counts as highly available, but every request ends at a database in one region.',
    cause: 'Only the easy half was replicated, the stateless one.',
    fix: 'Make the data a project of its own, with one of the data strategies and an RPO in writing.',
  },
  {
    id: 'single-control-plane',
    symptom:
      'Production hangs on one control-plane node, or there is nothing to restore from.',
    cause:
      'A cloud that rarely fails was mistaken for a design that copes with failure.',
    fix: 'Take a managed control plane, over three zones if the numbers ask for it, and make backups whose restore has been tried.',
  },
  {
    id: 'single-zone',
    symptom: 'The nodes of a production cluster all stand in the same zone.',
    cause:
      'The node pool was created with the default, which is one zone, and never spread.',
    fix: 'Add pools in two more zones, and hold replicas apart by topology spread and PodDisruptionBudgets.',
  },
  {
    id: 'snowflake-fleet',
    symptom: 'No two clusters of the fleet are alike, and each month less so.',
    cause: 'People set them up and change them by hand.',
    fix: 'Before anything else, let a fleet be provisioned declaratively, with Cluster API for example, and configured by fleet GitOps.',
  },
  {
    id: 'failover-untested',
    symptom: 'Failover is known to work, up to the day it is needed.',
    cause: 'There is a runbook, and nobody has ever carried it out.',
    fix: 'Fail a region and bring it back on regular game days; until then, plan as if there were no failover.',
  },
  {
    id: 'premature-platform',
    symptom: 'Three teams have a multi-tenant platform.',
    cause: 'The machinery came before the teams that would have repaid it.',
    fix: 'With fewer than five or six teams, make do with namespaces, quotas and some policies, and build the portal when the toil calls for it.',
  },
  {
    id: 'premature-mesh',
    symptom: 'The second cluster arrived together with a mesh across both.',
    cause:
      'The clusters were tied together before anybody had tried them apart.',
    fix: 'Leave the mesh out until a service has to call across clusters; a front door that steers traffic is enough for all others.',
  },
];
