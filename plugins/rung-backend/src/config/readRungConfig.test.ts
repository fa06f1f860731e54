import { mockServices } from '@backstage/backend-test-utils';
import { AssessmentPolicy } from '@rung/backstage-plugin-rung-common';
import { JsonObject } from '@backstage/types';
import { readRungConfig } from './readRungConfig';

const day = 24 * 60 * 60 * 1000;

function read(rung?: JsonObject) {
  return readRungConfig(
    mockServices.rootConfig({ data: rung === undefined ? {} : { rung } }),
  );
}

describe('the configuration', () => {
  it('may be left out', () => {
    expect(read()).toEqual({
      policy: AssessmentPolicy.default(),
      rules: expect.any(String),
      kinds: ['Component', 'Resource', 'System', 'Domain', 'API'],
      schedule: {
        frequency: { minutes: 10 },
        timeout: { minutes: 5 },
        initialDelay: { seconds: 15 },
        scope: 'global',
      },
      ruleSet: expect.any(String),
      scanTimeout: 5 * 60_000,
      goneAtOnce: { percent: 20, entities: 50 },
      retention: 400 * day,
      publishesEvents: false,
      statementTimeout: 10_000,
      costs: { shown: true },
      countedKinds: ['Component'],
      countedEnvironment: 'production',
      snapshotMaxAge: 90 * 60_000,
      sweepSchedule: { frequency: 30 * 60_000, timeout: 10 * 60_000 },
      pushedBy: new Map(),
      evidenceReporters: new Map(),
    });
  });

  it('may set everything', () => {
    expect(
      read({
        scan: {
          kinds: ['Component', 'Template'],
          schedule: {
            frequency: { cron: '0 * * * *' },
            timeout: 'PT20M',
            initialDelay: { seconds: 1 },
          },
          goneAtOnce: { percent: 0.5, entities: 0 },
        },
        history: { retention: '90d' },
        observation: {
          every: { hours: 2 },
          timeout: '1m',
          environment: 'Live',
          maxAge: { days: 1 },
          push: [
            {
              cluster: 'payments-1',
              subject: 'payments-1-observer',
              title: 'Payments',
            },
          ],
        },
        reports: {
          statementTimeout: { seconds: 3 },
          countedKinds: ['template'],
        },
      }),
    ).toMatchObject({
      kinds: ['Component', 'Template'],
      schedule: {
        frequency: { cron: '0 * * * *' },
        timeout: { minutes: 20 },
        initialDelay: { seconds: 1 },
        scope: 'global',
      },
      scanTimeout: 20 * 60_000,
      goneAtOnce: { percent: 0.5, entities: 0 },
      retention: 90 * day,
      statementTimeout: 3_000,
      countedKinds: ['template'],
      countedEnvironment: 'live',
      snapshotMaxAge: day,
      sweepSchedule: { frequency: 2 * 60 * 60_000, timeout: 60_000 },
      pushedBy: new Map([
        ['payments-1', { subject: 'payments-1-observer', title: 'Payments' }],
      ]),
    });
  });

  it('counts what is assessed where that is no component', () => {
    expect(read({ scan: { kinds: ['API'] } }).countedKinds).toEqual(['API']);
  });

  it('takes three times as long as between two readings for too old', () => {
    expect(read({ observation: { every: '2h' } }).snapshotMaxAge).toBe(
      6 * 60 * 60_000,
    );
  });

  it('begins the first scan soon, whatever the schedule', () => {
    const schedule = { frequency: { hours: 1 }, timeout: { minutes: 5 } };
    expect(read({ scan: { schedule } }).schedule).toMatchObject({
      initialDelay: { seconds: 15 },
    });
  });

  it('may have history kept for ever', () => {
    const { retention } = read({ history: { retention: false } });
    expect(retention).toBeUndefined();
  });

  it('has a fingerprint of all that a verdict rests on, and of nothing else', () => {
    const { rules } = read();
    expect(read({}).rules).toBe(rules);
    expect(read({ scan: { kinds: ['API'] } }).rules).toBe(rules);
    expect(read({ history: { retention: false } }).rules).toBe(rules);
    const others = [
      { compliance: { 'pci-dss': 5 } },
      { compliance: { 'pci-dss': 6 } },
      { annotationKeys: { rto: ['acme.com/rto'] } },
      { exerciseAgeDays: 90 },
    ].map(settings => read(settings).rules);
    expect(new Set([rules, ...others]).size).toBe(5);
  });

  it('has a fingerprint of all that replicas have to share', () => {
    const { ruleSet } = read();
    const kinds = ['API', 'Component', 'domain', 'system', 'RESOURCE'];
    expect(read({ scan: { kinds } }).ruleSet).toBe(ruleSet);
    expect(read({ history: { retention: false } }).ruleSet).toBe(ruleSet);
    const others = [
      { scan: { kinds: ['API'] } },
      { scan: { kinds: [...kinds, 'Template'] } },
      { compliance: { 'pci-dss': 5 } },
      { observation: { environment: 'live' } },
      { observation: { maxAge: '1h' } },
    ].map(settings => read(settings).ruleSet);
    expect(new Set([ruleSet, ...others]).size).toBe(6);
  });

  it.each<[message: RegExp, rung: JsonObject]>([
    [/^rung\.scal is not a setting; write rung\.scan$/, { scal: {} }],
    [/^rung\.scan\.kind is not a setting/, { scan: { kind: ['API'] } }],
    [
      /^rung\.scan\.schedule\.initalDelay is not a setting; write rung\.scan\.schedule\.initialDelay$/,
      {
        scan: {
          schedule: {
            frequency: { minutes: 1 },
            timeout: { minutes: 1 },
            initalDelay: { seconds: 1 },
          },
        },
      },
    ],
    [
      /^rung\.scan\.schedule\.scope is not a setting/,
      {
        scan: {
          schedule: {
            frequency: { minutes: 1 },
            timeout: { minutes: 1 },
            scope: 'local',
          },
        },
      },
    ],
    [/^rung\.history\.days is not a setting/, { history: { days: 5 } }],
    [
      /^rung\.reports\.timeout is not a setting/,
      { reports: { timeout: '5s' } },
    ],

    [/'rung\.scan'/, { scan: true }],
    [/'rung\.scan\.kinds'/, { scan: { kinds: 'Component' } }],
    [
      /^rung\.scan\.kinds is empty; .*Component, Resource/,
      { scan: { kinds: [] } },
    ],
    [
      /^rung\.scan\.schedule cannot be read; .* 'timeout'/,
      { scan: { schedule: { frequency: { minutes: 10 } } } },
    ],
    [
      /^rung\.scan\.schedule cannot be read; .*'rung\.scan\.schedule\.frequency'/,
      { scan: { schedule: { timeout: { minutes: 10 } } } },
    ],
    [
      /^rung\.scan\.schedule cannot be read; .* 'frequency'/,
      { scan: { schedule: { frequency: 'often', timeout: { minutes: 1 } } } },
    ],
    [
      /^rung\.scan\.goneAtOnce\.share is not a setting/,
      { scan: { goneAtOnce: { share: 20 } } },
    ],
    [
      /^rung\.scan\.goneAtOnce\.percent is 120; write a number from 0 to 100$/,
      { scan: { goneAtOnce: { percent: 120 } } },
    ],
    [
      /^rung\.scan\.goneAtOnce\.entities is -1; write a number from 0/,
      { scan: { goneAtOnce: { entities: -1 } } },
    ],
    [
      /'rung\.scan\.goneAtOnce\.percent'/,
      { scan: { goneAtOnce: { percent: 'a fifth' } } },
    ],
    [/'rung\.scan\.goneAtOnce'/, { scan: { goneAtOnce: 20 } }],
    [/'rung\.history\.retention'/, { history: { retention: 'a while' } }],
    [/'rung\.history\.retention'/, { history: { retention: true } }],
    [
      /'rung\.history\.retention'/,
      { history: { retention: { fortnights: 2 } } },
    ],
    [
      /^rung\.history\.retention is no time at all/,
      { history: { retention: '0d' } },
    ],
    [
      /^rung\.history\.retention is too long; write a duration of at most 1000 years$/,
      { history: { retention: { years: 2000 } } },
    ],
    [
      /^rung\.reports\.statementTimeout is no time at all/,
      { reports: { statementTimeout: { seconds: -1 } } },
    ],
    [
      /^rung\.reports\.statementTimeout is too long; write a duration of at most 24 days$/,
      { reports: { statementTimeout: { days: 30 } } },
    ],
    [
      /^rung\.observation\.every is too long; write a duration of at most 7 days$/,
      { observation: { every: { days: 8 } } },
    ],
    [
      /^rung\.observation\.push\[1\]\.cluster is a, as another one is; write each cluster once$/,
      {
        observation: {
          push: [
            { cluster: 'a', subject: 'x' },
            { cluster: 'a', subject: 'y' },
          ],
        },
      },
    ],
    [
      /'rung\.observation\.push\[0\]\.subject'/,
      { observation: { push: [{ cluster: 'a' }] } },
    ],
    [
      /^rung\.reports\.countedKinds is empty; write some of \[Component, /,
      { reports: { countedKinds: [] } },
    ],
    [
      /^rung\.reports\.countedKinds names Template, which is not assessed; write some of \[Component, /,
      { reports: { countedKinds: ['Component', 'Template'] } },
    ],
    [
      /'rung\.reports\.statementTimeout'/,
      { reports: { statementTimeout: 10 } },
    ],

    [
      /rung\.scales\.rto\[0\] ends at 1h .* a gap/,
      { scales: { rto: [{ rung: 2, atLeast: '1h' }] } },
    ],
    [/rung\.compliance\.pci-dss/, { compliance: { 'pci-dss': 7 } }],
    [/rung\.annotationKeys\.speed/, { annotationKeys: { speed: ['a/b'] } }],
  ])('is refused where it cannot hold: %s', (message, rung) => {
    expect(() => read(rung)).toThrow(message);
  });
});
