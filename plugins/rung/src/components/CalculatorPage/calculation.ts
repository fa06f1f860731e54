import {
  Entity,
  parseEntityRef,
  stringifyEntityRef,
} from '@backstage/catalog-model';
import {
  requirementKeys,
  StatedTexts,
} from '@rung/backstage-plugin-rung-common';
import {
  annotationsStating,
  statedOn,
  statedRequirementsOf,
} from '../../statedRequirements';

/** What the calculator works out, and what a link to it holds. */
export interface Calculation {
  /** As annotations would state them. */
  written: StatedTexts;
  /** The profile that fills in the rest; empty for none. */
  profile: string;
  /** The entity that it is for; empty where it is for none. */
  entityRef: string;
}

/** What a calculation begins with, whomever it is for. */
export type Start = Omit<Calculation, 'entityRef'>;

/** Nothing at all. */
export const nothingStated: Start = { written: {}, profile: '' };

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** Reads the address of the page, whatever somebody has put into it. */
export function calculationOf(search: URLSearchParams): Calculation {
  return {
    written: Object.fromEntries(
      requirementKeys.flatMap(key => {
        const text = oneLine(search.get(key) ?? '');
        return text === '' ? [] : [[key, text]];
      }),
    ),
    profile: oneLine(search.get('profile') ?? ''),
    entityRef: oneLine(search.get('entity') ?? ''),
  };
}

/** The same as a part of an address, in the order of the requirements. */
export function searchOf(calculation: Calculation): URLSearchParams {
  const { written, profile, entityRef } = calculation;
  const search = new URLSearchParams();
  const entries = [
    ...requirementKeys.map(key => [key, written[key] ?? '']),
    ['profile', profile],
    ['entity', entityRef],
  ];
  for (const [name, text] of entries) {
    if (text.trim() !== '') {
      search.set(name, text.trim());
    }
  }
  return search;
}

/** Whether two state the same, whomever they are for. */
export function stateTheSame(one: Start, other: Start): boolean {
  const [is, was] = [one, other].map(each =>
    searchOf({ ...each, entityRef: '' }).toString(),
  );
  return is === was;
}

/** What an entity states itself, as a calculation begins with it. */
export function startOf(entity: Entity | undefined): Start {
  const stated = new URLSearchParams({ ...(entity && statedOn(entity)) });
  const { written, profile } = calculationOf(stated);
  return { written, profile };
}

function nameOf(entityRef: string) {
  try {
    return parseEntityRef(entityRef, {
      defaultKind: 'component',
      defaultNamespace: 'default',
    });
  } catch {
    return undefined;
  }
}

/** The entity that the address names, if that can be the name of one. */
export function namedEntity({ entityRef }: Calculation) {
  return entityRef === '' ? undefined : nameOf(entityRef);
}

/** The ref of the entity that it is for, or of one that there is not. */
export function subjectOf(calculation: Calculation): string {
  return stringifyEntityRef(
    namedEntity(calculation) ?? { kind: 'component', name: 'calculation' },
  );
}

/** What annotations would state of it. */
export function annotationsOf(
  calculation: Calculation,
): Record<string, string> {
  const stated = statedRequirementsOf(
    Object.fromEntries(searchOf({ ...calculation, entityRef: '' })),
  );
  return annotationsStating(stated);
}
