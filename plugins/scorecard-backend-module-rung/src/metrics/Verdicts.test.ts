import type { AssessmentSummary } from '@rung/backstage-plugin-rung-common/wire';
import { Verdicts } from './Verdicts';

type Known = Pick<
  AssessmentSummary,
  'entityRef' | 'fit' | 'resilience' | 'built'
>;

const known: Known[] = [
  {
    entityRef: 'component:default/low',
    fit: 'under-built',
    resilience: 3,
    built: 1,
  },
  {
    entityRef: 'component:default/right',
    fit: 'fits',
    resilience: 3,
    built: 3,
  },
  // Rung 4 is no step of resilience.
  {
    entityRef: 'component:default/high',
    fit: 'over-built',
    resilience: 3,
    built: 5,
  },
];

/** Answers as the report does, an entity to a page. */
function apiOf(items: readonly Known[]) {
  return {
    listAssessments: jest.fn(async ({ cursor = '0' }: { cursor?: string }) => {
      const next = Number(cursor) + 1;
      return {
        items: items.slice(next - 1, next),
        nextCursor: next < items.length ? String(next) : undefined,
      };
    }) as jest.Mock,
  };
}

describe('Verdicts', () => {
  beforeEach(() => jest.useFakeTimers());
  afterEach(() => jest.useRealTimers());

  it('knows every entity of every page, and nothing of what is on none', async () => {
    const verdicts = Verdicts.create(apiOf(known));
    const found = await Promise.all(
      ['low', 'right', 'high', 'unknown'].map(name =>
        verdicts.of(`component:default/${name}`),
      ),
    );
    expect(found).toEqual([
      { excess: -2, fits: false },
      { excess: 0, fits: true },
      { excess: 1, fits: false },
      undefined,
    ]);
  });

  it('reads once for all that is asked for within five minutes', async () => {
    const api = apiOf(known.slice(0, 1));
    const verdicts = Verdicts.create(api);
    const ask = () =>
      Promise.all(
        Array.from({ length: 50 }, (_, index) =>
          verdicts.of(`component:default/e${index}`),
        ),
      );
    await ask();
    jest.advanceTimersByTime(4 * 60_000);
    await ask();
    expect(api.listAssessments).toHaveBeenCalledTimes(1);
    jest.advanceTimersByTime(2 * 60_000);
    await ask();
    expect(api.listAssessments).toHaveBeenCalledTimes(2);
  });

  it('does not ask for each entity while Rung is away', async () => {
    const listAssessments = jest.fn(async () => {
      throw new Error('503');
    });
    const verdicts = Verdicts.create({ listAssessments });
    await expect(verdicts.of('component:default/a')).rejects.toThrow('503');
    await expect(verdicts.of('component:default/b')).rejects.toThrow('503');
    expect(listAssessments).toHaveBeenCalledTimes(1);
  });
});
