import { RootConfigService } from '@backstage/backend-plugin-api';
import { parseEntityRef, stringifyEntityRef } from '@backstage/catalog-model';
import { InputError } from '@backstage/errors';
import {
  MessageKindName,
  messageKindNames,
  MessageSettings,
} from '../notifications';

const root = 'rung.notifications';

/** What owners are told unless it is switched off. */
const usual: Readonly<Record<MessageKindName, boolean>> = {
  underBuilt: true,
  acceptances: true,
  exercises: true,
  digest: true,
  campaigns: true,
  verdicts: false,
};

/**
 * Who is told what, as set under `rung.notifications`; undefined where nobody is told
 * anything, as it is unless somebody switches it on.
 *
 * @throws InputError that names the key that is wrong, and what to write instead
 */
export function readNotifications(
  config: RootConfigService,
): MessageSettings | undefined {
  const settings = {
    kinds: readKinds(config),
    quietOwners: new Set(
      (config.getOptionalStringArray(`${root}.quietOwners`) ?? []).map(
        (owner, index) => readOwner(`${root}.quietOwners[${index}]`, owner),
      ),
    ),
    operators: readOptionalOwner(config, `${root}.operators`),
    daysBefore: readWhole(config, 'daysBefore', [1, 90], 14),
    hour: readWhole(config, 'hour', [0, 23], 7),
    manyAtOnce: readWhole(config, 'manyAtOnce', [1, 1_000_000], 100),
  };
  return config.getOptionalBoolean(`${root}.enabled`) ? settings : undefined;
}

function readKinds(config: RootConfigService): ReadonlySet<MessageKindName> {
  const key = `${root}.kinds`;
  const known = new Set<string>(messageKindNames);
  const stranger = config
    .getOptionalConfig(key)
    ?.keys()
    .find(name => !known.has(name));
  if (stranger !== undefined) {
    throw new InputError(
      `${key} has ${stranger}, which is no kind of message; write some of ${messageKindNames.join(
        ', ',
      )}`,
    );
  }
  return new Set(
    messageKindNames.filter(
      name => config.getOptionalBoolean(`${key}.${name}`) ?? usual[name],
    ),
  );
}

function readOptionalOwner(
  config: RootConfigService,
  key: string,
): string | undefined {
  const stated = config.getOptionalString(key);
  return stated === undefined ? undefined : readOwner(key, stated);
}

/** The whole ref of an owner, in lower case. */
function readOwner(key: string, stated: string): string {
  const ref = parsed(stated);
  if (!ref || !['group', 'user'].includes(ref.kind.toLowerCase())) {
    throw new InputError(
      `${key} is ${stated}; write a group or a user, such as group:default/platform-team`,
    );
  }
  return stringifyEntityRef(ref);
}

function parsed(stated: string) {
  try {
    return parseEntityRef(stated, { defaultKind: 'group' });
  } catch {
    return undefined;
  }
}

function readWhole(
  config: RootConfigService,
  name: string,
  [least, most]: readonly [number, number],
  fallback: number,
): number {
  const key = `${root}.${name}`;
  const number = config.getOptionalNumber(key) ?? fallback;
  if (!Number.isInteger(number) || number < least || number > most) {
    throw new InputError(
      `${key} is ${number}; write a whole number from ${least} to ${most}`,
    );
  }
  return number;
}
