import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { generateSchemas } from './generateSchemas.ts';

const root = resolve(import.meta.dirname, '../../../..');

writeFileSync(
  join(root, 'plugins/rung-backend/src/schema/bodySchemas.generated.ts'),
  `// Made of the types by \`yarn build:openapi\`; a test tells when it is stale.
export const bodySchemas = ${JSON.stringify(generateSchemas(root))} as const;
`,
);
