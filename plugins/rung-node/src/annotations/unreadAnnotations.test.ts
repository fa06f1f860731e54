import { Entity } from '@backstage/catalog-model';
import { AssessmentPolicy } from '@rung/backstage-plugin-rung-common';
import { unreadAnnotations } from './unreadAnnotations';

const policy = AssessmentPolicy.create({
  annotationKeys: { rto: ['acme.com/rto'] },
});

function unread(annotations: unknown) {
  const entity = {
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'Component',
    metadata: { name: 'shop', annotations },
  } as Entity;
  return unreadAnnotations(entity, policy);
}

describe('unreadAnnotations', () => {
  it('says nothing of what is read, and of what is not Rung’s', () => {
    expect(
      unread({
        'rung.dev/rto.zone': '5m',
        'rung.dev/profile': 'tier-1',
        'rung.dev/built.zones': '3',
        'rung.dev/accept.single-zone': 'until 2027-03-31: moving',
        'acme.com/rto': '5m',
        'acme.com/rtp': '5m',
        'github.com/project-slug': 'acme/shop',
      }),
    ).toEqual([]);
  });

  it('names the annotation, and the one that was most likely meant', () => {
    expect(unread({ 'rung.dev/rto-zone': '5m' })).toEqual([
      {
        key: 'rto-zone',
        source: {
          type: 'entity',
          entityRef: 'component:default/shop',
          annotation: 'rung.dev/rto-zone',
        },
        value: '5m',
        reason: 'Rung reads no annotation of this name.',
        expected: 'Write rung.dev/rto.zone instead.',
      },
    ]);
  });

  it.each([
    ['rung.dev/avaliability', 'Write rung.dev/availability instead.'],
    ['rung.dev/Availability', 'Write rung.dev/availability instead.'],
    ['Rung.dev/rto', 'Write rung.dev/rto instead.'],
    ['rung.dev/pod', 'Write rung.dev/pods instead.'],
    ['rung.dev/built.zone', 'Write rung.dev/built.zones instead.'],
    ['rung.dev/accept.no-backup', 'Write rung.dev/accept.no-backups instead.'],
    ['rung.dev/profil', 'Write rung.dev/profile instead.'],
    [
      'rung.dev/latency',
      'Remove it, or give it the name of an annotation that Rung reads.',
    ],
    [
      `rung.dev/${'rto'.repeat(100)}`,
      'Remove it, or give it the name of an annotation that Rung reads.',
    ],
  ])('says for %s: %s', (annotation, expected) => {
    expect(unread({ [annotation]: '1' })).toMatchObject([{ expected }]);
  });

  it.each([
    [99.9, '99.9', "Write it in quotes: '99.9'."],
    [true, 'true', "Write it in quotes: 'true'."],
    [null, 'null', 'Write a text in quotes, or remove it.'],
    [['eu', 'us'], '["eu","us"]', 'Write a text in quotes, or remove it.'],
  ])('reports the value %j, which is no text', (value, shown, expected) => {
    expect(unread({ 'rung.dev/availability': value })).toMatchObject([
      {
        key: 'availability',
        value: shown,
        reason: 'The value is not a text, and the catalog takes nothing else.',
        expected,
      },
    ]);
  });

  it('cuts what is long, and takes any shape for annotations', () => {
    expect(
      unread({ 'rung.dev/unknown': 'x'.repeat(1000) })[0].value,
    ).toHaveLength(81);
    for (const shape of [undefined, null, 'text', 7, []]) {
      expect(unread(shape)).toEqual([]);
    }
  });
});
