import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { makeStyles } from '@material-ui/core/styles';
import {
  AskedCampaign,
  LiveAssessment,
} from '@rung/backstage-plugin-rung-common/wire';
import { rungTranslationRef } from '../../translation';
import { Problems } from '../verdict';
import { Whole } from '../rollUp/whole';
import { Pressing } from './Pressing';

const useStyles = makeStyles(theme => ({
  root: { color: theme.palette.text.primary },
  description: {
    marginBottom: theme.spacing(1.25),
    fontSize: 14,
    lineHeight: 1.45,
  },
}));

/**
 * A whole that states nothing itself. That is common and no fault: its parts,
 * shown below, are what its owner wants to see.
 */
export function UnstatedView(props: {
  assessment: LiveAssessment;
  whole: Exclude<Whole, 'group'>;
  maxFindings: number;
  asked: readonly AskedCampaign[];
}) {
  const { assessment, whole, maxFindings, asked } = props;
  const classes = useStyles();
  const { t } = useTranslationRef(rungTranslationRef);

  return (
    <div className={classes.root}>
      <Problems problems={assessment.problems} />
      <div className={classes.description}>
        {t(`card.unassessed.parts.${whole}`)}
      </div>
      <Pressing
        findings={assessment.findings}
        most={maxFindings}
        asked={asked}
      />
    </div>
  );
}
