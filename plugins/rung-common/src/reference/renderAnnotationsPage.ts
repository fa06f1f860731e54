import {
  CAMPAIGN_TYPE,
  campaignHints,
  campaignKeys,
} from '../annotations/campaignKeys';
import {
  ANNOTATION_PREFIX,
  annotationOf,
  BUILT_PREFIX,
  CAMPAIGN_PREFIX,
  CLUSTER_PREFIX,
  SOFT_DEPENDENCIES_ANNOTATION,
  WORKLOADS_ANNOTATION,
} from '../annotations/names';
import { factKinds } from '../built/factKinds';
import { clusterKinds } from '../clusters/clusterKinds';
import { softDependenciesHint } from '../dependencies/softDependencies';
import { findingDefinitions } from '../findings/rules';
import { FindingDefinition } from '../findings/types';
import { blocks, table } from '../markdown/layout';
import { describeAmount } from '../wording/describe';
import { requirementKinds } from '../requirements/kinds';
import { RequirementKind } from '../requirements/kinds/types';
import { defaultThresholds } from '../thresholds/defaults';
import { Band, ChoiceName, Scale, ScaleName } from '../thresholds/types';

function boundOf(band: Band, { unit }: Scale): string {
  if ('atMost' in band) {
    return `at most ${describeAmount(band.atMost, unit)}`;
  }
  if ('below' in band) {
    return `below ${describeAmount(band.below, unit)}`;
  }
  if ('atLeast' in band) {
    return `at least ${describeAmount(band.atLeast, unit)}`;
  }
  return 'above' in band ? `above ${describeAmount(band.above, unit)}` : '';
}

function scaleText(name: ScaleName): string {
  const scale = defaultThresholds.scales[name];
  return scale.bands
    .map((band, index) => {
      const beyond = index === 0 ? 'any' : 'beyond';
      return `${boundOf(band, scale) || beyond}: ${band.rung}`;
    })
    .join('; ');
}

function choiceText(name: ChoiceName): string {
  return Object.entries(defaultThresholds.choices[name])
    .map(([word, rung]) => `${word}: ${rung}`)
    .join('; ');
}

/** The lowest rung that satisfies each value, as the thresholds have it. */
function forces({ key }: RequirementKind): string {
  const parts = [
    Object.hasOwn(defaultThresholds.scales, key)
      ? scaleText(key as ScaleName)
      : undefined,
    Object.hasOwn(defaultThresholds.choices, key)
      ? choiceText(key as ChoiceName)
      : undefined,
    key === 'pods' || key === 'nodes'
      ? `peak to base ${scaleText('peak-to-base')}`
      : undefined,
  ].filter(part => part !== undefined);
  return parts.join('; ') || 'nothing by itself';
}

/** How much it matters, from which needed rung on where it hangs on that. */
function severityText({ severity, severities }: FindingDefinition): string {
  return (
    severities?.map(([rung, from]) => `${from} from rung ${rung}`).join('; ') ??
    severity
  );
}

/** The page that documents every annotation, made from the code that reads it. */
export function renderAnnotationsPage(): string {
  return `${blocks(
    '# Annotations',
    `Requirements are annotations on catalog entities, with the prefix \`${ANNOTATION_PREFIX}\`. Values are strings, so numbers are quoted. Surrounding blanks are ignored and words may be in any case. A trailing \`?\` marks a guess: the number counts, and the guess is reported. \`none\` says that somebody asked and there is no such requirement. Anything else is reported, with what to write instead, and all other requirements still count.`,
    [
      '```yaml',
      'metadata:',
      '  annotations:',
      "    rung.dev/availability: '99.9'",
      '    rung.dev/rto.zone: 5m',
      '    rung.dev/rpo.zone: 1h?',
      '    rung.dev/pods: 40..400',
      "    rung.dev/teams: '3'",
      '    rung.dev/compliance: none',
      '```',
    ].join('\n'),
    '## Requirements',
    'The last column gives the lowest rung that satisfies each value. Rung 4 is a call for the platform layer.',
    table(
      ['Annotation', 'What to write', 'What it forces'],
      requirementKinds.map(kind => [
        `\`${annotationOf(kind.key)}\``,
        kind.expected,
        forces(kind),
      ]),
    ),
    'Where a requirement is stated more than once the nearest counts, key by key: the entity, its system, the domain of the system, the domains that this is a subdomain of, upwards, the profiles that these name with `rung.dev/profile`, the nearest first, and the profile named `default`. Where an entity is part of several, all of them count: what is fewer steps away is nearer, then a system is nearer than a domain, then the order is that of their refs. Ten steps are followed, and a circle ends. Where `teams` is stated nowhere, the number of distinct owners on the cluster that the entity depends on may stand in, all owners of each component.',
    '## What is built today',
    `Facts with the prefix \`${BUILT_PREFIX}\` are compared with what is needed. What is neither declared nor seen is unknown, which is not a fault. Where the portal looks at clusters, what was seen for certain counts before what is declared, and both are told where they differ; what was concluded counts where nobody declares anything.`,
    'An exercise leaves more than a day: how long recovery took, how much data was lost, measured as time, and where the record is. [Tools may report the same](evidence.md), and of each failure the later exercise counts. An exercise that is too old counts as none, and a number that it missed stays said.',
    table(
      ['Annotation', 'What to write'],
      factKinds.map(({ key, expected }) => [
        `\`${annotationOf(`built.${key}`)}\``,
        expected,
      ]),
    ),
    '## Where a cluster is',
    `A Resource of type \`kubernetes-cluster\` states with the prefix \`${CLUSTER_PREFIX}\` where it is. Only clusters of one environment make up a fleet: a service in development, staging and production runs in three clusters and has no second one. What is seen of regions and zones comes before what is stated here.`,
    table(
      ['Annotation', 'What to write'],
      clusterKinds.map(({ key, expected }) => [
        `\`${annotationOf(`cluster.${key}`)}\``,
        expected,
      ]),
    ),
    '## Where a component runs',
    `Where clusters are looked at, a component is found by [the annotations of the Kubernetes plugin](clusters.md#4-know-how-components-are-matched). Where these find too much or nothing, \`${WORKLOADS_ANNOTATION}\` names its workloads as a comma list of kind, namespace and name, such as \`Deployment/shop/web, StatefulSet/shop/store\`, and then no others are its own.`,
    '## What it can do without',
    `If something is lost, what depends on it goes down with it. \`${SOFT_DEPENDENCIES_ANNOTATION}\` names those dependencies that an entity can do without for a while, and no outage comes to it by these. A ref without a namespace is of the namespace of the entity. What is named here and is no dependency changes nothing.`,
    table(
      ['Annotation', 'What to write'],
      [[`\`${SOFT_DEPENDENCIES_ANNOTATION}\``, softDependenciesHint]],
    ),
    '## A campaign',
    `A Resource of the type \`${CAMPAIGN_TYPE}\` states with the prefix \`${CAMPAIGN_PREFIX}\` what is asked of whom until when; [campaigns](campaigns.md) says how they go.`,
    table(
      ['Annotation', 'What to write'],
      campaignKeys.map(key => [
        `\`${annotationOf(`campaign.${key}`)}\``,
        campaignHints[key],
      ]),
    ),
    '## Accepting a finding',
    'A finding can be accepted for a time and a reason. It stays visible, marked and sorted last; past its end it is back. Of some the severity hangs on the rung that is needed, and below the first that is named there is no such finding.',
    [
      '```yaml',
      'metadata:',
      '  annotations:',
      "    rung.dev/accept.single-zone: 'until 2027-03-31: the vendor contract ends then'",
      '```',
    ].join('\n'),
    table(
      ['Finding', 'Severity', 'When, and why it matters', 'What to do'],
      findingDefinitions.map(finding => [
        `\`${finding.id}\``,
        severityText(finding),
        finding.meaning,
        finding.advice,
      ]),
    ),
  )}\n`;
}
