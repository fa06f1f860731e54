import fc from 'fast-check';
import {
  amountOf,
  maximumOf,
  parseQuantity,
  readIntOrPercent,
  readResources,
  scaledTo,
  sumOf,
  wholeUnits,
} from '.';

describe('parseQuantity', () => {
  it.each([
    ['0', 0],
    ['1.5', 1.5],
    ['.5', 0.5],
    ['+2', 2],
    ['1e3', 1000],
    ['1E-1', 0.1],
    ['1k', 1000],
    ['1Ki', 1024],
    ['1.5Gi', 1.5 * 2 ** 30],
    [4, 4],
  ])('reads %j as %d', (text, amount) => {
    expect(parseQuantity(text)).toBeCloseTo(amount, 10);
  });

  it.each([
    ...[
      '',
      ' 1',
      '1 ',
      '-1',
      '1KB',
      '1ki',
      'K',
      '1e',
      'Infinity',
      'NaN',
      '0x1',
    ],
    ...[undefined, true, {}, [], Number.NaN, '9Ei', '1'.repeat(30)],
  ])('does not read %j', value => {
    expect(parseQuantity(value)).toBeUndefined();
  });

  it('reads back what Kubernetes would write, in any unit', () => {
    fc.assert(
      fc.property(fc.nat({ max: 1_000_000 }), amount => {
        expect(wholeUnits('cpu', `${amount}m`)).toBe(amount);
        expect(wholeUnits('cpu', `${amount}`)).toBe(amount * 1000);
        expect(wholeUnits('memory', `${amount}Ki`)).toBe(amount * 1024);
        expect(wholeUnits('memory', `${amount}`)).toBe(amount);
      }),
    );
  });

  it('rounds up, as the scheduler does', () => {
    expect(wholeUnits('cpu', '100500u')).toBe(101);
    expect(wholeUnits('cpu', '0.1')).toBe(100);
    expect(wholeUnits('memory', '0.5')).toBe(1);
  });
});

describe('resources', () => {
  it('are those by which pods are placed', () => {
    expect(
      readResources({
        cpu: '500m',
        memory: '1Gi',
        pods: '110',
        'nvidia.com/gpu': '2',
        'ephemeral-storage': '10Gi',
        'hugepages-2Mi': '0',
        'bad key/x': '1',
        'example.com/odd': 'many',
      }),
    ).toEqual({ cpu: 500, memory: 2 ** 30, pods: 110, 'nvidia.com/gpu': 2 });
    expect(readResources(undefined)).toEqual({});
  });

  it('add up by name, and what is not named is none', () => {
    expect(sumOf({ cpu: 1 }, { cpu: 2, memory: 3 })).toEqual({
      cpu: 3,
      memory: 3,
    });
    expect(maximumOf({ cpu: 5 }, { cpu: 2, memory: 3 })).toEqual({
      cpu: 5,
      memory: 3,
    });
    expect(amountOf({}, 'constructor')).toBe(0);
  });
});

describe('a number or a share', () => {
  it.each([
    ['50%', 3, 2],
    ['34%', 3, 2],
    ['33%', 3, 1],
    ['100%', 7, 7],
    ['0%', 7, 0],
    ['55%', 100, 55],
    ['1%', 0, 0],
    [2, 7, 2],
  ])('%j of %d pods is %d', (amount, total, pods) => {
    expect(scaledTo(amount, total)).toBe(pods);
  });

  it('rounds up to the smallest number that is no less than the share', () => {
    fc.assert(
      fc.property(fc.nat(100), fc.nat(10_000), (percent, total) => {
        const pods = scaledTo(`${percent}%`, total);
        expect(pods * 100).toBeGreaterThanOrEqual(percent * total);
        expect((pods - 1) * 100).toBeLessThan(percent * total);
        const down = scaledTo(`${percent}%`, total, 'down');
        expect(down * 100).toBeLessThanOrEqual(percent * total);
        expect((down + 1) * 100).toBeGreaterThan(percent * total);
      }),
    );
  });

  it.each([['50%'], [0], [3]])('reads %j', value => {
    expect(readIntOrPercent({ value }, 'value')).toBe(value);
  });

  it.each([['50'], ['%'], ['-1%'], [-1], [1.5], ['1000%'], [undefined]])(
    'does not read %j',
    value => {
      expect(readIntOrPercent({ value }, 'value')).toBeUndefined();
    },
  );
});
