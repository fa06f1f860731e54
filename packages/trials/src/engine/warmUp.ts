import { entitiesToWarm } from '../catalog/warmth.ts';
import { comparedEntities, contendersFor } from './contenders/contendersFor.ts';
import type { EngineModule } from './contenders/loadEngine.ts';
import { annotationCounts } from './entities/annotationSets.ts';
import { Population } from './entities/Population.ts';

/**
 * Shows everybody entities of every sort before anything is measured. A process
 * in service has seen all of them; one that knew a single sort would be faster.
 */
export async function warmUp(engine: EngineModule) {
  for (const annotations of annotationCounts) {
    const population = Population.create(annotations, comparedEntities);
    const contenders = contendersFor(engine, annotations, population);
    for (const contender of Object.values(contenders)) {
      await contender.judge(0, comparedEntities);
    }
    for (
      let done = comparedEntities;
      done < entitiesToWarm;
      done += comparedEntities
    ) {
      contenders.engine.judge(0, comparedEntities);
    }
  }
}
