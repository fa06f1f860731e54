import { RootConfigService } from '@backstage/backend-plugin-api';
import { parseEntityRef, stringifyEntityRef } from '@backstage/catalog-model';
import { InputError } from '@backstage/errors';

const KEY = 'rung.requirementsTemplate';

/**
 * The ref of the template that writes requirements down, in full.
 *
 * @throws InputError if what is written there is no ref
 */
export function readRequirementsTemplate(
  root: RootConfigService,
): string | undefined {
  const written = root.getOptionalString(KEY);
  if (written === undefined) {
    return undefined;
  }
  try {
    return stringifyEntityRef(
      parseEntityRef(written, {
        defaultKind: 'template',
        defaultNamespace: 'default',
      }),
    );
  } catch {
    throw new InputError(
      `${KEY} is ${JSON.stringify(
        written,
      )}. Write the ref of a template, as template:default/state-requirements.`,
    );
  }
}
