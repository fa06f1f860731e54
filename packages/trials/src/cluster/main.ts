import { test } from 'node:test';
import { target } from './setting/target.ts';

if ('nowhere' in target) {
  test('the trials on a real cluster', { skip: target.nowhere });
} else {
  import('./all.ts');
}
