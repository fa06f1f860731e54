import { useTranslationRef } from '@backstage/frontend-plugin-api';
import {
  Assessment,
  AssessmentPolicy,
  FindingId,
  findingIds,
} from '@rung/backstage-plugin-rung-common';
import { useState } from 'react';
import {
  AcceptStatementKey,
  StatedRequirements,
  StatementKey,
} from '../../../statedRequirements';
import { rungFormTranslationRef } from '../../../translation/rungFormTranslationRef';
import { Folded } from '../../requirementForm';
import { AcceptanceChoice } from './AcceptanceChoice';
import { AcceptanceField } from './AcceptanceField';

/** Which findings are accepted, until when and why. */
export function AcceptanceFields(props: {
  /** What the form would have the file state. */
  shown: StatedRequirements;
  /** What the file states now. */
  own: StatedRequirements;
  assessment: Assessment | undefined;
  /** The rules in force, as far as they are known. */
  policy: AssessmentPolicy | undefined;
  /** The finding that the form was opened at. */
  openedAt: FindingId | undefined;
  onChange: (key: StatementKey, text: string) => void;
}) {
  const { shown, own, assessment, policy, openedAt, onChange } = props;
  const { t } = useTranslationRef(rungFormTranslationRef);
  const [begun, setBegun] = useState<readonly FindingId[]>(
    openedAt ? [openedAt] : [],
  );
  const keyOf = (id: FindingId): AcceptStatementKey => `accept.${id}`;
  const isListed = (id: FindingId) =>
    begun.includes(id) ||
    shown[keyOf(id)] !== undefined ||
    own[keyOf(id)] !== undefined;
  const listed = findingIds.filter(isListed);
  const open = (assessment?.findings ?? [])
    .filter(({ accepted }) => !accepted)
    .map(({ id }) => id as FindingId)
    .filter(id => !isListed(id) && (policy?.isAcceptable(id) ?? true));

  return (
    <Folded
      id="statements-accept"
      summary={t('accept.title')}
      stated={listed.length > 0}
    >
      <div>{t('accept.lead')}</div>
      {listed.map(id => (
        <AcceptanceField
          key={id}
          findingId={id}
          written={shown[keyOf(id)] ?? ''}
          before={own[keyOf(id)]}
          policy={policy}
          onChange={text => onChange(keyOf(id), text)}
          onRemove={() => {
            setBegun(begun.filter(each => each !== id));
            onChange(keyOf(id), '');
          }}
        />
      ))}
      <AcceptanceChoice
        findingIds={open}
        onChoose={id => setBegun([...begun, id])}
      />
    </Folded>
  );
}
