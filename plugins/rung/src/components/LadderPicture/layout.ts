import {
  Assessment,
  ResilienceRung,
  resiliencePath,
} from '@rung/backstage-plugin-rung-common';

/**
 * What a rung of the picture stands for. `missing`: needed, or below what is
 * needed, and not built. `surplus`: built, and more than is enough.
 */
export type RungState =
  | 'current'
  | 'missing'
  | 'surplus'
  | 'climbed'
  | 'forgone'
  | 'open';

export interface RungMark {
  rung: ResilienceRung;
  state: RungState;
  /** Whether it is the one that is needed. */
  needed: boolean;
  /** How far down the picture it lies, from 0 at the top to 1. */
  depth: number;
  /** Whether this is what is built today. */
  built: boolean;
  /** Whether this is what is declared to be built, where that is something else. */
  declared: boolean;
}

/** Everything the picture draws, whatever its height. */
export interface LadderLayout {
  rungs: RungMark[];
  platform: {
    state: 'current' | 'forgone' | 'open';
    /** How far down the rung lies that a platform needs under it. */
    base: number;
  };
}

const LOWEST = 0.86;
const STEP = 0.185;

type Placed = Pick<Assessment, 'resilience' | 'forgone' | 'platform' | 'built'>;

function stateOf(rung: ResilienceRung, assessment: Placed): RungState {
  const { resilience, forgone, built } = assessment;
  if (resilience === undefined) {
    return 'open';
  }
  const { resilience: reached = resilience } = built ?? {};
  if (rung <= resilience && rung > reached) {
    return 'missing';
  }
  if (rung === resilience) {
    return 'current';
  }
  if (rung < resilience) {
    return 'climbed';
  }
  if (rung <= reached) {
    return 'surplus';
  }
  return rung === forgone?.rung ? 'forgone' : 'open';
}

/** Places the ladder and the rail beside it, which needs a rung 3 under it. */
export function layoutLadder(assessment: Placed): LadderLayout {
  const rungs = resiliencePath.map((rung, index) => ({
    rung,
    state: stateOf(rung, assessment),
    needed: rung === assessment.resilience,
    depth: LOWEST - index * STEP,
    built: rung === assessment.built?.resilience,
    declared: rung === assessment.built?.declared,
  }));
  const layerless =
    assessment.forgone?.rung === 4 ? ('forgone' as const) : ('open' as const);
  return {
    rungs,
    platform: {
      state: assessment.platform.layer ? 'current' : layerless,
      base: rungs[resiliencePath.indexOf(3)].depth,
    },
  };
}
