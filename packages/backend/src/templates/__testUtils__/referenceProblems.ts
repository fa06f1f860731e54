import { KubernetesObject } from './types';

type Labels = Record<string, string> | undefined;

/** Where one object of a cluster speaks of another that is not there. */
export function referenceProblems(objects: KubernetesObject[]): string[] {
  const of = (kind: string) => objects.filter(object => object.kind === kind);
  const podsOf = (object: KubernetesObject) =>
    object.kind === 'CronJob'
      ? object.spec.jobTemplate.spec.template
      : object.spec.template;
  const workloads = [...of('Deployment'), ...of('CronJob')];
  const selects = (selector: Labels) => (labels: Labels) =>
    Object.entries(selector ?? {}).every(
      ([name, value]) => labels?.[name] === value,
    );
  const selected = (selector: Labels) =>
    workloads
      .filter(workload => selects(selector)(podsOf(workload).metadata.labels))
      .map(({ metadata }) => metadata.name);
  const ports = of('Deployment').flatMap(({ spec }) =>
    spec.template.spec.containers.flatMap(
      (container: { ports: { name: string }[] }) => container.ports,
    ),
  );

  const checks: [string, boolean][] = [
    ...of('Deployment').flatMap(({ metadata, spec }): [string, boolean][] => [
      [
        `the selector of ${metadata.name}`,
        selects(spec.selector.matchLabels)(spec.template.metadata.labels),
      ],
      ...(spec.template.spec.topologySpreadConstraints ?? []).map(
        (constraint: {
          topologyKey: string;
          labelSelector: { matchLabels: Labels };
        }): [string, boolean] => [
          `the spread over ${constraint.topologyKey}`,
          selects(constraint.labelSelector.matchLabels)(
            spec.template.metadata.labels,
          ),
        ],
      ),
    ]),
    ...of('Service').flatMap(({ spec }): [string, boolean][] => [
      // Of a backup that is running, no request can be answered.
      ['pods of the service', selected(spec.selector).length === 1],
      [
        'port of the pods',
        ports.some(p => p.name === spec.ports[0].targetPort),
      ],
    ]),
    ...of('Ingress').map(({ spec }): [string, boolean] => {
      const { name, port } = spec.rules[0].http.paths[0].backend.service;
      return [
        'service of the ingress',
        of('Service').some(
          service =>
            service.metadata.name === name &&
            service.spec.ports.some(
              (candidate: { name: string }) => candidate.name === port.name,
            ),
        ),
      ];
    }),
    ...of('HorizontalPodAutoscaler').map(({ spec }): [string, boolean] => [
      'target of the autoscaler',
      of(spec.scaleTargetRef.kind).some(
        ({ metadata }) => metadata.name === spec.scaleTargetRef.name,
      ),
    ]),
    ...of('PodDisruptionBudget').map(({ spec }): [string, boolean] => [
      'pods of the disruption budget',
      selected(spec.selector.matchLabels).length === 1,
    ]),
    ...of('NetworkPolicy').map(({ metadata, spec }): [string, boolean] => [
      `pods of the network policy ${metadata.name}`,
      selected(spec.podSelector.matchLabels).length > 0,
    ]),
    ...of('ServiceMonitor').map(({ spec }): [string, boolean] => [
      'service of the monitor',
      of('Service').some(service =>
        selects(spec.selector.matchLabels)(service.metadata.labels),
      ),
    ]),
    ...of('ValidatingAdmissionPolicyBinding').map(
      ({ spec }): [string, boolean] => [
        'policy of the binding',
        of('ValidatingAdmissionPolicy').some(
          ({ metadata }) => metadata.name === spec.policyName,
        ),
      ],
    ),
  ];
  return checks.flatMap(([what, holds]) => (holds ? [] : [what]));
}
