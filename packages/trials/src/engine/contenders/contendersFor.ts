import type { AnnotationCount } from '../entities/annotationSets.ts';
import type { Population } from '../entities/Population.ts';
import type { ContenderKey } from '../EngineCost.ts';
import type { Contender } from './Contender.ts';
import { EngineContender } from './EngineContender.ts';
import { JsonRulesContender } from './JsonRulesContender.ts';
import type { EngineModule } from './loadEngine.ts';
import { rulesFor } from './rules.ts';
import { TechInsightsContender } from './TechInsightsContender.ts';

/** The peers take their time, and more entities would not change what they take for one. */
export const comparedEntities = 2_000;

export type Contenders = Record<ContenderKey, Contender> & {
  engine: EngineContender;
};

/** Who judges a population: the engine all of it, the peers its first entities. */
export function contendersFor(
  engine: EngineModule,
  annotations: AnnotationCount,
  population: Population,
): Contenders {
  const rules = rulesFor(engine, annotations);
  const compared = population.first(comparedEntities);
  return {
    engine: EngineContender.create(engine, population),
    jsonRulesEngine: JsonRulesContender.create(rules, compared),
    techInsights: TechInsightsContender.create(rules, compared),
  };
}
