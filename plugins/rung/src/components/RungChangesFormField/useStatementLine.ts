import { useTranslationRef } from '@backstage/frontend-plugin-api';
import {
  readRequirement,
  RequirementKey,
  requirementKeys,
} from '@rung/backstage-plugin-rung-common';
import { useFormat } from '../../format';
import { StatementKey } from '../../statedRequirements';
import { rungFormTranslationRef } from '../../translation/rungFormTranslationRef';
import { splitAcceptance } from '../formValidation';
import { useStatementName } from '../requirementForm';
import { useRequirementText } from '../verdict';

const requirements: ReadonlySet<string> = new Set(requirementKeys);
const isDay = (text: string) => /^\d{4}-\d{2}-\d{2}$/.test(text);

/** What becomes of one statement in the file, as a sentence. */
export function useStatementLine(): (
  key: StatementKey,
  before: string,
  after: string,
) => string {
  const { t } = useTranslationRef(rungFormTranslationRef);
  const format = useFormat();
  const nameOf = useStatementName();
  const { valueOf } = useRequirementText();

  function dayOf(text: string): string {
    return isDay(text) ? format.day(text) : text;
  }
  function valueIn(key: StatementKey, written: string): string {
    const text = written.trim();
    if (requirements.has(key)) {
      const read = readRequirement(key as RequirementKey, text);
      const guess = text.endsWith('?') ? ` (${t('form.field.guess')})` : '';
      return 'value' in read ? `${valueOf(read.value)}${guess}` : text;
    }
    if (key.startsWith('built.') && /^(true|false)$/i.test(text)) {
      return t(text.toLowerCase() === 'true' ? 'yes' : 'no');
    }
    return dayOf(text);
  }

  return (key, written, next) => {
    const name = nameOf(key);
    const before = written.trim();
    const after = next.trim();
    if (key.startsWith('accept.')) {
      const { until, reason } = splitAcceptance(after);
      return after === ''
        ? t('changes.takenBack', { finding: name })
        : t('changes.accepted', {
            finding: name,
            until: dayOf(until),
            reason,
          });
    }
    if (after === '') {
      return t('changes.removed', { name, before: valueIn(key, before) });
    }
    return before === ''
      ? t('changes.set', { name, after: valueIn(key, after) })
      : t('changes.replaced', {
          name,
          after: valueIn(key, after),
          before: valueIn(key, before),
        });
  };
}
