import type { BackendClient } from '../platform/BackendClient.ts';
import { percentile } from '../platform/figures.ts';
import { say } from '../platform/launcher.ts';
import { Random } from '../synthetic/random.ts';

const warmUps = 50;
const measured = 300;

/** The card of random entities beside the catalog's own answer for the same, in turns. */
export async function measureReading(
  client: BackendClient,
  token: string,
  componentNames: readonly string[],
) {
  say('  the card beside the entity itself');
  const random = Random.create(warmUps + measured);
  const byName: number[] = [];
  const card: number[] = [];
  for (let round = 0; round < warmUps + measured; round++) {
    const name = `by-name/component/default/${random.pick(componentNames)}`;
    byName.push(await client.time(`/api/catalog/entities/${name}`, { token }));
    card.push(await client.time(`/api/rung/v1/assessments/${name}`, { token }));
  }
  return {
    byNameP50Ms: percentile(byName.slice(warmUps), 0.5),
    byNameP95Ms: percentile(byName.slice(warmUps), 0.95),
    cardP50Ms: percentile(card.slice(warmUps), 0.5),
    cardP95Ms: percentile(card.slice(warmUps), 0.95),
  };
}
