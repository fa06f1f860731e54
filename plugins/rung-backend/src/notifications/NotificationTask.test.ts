import { mockServices } from '@backstage/backend-test-utils';
import { NotificationStore, Teller } from '../database';
import { NotificationTask } from './NotificationTask';

it('lets a fault in one kind of message hold up no other, and tells of it', async () => {
  const collected: string[] = [];
  const claim = jest.fn(async () => undefined);
  const store = {
    collect: async ({ name }: Teller) => {
      if (name === 'notifications.underBuilt') {
        throw new Error('It cannot be read');
      }
      collected.push(name);
    },
    claim,
    forget: async () => 0,
  } as unknown as NotificationStore;
  let run: ((signal: AbortSignal) => unknown) | undefined;
  await NotificationTask.schedule({
    store,
    readCampaigns: async () => [],
    notifications: { send: async () => {} },
    context: {
      kinds: new Set(['underBuilt', 'digest']),
      quietOwners: new Set(),
      operators: 'group:default/operators',
      daysBefore: 14,
      hour: 7,
      manyAtOnce: 100,
      countedKinds: ['Component'],
    },
    scheduler: mockServices.scheduler.mock({
      scheduleTask: async ({ fn }) => {
        run = fn as typeof run;
      },
    }),
    lifecycle: mockServices.lifecycle.mock(),
    logger: mockServices.logger.mock(),
  });

  await expect(run?.(new AbortController().signal)).rejects.toThrow(
    'It cannot be read',
  );
  expect(collected).toEqual([
    'notifications.digest',
    'notifications.operators',
  ]);
  expect(claim).toHaveBeenCalled();
});
