import {
  assessmentStatuses,
  fits,
  isolationTierIds,
  methodNumbers,
  recoveries,
  reportedFreshness,
  reportedStatuses,
  withheldParts,
} from '@rung/backstage-plugin-rung-common';
import {
  arrayOf,
  closedObject,
  described,
  oneOfWords,
  refTo,
  text,
  time,
} from './builders';

const Assessment = closedObject(
  {
    entityRef: text,
    status: described(
      'Unassessed: nothing is stated that counts, which is not rung 1. Incomplete: one of the six numbers is missing, unreadable or a guess.',
      oneOfWords(assessmentStatuses),
    ),
    rung: described(
      'The headline rung; left out while unassessed.',
      refTo('RungNumber'),
    ),
    resilience: described(
      'The rung on the resilience path; left out while unassessed.',
      refTo('ResilienceRung'),
    ),
    platform: refTo('PlatformVerdict'),
    demands: described(
      'The stated requirements, weighed.',
      arrayOf(refTo('Demand')),
    ),
    forgone: refTo('Forgone'),
    triggers: refTo('Triggers'),
    climb: refTo('Climb'),
    relax: refTo('Relax'),
    scoping: refTo('Scoping'),
    downtime: refTo('DowntimeBudget'),
    recovery: described(
      'What the loss of a region calls for.',
      oneOfWords(recoveries),
    ),
    data: described(
      'The data strategies that fit, on rungs 5 and 6.',
      arrayOf(refTo('DataOption')),
    ),
    isolation: described(
      'The isolation that fits the tenants.',
      oneOfWords(isolationTierIds),
    ),
    built: described('Where anything is declared.', refTo('Built')),
    fit: refTo('Fit'),
    findings: arrayOf(refTo('Finding')),
    missing: described(
      'Which of the six numbers are not stated.',
      arrayOf(oneOfWords(methodNumbers)),
    ),
    unreadable: described(
      'Which of the six numbers are stated in ways that cannot be read.',
      arrayOf(oneOfWords(methodNumbers)),
    ),
    guesses: described(
      'Which stated requirements are marked as guesses.',
      arrayOf(refTo('RequirementKey')),
    ),
    problems: described(
      'Stated values that could not be read.',
      arrayOf(refTo('Problem')),
    ),
    withheld: described(
      'What is left out, or unknown, because it rests on numbers that the caller may not see.',
      arrayOf(oneOfWords(withheldParts)),
    ),
  },
  [
    'entityRef',
    'status',
    'platform',
    'demands',
    'data',
    'fit',
    'findings',
    'missing',
    'unreadable',
    'guesses',
    'problems',
  ],
);

/** The assessment, field by field as the engine's types have it. */
export const assessmentSchemas = {
  Assessment,
  LiveAssessment: closedObject(
    {
      ...Assessment.properties,
      dependencies: described(
        'What it depends on, as the last scan found it, those last that the caller may not see or that are not there; left out while the report cannot be reached.',
        arrayOf(refTo('RelatedEntity')),
      ),
      reported: described(
        'Left out while the report cannot be reached.',
        refTo('ReportedAssessment'),
      ),
    },
    Assessment.required,
  ),
  ReportedAssessment: described(
    'What lists and reports hold of the entity.',
    closedObject(
      {
        status: described(
          'Current: the same verdict. Older: another one. Missing: nothing yet.',
          oneOfWords(reportedFreshness),
        ),
        at: described('When the reported result was made.', time),
      },
      ['status'],
    ),
  ),
  ReportedStatus: described(
    'Failed: it could not be scored, which is a fault of the software.',
    oneOfWords(reportedStatuses),
  ),
  Fit: described(
    'How what is built compares with what is needed.',
    oneOfWords(fits),
  ),
} as const;
