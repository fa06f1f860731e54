import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import { entity } from '@internal/test-utils/entity';
import {
  assessEntity,
  AssessmentPolicy,
  renderMemo,
} from '@rung/backstage-plugin-rung-common';
import { runAction } from '../__testUtils__/runAction';
import { SubjectAssessor } from '../subject';
import { createAssessAction } from './assess';

const policy = AssessmentPolicy.default();
const bookingWeb = entity('Component', 'booking-web', {
  'rung.dev/built.control-plane': 'managed',
  'rung.dev/teams': '3',
});
const action = createAssessAction({
  assessor: SubjectAssessor.create({
    catalog: catalogServiceMock({ entities: [bookingWeb] }),
    policy,
  }),
});

describe('rung:assess', () => {
  it('gives out the assessment that the engine makes of all that is stated', async () => {
    const { output, log } = await runAction(action, {
      entityRef: 'component:default/booking-web',
      requirements: { availability: '99.9', 'rto.zone': '5m?', teams: '' },
    });
    const subject = entity('Component', 'booking-web', {
      'rung.dev/built.control-plane': 'managed',
      'rung.dev/availability': '99.9',
      'rung.dev/rto.zone': '5m?',
    });
    const assessment = assessEntity(subject, { policy });

    expect(output).toEqual({
      assessment: JSON.parse(JSON.stringify(assessment)),
      rung: 3,
      status: 'incomplete',
      memo: renderMemo(assessment, subject.metadata.title),
      annotations: {
        'rung.dev/availability': '99.9',
        'rung.dev/rto.zone': '5m?',
        'rung.dev/teams': '',
      },
      summary:
        'Rung 3 is needed, rung 2 is built: Production cluster over three zones, forced by availability 99.9 and rto.zone 5m?; not stated: rpo, scale, teams and compliance; guessed: rto.zone.',
    });
    expect(log).toEqual([`component:default/booking-web: ${output.summary}`]);
  });

  it('gives out no rung where none can be derived', async () => {
    const { output } = await runAction(action, {});
    expect(output).toMatchObject({ status: 'unassessed', annotations: {} });
    expect(output).not.toHaveProperty('rung');
  });

  it('fails outside the rungs that a template is made for', async () => {
    const requirements = { availability: '99.9' };
    await expect(
      runAction(action, { requirements, atMost: 2 }),
    ).rejects.toThrow('This step allows rung 2 at most, and rung 3 is needed');
    await expect(
      runAction(action, { requirements, atLeast: 5 }),
    ).rejects.toThrow(
      'This step asks for rung 5 or above, and rung 3 is enough',
    );
  });
});
