import { TestDatabases } from '@backstage/backend-test-utils';
import { databaseIds } from '../__testUtils__/databases';
import { entity } from '../__testUtils__/entities';
import { scanning } from '../__testUtils__/scanning';
import { scanEngine } from './ScanTools';

const databases = TestDatabases.create({ ids: databaseIds });

const named = (name: string) =>
  entity('Component', name, { states: { rto: '15m' } });

const good = ['a', 'b', 'c', 'd'].map(named);

/** As a broken catalog might serve it. */
function malformed(parts: Record<string, unknown> = {}) {
  const { metadata, ...rest } = named('odd');
  const { metadata: other = {}, ...others } = parts;
  return {
    ...rest,
    ...others,
    metadata: { ...metadata, ...(other as object) },
  };
}

describe.each(databases.eachSupportedId())(
  'a scan of malformed entities into %s',
  id => {
    it.each<[string, Record<string, unknown>]>([
      ['tags that are a text', { metadata: { tags: 'java' } }],
      ['tags that are no texts', { metadata: { tags: [7, null, ['java']] } }],
      ['relations that are a text', { relations: 'ownedBy' }],
      [
        'relations without a target',
        { relations: [null, {}, { type: 'ownedBy' }, { type: 'dependsOn' }] },
      ],
      [
        'relations whose targets are no texts',
        { relations: [{ type: 'partOf', targetRef: { kind: 'system' } }] },
      ],
      [
        'annotations that are no texts',
        { metadata: { annotations: { 'rung.dev/rto': ['15m'] } } },
      ],
      ['annotations that are a text', { metadata: { annotations: 'rto' } }],
      ['a spec that is a text', { spec: 'service' }],
      ['a uid that is no text', { metadata: { uid: 12 } }],
      [
        'characters that cannot be stored',
        {
          metadata: {
            title: 'o\0d\uD83Dd',
            uid: 'u\0id',
            tags: ['\0', '\uDC00'],
          },
          spec: { type: '\0', lifecycle: '\uD83D' },
          relations: [{ type: 'ownedBy', targetRef: 'group:default/\0x' }],
        },
      ],
      [
        'values without an end',
        {
          metadata: {
            title: 'x'.repeat(5_000_000),
            annotations: { 'rung.dev/reach': 'y'.repeat(5_000_000) },
          },
          relations: [
            { type: 'ownedBy', targetRef: `group:default/${'z'.repeat(9e5)}` },
          ],
        },
      ],
    ])('reads what can be read of one with %s', async (_, parts) => {
      const { scan, catalog, summaries, logger } = await scanning(
        await databases.init(id),
        good,
      );
      catalog.addAsTheyAre([malformed(parts)]);

      await expect(scan()).resolves.toMatchObject({
        counts: { read: 5, written: 5, failed: 0 },
      });
      expect(Object.keys(await summaries())).toEqual([
        'a',
        'b',
        'c',
        'd',
        'odd',
      ]);
      expect(logger.error).not.toHaveBeenCalled();
    });

    it.each<[string, unknown, string]>([
      [
        'no kind',
        { metadata: { name: 'odd' } },
        'Could not read an entity without kind or name',
      ],
      [
        'no name',
        { kind: 'Component', metadata: {} },
        'Could not read an entity without kind or name',
      ],
      [
        'no metadata',
        { kind: 'Component' },
        'Could not read an entity without kind or name',
      ],
      [
        'a name with a character 0 and a line break',
        malformed({ metadata: { name: 'o\0d\nd\u202E' } }),
        'Could not read component:default/o?d?d?',
      ],
      [
        'a name with half of a pair',
        malformed({ metadata: { name: 'o\uD83D' } }),
        'Could not read component:default/o?',
      ],
      [
        'a name without an end',
        malformed({ metadata: { name: 'o'.repeat(5000) } }),
        `Could not read component:default/${'o'.repeat(182)}`,
      ],
    ])('goes on past one with %s', async (_, odd, message) => {
      const { scan, catalog, summaries, logger, store } = await scanning(
        await databases.init(id),
        good,
      );
      catalog.addAsTheyAre([odd]);
      catalog.addAsTheyAre([named('last')]);

      await expect(scan()).resolves.toMatchObject({
        counts: { read: 5, written: 5, failed: 1 },
      });
      await expect(store.getScan()).resolves.toMatchObject({
        status: 'succeeded',
        failed: 1,
      });
      expect(Object.keys(await summaries())).toEqual([
        'a',
        'b',
        'c',
        'd',
        'last',
      ]);
      expect(logger.error.mock.calls).toEqual([[message, expect.any(Error)]]);
    });

    it('does not take one for gone that it cannot read', async () => {
      let isReadable = true;
      const { scan, summaries } = await scanning(
        await databases.init(id),
        [...good, named('odd')],
        {
          engine: {
            ...scanEngine,
            recordOf: (read, policy) => {
              if (read.metadata.name === 'odd' && !isReadable) {
                throw new Error('No one can read this');
              }
              return scanEngine.recordOf(read, policy);
            },
          },
        },
      );
      await scan();
      isReadable = false;

      await expect(scan()).resolves.toMatchObject({
        counts: { read: 4, gone: 0, failed: 1 },
      });
      expect(await summaries()).toHaveProperty('odd');
    });

    it('stores all others of a batch that the database refuses', async () => {
      const many = Array.from({ length: 40 }, (_, index) => named(`m${index}`));
      const { scan, store, summaries, logger } = await scanning(
        await databases.init(id),
        many,
      );
      const begin = store.beginScan.bind(store);
      jest.spyOn(store, 'beginScan').mockImplementation(async () => {
        const writer = await begin();
        const write = writer.write.bind(writer);
        jest.spyOn(writer, 'write').mockImplementation(scored =>
          write(
            scored.map(item =>
              ['m7', 'm31'].includes(item.summary.name)
                ? {
                    ...item,
                    summary: { ...item.summary, fit: undefined as never },
                  }
                : item,
            ),
          ),
        );
        return writer;
      });

      await expect(scan()).resolves.toMatchObject({
        counts: { scored: 40, written: 38, failed: 2 },
      });
      const stored = Object.keys(await summaries());
      expect(stored).toHaveLength(38);
      expect(logger.error.mock.calls.map(([message]) => message)).toEqual([
        'Could not store component:default/m7',
        'Could not store component:default/m31',
      ]);
    });
  },
);
