import type { Entity } from '@backstage/catalog-model';
import { describedEntity } from '../../synthetic/describedEntity.ts';
import { nameFor } from '../../synthetic/names.ts';
import { Random } from '../../synthetic/random.ts';
import {
  annotationSets,
  statements,
  type AnnotationCount,
  type AnnotationName,
} from './annotationSets.ts';
import { misspellings } from './misspellings.ts';
import type { Facts, Statement } from './Statement.ts';

const prefix = 'rung.dev/';
const entitiesPerPage = 500;
/** How many entities have something that cannot be read. */
const misspeltShare = 0.04;

/** Components that all have as many annotations, the same in every run. */
export class Population {
  readonly entities: readonly Entity[];
  /** What the annotations of each entity say, in the same order. */
  readonly facts: readonly Facts[];

  /** A larger one begins with the entities of a smaller one. */
  static create(annotations: AnnotationCount, size: number): Population {
    const random = Random.create(annotations);
    const entities: Entity[] = [];
    const facts: Facts[] = [];
    while (entities.length < size) {
      const page: Entity[] = [];
      const pageSize = Math.min(entitiesPerPage, size - entities.length);
      while (page.length < pageSize) {
        const drawn = drawStatements(random, annotationSets[annotations]);
        page.push(component(random, facts.length, drawn.annotations));
        facts.push(drawn.facts);
      }
      entities.push(...asDelivered(page));
    }
    return new Population(entities, facts);
  }

  private constructor(entities: readonly Entity[], facts: readonly Facts[]) {
    this.entities = entities;
    this.facts = facts;
  }

  /** Not more than so many entities of it. */
  first(size: number): Population {
    return new Population(
      this.entities.slice(0, size),
      this.facts.slice(0, size),
    );
  }
}

/**
 * A catalog delivers text, and each entity gets objects and strings of its own
 * from the parser. Without the detour all would share those of the statements.
 */
function asDelivered(page: readonly Entity[]): Entity[] {
  return JSON.parse(JSON.stringify(page));
}

function drawStatements(random: Random, names: readonly AnnotationName[]) {
  const annotations: Record<string, string> = {};
  const facts: Facts = {};
  for (const name of names) {
    const [, text, fact] = drawStatement(random, statements[name]);
    annotations[`${prefix}${name}`] = text;
    facts[name] = fact;
  }
  if (random.chance(misspeltShare)) {
    const name = random.pick(names.filter(known => known in misspellings));
    annotations[`${prefix}${name}`] = random.pick(misspellings[name]!);
    facts[name] = undefined;
  }
  return { annotations: fromAnywhere(random, annotations), facts };
}

function drawStatement(random: Random, choices: readonly Statement[]) {
  const sum = choices.reduce((total, [share]) => total + share, 0);
  let left = random.below(sum);
  return choices.find(([share]) => {
    left -= share;
    return left < 0;
  })!;
}

/** Not every team begins its list with the same annotation. */
function fromAnywhere(random: Random, annotations: Record<string, string>) {
  const entries = Object.entries(annotations);
  const first = random.below(entries.length);
  return Object.fromEntries([
    ...entries.slice(first),
    ...entries.slice(0, first),
  ]);
}

function component(
  random: Random,
  number: number,
  annotations: Record<string, string>,
): Entity {
  const name = nameFor(random, number);
  return {
    ...describedEntity(random, 'Component', name, annotations),
    spec: { type: 'service', lifecycle: 'production', owner: 'team-1' },
  };
}
