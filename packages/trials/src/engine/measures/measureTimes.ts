import { percentile } from '../../platform/figures.ts';
import type { Contender } from '../contenders/Contender.ts';

const rounds = 5;

/** Who is timed, on how many entities, and how often in each round. */
export interface Course {
  contender: Contender;
  entities: number;
  times: number;
}

/**
 * The microseconds by entity of each course, the median of some rounds. All
 * take turns, so that whatever else the machine does hits each of them.
 */
export async function measureTimes(
  courses: readonly Course[],
): Promise<number[]> {
  const times: number[][] = courses.map(() => []);
  for (let round = 0; round < rounds; round += 1) {
    for (const [index, course] of courses.entries()) {
      times[index].push(await microseconds(course));
    }
  }
  return times.map(values => percentile(values, 0.5));
}

/**
 * Not the time on the clock: whatever else the machine does is no matter here.
 * The collection of garbage counts, wherever the process does it.
 */
async function microseconds({ contender, entities, times }: Course) {
  const started = process.cpuUsage();
  for (let time = 0; time < times; time += 1) {
    await contender.judge(0, entities);
  }
  const { user, system } = process.cpuUsage(started);
  return (user + system) / (entities * times);
}
