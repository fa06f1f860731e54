import {
  Assessment,
  ResilienceRung,
  resiliencePath,
} from '@rung/backstage-plugin-rung-common';

/** What a rung of the picture stands for. */
export type RungState = 'current' | 'climbed' | 'forgone' | 'open';

export interface RungMark {
  rung: ResilienceRung;
  state: RungState;
  y: number;
  /** Whether this is what is built today. */
  built: boolean;
  /** Whether this is what is declared to be built, where that is something else. */
  declared: boolean;
}

/** Everything the picture draws, in the units of its view box. */
export interface LadderLayout {
  rungs: RungMark[];
  platform: {
    state: 'current' | 'forgone' | 'open';
    top: number;
    base: number;
  };
}

export const VIEW_BOX = { width: 210, height: 284 } as const;

const LOWEST_Y = 252;
const STEP = 53;

function stateOf(rung: ResilienceRung, assessment: Assessment): RungState {
  const { resilience, forgone } = assessment;
  if (resilience === undefined) {
    return 'open';
  }
  if (rung === resilience) {
    return 'current';
  }
  if (rung < resilience) {
    return 'climbed';
  }
  return rung === forgone?.rung ? 'forgone' : 'open';
}

/** Places the ladder and its side rail, which needs a rung 3 under it. */
export function layoutLadder(assessment: Assessment): LadderLayout {
  const rungs = resiliencePath.map((rung, index) => ({
    rung,
    state: stateOf(rung, assessment),
    y: LOWEST_Y - index * STEP,
    built: rung === assessment.built?.resilience,
    declared: rung === assessment.built?.declared,
  }));
  const platformState =
    assessment.forgone?.rung === 4 ? ('forgone' as const) : ('open' as const);
  return {
    rungs,
    platform: {
      state: assessment.platform.layer ? 'current' : platformState,
      base: rungs[resiliencePath.indexOf(3)].y,
      top: rungs[resiliencePath.length - 1].y - 22,
    },
  };
}
