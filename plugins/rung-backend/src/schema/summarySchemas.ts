import { methodNumbers, severities } from '@rung/backstage-plugin-rung-common';
import {
  arrayOf,
  closedObject,
  completeObject,
  count,
  described,
  flag,
  oneOfWords,
  refTo,
  text,
  time,
} from './builders';

/** The rows of a list. */
export const summarySchemas = {
  SummaryRequirement: closedObject(
    {
      key: refTo('RequirementKey'),
      text: described(
        'As an annotation states it, without its guess mark; left out where it is withheld.',
        text,
      ),
      withheld: described(
        'Present where the caller may not see the entity that states it.',
        { const: true },
      ),
      guess: flag,
      rung: refTo('RungNumber'),
      forcing: described('Whether the verdict rests on it.', flag),
    },
    ['key', 'guess', 'rung', 'forcing'],
  ),
  SummaryFinding: completeObject({
    id: text,
    severity: oneOfWords(severities),
    accepted: described('Whether it is accepted for the time being.', flag),
  }),
  AssessmentSummary: closedObject(
    {
      entityRef: text,
      kind: text,
      namespace: text,
      name: text,
      title: text,
      type: text,
      lifecycle: text,
      owners: described('Entity refs, in alphabetical order.', arrayOf(text)),
      system: described('An entity ref.', text),
      domain: described(
        'An entity ref; left out where the reader may not see it.',
        text,
      ),
      tags: arrayOf(text),
      status: refTo('ReportedStatus'),
      rung: described(
        'The headline rung; left out while unassessed.',
        refTo('RungNumber'),
      ),
      resilience: refTo('ResilienceRung'),
      platform: described('Whether a platform layer is justified.', flag),
      built: described(
        'The resilience of what is built, where the facts tell.',
        refTo('ResilienceRung'),
      ),
      fit: refTo('Fit'),
      forgone: described(
        'The rung that is deliberately not built.',
        refTo('RungNumber'),
      ),
      climb: refTo('Climb'),
      requirements: arrayOf(refTo('SummaryRequirement')),
      findings: arrayOf(refTo('SummaryFinding')),
      missing: described(
        'Which of the six numbers are not stated.',
        arrayOf(oneOfWords(methodNumbers)),
      ),
      unreadable: described(
        'Which of the six numbers are stated in ways that cannot be read.',
        arrayOf(oneOfWords(methodNumbers)),
      ),
      guesses: described(
        'Which requirements are marked as guesses.',
        arrayOf(refTo('RequirementKey')),
      ),
      problems: described('How many values could not be read.', count),
      assessedAt: described('When it was scored last.', time),
      changedAt: described(
        'When its verdict or a requirement moved last, or it was first seen.',
        time,
      ),
    },
    [
      'entityRef',
      'kind',
      'namespace',
      'name',
      'owners',
      'tags',
      'status',
      'platform',
      'fit',
      'requirements',
      'findings',
      'missing',
      'unreadable',
      'guesses',
      'problems',
      'assessedAt',
      'changedAt',
    ],
  ),
  AssessmentList: closedObject(
    {
      items: arrayOf(refTo('AssessmentSummary')),
      nextCursor: described('For the next page; left out on the last.', text),
      total: described('How many on all pages, where asked for.', count),
    },
    ['items'],
  ),
} as const;
