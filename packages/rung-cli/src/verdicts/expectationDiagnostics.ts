import { Entity } from '@backstage/catalog-model';
import {
  Assessment,
  describeStepDown,
  enumerate,
  RungNumber,
} from '@rung/backstage-plugin-rung-common';
import { annotationStating } from './findingPlaces';
import { isComponent } from './kinds';
import { LocatedDocument } from './parseFiles';
import { Diagnostic, Expectations } from './types';
import { forcingTexts } from './words';

type Unmet = Pick<Diagnostic, 'rule' | 'what' | 'advice' | 'annotation'>;

/** What an assessment has to hold and does not: each makes the command fail. */
export function expectationDiagnostics(
  assessment: Assessment,
  { file, document }: LocatedDocument,
  { atLeast, atMost, complete }: Expectations,
): Diagnostic[] {
  const { entity } = document;
  const { rung } = assessment;
  return [
    complete && isComponent(entity) && incomplete(assessment, entity),
    rung && atLeast && rung < atLeast && below(assessment, rung, atLeast),
    rung && atMost && rung > atMost && above(assessment, rung, atMost, entity),
  ]
    .filter(unmet => typeof unmet === 'object')
    .map(unmet => ({
      ...unmet,
      weight: 'error',
      position:
        unmet.annotation === undefined
          ? document.start
          : file.positionOf(document, unmet.annotation),
    }));
}

function incomplete(assessment: Assessment, entity: Entity): Unmet | undefined {
  const { status, missing, unreadable, guesses } = assessment;
  if (status === 'assessed') {
    return undefined;
  }
  const lacking = [
    missing.length > 0 && `not stated: ${enumerate(missing)}`,
    unreadable.length > 0 && `stated, but unreadable: ${enumerate(unreadable)}`,
    guesses.length > 0 && `a guess: ${enumerate(guesses)}`,
  ].filter(Boolean);
  const [guess] = guesses;
  return {
    rule: 'incomplete',
    what:
      status === 'unassessed'
        ? 'Nothing that counts is stated, so no rung can be derived.'
        : `The six numbers are incomplete; ${lacking.join('; ')}.`,
    advice:
      'State each number, or none where there is no such requirement, and agree on what is a guess.',
    annotation:
      guess && missing.length + unreadable.length === 0
        ? annotationStating(guess, entity, assessment)
        : undefined,
  };
}

function below(
  assessment: Assessment,
  rung: RungNumber,
  atLeast: RungNumber,
): Unmet {
  const forcing = forcingTexts(assessment);
  return {
    rule: 'below-minimum',
    what: `Rung ${rung} is enough${
      forcing.length > 0 ? ` for ${enumerate(forcing)}` : ''
    }, and rung ${atLeast} is the least that is allowed here.`,
    advice: `State the requirement that calls for rung ${atLeast}, or allow rung ${rung}.`,
  };
}

function above(
  assessment: Assessment,
  rung: RungNumber,
  atMost: RungNumber,
  entity: Entity,
): Unmet {
  const { demands, relax } = assessment;
  const [annotation] = demands
    .filter(({ forcing }) => forcing)
    .flatMap(({ key }) => annotationStating(key, entity, assessment) ?? []);
  return {
    rule: 'above-maximum',
    what: `Rung ${rung} is needed for ${enumerate(
      forcingTexts(assessment),
    )}, and rung ${atMost} is the most that is allowed here.`,
    advice: relax
      ? describeStepDown(relax)
      : `Relax what calls for it, or allow rung ${rung}.`,
    annotation,
  };
}
