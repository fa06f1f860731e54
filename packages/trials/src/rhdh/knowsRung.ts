import { existsSync, readFileSync } from 'node:fs';

/** Whether a schema of the configuration says what may stand under `rung`. */
export function knowsRung(schemaFile: string): boolean {
  return (
    existsSync(schemaFile) &&
    JSON.parse(readFileSync(schemaFile, 'utf8')).properties?.rung !== undefined
  );
}
