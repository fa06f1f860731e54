import {
  Assessment,
  AssessmentPolicy,
  Finding,
} from '@rung/backstage-plugin-rung-common';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { useMemo } from 'react';
import { useFormat } from '../../format';
import { StatedRequirements, StatementKey } from '../../statedRequirements';
import { rungFormTranslationRef } from '../../translation/rungFormTranslationRef';
import { useFindingText } from '../findingText';
import { assessStatements, FormSubject } from '../RequirementsFormField';
import { useHeadline } from '../verdict';
import { useStatementLine } from './useStatementLine';

const nothingAssessed: Parameters<typeof useHeadline>[0] = {
  rung: undefined,
  status: 'unassessed',
  fit: 'unknown',
  built: undefined,
  demands: [],
  problems: [],
};

/** The findings of one assessment that another has not. */
function onlyIn(one: Assessment, other: Assessment): Finding[] {
  const known = new Set(
    other.findings.filter(({ accepted }) => !accepted).map(({ id }) => id),
  );
  return one.findings.filter(({ id, accepted }) => !accepted && !known.has(id));
}

/**
 * What a form changes in the file, the verdict before and after, and the findings
 * that come and go, each as a sentence. None where it changes nothing.
 */
export function useChangeLines(options: {
  stated: StatedRequirements;
  /** What the file states now. */
  own: StatedRequirements;
  subject: FormSubject;
  policy: AssessmentPolicy | undefined;
}): string[] {
  const { stated, own, subject, policy } = options;
  const { t } = useTranslationRef(rungFormTranslationRef);
  const format = useFormat();
  const textOf = useFindingText();
  const lineOf = useStatementLine();
  const [before, after] = useMemo(
    () =>
      policy
        ? [
            assessStatements({}, subject, policy),
            assessStatements(stated, subject, policy),
          ]
        : [undefined, undefined],
    [stated, subject, policy],
  );
  const headlines = {
    before: useHeadline(before ?? nothingAssessed).text,
    after: useHeadline(after ?? nothingAssessed).text,
  };

  const changed = (Object.keys(stated) as StatementKey[]).filter(
    key => (stated[key] ?? '').trim() !== (own[key] ?? '').trim(),
  );
  if (changed.length === 0) {
    return [];
  }
  function findings(found: Finding[]): string {
    return format.list(found.map(finding => textOf(finding).title));
  }
  function effect(): string[] {
    if (!before || !after) {
      return [];
    }
    const opened = onlyIn(after, before);
    const closed = onlyIn(before, after);
    return [
      headlines.before === headlines.after
        ? t('changes.same', { verdict: headlines.after })
        : t('changes.moved', headlines),
      ...(opened.length > 0
        ? [t('changes.opened', { findings: findings(opened) })]
        : []),
      ...(closed.length > 0
        ? [t('changes.closed', { findings: findings(closed) })]
        : []),
    ];
  }
  return [
    ...changed.map(key => lineOf(key, own[key] ?? '', stated[key] ?? '')),
    ...effect(),
  ];
}
