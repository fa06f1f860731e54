import { say } from '../platform/launcher.ts';
import { compareOutcomes } from './contenders/compareOutcomes.ts';
import {
  comparedEntities,
  contendersFor,
  type Contenders,
} from './contenders/contendersFor.ts';
import type { EngineModule } from './contenders/loadEngine.ts';
import type { ContenderKey, EngineCost } from './EngineCost.ts';
import type { AnnotationCount } from './entities/annotationSets.ts';
import { Population } from './entities/Population.ts';
import { measureAllocated, measureRetained } from './measures/measureBytes.ts';
import { measureTimes } from './measures/measureTimes.ts';

/** So that a round of few entities is long enough to be timed. */
const leastAssessments = 20_000;

/** What all contenders take for entities of as many annotations, the sizes in rising order. */
export async function measureCount(
  engine: EngineModule,
  annotations: AnnotationCount,
  sizes: readonly number[],
): Promise<EngineCost> {
  say(`Entities of ${annotations} annotations`);
  const largest = sizes[sizes.length - 1];
  const population = Population.create(annotations, largest);
  const contenders = contendersFor(engine, annotations, population);
  const compared = Math.min(comparedEntities, largest);
  say(`  the outcome for ${compared} of them`);
  const names = population.entities.map(({ metadata }) => metadata.name);
  await compareOutcomes(Object.values(contenders), names.slice(0, compared));

  say('  microseconds');
  const { times, growth } = await timesOf(contenders, sizes, compared);
  say('  bytes');
  const cost = async (key: ContenderKey) => ({
    microseconds: times[key],
    allocatedBytes: await measureAllocated(contenders[key], compared),
  });
  return {
    annotations,
    contenders: {
      engine: await cost('engine'),
      jsonRulesEngine: await cost('jsonRulesEngine'),
      techInsights: await cost('techInsights'),
    },
    retainedBytes: measureRetained(
      index => contenders.engine.assess(index),
      compared,
    ),
    growth,
  };
}

/** The engine judges entities of all sizes in turns with its peers. */
async function timesOf(
  { engine, jsonRulesEngine, techInsights }: Contenders,
  sizes: readonly number[],
  compared: number,
) {
  const [ofJsonRules, ofTechInsights, ...bySize] = await measureTimes([
    { contender: jsonRulesEngine, entities: compared, times: 1 },
    { contender: techInsights, entities: compared, times: 1 },
    ...sizes.map(entities => ({
      contender: engine,
      entities,
      times: Math.ceil(leastAssessments / entities),
    })),
  ]);
  const growth = sizes.map((entities, index) => ({
    entities,
    microseconds: bySize[index],
  }));
  const times: Record<ContenderKey, number> = {
    engine: bySize[bySize.length - 1],
    jsonRulesEngine: ofJsonRules,
    techInsights: ofTechInsights,
  };
  return { times, growth };
}
