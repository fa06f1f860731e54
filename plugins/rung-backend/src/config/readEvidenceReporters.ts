import { RootConfigService } from '@backstage/backend-plugin-api';
import { parseEntityRef, stringifyEntityRef } from '@backstage/catalog-model';
import { Config } from '@backstage/config';
import { InputError } from '@backstage/errors';
import { EvidenceReporter } from '../evidence';

const KEY = 'rung.evidence.push';

/**
 * Which tokens report exercises, and of which entities, by the subject of each.
 *
 * @throws InputError that names the first key that is wrong, and what to write
 */
export function readEvidenceReporters(
  root: RootConfigService,
): ReadonlyMap<string, EvidenceReporter> {
  const reporters = new Map<string, EvidenceReporter>();
  for (const [index, entry] of (
    root.getOptionalConfigArray(KEY) ?? []
  ).entries()) {
    const subject = entry.getString('subject');
    if (reporters.has(subject)) {
      throw new InputError(
        `${KEY}[${index}].subject is ${subject}, as another one is; write each subject once`,
      );
    }
    const reporter = {
      entities: refsIn(entry, `${KEY}[${index}]`, 'entities', 'component'),
      owners: refsIn(entry, `${KEY}[${index}]`, 'owners', 'group'),
    };
    if (reporter.entities.size + reporter.owners.size === 0) {
      throw new InputError(
        `${KEY}[${index}] names neither entities nor owners; write the entities that ${subject} reports of, or the groups that own them`,
      );
    }
    reporters.set(subject, reporter);
  }
  return reporters;
}

function refsIn(
  entry: Config,
  place: string,
  key: 'entities' | 'owners',
  defaultKind: string,
): ReadonlySet<string> {
  return new Set(
    (entry.getOptionalStringArray(key) ?? []).map((written, index) => {
      try {
        return stringifyEntityRef(
          parseEntityRef(written, { defaultKind, defaultNamespace: 'default' }),
        );
      } catch {
        throw new InputError(
          `${place}.${key}[${index}] is ${JSON.stringify(
            written,
          )}; write the ref of an entity, as ${defaultKind}:default/checkout`,
        );
      }
    }),
  );
}
