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
  aside: {
    color: theme.palette.text.secondary,
    fontSize: 12,
    lineHeight: '16px',
  },
}));

/** The one signal that would change the answer, and how far off it is. */
export function Climb(props: { climb: ClimbTrigger; from: RungNumber }) {
  const { climb, from } = props;
  const classes = useStyles();
  const { t } = useTranslationRef(rungTranslationRef);
  const { thresholdOf } = useRequirementText();
  const headroomText = useHeadroomText();
  if (climb.type === 'signal') {
    return (
      <>
        {t(`ladder.rung${from}.signal`)}{' '}
        {t('card.climb.leadsTo', { rung: String(climb.rung) })}
      </>
    );
  }
  return (
    <>
      <strong>{thresholdOf(climb.key, climb.threshold)}.</strong>
      <HeadroomBar headroom={climb.headroom} />
      <div className={classes.aside}>{headroomText(climb)}</div>
    </>
  );
}
