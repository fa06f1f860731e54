import {
  DrillOutcome,
  EntityDrilled,
} from '@rung/backstage-plugin-rung-common/wire';

/** How bad something is: it holds, it lacks something, or it fails. */
export type OutcomeTone = 'ok' | 'warn' | 'bad';

const tones: Readonly<Record<DrillOutcome, OutcomeTone>> = {
  untouched: 'ok',
  recovers: 'ok',
  short: 'warn',
  interrupted: 'bad',
  down: 'bad',
};

/** How bad what becomes of a workload is; a budget that is not kept is not well. */
export function outcomeTone({
  outcome,
  budget,
}: Pick<EntityDrilled, 'outcome' | 'budget'>): OutcomeTone {
  const tone = tones[outcome];
  return tone === 'ok' && budget?.kept === false ? 'warn' : tone;
}

/** How bad all of it together is: as bad as the worst of it. */
export function worstTone(
  workloads: readonly Pick<EntityDrilled, 'outcome' | 'budget'>[],
): OutcomeTone {
  const found = workloads.map(outcomeTone);
  return (['bad', 'warn'] as const).find(tone => found.includes(tone)) ?? 'ok';
}
