import {
  defined,
  field,
  isText,
  itemsOf,
  present,
  textAt,
  wholeAt,
  wordAt,
} from '../json';
import {
  PodTerm,
  readLabelSelector,
  SpreadConstraint,
  taintEffects,
  Toleration,
} from '../selectors';
import { objectLimits } from '../snapshot';

const MOST = objectLimits.constraints;

function labelKeysOf(value: unknown): string[] {
  return itemsOf(field(value, 'matchLabelKeys'))
    .filter(key => isText(key, 'labelKey'))
    .slice(0, MOST);
}

function reduceToleration(value: unknown): Toleration | undefined {
  const key = field(value, 'key');
  const operator = field(value, 'operator') ?? 'Equal';
  const effect = field(value, 'effect');
  const read = defined<Toleration>({
    key: textAt(value, 'labelKey', 'key'),
    operator: operator === 'Exists' ? 'Exists' : 'Equal',
    value: textAt(value, 'labelValue', 'value'),
    effect: wordAt(value, taintEffects, 'effect'),
  });
  // What cannot be read may not turn into one that tolerates everything.
  const readable =
    (key === undefined || key === '' || read.key !== undefined) &&
    (effect === undefined || effect === '' || read.effect !== undefined) &&
    (operator === 'Exists' || operator === 'Equal');
  return readable ? read : undefined;
}

/** Which taints the pod bears. */
export function reduceTolerations(podSpec: unknown): Toleration[] {
  return present(
    itemsOf(field(podSpec, 'tolerations')).map(reduceToleration),
  ).slice(0, objectLimits.tolerations);
}

function policyOf(
  value: unknown,
  name: string,
  fallback: 'Honor' | 'Ignore',
): 'Honor' | 'Ignore' {
  return wordAt(value, ['Honor', 'Ignore'], name) ?? fallback;
}

function reduceSpread(value: unknown): SpreadConstraint | undefined {
  const topologyKey = textAt(value, 'labelKey', 'topologyKey');
  const maxSkew = wholeAt(value, 'maxSkew');
  const whenUnsatisfiable = wordAt(
    value,
    ['DoNotSchedule', 'ScheduleAnyway'],
    'whenUnsatisfiable',
  );
  return topologyKey && maxSkew && whenUnsatisfiable
    ? defined<SpreadConstraint>({
        topologyKey,
        maxSkew,
        whenUnsatisfiable,
        selector: readLabelSelector(field(value, 'labelSelector')),
        minDomains: wholeAt(value, 'minDomains') || undefined,
        nodeAffinityPolicy: policyOf(value, 'nodeAffinityPolicy', 'Honor'),
        nodeTaintsPolicy: policyOf(value, 'nodeTaintsPolicy', 'Ignore'),
        matchLabelKeys: labelKeysOf(value),
      })
    : undefined;
}

/** How evenly the pods have to be spread. */
export function reduceSpreadConstraints(podSpec: unknown): SpreadConstraint[] {
  return present(
    itemsOf(field(podSpec, 'topologySpreadConstraints')).map(reduceSpread),
  ).slice(0, MOST);
}

function reducePodTerm(value: unknown): PodTerm | undefined {
  const topologyKey = textAt(value, 'labelKey', 'topologyKey');
  return (
    (topologyKey &&
      defined<PodTerm>({
        topologyKey,
        selector: readLabelSelector(field(value, 'labelSelector')),
        namespaces: itemsOf(field(value, 'namespaces'))
          .filter(name => isText(name, 'name'))
          .slice(0, objectLimits.namespaces),
        namespaceSelector: readLabelSelector(field(value, 'namespaceSelector')),
        matchLabelKeys: labelKeysOf(value),
      })) ||
    undefined
  );
}

/** The pods that have to be, or may not be, where the pod is placed. */
export function reducePodTerms(
  podSpec: unknown,
  kind: 'podAffinity' | 'podAntiAffinity',
): PodTerm[] {
  const required = field(
    podSpec,
    'affinity',
    kind,
    'requiredDuringSchedulingIgnoredDuringExecution',
  );
  return present(itemsOf(required).map(reducePodTerm)).slice(0, MOST);
}

/** The labels of nodes over which the pods are kept apart where that is possible. */
export function reducePreferredApart(podSpec: unknown): string[] {
  const preferred = field(
    podSpec,
    'affinity',
    'podAntiAffinity',
    'preferredDuringSchedulingIgnoredDuringExecution',
  );
  return present(
    itemsOf(preferred).map(term =>
      textAt(term, 'labelKey', 'podAffinityTerm', 'topologyKey'),
    ),
  ).slice(0, MOST);
}
