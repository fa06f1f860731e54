import { mockServices } from '@backstage/backend-test-utils';
import { stringifyEntityRef } from '@backstage/catalog-model';
import { AssessmentPolicy } from '@rung/backstage-plugin-rung-common';
import { FleetObserver } from '@rung/backstage-plugin-rung-observation';
import { entity } from '../__testUtils__/entities';
import { FakeCatalog } from '../__testUtils__/FakeCatalog';
import { turnsDuring } from '../__testUtils__/turnsDuring';
import { CatalogObserver } from './CatalogObserver';
import { CatalogReader } from './CatalogReader';
import { Failures } from './Failures';
import { RecordReader } from './RecordReader';
import { scanEngine } from './ScanTools';

const components = Array.from({ length: 450 }, (_, index) =>
  entity('Component', `c${index}`),
);
const refs = components.map(each => stringifyEntityRef(each));

function recordReader(): RecordReader {
  const catalog = FakeCatalog.create(components).service;
  const logger = mockServices.logger.mock();
  return RecordReader.create({
    reader: CatalogReader.create({ auth: mockServices.auth(), catalog }),
    engine: scanEngine,
    policy: AssessmentPolicy.default(),
    failures: Failures.create({ logger }),
    signal: new AbortController().signal,
    evidence: {
      hasEvidence: async () => false,
      latestEvidence: async () => [],
    },
  });
}

async function readAll(reader: RecordReader): Promise<string[]> {
  const found: string[] = [];
  for await (const records of reader.byRefs(refs)) {
    found.push(...records.map(({ attributes }) => attributes.entityRef));
  }
  return found;
}

describe('reading records', () => {
  it('lets others have their turn while it looks at clusters', async () => {
    const alone = recordReader();
    const usual = await turnsDuring(() => readAll(alone));

    const looking = recordReader();
    looking.observeWith(
      CatalogObserver.create(
        FleetObserver.create({
          clusters: [{ name: 'lab' }],
          now: new Date(),
          maxAgeMinutes: 60,
          exerciseAgeDays: 180,
        }),
        new Map(),
      ),
    );
    let found: string[] = [];
    const turns = await turnsDuring(async () => {
      found = await readAll(looking);
    });

    expect(found).toEqual(refs);
    expect(turns - usual).toBeGreaterThanOrEqual(4);
  });
});
