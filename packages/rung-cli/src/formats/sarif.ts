import { createHash } from 'node:crypto';
import {
  findingDefinitions,
  plainJson,
  plainText,
} from '@rung/backstage-plugin-rung-common';
import { Position } from '@rung/backstage-plugin-rung-node';
import type {
  Location,
  Log,
  Notification,
  ReportingDescriptor,
  Result,
} from 'sarif';
import { version } from '../../package.json';
import { AssessedDocument, Diagnostic, FileFailure, Report } from '../verdicts';
import { errorTexts, RuleText } from './ruleTexts';

const SCHEMA =
  'https://docs.oasis-open.org/sarif/sarif/v2.1.0/os/schemas/sarif-schema-2.1.0.json';
const SOURCE_ROOT = '%SRCROOT%';

const levels: Readonly<
  Record<Diagnostic['weight'], 'error' | 'warning' | 'note'>
> = { error: 'error', high: 'error', medium: 'warning', low: 'note' };

const rules: readonly ReportingDescriptor[] = [
  ...Object.entries(errorTexts).map(([id, text]) => ruleOf(id, 'error', text)),
  ...findingDefinitions.map(finding =>
    ruleOf(finding.id, finding.severity, finding),
  ),
];

/** A SARIF 2.1.0 log of all diagnostics, for code scanning. */
export function renderSarif({ entities, failures }: Report): string {
  const log: Log = {
    $schema: SCHEMA,
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'Rung',
            semanticVersion: version,
            informationUri: 'https://github.com/rung-dev/rung',
            rules: [...rules],
          },
        },
        columnKind: 'utf16CodeUnits',
        originalUriBaseIds: {
          [SOURCE_ROOT]: {
            description: { text: 'Where the command was run.' },
          },
        },
        invocations: [
          {
            executionSuccessful: failures.length === 0,
            toolExecutionNotifications: failures.map(notificationOf),
          },
        ],
        results: entities.flatMap(entity =>
          entity.diagnostics.map(diagnostic => resultOf(entity, diagnostic)),
        ),
      },
    ],
  };
  return `${plainJson(log, 2)}\n`;
}

function ruleOf(
  id: string,
  weight: Diagnostic['weight'],
  { title, meaning, advice }: RuleText,
): ReportingDescriptor {
  return {
    id,
    name: title,
    shortDescription: { text: title },
    fullDescription: { text: meaning },
    help: { text: advice },
    defaultConfiguration: { level: levels[weight] },
  };
}

function resultOf(
  { path, document: { entityRef } }: AssessedDocument,
  diagnostic: Diagnostic,
): Result {
  const { rule, weight, what, why = '', advice } = diagnostic;
  const { position, annotation = '', accepted } = diagnostic;
  return {
    ruleId: rule,
    ruleIndex: rules.findIndex(({ id }) => id === rule),
    // Code scanning knows no suppressions: what is accepted must not fail there.
    level: accepted ? 'note' : levels[weight],
    message: {
      text: plainText(
        [`${entityRef}: ${what}`, why, advice].filter(Boolean).join(' '),
      ),
    },
    locations: [
      {
        ...locationOf(path, position),
        logicalLocations: [{ fullyQualifiedName: entityRef }],
      },
    ],
    // Stays the same while lines move and amounts in the sentences change.
    partialFingerprints: {
      'rungAnnotation/v1': fingerprint(entityRef, rule, annotation),
    },
    ...(accepted && {
      suppressions: [
        {
          kind: 'inSource',
          status: 'accepted',
          justification: plainText(
            `Until ${accepted.until}: ${accepted.reason}`,
          ),
          location: locationOf(path, accepted.position),
        },
      ],
    }),
  };
}

function notificationOf({ path, message }: FileFailure): Notification {
  return {
    level: 'error',
    message: { text: plainText(`${path}: ${message}`) },
    locations: [locationOf(path)],
  };
}

function locationOf(path: string, position?: Position): Location {
  return {
    physicalLocation: {
      artifactLocation: {
        uri: path.split('/').map(encodeURIComponent).join('/'),
        uriBaseId: SOURCE_ROOT,
      },
      ...(position && {
        region: { startLine: position.line, startColumn: position.column },
      }),
    },
  };
}

function fingerprint(...parts: readonly string[]): string {
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex');
}
