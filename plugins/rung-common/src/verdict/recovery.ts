import { RequirementKey } from '../requirements/kinds';
import { recoveries, Recovery } from './types';
import { WeighedRequirement } from './weigh';

const minute = 60;
const hour = 60 * minute;

/**
 * What an objective for the loss of a region asks for. The figures are those
 * of the four recovery strategies that cloud providers publish: hours from
 * backups, tens of minutes from a pilot light, minutes from a warm standby,
 * next to nothing where every region serves.
 */
function askedBy(number: 'rto' | 'rpo', seconds: number): Recovery {
  if (number === 'rpo') {
    if (seconds > hour) {
      return 'backup-and-restore';
    }
    return seconds > minute ? 'pilot-light' : 'warm-standby';
  }
  if (seconds > 4 * hour) {
    return 'backup-and-restore';
  }
  if (seconds > 30 * minute) {
    return 'pilot-light';
  }
  return seconds > minute ? 'warm-standby' : 'active-active';
}

const regionObjectives: readonly RequirementKey[] = [
  'rto.region',
  'rpo.region',
];

/**
 * The recovery from the loss of a region: the strongest that any objective
 * asks for. An objective without a failure domain counts where it was taken
 * for a region's.
 */
export function recoveryOf(weighed: readonly WeighedRequirement[]): Recovery {
  let strongest = 0;
  for (const item of weighed) {
    strongest = Math.max(strongest, recoveries.indexOf(askedByOne(item)));
  }
  return recoveries[strongest];
}

function askedByOne({
  requirement: { key, value },
  reading,
  ignored,
}: WeighedRequirement): Recovery {
  if (value.type === 'word') {
    return key === 'survives' && value.word === 'region'
      ? 'active-active'
      : 'none';
  }
  const isRegional =
    regionObjectives.includes(key) || reading?.domain === 'region';
  return isRegional && !ignored && value.type === 'quantity'
    ? askedBy(key.startsWith('rto') ? 'rto' : 'rpo', value.amount)
    : 'none';
}
