import { Readable } from 'node:stream';
import { mockServices } from '@backstage/backend-test-utils';
import { IndexableDocument } from '@backstage/plugin-search-common';
import type { RungApi } from '@rung/backstage-plugin-rung-common/client';
import { RungDecoratorFactory } from './RungDecoratorFactory';

type Api = Pick<RungApi, 'listAssessments'>;

function documentOf(name: string, ref = `component:default/${name}`) {
  return {
    title: name,
    text: `About ${name}`,
    location: `/catalog/${name}`,
    authorization: { resourceRef: ref },
  };
}

/** Answers as the report does, of which it knows these. */
function apiOf(known: Record<string, object>) {
  const asked: string[][] = [];
  const listAssessments = async (query: {
    filters?: { entityRef?: readonly string[] };
  }) => {
    const refs = [...(query.filters?.entityRef ?? [])];
    asked.push(refs);
    return {
      items: refs.flatMap(entityRef =>
        known[entityRef] ? { entityRef, ...known[entityRef] } : [],
      ),
    };
  };
  return { asked, api: { listAssessments } as unknown as Api };
}

async function decorated(
  api: Api,
  documents: readonly IndexableDocument[],
  logger = mockServices.logger.mock(),
) {
  const factory = RungDecoratorFactory.create({ api, logger });
  const decorator = await factory.getDecorator();
  const texts: string[] = [];
  for await (const { text } of Readable.from(documents).pipe(decorator)) {
    texts.push(text);
  }
  return texts;
}

describe('RungDecoratorFactory', () => {
  it('says what was found of each entity, and leaves all others as they are', async () => {
    const { api } = apiOf({
      'component:default/a': {
        status: 'assessed',
        rung: 3,
        fit: 'under-built',
      },
      'component:default/b': { status: 'incomplete', rung: 2, fit: 'unknown' },
      'component:default/c': { status: 'unassessed', fit: 'unknown' },
    });
    const { authorization, ...page } = documentOf('page');

    await expect(
      decorated(api, [
        documentOf('a', 'component:default/A'),
        documentOf('b'),
        documentOf('c'),
        documentOf('d'),
        page,
      ]),
    ).resolves.toEqual([
      'About a : rung 3, under-built',
      'About b : rung 2, incomplete',
      'About c',
      'About d',
      'About page',
    ]);
  });

  it('asks for many at a time, and keeps their order', async () => {
    const { api, asked } = apiOf({});
    const documents = Array.from({ length: 120 }, (_, index) =>
      documentOf(`e${index}`),
    );
    await expect(decorated(api, documents)).resolves.toEqual(
      documents.map(({ text }) => text),
    );
    expect(asked.map(refs => refs.length)).toEqual([50, 50, 20]);
  });

  it('leaves all as it is while Rung is away, and says so once', async () => {
    const logger = mockServices.logger.mock();
    const listAssessments = jest.fn(async () => {
      throw new Error('503');
    });
    const documents = Array.from({ length: 120 }, (_, index) =>
      documentOf(`e${index}`),
    );
    await expect(
      decorated({ listAssessments }, documents, logger),
    ).resolves.toHaveLength(120);
    expect(listAssessments).toHaveBeenCalledTimes(1);
    expect(logger.warn).toHaveBeenCalledTimes(1);
  });
});
