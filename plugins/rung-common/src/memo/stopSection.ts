import { Assessment } from '../assessment/types';
import { rungDefinition } from '../ladder/rungs';
import { blocks } from '../markdown/layout';
import { roundedSeconds } from '../thresholds/rounding';
import { Relax } from '../verdict/types';
import { requirementName } from '../requirements/kinds';
import {
  describeRelaxation,
  describeThreshold,
  inMemo,
} from '../wording/describe';
import { couldGoText } from '../wording/couldGoText';
import { enumerate } from '../wording/enumerate';
import { headroomText } from '../wording/headroom';
import { writeAmount } from '../wording/notation';

const recoveries = {
  none: undefined,
  'backup-and-restore': 'backup and restore',
  'pilot-light': 'a pilot light',
  'warm-standby': 'a warm standby',
  'active-active': 'active-active',
} as const;

const fits = {
  fits: 'What is built today fits.',
  'over-built': 'What is built today is over-built.',
  'under-built': 'What is built today is under-built.',
  unknown: undefined,
} as const;

function budgetOf({ downtime }: Assessment): string | undefined {
  return (
    downtime &&
    `It may be down for ${writeAmount(
      roundedSeconds(downtime.perMonthSeconds),
      'seconds',
    )} a month, about ${writeAmount(
      roundedSeconds(downtime.perYearSeconds),
      'seconds',
    )} a year.`
  );
}

/** What a lower rung would take, as far as it is anybody's to offer. */
function stepDownOf({ rung, changes, blockedBy }: Relax): string {
  const facts = enumerate(blockedBy.map(key => requirementName(key)));
  const called = blockedBy.length === 1 ? 'calls' : 'call';
  if (changes.length === 0) {
    return `${facts} ${called} for it, whatever the numbers.`;
  }
  const offers = enumerate(
    changes.map(change => describeRelaxation(change, inMemo)),
  );
  return blockedBy.length > 0
    ? `${offers} would leave rung ${rung}, but ${facts} ${called} for it all the same.`
    : `Rung ${rung} is enough with ${offers}.`;
}

const namesOfParts = {
  downtime: 'the downtime it allows',
  recovery: 'the recovery from the loss of a region',
  data: 'the data strategies that fit',
  isolation: 'the isolation that fits',
} as const;

/** What a reader is not told, because it follows from what they may not see. */
function withheldIn({ withheld = [] }: Assessment): string | undefined {
  const names = withheld.flatMap(part =>
    part === 'platform' ? [] : namesOfParts[part],
  );
  return names.length > 0
    ? `Withheld, because it rests on numbers that you may not see: ${enumerate(
        names,
      )}.`
    : undefined;
}

/** How what is built compares, and what of it could go. */
function fitText({ fit, couldGo }: Assessment): string | undefined {
  const text = couldGoText(couldGo);
  return text ? `${fits[fit]} ${text}.` : fits[fit];
}

/** Why it stops at this rung: what forces it, what is forgone, and at what price. */
export function stopSection(assessment: Assessment): string | undefined {
  const { demands, forgone, relax, recovery, rung } = assessment;
  if (!rung) {
    return undefined;
  }
  const forcing = demands
    .filter(demand => demand.forcing)
    .map(({ key }) => requirementName(key));
  const called = recovery && recoveries[recovery];
  return blocks(
    '## Why it stops here',
    forcing.length > 0
      ? `Why rung ${rung}: ${enumerate(
          forcing,
        )}, and nothing that asks for more.`
      : 'Nothing stated asks for more than a disposable cluster.',
    forgone
      ? `Forgone: you go without rung ${forgone.rung}, ${
          rungDefinition(forgone.rung).name
        }. ${forgone.adds} Accepted without it: ${forgone.accepted}`
      : 'Nothing is forgone: there is no rung above.',
    relax && stepDownOf(relax),
    [
      called && `The loss of a region calls for ${called}.`,
      budgetOf(assessment),
      withheldIn(assessment),
      fitText(assessment),
    ]
      .filter(Boolean)
      .join(' ') || undefined,
  );
}

/** The one signal that would justify moving. */
export function climbSection({ climb }: Assessment): string | undefined {
  if (!climb) {
    return undefined;
  }
  const leadsTo =
    climb.rung === 4
      ? 'It justifies a platform layer, rung 4.'
      : `It leads to rung ${climb.rung}, ${rungDefinition(climb.rung).name}.`;
  return blocks(
    '## Climb when',
    climb.type === 'signal'
      ? `${climb.signal} ${leadsTo}`
      : `**${describeThreshold(
          climb.key,
          climb.threshold,
          inMemo,
        )}** (${headroomText(climb.present, climb.threshold)}). ${leadsTo}`,
  );
}
