import { failureDomains } from '../../ladder/types';
import { wordOf } from '../grammar/words';
import { byChoice } from './measures';
import { RequirementKind } from './types';

export const survives = {
  key: 'survives',
  name: 'Loss to survive',
  expected:
    'the largest loss to ride out without going down: node, zone, cluster or region',
  parse: wordOf(failureDomains),
  weighing: byChoice('survives'),
} as const satisfies RequirementKind;
