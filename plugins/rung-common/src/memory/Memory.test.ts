import { readRequirement } from '../requirements/readRequirement';
import { getOrMake } from './getOrMake';
import { Memory } from './Memory';

describe('Memory', () => {
  it('computes the result of each key once', () => {
    const memory = Memory.create<object>();
    const work = jest.fn(() => ({}));
    const first = memory.recall('a', work);
    expect(memory.recall('a', work)).toBe(first);
    expect(memory.recall('b', work)).not.toBe(first);
    expect(work).toHaveBeenCalledTimes(2);
  });

  it('forgets everything once it is full', () => {
    const memory = Memory.create<number>();
    const work = jest.fn(() => 1);
    for (let index = 0; index < 1_000; index++) {
      memory.recall(String(index), work);
    }
    memory.recall('0', work);
    expect(work).toHaveBeenCalledTimes(1_000);
    memory.recall('one more', work);
    memory.recall('0', work);
    expect(work).toHaveBeenCalledTimes(1_002);
    memory.recall('one more', work);
    memory.recall('0', work);
    expect(work).toHaveBeenCalledTimes(1_002);
  });
});

describe('what is read of a text', () => {
  it('is shared by all who state it, and cannot be changed', () => {
    const one = readRequirement('reach', 'eu, us');
    const other = readRequirement('reach', 'eu, us');
    expect(other).toEqual(one);
    const value = 'value' in one ? one.value : undefined;
    expect(Object.isFrozen(value)).toBe(true);
    expect(() => value?.type === 'list' && value.items.push('as')).toThrow(
      TypeError,
    );
    expect(readRequirement('reach', 'eu, us')).toEqual(other);
  });
});

describe('getOrMake', () => {
  it('makes what is not there, once', () => {
    const map = new Map<string, object>();
    const made = getOrMake(map, 'a', () => ({}));
    expect(getOrMake(map, 'a', () => ({}))).toBe(made);
    expect(map).toEqual(new Map([['a', made]]));
  });
});
