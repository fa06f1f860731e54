import { Entity } from '@backstage/catalog-model';
import { AssessmentPolicy } from '@rung/backstage-plugin-rung-common';
import { unreadStatements } from './unreadStatements';

const policy = AssessmentPolicy.create({
  annotationKeys: { rto: ['acme.com/rto'] },
});

function unread(annotations: unknown) {
  const entity = {
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'Component',
    metadata: { name: 'shop', annotations },
  } as Entity;
  return unreadStatements(entity, policy).map(({ complaint }) => complaint);
}

describe('unreadStatements', () => {
  it('says nothing of what is read, and of what is not Rung’s', () => {
    expect(
      unread({
        'rung.dev/rto.zone': '5m',
        'rung.dev/profile': 'tier-1',
        'rung.dev/built.zones': '3',
        'rung.dev/accept.single-zone': 'until 2027-03-31: moving',
        'rung.dev/workloads': 'Deployment/shop/web',
        'acme.com/rto': '5m',
        'acme.com/rtp': '5m',
        'github.com/project-slug': 'acme/shop',
      }),
    ).toEqual([]);
  });

  it('names the annotation, and the one that was most likely meant', () => {
    expect(unread({ 'rung.dev/rto-zone': '5m' })).toEqual([
      {
        annotation: 'rung.dev/rto-zone',
        value: '5m',
        what: 'Rung reads no annotation of this name.',
        advice: 'Write rung.dev/rto.zone instead.',
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
  ])('says for %s: %s', (annotation, advice) => {
    expect(unread({ [annotation]: '1' })).toMatchObject([{ advice }]);
  });

  it.each([
    [99.9, '99.9', "Write it in quotes: '99.9'."],
    [null, 'null', 'Write a text in quotes, or remove it.'],
    [['eu', 'us'], '["eu","us"]', 'Write a text in quotes, or remove it.'],
  ])('reports the value %j, which is no text', (value, shown, advice) => {
    expect(unread({ 'rung.dev/availability': value })).toMatchObject([
      {
        annotation: 'rung.dev/availability',
        value: shown,
        what: 'The value is not a text, and the catalog takes nothing else.',
        advice,
      },
    ]);
  });

  it.each([
    ['rto', 4, /^Write a duration such as/],
    ['availability', true, /^Write a percentage/],
    ['built.zones', 3, /^Write it in quotes: '3'\.$/],
    ['built.zones', 0, /^Write a whole number/],
  ])('advises for %s nothing that is not read: %j', (key, value, expected) => {
    const [{ advice }] = unread({ [`rung.dev/${key}`]: value });
    expect(advice).toMatch(expected);
  });

  it.each<[place: string, part: { metadata?: object; [key: string]: unknown }]>(
    [
      ['metadata.labels', { metadata: { labels: { 'rung.dev/rto': '5m' } } }],
      ['metadata', { metadata: { 'rung.dev/rto': '5m' } }],
      ['', { 'rung.dev/rto': '5m' }],
      ['annotations', { annotations: { 'rung.dev/rto': '5m' } }],
      ['labels', { labels: { 'rung.dev/rto': '5m' } }],
      ['spec', { spec: { 'rung.dev/rto': '5m' } }],
      ['spec.annotations', { spec: { annotations: { 'rung.dev/rto': '5m' } } }],
      ['spec.labels', { spec: { labels: { 'rung.dev/rto': '5m' } } }],
    ],
  )('tells what stands in "%s", and where it belongs', (place, part) => {
    const section = place.split('.').filter(key => key !== '');
    expect(
      unreadStatements(
        {
          apiVersion: 'backstage.io/v1alpha1',
          kind: 'Component',
          ...part,
          metadata: { name: 'shop', ...part.metadata },
        } as Entity,
        policy,
      ),
    ).toEqual([
      {
        name: 'rung.dev/rto',
        section,
        complaint: {
          annotation: [...section, 'rung.dev/rto'].join('.'),
          value: '5m',
          what: 'Rung reads annotations, and nothing that is written here.',
          advice: 'Write rung.dev/rto with a text in metadata.annotations.',
        },
      },
    ]);
  });

  it.each([
    [['rung.dev/rto: 5m']],
    [[{ 'rung.dev/rto': '5m' }]],
    [[{ name: 'rung.dev/rto', value: '5m' }]],
    ['rung.dev/rto: 5m'],
  ])('tells of annotations that are no map: %j', annotations => {
    expect(unread(annotations)).toMatchObject([
      {
        annotation: 'metadata.annotations',
        what: expect.stringMatching(/^It is a (list|text), and nobody reads/),
        advice:
          'Write each as a key with a text in metadata.annotations, one to a line.',
      },
    ]);
  });

  it('tells of names below the domain, and of misspelt ones elsewhere', () => {
    expect(unread({ 'rung.dev': { rto: '5m' } })).toMatchObject([
      { annotation: 'rung.dev', value: '{"rto":"5m"}' },
    ]);
    const labelled = {
      apiVersion: 'backstage.io/v1alpha1',
      kind: 'Component',
      metadata: { name: 'shop', labels: { 'rung.dev/rto-zone': '5m' } },
    };
    expect(unreadStatements(labelled, policy)).toMatchObject([
      {
        complaint: {
          advice:
            'Write rung.dev/rto.zone with a text in metadata.annotations.',
        },
      },
    ]);
  });

  it('says nothing of the labels that Rung writes, and of inputs of steps', () => {
    const template = {
      apiVersion: 'scaffolder.backstage.io/v1beta3',
      kind: 'Template',
      metadata: { name: 'shop', labels: { 'rung.dev/assessed-rung': '3' } },
      spec: { steps: [{ input: { annotations: { 'rung.dev/rto': '5m' } } }] },
    };
    expect(unreadStatements(template, policy)).toEqual([]);
  });

  it('cuts what is long, and takes any shape for annotations', () => {
    expect(
      unread({ 'rung.dev/unknown': 'x'.repeat(1000) })[0].value,
    ).toHaveLength(81);
    for (const shape of [undefined, null, 'text', 7, [], [[null]], {}]) {
      expect(unread(shape)).toEqual([]);
    }
  });
});
