import {
  everywhere,
  foundBy,
  highestOf,
  whereFound,
  wordsAmong,
} from '../../observations';
import { count } from '../../parameters';
import { FindingContext, FindingRule } from '../../types';

/** Several teams share what it runs on, or a platform is called for. */
function isShared({ placement: { platform } }: FindingContext): boolean {
  return platform.layer || (platform.teams ?? 0) >= 2;
}

export const namespaceUnguarded = {
  id: 'namespace-unguarded',
  severity: 'medium',
  severities: [[2, 'medium']],
  title: 'Namespace without guards',
  meaning:
    'Several teams share what it runs on, and its namespace lacks a quota, default limits or a default-deny policy.',
  advice: 'Add a quota, default limits and a default-deny policy.',
  move: 'separate-tenants',
  about: ['observed'],
  sentences: {
    short: 'Guards are missing in {{where}}',
    what: 'In {{where}} there is something missing of what guards a shared cluster: {{missing}}.',
    why: 'One team can take the room of all others, and reach whatever they run.',
    remedy:
      'Add what is missing to the namespace, best to all namespaces from one template.',
  },
  find(context) {
    const check = context.observations.get('namespace-unguarded');
    return check && isShared(context)
      ? {
          parameters: {
            where: whereFound(check, 'namespace'),
            missing: {
              type: 'named',
              named: wordsAmong(check, 'missing', [
                'quota',
                'limit-range',
                'deny-ingress',
              ]),
            },
          },
        }
      : undefined;
  },
} as const satisfies FindingRule;

export const versionSkew = {
  id: 'version-skew',
  severity: 'medium',
  severities: [[2, 'medium']],
  title: 'Version skew',
  meaning:
    'The versions of nodes and API server of a cluster are too far apart, or too old to be supported.',
  advice: 'Upgrade the control plane, then the nodes.',
  move: 'on-its-own',
  about: ['observed'],
  sentences: {
    short: 'Nodes do not fit the API server in {{where}}',
    what: 'In {{where}} the versions of nodes are newer than that of the API server, or too far behind it.',
    why: 'Nobody has tested the two together, and the next upgrade is refused or breaks.',
    remedy: 'Upgrade the control plane first, then the nodes, and keep at it.',
  },
  variants: {
    unsupported: {
      short: 'The version is out of support in {{where}}',
      what: 'In {{where}} the version of the API server is out of support.',
      why: 'It gets no more fixes, not even for what is known to be exploited.',
    },
  },
  find(context) {
    const found = foundBy('version-skew', 'cluster', context);
    const check = context.observations.get('version-skew');
    return found && check && everywhere(check, 'reason', 'unsupported')
      ? { ...found, variant: 'unsupported' }
      : found;
  },
} as const satisfies FindingRule;

export const snowflakeClusters = {
  id: 'snowflake-clusters',
  severity: 'medium',
  severities: [[5, 'medium']],
  title: 'Clusters that are not alike',
  meaning:
    'It runs in several clusters that differ, so that what holds in one need not in another.',
  advice: 'Make all clusters from one source.',
  move: 'deliver-through-git',
  about: ['observed'],
  sentences: {
    short: 'It runs in {{clusters}} that are not alike',
    what: 'It runs in {{clusters}} that differ in this: {{differing}}.',
    why: 'When one of them is lost, another has to do what it was never seen to do.',
    remedy:
      'Make all clusters from one source, and upgrade them soon after each other.',
  },
  find({ observations }) {
    const check = observations.get('snowflake-clusters');
    return (
      check && {
        parameters: {
          clusters: count(highestOf(check, 'clusters'), 'cluster'),
          differing: {
            type: 'named',
            named: wordsAmong(check, 'differing', [
              'version',
              'zones',
              'mesh',
              'gitops',
            ]),
          },
        },
      }
    );
  },
} as const satisfies FindingRule;
