import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { makeStyles } from '@material-ui/core/styles';
import { Finding } from '@rung/backstage-plugin-rung-common';
import { useFormat } from '../../../format';
import { rungFindingTranslationRef } from '../../../translation/rungFindingTranslationRef';

const useStyles = makeStyles({
  root: { fontWeight: 700, overflowWrap: 'anywhere' },
});

/** Until when and why a finding is accepted, or was. */
export function AcceptanceNote(props: {
  finding: Pick<Finding, 'accepted' | 'lapsed'>;
}) {
  const { accepted, lapsed } = props.finding;
  const acceptance = accepted ?? lapsed;
  const classes = useStyles();
  const { t } = useTranslationRef(rungFindingTranslationRef);
  const format = useFormat();
  return acceptance ? (
    <div className={classes.root}>
      {t(accepted ? 'accepted' : 'lapsed', {
        until: format.day(acceptance.until),
        reason: acceptance.reason,
      })}
    </div>
  ) : null;
}
