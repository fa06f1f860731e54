import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { ReportedAssessment } from '@rung/backstage-plugin-rung-common/wire';
import { useFormat } from '../../format';
import { rungTranslationRef } from '../../translation';
import { Note } from '../shared';

/** Says so where lists and reports still hold another verdict than the card. */
export function ReportedNote(props: { reported?: ReportedAssessment }) {
  const { status, at } = props.reported ?? {};
  const { t } = useTranslationRef(rungTranslationRef);
  const format = useFormat();
  return (
    <>
      {status === 'older' && at && (
        <Note>{t('card.reported.older', { time: format.time(at) })}</Note>
      )}
    </>
  );
}
