import {
  JSON_RULE_ENGINE_CHECK_TYPE,
  JsonRulesEngineFactCheckerFactory,
  type JsonRulesEngineFactChecker,
} from '@backstage-community/plugin-tech-insights-backend-module-jsonfc';
import type { LoggerService } from '@backstage/backend-plugin-api';
import { stringifyEntityRef } from '@backstage/catalog-model';
import type { Population } from '../entities/Population.ts';
import type { Contender, Outcome } from './Contender.ts';
import { factsInMemory, retriever } from './factsInMemory.ts';
import { operators } from './operators.ts';
import type { Rule } from './rules.ts';

const silent: LoggerService = {
  error: () => {},
  warn: () => {},
  info: () => {},
  debug: () => {},
  child: () => silent,
};

/** The checker that Tech Insights brings, with the facts in memory. */
export class TechInsightsContender implements Contender {
  readonly name = 'Tech Insights';
  private readonly checker: JsonRulesEngineFactChecker;
  private readonly entityRefs: readonly string[];

  static create(rules: readonly Rule[], population: Population) {
    const factory = new JsonRulesEngineFactCheckerFactory({
      checks: rules.map(({ outcome, conditions }) => ({
        id: outcome,
        type: JSON_RULE_ENGINE_CHECK_TYPE,
        name: outcome,
        description: outcome,
        factIds: [retriever],
        rule: { conditions },
      })),
      logger: silent,
      operators,
    });
    const refs = population.entities.map(entity => stringifyEntityRef(entity));
    return new TechInsightsContender(
      factory.construct(factsInMemory(refs, population.facts)),
      refs,
    );
  }

  private constructor(
    checker: JsonRulesEngineFactChecker,
    entityRefs: readonly string[],
  ) {
    this.checker = checker;
    this.entityRefs = entityRefs;
  }

  async judge(from: number, to: number) {
    for (let index = from; index < to; index += 1) {
      await this.checker.runChecks(this.entityRefs[index]);
    }
  }

  async outcomeFor(index: number): Promise<Outcome> {
    const results = await this.checker.runChecks(this.entityRefs[index]);
    return results.filter(({ result }) => result).map(({ check }) => check.id);
  }
}
