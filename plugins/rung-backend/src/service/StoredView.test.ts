import { mockServices } from '@backstage/backend-test-utils';
import { ReportStore } from '../database';
import { StoredView } from './StoredView';

function viewOf(store: Partial<ReportStore>) {
  const logger = mockServices.logger.mock();
  return {
    logger,
    view: StoredView.create({ store: store as ReportStore, logger }),
  };
}

describe('what a card can do without', () => {
  beforeEach(() => jest.useFakeTimers());

  afterEach(() => jest.useRealTimers());

  it('is missing where the report does not hold it', async () => {
    const { view, logger } = viewOf({ getEntity: async () => undefined });
    expect(await view.getEntity('component:default/shop')).toBe('missing');
    expect(await view.getDependencies([])).toEqual([]);
    expect(logger.warn).not.toHaveBeenCalled();
    expect(jest.getTimerCount()).toBe(0);
  });

  it('is unknown where the report fails', async () => {
    const fail = () => Promise.reject(new Error('no connection'));
    const { view, logger } = viewOf({ getEntity: fail, getDependencies: fail });
    expect(await view.getEntity('component:default/shop')).toBe('unknown');
    expect(await view.getDependencies(['resource:default/a'])).toBe('unknown');
    expect(logger.warn).toHaveBeenCalledTimes(2);
  });

  it('is unknown where the report does not answer within a second', async () => {
    const never = () => new Promise<never>(() => {});
    const { view } = viewOf({ getEntity: never, getDependencies: never });
    const answers = Promise.all([
      view.getEntity('component:default/shop'),
      view.getDependencies(['resource:default/a']),
    ]);
    await jest.advanceTimersByTimeAsync(1_000);
    expect(await answers).toEqual(['unknown', 'unknown']);
  });
});
