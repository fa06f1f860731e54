import {
  defined,
  entriesOf,
  field,
  itemsOf,
  MAX_WHOLE,
  present,
  textAt,
} from '../json';
import { readEqualLabels, readNodeTerms } from '../selectors';
import { objectLimits, PodTemplateSnapshot } from '../snapshot';
import { podRequests, proxyOf, reduceContainers } from './containers';
import { labelsOf } from './metadata';
import {
  reducePodTerms,
  reducePreferredApart,
  reduceSpreadConstraints,
  reduceTolerations,
} from './placement';

/** Volumes that hold nothing which is worth keeping. */
const passing = new Set([
  'name',
  'configMap',
  'downwardAPI',
  'emptyDir',
  'image',
  'persistentVolumeClaim',
  'ephemeral',
  'projected',
  'secret',
]);

function volumesOf(podSpec: unknown): readonly unknown[] {
  return itemsOf(field(podSpec, 'volumes'));
}

/** The claims that a pod uses, those that are made for it alone among them. */
export function claimsOf(podSpec: unknown, podName?: string): string[] {
  return present(
    volumesOf(podSpec).map(volume => {
      const own = textAt(volume, 'name', 'name');
      return field(volume, 'ephemeral') !== undefined && podName && own
        ? `${podName}-${own}`
        : textAt(volume, 'name', 'persistentVolumeClaim', 'claimName');
    }),
  ).slice(0, objectLimits.claims);
}

/** How soon a pod is placed; the higher the sooner. */
export function priorityOf(podSpec: unknown): number | undefined {
  const priority = field(podSpec, 'priority');
  return typeof priority === 'number' &&
    Number.isInteger(priority) &&
    Math.abs(priority) <= MAX_WHOLE
    ? priority
    : undefined;
}

/** What the pods of a workload ask of where they are placed. */
export function reducePodTemplate(template: unknown): PodTemplateSnapshot {
  const spec = field(template, 'spec');
  const selector = readEqualLabels(field(spec, 'nodeSelector'));
  const terms = readNodeTerms(
    field(
      spec,
      'affinity',
      'nodeAffinity',
      'requiredDuringSchedulingIgnoredDuringExecution',
    ),
  );
  return defined<PodTemplateSnapshot>({
    labels: labelsOf(template, 'metadata', 'labels'),
    containers: reduceContainers(spec),
    requests: podRequests(spec),
    nodeSelector: selector ?? [],
    // One that cannot be read whole is met by no node.
    nodeTerms: selector ? terms : [],
    tolerations: reduceTolerations(spec),
    spread: reduceSpreadConstraints(spec),
    affinity: reducePodTerms(spec, 'podAffinity'),
    antiAffinity: reducePodTerms(spec, 'podAntiAffinity'),
    preferredApart: reducePreferredApart(spec),
    priority: priorityOf(spec),
    claims: claimsOf(spec),
    otherVolumes:
      volumesOf(spec).some(volume =>
        entriesOf(volume).some(([kind]) => !passing.has(kind)),
      ) || undefined,
    proxy: proxyOf(spec),
  });
}
