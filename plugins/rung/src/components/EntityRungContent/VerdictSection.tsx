import { makeStyles } from '@material-ui/core/styles';
import Paper from '@material-ui/core/Paper';
import { LiveAssessment } from '@rung/backstage-plugin-rung-common/wire';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { rungTranslationRef } from '../../translation';
import { CardLayout } from '../EntityRungCard/CardLayout';
import { LadderPicture } from '../LadderPicture';
import { Note, panelPadding } from '../shared';
import { Facts, Headline, Problems, ReportedNote } from '../verdict';
import { NextStep } from './NextStep';

const useStyles = makeStyles(theme => ({ root: panelPadding(theme) }));

/** The verdict: which rung is enough, what it forgoes, and at what price. */
export function VerdictSection(props: { assessment: LiveAssessment }) {
  const { assessment } = props;
  const { status, problems, reported } = assessment;
  const classes = useStyles();
  const { t } = useTranslationRef(rungTranslationRef);

  return (
    <Paper
      component="section"
      className={classes.root}
      aria-label={t('card.title')}
    >
      <Headline assessment={assessment} heading="h2" />
      <Problems problems={problems} />
      <CardLayout picture={<LadderPicture assessment={assessment} />}>
        {status === 'unassessed' ? (
          <NextStep assessment={assessment} />
        ) : (
          <Facts assessment={assessment} />
        )}
        <ReportedNote reported={reported} />
        {!reported && <Note>{t('tab.notReported')}</Note>}
      </CardLayout>
    </Paper>
  );
}
