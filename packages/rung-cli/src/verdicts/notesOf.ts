import { ANNOTATION_PREFIX } from '@rung/backstage-plugin-rung-common';
import { isAssessed } from './kinds';
import { FileEntities } from './FileEntities';
import { LocatedDocument } from './parseFiles';
import { AssessedDocument } from './types';

/** What a portal would take into account, and the files at hand do not tell. */
export function notesOf(
  documents: readonly LocatedDocument[],
  entities: readonly AssessedDocument[],
  fileEntities: FileEntities,
): string[] {
  return [
    ...twice(documents),
    ...unassessed(documents),
    ...[...fileEntities.missed].map(
      ([entityRef, heirs]) =>
        `${entityRef} is in none of the files: what it states is not counted for ${someOf(
          [...heirs],
        )}.`,
    ),
    ...uncountedTeams(entities, fileEntities),
    ...(entities.length === 0
      ? ['The files hold no component, resource, system, domain or API.']
      : []),
  ];
}

/** Said of a file that was passed over. */
export function templateNote(path: string): string {
  return `${path} holds \${{ … }} as files of templates do, and was passed over.`;
}

/** What is stated by entities that a portal assesses only if it is told to. */
function unassessed(documents: readonly LocatedDocument[]): string[] {
  return documents.flatMap(({ document: { entity, entityRef } }) => {
    const stated = Object.keys(Object(entity.metadata.annotations)).find(
      annotation => annotation.startsWith(ANNOTATION_PREFIX),
    );
    return stated !== undefined && !isAssessed(entity)
      ? `${entityRef} states ${stated}, and entities of its kind are not assessed.`
      : [];
  });
}

function twice(documents: readonly LocatedDocument[]): string[] {
  const seen = new Map<string, LocatedDocument>();
  return documents.flatMap(located => {
    const { path, document } = located;
    const first = seen.get(document.entityRef);
    if (!first) {
      seen.set(document.entityRef, located);
      return [];
    }
    return `${document.entityRef} is described twice, at ${placeOf(
      first,
    )} and at ${placeOf({ path, document })}: a catalog keeps one of them.`;
  });
}

function placeOf({
  path,
  document,
}: Pick<LocatedDocument, 'path' | 'document'>): string {
  return `${path}:${document.start.line}`;
}

function uncountedTeams(
  entities: readonly AssessedDocument[],
  fileEntities: FileEntities,
): string[] {
  const silent = new Map<string, Set<string>>();
  for (const { document, assessment } of entities) {
    if (assessment.platform.teams === undefined) {
      for (const cluster of fileEntities.clustersOf(document.entity)) {
        const refs = silent.get(cluster) ?? new Set();
        silent.set(cluster, refs.add(document.entityRef));
      }
    }
  }
  return [...silent].map(
    ([cluster, refs]) =>
      `Teams are not counted on ${cluster}, because other files may hold more of them: a portal may find a number for ${someOf(
        [...refs],
      )}.`,
  );
}

function someOf([first, ...others]: readonly string[]): string {
  return others.length === 0
    ? first
    : `${first} and ${others.length} other${others.length === 1 ? '' : 's'}`;
}
