import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { makeStyles } from '@material-ui/core/styles';
import { everyKind } from '@rung/backstage-plugin-rung-common/wire';
import { useFormat } from '../../format';
import { useRungLinks } from '../../links';
import { rungEntityTranslationRef } from '../../translation/rungEntityTranslationRef';
import { OtherKinds } from '../filtering';
import { ScanNotice } from '../request';
import { Message, OptionalLink } from '../shared';
import { PartsByRung } from './PartsByRung';
import { PartsFacts } from './PartsFacts';
import { StrictestPart } from './StrictestPart';
import { RolledUp } from './useRollUp';
import { Whole } from './whole';

const useStyles = makeStyles(theme => ({
  all: { fontSize: 14, marginBottom: theme.spacing(1) },
  truncated: { color: theme.palette.text.secondary, fontSize: 13 },
}));

/** What the strictest part needs first, then all of them, counted. */
export function RollUpView(props: { rolledUp: RolledUp; whole: Whole }) {
  const { rolledUp, whole } = props;
  const { report, filters, groups } = rolledUp;
  const { totals, scan } = report;
  const classes = useStyles();
  const { t } = useTranslationRef(rungEntityTranslationRef);
  const format = useFormat();
  const links = useRungLinks();

  if (!scan.asOf) {
    return <ScanNotice scan={scan} />;
  }
  const others = (
    <OtherKinds kinds={report.kinds}>
      <OptionalLink to={links.list({ ...filters, kind: [everyKind] })}>
        {t('rollUp.others')}
      </OptionalLink>
    </OtherKinds>
  );
  if (totals.total === 0) {
    return (
      <>
        <Message title={t(`rollUp.empty.${whole}.title`)}>
          {t(`rollUp.empty.${whole}.description`)}
        </Message>
        {others}
      </>
    );
  }
  return (
    <>
      <StrictestPart rolledUp={rolledUp} />
      <PartsByRung totals={totals} filters={filters} />
      <PartsFacts totals={totals} filters={filters} />
      <div className={classes.all}>
        <OptionalLink to={links.list(filters)}>
          {t('rollUp.all', { count: totals.total })}
        </OptionalLink>
      </div>
      {others}
      {groups?.truncated && (
        <div className={classes.truncated}>
          {t('rollUp.truncated', {
            amount: format.count(groups.entityRefs.length),
          })}
        </div>
      )}
      <ScanNotice scan={scan} />
    </>
  );
}
