import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { makeStyles } from '@material-ui/core/styles';
import { Climb, RungNumber } from '@rung/backstage-plugin-rung-common';
import { rungTranslationRef } from '../../translation';
import { rungReportsTranslationRef } from '../../translation/rungReportsTranslationRef';
import { HeadroomBar, useHeadroomText, useRequirementText } from '../verdict';

const useStyles = makeStyles(theme => ({
  root: { minWidth: 190 },
  aside: { color: theme.palette.text.secondary, fontSize: 12.5 },
}));

/** The signal that would change the answer, as briefly as a row allows. */
export function ClimbCell(props: { climb: Climb; from: RungNumber }) {
  const { climb, from } = props;
  const classes = useStyles();
  const { t } = useTranslationRef(rungTranslationRef);
  const { t: reportsT } = useTranslationRef(rungReportsTranslationRef);
  const { thresholdOf } = useRequirementText();
  const headroomText = useHeadroomText();
  const rung = String(climb.rung);

  if (climb.type === 'signal') {
    return (
      <div className={classes.root}>
        {t(`ladder.rung${from}.signal`)}
        <div className={classes.aside}>
          {reportsT('list.climb.to', { rung })}
        </div>
      </div>
    );
  }
  return (
    <div className={classes.root}>
      {thresholdOf(climb.key, climb.threshold)}
      <HeadroomBar headroom={climb.headroom} />
      <div className={classes.aside}>{headroomText(climb)}</div>
    </div>
  );
}
