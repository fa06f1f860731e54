import { Entity, parseEntityRef } from '@backstage/catalog-model';
import {
  ANNOTATION_PREFIX,
  assessEntity,
  Assessment,
  AssessmentPolicy,
  Demand,
} from '@rung/backstage-plugin-rung-common';
import {
  PROFILE_ANNOTATION,
  StatedRequirements,
  statementKeys,
} from '../../statedRequirements';
import { Standing } from './readStanding';

type Annotations = Record<string, string>;

function annotationsOf(demands: readonly Demand[]): Annotations {
  return Object.fromEntries(
    demands.flatMap(({ key, text, guess }) =>
      text === undefined
        ? []
        : [[ANNOTATION_PREFIX + key, guess ? `${text}?` : text]],
    ),
  );
}

/**
 * What the entity states now, with what the form has put in place of it. The
 * browser does not know other annotation keys that are in force: what those
 * state comes from the entity's assessment.
 */
function annotationsWith(
  stated: StatedRequirements,
  { entity, assessment }: Standing,
): Annotations {
  const annotations: Annotations = { ...entity?.metadata.annotations };
  for (const key of statementKeys) {
    const text = stated[key]?.trim();
    if (text === '') {
      delete annotations[ANNOTATION_PREFIX + key];
    } else if (text !== undefined) {
      annotations[ANNOTATION_PREFIX + key] = text;
    }
  }
  const elsewhere = assessment?.demands.filter(
    ({ source }) =>
      source.type === 'entity' &&
      !source.annotation?.startsWith(ANNOTATION_PREFIX),
  );
  return { ...annotationsOf(elsewhere ?? []), ...annotations };
}

/** A system or a domain that states what is handed down from it. */
function ancestor(
  kind: 'system' | 'domain',
  { assessment, parent }: Standing,
  profile: string | undefined,
): Entity | undefined {
  const handedDown = [
    ...(assessment?.demands.filter(({ source }) => source.type === kind) ?? []),
    ...(parent?.demands.filter(
      ({ source }) =>
        source.type === kind ||
        (source.type === 'entity' && parent.entityRef.startsWith(`${kind}:`)),
    ) ?? []),
  ];
  const ref =
    handedDown.find(({ source }) => source.entityRef)?.source.entityRef ??
    `${kind}:default/unknown`;
  const { namespace, name } = parseEntityRef(ref);
  const annotations = annotationsOf(handedDown);
  if (profile) {
    annotations[PROFILE_ANNOTATION] = profile;
  }
  return handedDown.length > 0 || profile
    ? {
        apiVersion: 'backstage.io/v1alpha1',
        kind,
        metadata: { name, namespace, annotations },
      }
    : undefined;
}

/** The profiles that systems and domains name, as far as they fill in a value. */
function inheritedProfiles({ parent }: Standing): string[] {
  const names = parent?.demands.flatMap(({ source }) => source.profile ?? []);
  return [...new Set(names)].filter(name => name !== 'default');
}

/**
 * What comes of the form, together with what the entity inherits, what it
 * depends on and what stands of it.
 */
export function assessStatements(
  stated: StatedRequirements,
  standing: Standing,
  policy: AssessmentPolicy,
): Assessment {
  const { entity, assessment } = standing;
  const [systemProfile, domainProfile] = inheritedProfiles(standing);
  const counted = assessment?.demands.find(
    ({ source }) => source.type === 'counted',
  );
  return assessEntity(
    {
      apiVersion: 'backstage.io/v1alpha1',
      kind: 'Component',
      ...entity,
      metadata: {
        name: 'new',
        ...entity?.metadata,
        annotations: annotationsWith(stated, standing),
      },
    },
    {
      policy,
      system: ancestor('system', standing, systemProfile),
      domain: ancestor('domain', standing, domainProfile),
      countedTeams:
        counted?.value.type === 'quantity'
          ? {
              teams: counted.value.amount,
              entityRef: counted.source.entityRef ?? 'unknown',
            }
          : undefined,
      dependencies: assessment?.dependencies?.flatMap(
        ({ entityRef, ...dependency }) =>
          entityRef ? [{ entityRef, ...dependency }] : [],
      ),
    },
  );
}
