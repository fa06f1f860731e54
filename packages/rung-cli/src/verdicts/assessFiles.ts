import {
  Assessment,
  AssessmentPolicy,
  assessEntity,
} from '@rung/backstage-plugin-rung-common';
import { unreadStatements } from '@rung/backstage-plugin-rung-node';
import {
  findingDiagnostics,
  problemDiagnostics,
  unreadDiagnostics,
} from './diagnosticsOf';
import { expectationDiagnostics } from './expectationDiagnostics';
import { isAssessed } from './kinds';
import { FileEntities } from './FileEntities';
import { notesOf, templateNote } from './notesOf';
import { parseFiles } from './parseFiles';
import { AssessedDocument, Expectations, Report, SourceFile } from './types';

interface AssessFilesOptions {
  /** The rules in force; left out where no configuration was given. */
  policy?: AssessmentPolicy;
  expectations: Expectations;
  now: Date;
}

/**
 * Assesses the entities of all files as a portal would, as far as the files
 * tell. Reads no file and no clock.
 */
export async function assessFiles(
  sources: readonly SourceFile[],
  { policy: given, expectations, now }: AssessFilesOptions,
): Promise<Report> {
  const policy = given ?? AssessmentPolicy.default();
  const { documents, failures, templates } = parseFiles(sources);
  const fileEntities = FileEntities.create(
    documents.map(({ document }) => document.entity),
    policy,
  );
  const entities: AssessedDocument[] = [];
  for (const located of documents) {
    const { path, document } = located;
    if (isAssessed(document.entity)) {
      const surroundings = fileEntities.around(document.entity);
      const found = assessEntity(document.entity, {
        policy,
        now,
        ...surroundings,
      });
      const read = given ? found : withoutProfiles(found);
      const unread = unreadStatements(document.entity, policy);
      entities.push({
        path,
        document,
        assessment: read,
        unread: unread.map(({ complaint }) => complaint),
        diagnostics: [
          ...problemDiagnostics(read.problems, located),
          ...unreadDiagnostics(unread, located),
          ...expectationDiagnostics(read, located, expectations),
          ...findingDiagnostics(read, located),
        ],
      });
    }
  }
  return {
    entities,
    failures,
    notes: [
      ...templates.map(templateNote),
      ...notesOf(documents, entities, fileEntities),
    ],
  };
}

/** Which profiles there are is not known before a configuration is given. */
function withoutProfiles(assessment: Assessment): Assessment {
  return {
    ...assessment,
    problems: assessment.problems.map(problem =>
      problem.key === 'profile'
        ? { ...problem, reason: 'profiles-not-known' }
        : problem,
    ),
  };
}
