import { mockServices } from '@backstage/backend-test-utils';
import { readEvidenceReporters } from './readEvidenceReporters';

function read(push: object[]) {
  return readEvidenceReporters(
    mockServices.rootConfig({
      data: JSON.parse(JSON.stringify({ rung: { evidence: { push } } })),
    }),
  );
}

describe('who reports exercises', () => {
  it('is nobody unless named', () => {
    expect(readEvidenceReporters(mockServices.rootConfig()).size).toBe(0);
  });

  it('is named with entities and owners, in full or in short', () => {
    expect(
      read([{ subject: 'drills', entities: ['Shop'], owners: ['user:x/Ann'] }]),
    ).toEqual(
      new Map([
        [
          'drills',
          {
            entities: new Set(['component:default/shop']),
            owners: new Set(['user:x/ann']),
          },
        ],
      ]),
    );
  });

  it.each([
    [[{ subject: 'a' }], /\[0\] names neither entities nor owners; write /],
    [
      [{ subject: 'a', entities: ['component:'] }],
      /\[0\]\.entities\[0\] is "component:"; write the ref of an entity, as component:/,
    ],
    [
      [
        { subject: 'a', owners: ['b'] },
        { subject: 'a', owners: ['c'] },
      ],
      /\[1\]\.subject is a, as another one is; write each subject once/,
    ],
  ])('is refused as %j', (push, message) => {
    expect(() => read(push)).toThrow(message);
  });
});
