import { stringifyEntityRef } from '@backstage/catalog-model';
import {
  assess,
  Assessment,
  AssessmentPolicy,
  inherit,
  Problem,
  readAnnotations,
  Requirement,
  RequirementSource,
} from '@rung/backstage-plugin-rung-common';
import { LiveAssessment } from '@rung/backstage-plugin-rung-common/wire';
import {
  annotationsStating,
  StatedRequirements,
} from '../../statedRequirements';
import { FormSubject } from './readFormSubject';

type Stated = Requirement | Problem;

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
    ...now.filter(
      ({ source: { type } }) =>
        type === 'system' || type === 'domain' || type === 'counted',
    ),
    ...hidden.filter(nearest),
    ...hidden.filter(stated => !nearest(stated) && isHandedOn(stated.source)),
  ];
}

/** The profile for all is in the rules, and what was counted is of one alone. */
function isHandedOn({ type, profile }: RequirementSource): boolean {
  return (
    type === 'system' ||
    type === 'domain' ||
    (type === 'profile' && profile !== 'default')
  );
}

/** What was seen where the entity runs, as far as its assessment tells it. */
function observedBy(assessment: LiveAssessment | undefined) {
  const built = assessment?.built;
  return (
    built && {
      facts: built.facts.filter(({ source }) => source.type === 'observed'),
      unseen: built.unseen,
      checks: built.checks,
    }
  );
}

/**
 * What comes of the form, together with what the entity inherits, what it
 * depends on and what is built of it.
 */
export function assessStatements(
  stated: StatedRequirements,
  { entity, assessment, parents }: FormSubject,
  policy: AssessmentPolicy,
): Assessment {
  const now = new Date();
  const own = readAnnotations(
    annotationsStating(stated, entity?.metadata.annotations),
    {
      entityRef: entity ? stringifyEntityRef(entity) : 'component:default/new',
      policy,
      now,
    },
  );
  const dependencies = assessment?.dependencies?.flatMap(
    ({ entityRef, ...dependency }) =>
      entityRef ? [{ entityRef, ...dependency }] : [],
  );
  return assess(
    {
      ...inherit(own, inheritedBy({ assessment, parents })),
      dependencies,
      observed: observedBy(assessment),
      now,
    },
    policy,
  );
}
