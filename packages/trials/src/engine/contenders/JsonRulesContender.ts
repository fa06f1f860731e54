import { Engine } from 'json-rules-engine';
import type { Population } from '../entities/Population.ts';
import type { Facts } from '../entities/Statement.ts';
import type { Contender, Outcome } from './Contender.ts';
import { operators } from './operators.ts';
import type { Rule } from './rules.ts';

/** The library that evaluates rules written as JSON. */
export class JsonRulesContender implements Contender {
  readonly name = 'json-rules-engine';
  private readonly rules: Engine;
  private readonly facts: readonly Facts[];

  /** Set up once for all entities, which is the quickest way to use it. */
  static create(rules: readonly Rule[], { facts }: Population) {
    const engine = new Engine(
      rules.map(({ outcome, conditions }) => ({
        conditions,
        name: outcome,
        event: { type: outcome },
      })),
    );
    operators.forEach(operator => engine.addOperator(operator));
    return new JsonRulesContender(engine, facts);
  }

  private constructor(rules: Engine, facts: readonly Facts[]) {
    this.rules = rules;
    this.facts = facts;
  }

  async judge(from: number, to: number) {
    for (let index = from; index < to; index += 1) {
      await this.rules.run(this.facts[index]);
    }
  }

  async outcomeFor(index: number): Promise<Outcome> {
    const { events } = await this.rules.run(this.facts[index]);
    return events.map(({ type }) => type);
  }
}
