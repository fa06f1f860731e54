import { resiliencePath } from '../ladder/types';
import { fitOf } from './fit';

describe('fitOf', () => {
  it('compares along the resilience path', () => {
    for (const needed of resiliencePath) {
      for (const built of resiliencePath) {
        expect(fitOf(needed, built)).toBe(
          ['under-built', 'fits', 'over-built'][Math.sign(built - needed) + 1],
        );
      }
    }
  });

  it('is unknown where either is', () => {
    expect(fitOf(undefined, 3)).toBe('unknown');
    expect(fitOf(3, undefined)).toBe('unknown');
  });
});
