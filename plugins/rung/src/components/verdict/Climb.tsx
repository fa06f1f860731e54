import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { makeStyles } from '@material-ui/core/styles';
import {
  Climb as ClimbTrigger,
  RungNumber,
} from '@rung/backstage-plugin-rung-common';
import { rungTranslationRef } from '../../translation';
import { HeadroomBar } from './HeadroomBar';
import { useHeadroomText } from './useHeadroomText';
import { useRequirementText } from './useRequirementText';

const useStyles = makeStyles(theme => ({
  aside: { color: theme.palette.text.secondary, fontSize: 12.5 },
}));

/** The one signal that would change the answer, and how far off it is. */
export function Climb(props: { climb: ClimbTrigger; from: RungNumber }) {
  const { climb, from } = props;
  const classes = useStyles();
  const { t } = useTranslationRef(rungTranslationRef);
  const { thresholdOf } = useRequirementText();
  const headroomText = useHeadroomText();
  const leadsTo =
    climb.rung === 4
      ? t('card.climb.leadsToPlatform', { rung: String(climb.rung) })
      : t('card.climb.leadsTo', {
          rung: String(climb.rung),
          name: t(`ladder.rung${climb.rung}.name`),
        });

  if (climb.type === 'signal') {
    return (
      <>
        {t(`ladder.rung${from}.signal`)} {leadsTo}
      </>
    );
  }
  return (
    <>
      <strong>{thresholdOf(climb.key, climb.threshold)}.</strong> {leadsTo}
      <HeadroomBar headroom={climb.headroom} />
      <span className={classes.aside}>{headroomText(climb)}</span>
    </>
  );
}
