import { resolve } from 'node:path';
import { generateSchemas } from '../../dev/openapi/generateSchemas';
import { bodySchemas } from './bodySchemas.generated';

describe('bodySchemas', () => {
  // `yarn build:openapi` renews them.
  it('are those of the types as they are now', () => {
    const root = resolve(__dirname, '../../../..');
    expect(generateSchemas(root)).toEqual(bodySchemas);
  }, 120_000);
});
