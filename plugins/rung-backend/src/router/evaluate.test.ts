import {
  AssessmentPolicy,
  assessEntity,
} from '@rung/backstage-plugin-rung-common';
import { entity } from '../__testUtils__/entities';
import { Portal } from '../__testUtils__/Portal';
import { portalConfig } from '../__testUtils__/portalConfig';

const settings = { annotationKeys: { rto: ['acme.com/rto'] } };
const policy = AssessmentPolicy.create(settings);

function stating(value: string): string {
  return JSON.stringify({ annotations: { a: value } });
}

describe('an evaluation', () => {
  let portal: Portal;

  beforeAll(async () => {
    portal = await Portal.start({
      entities: [entity('Component', 'unnamed', { states: { rto: '1s' } })],
      config: portalConfig({ rung: settings }),
    });
    await portal.scan();
  }, 60_000);

  afterAll(() => portal.stop());

  async function evaluate(body: object) {
    const response = await portal.post('/v1/evaluate', body);
    expect(response.status).toBe(200);
    return response.body;
  }

  function assessed(annotations: Record<string, string>) {
    const { metadata, ...others } = entity('Component', 'unnamed');
    return JSON.parse(
      JSON.stringify(
        assessEntity(
          { ...others, metadata: { ...metadata, annotations } },
          { policy, now: new Date() },
        ),
      ),
    );
  }

  it('is assessed as an entity would be that states the same', async () => {
    const annotations = {
      'rung.dev/availability': '99.95?',
      'rung.dev/built.rung': '2',
      'rung.dev/accept.under-built': 'until 2999-12-31: the move has begun',
      'rung.dev/teams': 'a few',
      'acme.com/rto': '15m',
      'acme.com/other': 'unread',
    };
    const { findings, problems, demands } = await evaluate({ annotations });
    expect({ findings, problems, demands }).toMatchObject({
      findings: expect.arrayContaining([
        expect.objectContaining({
          id: 'under-built',
          accepted: { until: '2999-12-31', reason: 'the move has begun' },
        }),
      ]),
      problems: [{ key: 'teams', value: 'a few' }],
    });
    expect(await evaluate({ annotations })).toEqual(assessed(annotations));
    expect(
      await evaluate({ requirements: { availability: '99.95?', rto: '15m' } }),
    ).toEqual(
      assessed({ 'rung.dev/availability': '99.95?', 'rung.dev/rto': '15m' }),
    );
  });

  it('is what the requirement says, and not the annotation', async () => {
    expect(
      await evaluate({
        requirements: { rto: '30s' },
        annotations: {
          'rung.dev/rto': '1d',
          'acme.com/rto': '2d',
          'rung.dev/rpo': '1h',
        },
      }),
    ).toMatchObject({
      demands: [
        { key: 'rto', text: '30s' },
        { key: 'rpo', text: '1h' },
      ],
    });
  });

  it('takes an empty body', async () => {
    expect(await evaluate({})).toEqual(assessed({}));
  });

  it('is not kept anywhere', async () => {
    const before = await portal.get('/v1/assessments?total=true');
    await evaluate({ requirements: { rto: '1d' } });
    const after = await portal.get('/v1/assessments?total=true');
    expect(after.body).toEqual(before.body);
    const history = await portal.get(
      '/v1/assessments/by-name/component/default/unnamed/history',
    );
    expect(history.body.items).toEqual([]);
  });

  it.each([
    '{"annotations":{"__proto__":"1","constructor":"2","toString":"3","hasOwnProperty":"4"}}',
    '{"annotations":{"rung.dev/__proto__":"1","rung.dev/constructor":"2","rung.dev/accept.constructor":"until 2999-12-31: why"}}',
    '{"requirements":{},"annotations":{"rung.dev/profile":"__proto__"}}',
    '{"annotations":{"rung.dev/profile":"constructor","rung.dev/survives":"toString","rung.dev/compliance":"constructor, __proto__"}}',
  ])('may have hostile names: %s', async body => {
    const response = await portal.post('/v1/evaluate', body);
    expect(response.status).toBe(200);
    expect(response.body.entityRef).toBe('component:default/unnamed');
    expect(await evaluate({})).toEqual(assessed({}));
  });

  it.each([
    ['a hostile key', 'requirements', '{"requirements":{"__proto__":"1h"}}'],
    ['a foreign key', 'requirements', '{"requirements":{"constructor":"1h"}}'],
    ['an object', 'annotations', '{"annotations":{"__proto__":{"a":"b"}}}'],
    ['a hostile field', 'body', '{"__proto__":{"requirements":{}}}'],
    ['a foreign field', 'body', '{"constructor":{}}'],
    ['a list', 'body', '[]'],
    ['a long value', 'annotations/a', stating('x'.repeat(1001))],
    ['a large body', 'too large', stating('x'.repeat(200_000))],
    ['half a body', 'JSON', '{"annotations":'],
  ])('is refused where it is %s, by %s', async (_, field, body) => {
    const response = await portal.post('/v1/evaluate', body);
    expect(response.status).toBe(400);
    expect(response.body.error.name).toBe('InputError');
    expect(response.body.error.message).toContain(field);
  });
});
