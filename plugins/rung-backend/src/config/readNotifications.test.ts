import { mockServices } from '@backstage/backend-test-utils';
import { JsonObject } from '@backstage/types';
import { readNotifications } from './readNotifications';

const read = (notifications?: JsonObject) =>
  readNotifications(
    mockServices.rootConfig({ data: { rung: { notifications } } }),
  );

describe('readNotifications', () => {
  it('tells nobody anything unless it is switched on', () => {
    expect(read()).toBeUndefined();
    expect(read({ hour: 9 })).toBeUndefined();
    expect(read({ enabled: false })).toBeUndefined();
  });

  it('completes what is left out', () => {
    expect(read({ enabled: true })).toEqual({
      kinds: new Set([
        'underBuilt',
        'acceptances',
        'exercises',
        'digest',
        'campaigns',
      ]),
      quietOwners: new Set(),
      operators: undefined,
      daysBefore: 14,
      hour: 7,
      manyAtOnce: 100,
    });
  });

  it('reads everything that can be set', () => {
    expect(
      read({
        enabled: true,
        kinds: { underBuilt: false, verdicts: true },
        quietOwners: ['Contractors', 'user:default/Boss'],
        operators: 'platform/Team',
        daysBefore: 7,
        hour: 0,
        manyAtOnce: 20,
      }),
    ).toEqual({
      kinds: new Set([
        'acceptances',
        'exercises',
        'verdicts',
        'digest',
        'campaigns',
      ]),
      quietOwners: new Set(['group:default/contractors', 'user:default/boss']),
      operators: 'group:platform/team',
      daysBefore: 7,
      hour: 0,
      manyAtOnce: 20,
    });
  });

  it.each<[JsonObject, string]>([
    [
      { kinds: { campaign: true } },
      'rung.notifications.kinds has campaign, which is no kind of message; write some of underBuilt, acceptances, exercises, verdicts, digest, campaigns',
    ],
    [
      { quietOwners: ['group:default/a', 'component:default/b'] },
      'rung.notifications.quietOwners[1] is component:default/b; write a group or a user, such as group:default/platform-team',
    ],
    [
      { operators: 'a:b:c' },
      'rung.notifications.operators is a:b:c; write a group or a user, such as group:default/platform-team',
    ],
    [
      { hour: 24 },
      'rung.notifications.hour is 24; write a whole number from 0 to 23',
    ],
    [
      { daysBefore: 0.5 },
      'rung.notifications.daysBefore is 0.5; write a whole number from 1 to 90',
    ],
    [
      { manyAtOnce: 0 },
      'rung.notifications.manyAtOnce is 0; write a whole number from 1 to 1000000',
    ],
  ])('refuses %j', (settings, message) => {
    expect(() => read(settings)).toThrow(message);
  });
});
