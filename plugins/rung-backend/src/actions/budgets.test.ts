import { mockCredentials, mockServices } from '@backstage/backend-test-utils';
import { actionsRegistryServiceMock } from '@backstage/backend-test-utils/alpha';
import { stringifyEntityRef } from '@backstage/catalog-model';
import {
  assessEntity,
  AssessmentPolicy,
  renderMemo,
  requirementKeys,
  unitKinds,
} from '@rung/backstage-plugin-rung-common';
import { LiveAssessment } from '@rung/backstage-plugin-rung-common/wire';
import { JsonObject } from '@backstage/types';
import fc from 'fast-check';
import { countsOf } from '../__testUtils__/countsOf';
import {
  hostileEntity,
  hostileText,
  longName,
  longRef,
} from '../__testUtils__/hostileTexts';
import { PortalLinks } from '../links';
import { Authorizer } from '../permissions';
import { ActionRegistrar, ActionServices, registerActions } from '.';
import { budgets, sizeOf } from './output';

const now = new Date('2026-06-01');
const policy = AssessmentPolicy.create({
  profiles: Object.fromEntries(
    Array.from({ length: 300 }, (_, index) => [
      `${'profile'.repeat(9)}-${index}`,
      { availability: '99.9', rto: '1h', rpo: '1h', audience: 'paying' },
    ]),
  ),
});

const assessment: fc.Arbitrary<LiveAssessment> = fc
  .tuple(hostileEntity, fc.uniqueArray(longRef, { maxLength: 9 }))
  .map(([entity, refs]) => ({
    ...assessEntity(entity, {
      policy,
      now,
      dependencies: refs.map(entityRef => ({ entityRef, resilience: 1 })),
    }),
    dependencies: Array.from({ length: 200 }, (_, index) => ({
      entityRef: refs[index % refs.length],
      resilience: 3,
    })),
    reported: { status: 'current', at: now.toISOString() },
  }));

/** What the actions are made of, as far as one of them needs it. */
type Stubs = {
  [Name in keyof ActionServices]?: Partial<ActionServices[Name]>;
};

function offered(services: Stubs) {
  const registry = actionsRegistryServiceMock();
  const registrar = ActionRegistrar.create({
    actionsRegistry: registry,
    authorizer: { require: async () => {} } as unknown as Authorizer,
    logger: mockServices.logger.mock(),
  });
  registerActions(registrar, {
    links: PortalLinks.fromConfig(
      mockServices.rootConfig({
        data: { app: { baseUrl: `https://${'portal.'.repeat(20)}test` } },
      }),
    ),
    policy,
    requirementsTemplate: 'template:default/state-requirements',
    spend: {
      costs: {
        shown: true,
        prices: {
          currency: 'EUR',
          asOf: '2026-11-01',
          monthly: { cluster: 730, region: 1200 },
        },
      },
    },
    ...services,
  } as ActionServices);
  return registry;
}

/**
 * What an action tells, once it is certain that it is no larger than may be, and
 * that its schema has let all of it through.
 */
async function told(
  services: Stubs,
  name: string,
  input: JsonObject,
  bytes: number = budgets.full,
) {
  const registry = offered(services);
  const id = `test:${name}`;
  const credentials = mockCredentials.user();
  const { output } = await registry.invoke({ id, input, credentials });
  let whole: unknown;
  const { action } = registry.actions.get(id)!;
  registry.actions.get(id)!.action = async asked => {
    const answer = await action(asked);
    whole = answer?.output;
    return answer;
  };
  await registry.invoke({ id, input, credentials });
  expect(output).toEqual(JSON.parse(JSON.stringify(whole)));
  expect(sizeOf(output)).toBeLessThanOrEqual(bytes);
  return output as Record<string, unknown[]> & {
    more?: Record<string, number>;
  };
}

function holds<T>(values: fc.Arbitrary<T>, check: (value: T) => Promise<void>) {
  return fc.assert(fc.asyncProperty(values, check), { numRuns: 20 });
}

jest.setTimeout(60_000);

describe('an answer is as small as is promised, and whole', () => {
  it.each(['summary', 'full'] as const)('of an assessment: %s', detail =>
    holds(assessment, async found => {
      const { findings, problems, more } = await told(
        { assessments: { getAssessment: async () => found } },
        'get-assessment',
        { entityRef: found.entityRef, detail },
        budgets[detail],
      );
      expect(findings.length + (more?.findings ?? 0)).toBe(
        found.findings.length,
      );
      expect(problems.length + (more?.problems ?? 0)).toBe(
        found.problems.length,
      );
    }),
  );

  it('of a memo', () =>
    holds(fc.tuple(assessment, hostileText), async ([found, title]) => {
      const markdown = `${renderMemo(found, title)}\n`.repeat(9);
      const memo = await told(
        { assessments: { getMemo: async () => markdown } },
        'get-decision-memo',
        { entityRef: found.entityRef },
      );
      expect(String(memo.markdown).split('\n')).toHaveLength(
        markdown.split('\n').length - (memo.more?.lines ?? 0),
      );
    }));

  it('of two verdicts beside one another', () =>
    holds(fc.tuple(assessment, assessment), async ([standing, proposed]) => {
      const { entityRef } = standing;
      const proposals = {
        propose: async () => ({
          standing,
          proposed,
          changes: Array.from({ length: 100 }, () => ({
            annotation: `acme.com/${'a'.repeat(63)}`,
            before: 'é'.repeat(500),
            after: '1h',
          })),
        }),
      };
      const requirements = Object.fromEntries(
        requirementKeys.map(key => [key, 'é'.repeat(40)]),
      );
      const input = { entityRef, requirements };
      await told({ proposals }, 'assess-requirements', input);
      const { changes, more } = await told(
        { proposals },
        'propose-annotations',
        {
          entityRef,
          requirements: { rto: '1h' },
        },
      );
      expect(changes.length + (more?.changes ?? 0)).toBe(100);
    }));

  it('of a refresh', () =>
    holds(assessment, async found => {
      const { forcedBy, more } = await told(
        {
          assessments: { getAssessment: async () => found },
          auditor: mockServices.auditor.mock({
            createEvent: async () => ({
              success: async () => {},
              fail: async () => {},
            }),
          }),
          refreshes: { refreshEntity: async () => true },
        },
        'refresh-assessment',
        { entityRef: found.entityRef },
        budgets.summary,
      );
      expect(forcedBy.length + (more?.forcedBy ?? 0)).toBe(
        found.demands.filter(({ forcing }) => forcing).length,
      );
    }));

  it('of a history, which goes on where it was cut', () =>
    holds(fc.tuple(hostileText, longRef), async ([text, entityRef]) => {
      const items = Array.from({ length: 50 }, (_, index) => ({
        id: `${'x'.repeat(90)}${index}`,
        at: now.toISOString(),
        changes: Array.from({ length: 25 }, () => ({
          key: 'availability' as const,
          before: text,
          after: text,
          source: { type: 'system' as const, entityRef },
        })),
        causes: ['inherited' as const],
      }));
      const { changes, nextCursor, more } = await told(
        { assessments: { getHistory: async () => ({ items }) } },
        'get-history',
        { entityRef, limit: 50 },
      );
      expect(more?.changes).toBe(50 - changes.length);
      expect(nextCursor).toBe(items[changes.length - 1].id);
    }));

  it('of a list, which goes on where it was cut', () =>
    holds(
      fc.array(fc.tuple(hostileText, longRef), {
        minLength: 90,
        maxLength: 100,
      }),
      async rows => {
        const list = async ({ limit }: { limit: number }) => ({
          items: rows.slice(0, limit).map(([title, entityRef]) => ({
            entityRef,
            kind: 'Component',
            namespace: 'default',
            name: 'a',
            title,
            owners: Array.from({ length: 50 }, () => entityRef),
            tags: [],
            status: 'assessed' as const,
            rung: 6 as const,
            resilience: 6 as const,
            platform: true,
            built: 1 as const,
            builtSource: 'declared' as const,
            fit: 'under-built' as const,
            couldGo: [],
            requirements: [],
            findings: [],
            missing: [],
            unreadable: [],
            guesses: [],
            problems: 0,
            assessedAt: now.toISOString(),
            changedAt: now.toISOString(),
          })),
          nextCursor: `${'y'.repeat(900)}${limit}`,
          total: 1_000_000,
        });
        const { assessments, nextCursor, more } = await told(
          { reports: { list } },
          'list-assessments',
          { limit: 100, owner: rows.slice(0, 50).map(([, ref]) => ref) },
        );
        expect(assessments.length + (more?.assessments ?? 0)).toBe(rows.length);
        expect(nextCursor).toBe(`${'y'.repeat(900)}${assessments.length}`);
      },
    ));

  it('of a report, and of what ends soon', () =>
    holds(fc.tuple(hostileText, longRef), async ([text, entityRef]) => {
      const counts = countsOf([]);
      const scan = { status: 'succeeded' as const, asOf: now.toISOString() };
      const items = Array.from({ length: 200 }, () => ({
        entityRef,
        name: 'a',
        title: text,
        owners: Array.from({ length: 50 }, () => entityRef),
        finding: 'single-zone',
        until: '2026-06-02',
      }));
      const reports = {
        report: async () => ({
          kinds: {
            counted: Array.from({ length: 50 }, () => text),
            others: {},
          },
          totals: counts,
          matrix: [],
          groups: Array.from({ length: 5_000 }, () => ({
            ...counts,
            name: text,
          })),
          scan,
        }),
        trend: async () => ({ days: [], scan }),
        acceptances: async () => ({
          items: items.map(item => ({ ...item, severity: 'low' as const })),
          total: 900,
          scan,
        }),
        exercises: async () => ({
          items: items.map(item => ({ ...item, exercised: '2026-01-01' })),
          total: 800,
          scan,
        }),
      };
      const units = {
        units: unitKinds.map(kind => ({ kind, count: 10_000 })),
        priced: {
          lines: unitKinds.map(kind => ({
            kind,
            count: 10_000,
            price: 123_456.78,
            amount: 1_234_567_800,
          })),
          amount: 4_938_271_200,
          unpriced: [],
        },
      };
      const spend = {
        costs: { shown: true },
        spend: async () => ({
          prices: { currency: 'EUR', asOf: '2026-11-01', monthly: {} },
          totals: {
            total: 9,
            overBuilt: 9,
            underBuilt: 0,
            unknown: 0,
            couldGo: units,
            closing: units,
            clusters: { noLongerNeeded: 9, free: 9, unnamed: 9 },
          },
          scan,
        }),
      };
      const report = await told({ reports, spend }, 'summarize-report', {
        groupBy: 'owner',
      });
      expect(report.groups.length + (report.more?.groups ?? 0)).toBe(5_000);
      const { acceptances, exercises, more } = await told(
        { reports },
        'list-expiring',
        {},
      );
      expect(more).toEqual({
        acceptances: 900 - acceptances.length,
        exercises: 800 - exercises.length,
      });
    }));

  it('of a drill', () =>
    holds(fc.tuple(longRef, longName), async ([entityRef, name]) => {
      const zones = Array.from(
        { length: 500 },
        (_, index) => `${name}${index}`,
      );
      const workload = { kind: 'Deployment', namespace: name, name };
      const places = [1, 2, 3].map(place => ({
        place,
        cluster: name.repeat(4),
        counted: true,
        takenAt: now.toISOString(),
        workloads: Array.from({ length: 99 }, () => ({
          ...workload,
          ready: 1,
          wanted: 1,
        })),
        zones,
        nodes: [],
      }));
      const drilled = Array.from({ length: 99 }, (_, index) => ({
        workload: index,
        ready: 1,
        wanted: 1,
        lost: 1,
        left: 0,
        placed: 0,
        pending: [],
        outcome: 'down' as const,
      }));
      const { drills, more } = await told(
        {
          blastRadius: {
            singlePoints: async () => ({
              entityRef,
              items: Array.from({ length: 100 }, () => ({
                loss: { kind: 'entity' as const, name: entityRef },
                chain: [],
              })),
              total: 100,
            }),
          },
          observations: {
            getObservation: async () => ({
              match: { rule: 'named', certainty: 'certain' },
              unreadable: [],
              places,
              checks: [],
            }),
            getDrill: async (_ref, { place, lostZone }) => ({
              place,
              zone: lostZone,
              takenAt: now.toISOString(),
              nodes: [],
              workloads: drilled,
              drains: [],
            }),
          },
        },
        'drill',
        { entityRef },
      );
      expect(drills.length + (more?.drills ?? 0)).toBe(1500);
    }));

  it('of what goes down in the whole catalog', () =>
    holds(fc.tuple(hostileText, longRef), async ([title, entityRef]) => {
      const counts = {
        total: 1_000_000,
        states: { down: 900, degraded: 1, untouched: 1, unknown: 1 },
        direct: 1,
        uncertain: 1,
        promises: { broken: 1, restore: 1, unknown: 1, kept: 1 },
      };
      const step = { kind: 'entity' as const, name: entityRef };
      const { goesDown, more } = await told(
        {
          authorizer: { require: async () => {} },
          blastRadius: {
            radius: async ({ loss }) => ({
              loss,
              kinds: ['Component'],
              counts,
              unknown: {
                'not-seen': 0,
                'not-stated': 0,
                'place-not-stated': 0,
              },
              clusters: { lost: [], lostCount: 0, left: 0 },
              groups: Array.from({ length: 100 }, () => ({
                ...counts,
                name: entityRef,
              })),
              groupCount: 100,
              scan: { status: 'succeeded' },
            }),
            items: async () => ({
              items: Array.from({ length: 50 }, () => ({
                entityRef,
                name: 'a',
                title,
                owners: [entityRef],
                state: 'down' as const,
                chain: Array.from({ length: 8 }, () => step),
              })),
              total: 900,
            }),
          },
        },
        'drill',
        { loss: 'entity', name: entityRef },
      );
      expect(goesDown.length + (more?.goesDown ?? 0)).toBe(900);
    }));

  it('of the ladder', async () => {
    const { profiles, more } = await told({}, 'describe-ladder', {});
    expect(profiles.length + (more?.profiles ?? 0)).toBe(300);
  });
});

it('hides what a caller could not read, and says what to do', async () => {
  const entityRef = stringifyEntityRef({
    kind: 'component',
    namespace: 'default',
    name: 'a',
  });
  const registry = offered({
    assessments: {
      getAssessment: async () => {
        throw new TypeError('a secret of the database');
      },
    },
  });
  await expect(
    registry.invoke({
      id: 'test:get-assessment',
      input: { entityRef },
      credentials: mockCredentials.user(),
    }),
  ).rejects.toMatchObject({
    name: 'ServiceUnavailableError',
    message: expect.stringMatching(/^Rung could not answer.*in a minute/),
  });
});
