import { Entity } from '@backstage/catalog-model';
import { TestDatabases } from '@backstage/backend-test-utils';
import { AssessmentPolicy } from '@rung/backstage-plugin-rung-common';
import { createStore, databaseIds } from '../__testUtils__/databases';
import { visibilityOf } from '../__testUtils__/sights';
import { scoredRecord } from '../__testUtils__/scoredRecord';
import { recordOf, scoreRecord } from '../scoring';

const databases = TestDatabases.create({ ids: databaseIds });

/** What quoting, escaping and encoding stumble over, between and in databases. */
const awkward = [
  `it's "quoted", \`ticked\` and \\escaped\\`,
  `{curly,"braces"} [and] (others); -- not a comment`,
  'NULL',
  ' , ',
  '\\',
  '"',
  '?? :name $1 %s %_',
  'line\nbreak\tand tab',
  'Überprüfung 漢字 שלום e\u0301',
  'emoji 👩‍🚀 and 🏳️‍🌈',
  '\u2028\uFEFF\u200B',
  '\\u0000 \\ud800 as it is spelt',
  'long '.repeat(100),
];

describe.each(databases.eachSupportedId())('texts in %s', id => {
  it('come back as they were, and their entities are found again', async () => {
    const store = await createStore(await databases.init(id));
    const entities = awkward.map((text, index) => {
      const entityRef = `component:default/${text}`;
      return scoredRecord(
        `e${index}`,
        {
          entityRef,
          title: text,
          type: text,
          lifecycle: text,
          owners: [text],
          system: text,
          domain: text,
          tags: [text, text],
          requirements: [
            {
              key: 'compliance',
              text: `${text}\0\uD800`,
              guess: false,
              rung: 1,
              forcing: true,
              source: { entityRef: text },
            },
          ],
        },
        { uid: text, names: [text], dependency: { entityRef, resilience: 2 } },
      );
    });
    const refs = entities.map(({ summary }) => summary.entityRef);
    const first = await store.beginScan();
    await first.write(entities);

    for (const { summary, names } of entities) {
      await expect(store.getEntity(summary.entityRef)).resolves.toEqual({
        names,
        summary: {
          ...summary,
          assessedAt: expect.any(String),
          changedAt: expect.any(String),
        },
      });
    }
    const found = await store.getDependencies(refs);
    expect(found.map(({ entityRef }) => entityRef).sort()).toEqual(
      [...refs].sort(),
    );
    const { items } = await store.list({
      filters: {},
      visibility: await visibilityOf(store, {
        type: 'some',
        uids: awkward,
        sources: awkward,
      }),
      orderBy: 'name',
      descending: false,
      limit: 100,
    });
    expect(items.map(({ title, domain }) => [title, domain]).sort()).toEqual(
      awkward.map(text => [text, text]).sort(),
    );

    const second = await store.beginScan();
    await expect(second.write(entities)).resolves.toMatchObject({ changes: 0 });
    await expect(second.readKnown()).resolves.toMatchObject({
      size: refs.length,
    });
    const third = await store.beginScan();
    await expect(third.markGone(refs)).resolves.toBe(refs.length);
  });

  it('that no database can hold do not keep others from being written', async () => {
    const store = await createStore(await databases.init(id));
    const policy = AssessmentPolicy.default();
    const bad = (text: string) => `${text}\0\uD83D`;
    const entity: Entity = {
      apiVersion: 'backstage.io/v1alpha1',
      kind: 'Component',
      metadata: {
        name: 'bad',
        uid: 'uid-bad',
        title: bad('title'),
        tags: [bad('tag')],
        annotations: {
          'rung.dev/compliance': 'gdpr\uD83D',
          'rung.dev/rto': bad('soon'),
          'rung.dev/built.control-plane-reason': bad('why'),
        },
      },
      spec: { type: bad('service'), lifecycle: bad('production') },
      relations: [
        { type: 'ownedBy', targetRef: bad('group:default/owner') },
        { type: 'partOf', targetRef: bad('system:default/system') },
        { type: 'partOf', targetRef: bad('domain:default/domain') },
      ],
    };
    const scored = scoreRecord(
      recordOf(entity, policy),
      { lineage: [], dependencies: [], clusters: [] },
      {
        policy,
        now: new Date('2026-05-01'),
        hashes: { rules: 'rules', input: 'input' },
        onFailure: error => {
          throw error;
        },
      },
    );

    const writer = await store.beginScan();
    await writer.write([scored, scoredRecord('good')]);

    await expect(store.getEntity('component:default/bad')).resolves.toEqual({
      facts: [
        {
          key: 'control-plane-reason',
          value: bad('why'),
          source: 'declared',
        },
      ],
      names: [],
      summary: {
        ...scored.summary,
        title: 'title',
        type: 'service',
        lifecycle: 'production',
        owners: ['group:default/owner'],
        system: 'system:default/system',
        domain: 'domain:default/domain',
        tags: ['tag'],
        assessedAt: expect.any(String),
        changedAt: expect.any(String),
      },
    });
    expect(scored.summary.requirements).toEqual([
      expect.objectContaining({ key: 'compliance' }),
    ]);
    await expect(
      store.getEntity('component:default/good'),
    ).resolves.toBeDefined();
  });
});
