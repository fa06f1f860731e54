import { createMockDirectory } from '@backstage/backend-test-utils';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import { entity } from '@internal/test-utils/entity';
import {
  assessEntity,
  AssessmentPolicy,
  renderMemo,
} from '@rung/backstage-plugin-rung-common';
import { runAction } from '../__testUtils__/runAction';
import { SubjectAssessor } from '../subject';
import { createMemoAction } from './memo';

const action = createMemoAction({
  assessor: SubjectAssessor.create({
    catalog: catalogServiceMock({
      entities: [entity('Component', 'web', { 'rung.dev/teams': '3' })],
    }),
    policy: AssessmentPolicy.default(),
  }),
});
const workspace = createMockDirectory();
const input = {
  entityRef: 'component:default/web',
  requirements: { availability: '99.9' },
};

function write(more?: {
  path?: string;
  requirements?: Record<string, string>;
}) {
  return runAction(
    action,
    { ...input, ...more },
    { workspacePath: workspace.path },
  );
}

describe('rung:memo', () => {
  beforeEach(() => workspace.clear());

  it('writes the memo of the engine once, and makes the folder', async () => {
    const subject = entity('Component', 'web', {
      'rung.dev/teams': '3',
      'rung.dev/availability': '99.9',
    });
    const content = {
      docs: {
        'rung-memo.md': renderMemo(
          assessEntity(subject),
          subject.metadata.title,
        ),
      },
    };
    const first = await write();
    expect(first.output).toEqual({ path: 'docs/rung-memo.md', changed: true });
    expect(first.log).toEqual([
      'docs/rung-memo.md: the memo of component:default/web is written.',
    ]);
    expect(workspace.content()).toEqual(content);

    const second = await write();
    expect(second.output).toEqual({
      path: 'docs/rung-memo.md',
      changed: false,
    });
    expect(workspace.content()).toEqual(content);
  });

  it('writes it anew where the verdict has moved, and where it is told', async () => {
    const path = 'decisions/kubernetes.md';
    await write({ path });
    const { output } = await write({
      path,
      requirements: { availability: '99.99' },
    });
    expect(output).toEqual({ path, changed: true });
    expect(workspace.content()).toEqual({
      decisions: {
        'kubernetes.md': expect.stringContaining('Rung 6, incomplete'),
      },
    });
  });

  it('writes nothing outside the workspace or for what cannot be read', async () => {
    await expect(write({ path: '../memo.md' })).rejects.toThrow(
      'path says "../memo.md". It leads out of the workspace.',
    );
    await expect(
      write({ requirements: { availability: 'high' } }),
    ).rejects.toThrow('availability says "high".');
    expect(workspace.content()).toEqual({});
  });
});
