import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Assessment } from '@rung/backstage-plugin-rung-common';
import { rungTranslationRef } from '../../translation';
import { Climb } from './Climb';
import { ForgoneText } from './ForgoneText';
import { HeldBy } from './HeldBy';
import { Reason } from './Reason';
import { ReasonList } from './ReasonList';

/** Why this rung is needed, what is gone without, and what would change that. */
export function Reasons(props: { assessment: Assessment }) {
  const { assessment } = props;
  const { rung, climb } = assessment;
  const { t } = useTranslationRef(rungTranslationRef);

  return (
    <ReasonList>
      <Reason
        label={t('card.heldBy.label', { rung: String(rung) })}
        term="rung"
      >
        <HeldBy assessment={assessment} />
      </Reason>
      <Reason label={t('card.forgone.label')} term="forgone">
        <ForgoneText assessment={assessment} />
      </Reason>
      {climb && (
        <Reason label={t('card.climb.label')} term="climb">
          <Climb climb={climb} from={rung!} />
        </Reason>
      )}
    </ReasonList>
  );
}
