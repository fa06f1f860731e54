import fc from 'fast-check';
import {
  Labels,
  LabelSelector,
  matchesLabels,
  matchesNodeTerms,
  parseSelector,
  readLabelSelector,
  readNodeTerms,
  UNSCHEDULABLE_TAINT,
  untolerated,
} from '.';

const keys = fc.constantFrom('app', 'tier', 'acme.io/env');
const values = fc.constantFrom('web', 'db', '');
const labels = fc.dictionary(keys, values);

const requirements = fc.oneof(
  fc.record({
    key: keys,
    operator: fc.constantFrom('In', 'NotIn'),
    values: fc.array(values, { minLength: 1, maxLength: 3 }),
  }),
  fc.record({
    key: keys,
    operator: fc.constantFrom('Exists', 'DoesNotExist'),
  }),
) as fc.Arbitrary<LabelSelector[number]>;

/** As kubectl would write it. */
function written(selector: LabelSelector): string {
  const signs = { In: 'in', NotIn: 'notin' } as Record<string, string>;
  return selector
    .map(({ key, operator, values: wanted = [] }) =>
      operator in signs
        ? `${key} ${signs[operator]} (${wanted.join(', ')})`
        : `${operator === 'Exists' ? '' : '!'}${key}`,
    )
    .join(',');
}

/** The rules once more, as Kubernetes' documentation words them. */
function isSelected(found: Labels, selector: LabelSelector): boolean {
  return !selector.some(({ key, operator, values: wanted = [] }) => {
    const has = Object.keys(found).includes(key);
    const isOne = has && new Set(wanted).has(found[key]);
    return {
      In: !isOne,
      NotIn: isOne,
      Exists: !has,
      DoesNotExist: has,
      Gt: true,
      Lt: true,
    }[operator];
  });
}

describe('label selectors', () => {
  it('select what Kubernetes selects, as objects and as texts', () => {
    fc.assert(
      fc.property(labels, fc.array(requirements), (found, selector) => {
        const selected = isSelected(found, selector);
        expect(matchesLabels(found, selector)).toBe(selected);
        expect(
          matchesLabels(
            found,
            readLabelSelector({ matchExpressions: selector }),
          ),
        ).toBe(selected);
        expect(
          matchesLabels(
            found,
            parseSelector(written(selector)) as LabelSelector,
          ),
        ).toBe(selected);
      }),
    );
  });

  it('select less with each requirement that is added', () => {
    fc.assert(
      fc.property(
        labels,
        fc.array(requirements),
        requirements,
        (found, selector, another) => {
          expect(
            !matchesLabels(found, [...selector, another]) ||
              matchesLabels(found, selector),
          ).toBe(true);
        },
      ),
    );
  });

  it('select everything when empty, and nothing when there is none', () => {
    expect(matchesLabels({}, readLabelSelector({}))).toBe(true);
    for (const none of [
      undefined,
      null,
      'app',
      [],
      { matchLabels: { a: {} } },
    ]) {
      expect(matchesLabels({}, readLabelSelector(none))).toBe(false);
    }
  });

  it('find nothing that an object inherits', () => {
    expect(
      matchesLabels({}, [{ key: 'constructor', operator: 'Exists' }]),
    ).toBe(false);
    expect(
      matchesLabels(
        {},
        readLabelSelector(JSON.parse('{"matchLabels":{"__proto__":"x"}}')),
      ),
    ).toBe(false);
  });
});

describe('parseSelector', () => {
  it.each([
    ['app=web', [{ key: 'app', operator: 'In', values: ['web'] }]],
    ['app == web', [{ key: 'app', operator: 'In', values: ['web'] }]],
    ['app!=web', [{ key: 'app', operator: 'NotIn', values: ['web'] }]],
    ['app=', [{ key: 'app', operator: 'In', values: [''] }]],
    [' ', []],
  ])('reads %j', (text, selector) => {
    expect(parseSelector(text)).toEqual(selector);
  });

  it.each([
    ['app in web', 'app in web'],
    ['app=web,', ''],
    ['app=web,,tier', ''],
    ['app in (web', 'app in (web'],
    ['-app=web', '-app=web'],
    ['app=we b', 'app=we b'],
    [`app=${'x'.repeat(64)}`, `app=${'x'.repeat(64)}`],
  ])('says what is wrong with %j', (text, part) => {
    expect(parseSelector(text)).toEqual({
      part,
      expected: expect.stringContaining('key in (one, other)'),
    });
  });

  it('takes any text, of any length', () => {
    fc.assert(fc.property(fc.string(), text => void parseSelector(text)));
    expect(parseSelector('a,'.repeat(1_000_000))).toMatchObject({
      expected: 'at most 4096 characters',
    });
    expect(parseSelector('a,'.repeat(100))).toMatchObject({
      expected: 'at most 50 requirements',
    });
  });
});

describe('what is asked of nodes', () => {
  const node = { name: 'n1', labels: { zone: 'a', cores: '8' } };

  it.each([
    [
      true,
      { matchExpressions: [{ key: 'zone', operator: 'In', values: ['a'] }] },
    ],
    [
      true,
      { matchExpressions: [{ key: 'cores', operator: 'Gt', values: ['7'] }] },
    ],
    [
      false,
      { matchExpressions: [{ key: 'cores', operator: 'Lt', values: ['8'] }] },
    ],
    [
      false,
      { matchExpressions: [{ key: 'zone', operator: 'Gt', values: ['7'] }] },
    ],
    [
      false,
      { matchExpressions: [{ key: 'disk', operator: 'Gt', values: ['7'] }] },
    ],
    [
      true,
      {
        matchFields: [{ key: 'metadata.name', operator: 'In', values: ['n1'] }],
      },
    ],
    [
      false,
      {
        matchFields: [
          { key: 'metadata.name', operator: 'NotIn', values: ['n1'] },
        ],
      },
    ],
    [
      false,
      { matchFields: [{ key: 'spec.x', operator: 'In', values: ['n1'] }] },
    ],
    [false, {}],
  ])('gives %s for %j', (met, term) => {
    const terms = readNodeTerms({ nodeSelectorTerms: [term] });
    expect(matchesNodeTerms(node, terms)).toBe(met);
  });

  it('is met where one term is, and by every node where there is none', () => {
    const met = { labels: [{ key: 'zone', operator: 'Exists' }], names: [] };
    const unmet = { labels: [{ key: 'disk', operator: 'Exists' }], names: [] };
    expect(matchesNodeTerms(node, [unmet, met] as never)).toBe(true);
    expect(matchesNodeTerms(node, [])).toBe(false);
    expect(matchesNodeTerms(node, readNodeTerms({}))).toBe(true);
  });
});

describe('taints', () => {
  const taint = { key: 'gpu', value: 'yes', effect: 'NoSchedule' } as const;

  it.each([
    [true, { operator: 'Exists' }],
    [true, { key: 'gpu', operator: 'Exists' }],
    [true, { key: 'gpu', operator: 'Equal', value: 'yes' }],
    [true, { key: 'gpu', operator: 'Exists', effect: 'NoSchedule' }],
    [false, { key: 'gpu', operator: 'Equal', value: 'no' }],
    [false, { key: 'gpu', operator: 'Equal' }],
    [false, { key: 'gpu', operator: 'Exists', effect: 'NoExecute' }],
    [false, { key: 'other', operator: 'Exists' }],
    [false, { operator: 'Equal', value: 'yes' }],
  ] as const)('are borne (%s) with %j', (borne, toleration) => {
    expect(untolerated([taint], [toleration])).toBe(borne ? undefined : taint);
  });

  it('keep nothing away by a mere preference', () => {
    const soft = { ...taint, effect: 'PreferNoSchedule' } as const;
    expect(untolerated([soft], [])).toBeUndefined();
    expect(untolerated([UNSCHEDULABLE_TAINT], [])).toBe(UNSCHEDULABLE_TAINT);
  });
});
