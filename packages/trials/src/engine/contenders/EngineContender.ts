import type { Entity } from '@backstage/catalog-model';
import type {
  AssessEntityOptions,
  Assessment,
} from '@rung/backstage-plugin-rung-common';
import type { Population } from '../entities/Population.ts';
import { profiles, today } from '../entities/rulesInForce.ts';
import {
  jointOutcomes,
  zonesRung,
  type Contender,
  type Outcome,
} from './Contender.ts';
import type { EngineModule } from './loadEngine.ts';

/** The engine, which reads the annotations itself and answers far more. */
export class EngineContender implements Contender {
  readonly name = 'engine';
  private readonly engine: EngineModule;
  private readonly options: AssessEntityOptions;
  private readonly entities: readonly Entity[];

  static create(engine: EngineModule, { entities }: Population) {
    const policy = engine.AssessmentPolicy.create({ profiles });
    return new EngineContender(engine, { policy, now: today }, entities);
  }

  private constructor(
    engine: EngineModule,
    options: AssessEntityOptions,
    entities: readonly Entity[],
  ) {
    this.engine = engine;
    this.options = options;
    this.entities = entities;
  }

  judge(from: number, to: number) {
    for (let index = from; index < to; index += 1) {
      this.assess(index);
    }
  }

  assess(index: number): Assessment {
    return this.engine.assessEntity(this.entities[index], this.options);
  }

  async outcomeFor(index: number): Promise<Outcome> {
    const { demands, built, findings } = this.assess(index);
    const plaintext = findings.find(
      ({ id }) => id === 'cross-cluster-plaintext',
    );
    return [
      ...demands
        .filter(({ rung }) => rung >= zonesRung)
        .map(({ key, source }) =>
          source.type === 'profile' ? 'profile' : key,
        ),
      ...((built?.resilience ?? 1) >= zonesRung
        ? [jointOutcomes.builtOverZones]
        : []),
      ...(plaintext && !plaintext.accepted ? [jointOutcomes.isPlaintext] : []),
    ];
  }
}
