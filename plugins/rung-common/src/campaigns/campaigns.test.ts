import { Entity } from '@backstage/catalog-model';
import fc from 'fast-check';
import { campaignAnnotations } from '../annotations/keys';
import { campaignKeys } from '../annotations/campaignKeys';
import { fits } from '../built/types';
import { findingIds } from '../findings/rules';
import {
  AssessmentFilters,
  CampaignGoal,
  goalTypes,
  reportedStatuses,
} from '../wire';
import { goalFilters, goalOnDay, readCampaign, standingOf } from '.';

const stated: Record<string, string> = {
  'rung.dev/campaign.goal': 'comes-down',
  'rung.dev/campaign.filter': 'owner=group:default/booking-team&tag=tier-1',
  'rung.dev/campaign.starts': '2027-03-01',
  'rung.dev/campaign.ends': '2027-05-31',
};

function campaign(
  annotations: object,
  metadata: Partial<Entity['metadata']> = {},
): Entity {
  return {
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'Resource',
    metadata: {
      name: 'Spring',
      annotations: annotations as Record<string, string>,
      ...metadata,
    },
    spec: { type: 'rung-campaign', owner: 'platform' },
  };
}

const goals = fc.oneof(
  fc
    .constantFrom(...goalTypes.filter(type => type !== 'finding'))
    .map((type): CampaignGoal => ({ type })),
  fc
    .constantFrom(...findingIds)
    .map((finding): CampaignGoal => ({ type: 'finding', finding })),
);

const summaries = fc.record({
  status: fc.constantFrom(...reportedStatuses),
  fit: fc.constantFrom(...fits),
  findings: fc.array(
    fc.record({
      id: fc.constantFrom(...findingIds),
      severity: fc.constant('low' as const),
      accepted: fc.boolean(),
    }),
    { maxLength: 60 },
  ),
});

type Summary = Parameters<typeof standingOf>[1];

/** As a list filters. */
function passes(
  { status, fit, findings }: Summary,
  filters: AssessmentFilters,
): boolean {
  const isOpen = (id: string) =>
    findings.some(finding => finding.id === id && !finding.accepted);
  return (
    (filters.status?.includes(status) ?? true) &&
    (filters.fit?.includes(fit) ?? true) &&
    (filters.openFinding?.some(isOpen) ?? true) &&
    !filters.noOpenFinding?.some(isOpen)
  );
}

describe('readCampaign', () => {
  it('reads what a campaign asks, of whom and when', () => {
    expect(
      readCampaign(
        {
          ...campaign(stated, { title: 'Step down', description: 'It costs.' }),
          relations: [{ type: 'ownedBy', targetRef: 'group:default/platform' }],
        },
        '2027-03-01',
      ),
    ).toEqual({
      entityRef: 'resource:default/spring',
      namespace: 'default',
      name: 'Spring',
      title: 'Step down',
      description: 'It costs.',
      owners: ['group:default/platform'],
      plan: {
        goal: { type: 'comes-down' },
        filter: 'owner=group%3Adefault%2Fbooking-team&tag=tier-1',
        starts: '2027-03-01',
        ends: '2027-05-31',
        stage: 'running',
      },
      problems: [],
    });
  });

  it.each([
    ['2027-02-28', 'planned'],
    ['2027-03-01', 'running'],
    ['2027-05-31', 'running'],
    ['2027-06-01', 'ended'],
  ])('on %s it is %s', (day, stage) => {
    expect(readCampaign(campaign(stated), day).plan?.stage).toBe(stage);
    const draft = { ...stated, 'rung.dev/campaign.draft': 'true' };
    expect(readCampaign(campaign(draft), day).plan?.stage).toBe('draft');
  });

  it.each([
    ['goal', 'climb'],
    ['goal', 'finding'],
    ['goal', 'finding:no-such'],
    ['goal', 'finding:constructor'],
    ['filter', ''],
    ['filter', 'tier=tier-1'],
    ['filter', 'owner=booking-team'],
    ['filter', 'owner=group:default/a&rung=3'],
    ['filter', 'constructor=a'],
    ['starts', '2027-02-30'],
    ['ends', '2027-02-01'],
    ['draft', 'soon'],
  ])('asks nobody anything where %s is %j', (key, value) => {
    const { plan, problems } = readCampaign(
      campaign({ ...stated, [`rung.dev/campaign.${key}`]: value }),
      '2027-03-01',
    );

    expect(plan).toBeUndefined();
    expect(problems).toEqual([{ key, value }]);
  });

  it('tells what is missing', () => {
    const { problems } = readCampaign(campaign({}), '2027-03-01');

    expect(problems.map(({ key }) => key)).toEqual([
      'goal',
      'filter',
      'starts',
      'ends',
    ]);
  });

  it('never throws, whatever is written, and then has a plan or a problem', () => {
    const texts = fc.oneof(
      fc.anything(),
      fc.string({ unit: 'binary' }),
      fc.constantFrom(...Object.values(stated), '%', 'owner=%E0%A4%A', '&&=='),
      fc.constant('owner=group:default/a&'.repeat(2000)),
    );
    const annotations = fc.oneof(
      fc.anything(),
      fc.record(
        Object.fromEntries(
          campaignKeys.map(key => [campaignAnnotations[key], texts]),
        ),
        { requiredKeys: [] },
      ),
    );

    fc.assert(
      fc.property(annotations, texts, (annotated, text) => {
        const { plan, problems } = readCampaign(
          {
            ...campaign(annotated as object, {
              title: text as string,
              description: text as string,
            }),
            relations: text as Entity['relations'],
          },
          '2027-03-01',
        );
        expect(plan === undefined).toBe(problems.length > 0);
      }),
    );
  });
});

describe('a goal', () => {
  it('lets lists find exactly what it says of each entity', () => {
    fc.assert(
      fc.property(goals, summaries, (goal, summary) => {
        const { left, done } = goalFilters(goal);
        const standing = standingOf(goal, summary);
        expect([passes(summary, left), passes(summary, done)]).toEqual([
          standing === 'left',
          standing === 'done',
        ]);
      }),
    );
  });

  it('counts of a day what it counts of the entities of that day', () => {
    fc.assert(
      fc.property(goals, fc.array(summaries), (goal, all) => {
        const { left } = goalFilters(goal);
        const known = all.filter(
          // What states nothing has no findings.
          ({ status, findings }) =>
            ['assessed', 'incomplete'].includes(status) ||
            findings.length === 0,
        );
        const count = <Word extends string>(
          words: readonly Word[],
          of: (summary: Summary) => Word,
        ) =>
          Object.fromEntries(
            words.map(word => [
              word,
              known.filter(summary => of(summary) === word).length,
            ]),
          ) as Record<Word, number>;
        const standings = known.map(summary => standingOf(goal, summary));
        const day = goalOnDay(
          goal,
          {
            date: '2027-03-01',
            total: known.length,
            statuses: count(reportedStatuses, ({ status }) => status),
            fits: count(fits, ({ fit }) => fit),
          },
          left.openFinding
            ? known.filter(summary => passes(summary, left)).length
            : undefined,
        );

        expect(day).toEqual({
          date: '2027-03-01',
          all: known.length,
          left: standings.filter(standing => standing === 'left').length,
          done: standings.filter(standing => standing === 'done').length,
        });
      }),
    );
  });
});
