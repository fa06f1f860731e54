import {
  ANNOTATION_PREFIX,
  assessEntity,
  Assessment,
  AssessmentPolicy,
  LiveAssessment,
  Problem,
  Requirement,
  RequirementSource,
} from '@rung/backstage-plugin-rung-common';
import { StatedRequirements, statementKeys } from '../../statedRequirements';
import { FormSubject } from './readFormSubject';

type Annotations = Record<string, string>;
type Stated = Requirement | Problem;

/** What the entity states now, with what the form has put in place of it. */
function annotationsWith(
  stated: StatedRequirements,
  { entity }: FormSubject,
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
  return annotations;
}

/**
 * What an assessment tells of each requirement, its own, inherited or unread.
 * A value that the reader may not see tells nothing.
 */
function statedIn({ demands, problems }: LiveAssessment): Stated[] {
  return [
    ...demands.flatMap(({ key, value, guess, source }) =>
      value.type === 'withheld' ? [] : { key, value, guess, source },
    ),
    ...problems,
  ];
}

/** The same as it is handed down to what is part of the assessed entity. */
function handedDownBy(parent: LiveAssessment): Stated[] {
  const type = parent.entityRef.startsWith('domain:') ? 'domain' : 'system';
  return statedIn(parent).map(stated =>
    stated.source.type === 'entity'
      ? { ...stated, source: { ...stated.source, type } }
      : stated,
  );
}

/**
 * What is inherited, the nearest of each requirement first: what counts now,
 * then what the entity itself hides, of those it is part of before those that
 * they are part of.
 */
function inheritedBy({ assessment, parents }: FormSubject): Stated[] {
  const now = assessment ? statedIn(assessment) : [];
  const hidden = parents.flatMap(handedDownBy);
  const own = new Set(parents.map(({ entityRef }) => entityRef));
  const nearest = ({ source }: Stated) => own.has(source.entityRef ?? '');
  return [
    ...now.filter(({ source }) => ofAncestor(source)),
    ...hidden.filter(nearest),
    ...hidden.filter(
      stated =>
        !nearest(stated) &&
        (ofAncestor(stated.source) || ofNamedProfile(stated.source)),
    ),
  ];
}

function ofAncestor({ type }: RequirementSource): boolean {
  return type === 'system' || type === 'domain';
}

/** The profile for all is in the rules. */
function ofNamedProfile({ profile = 'default' }: RequirementSource): boolean {
  return profile !== 'default';
}

/**
 * What comes of the form, together with what the entity inherits, what it
 * depends on and what is built of it.
 */
export function assessStatements(
  stated: StatedRequirements,
  subject: FormSubject,
  policy: AssessmentPolicy,
): Assessment {
  const { entity, assessment } = subject;
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
        annotations: annotationsWith(stated, subject),
      },
    },
    {
      policy,
      inherited: inheritedBy(subject),
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
