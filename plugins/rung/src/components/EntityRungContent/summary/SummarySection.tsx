import Paper from '@material-ui/core/Paper';
import { makeStyles } from '@material-ui/core/styles';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { LiveAssessment } from '@rung/backstage-plugin-rung-common/wire';
import { rungEntityTranslationRef } from '../../../translation/rungEntityTranslationRef';
import { UnassessedView } from '../../EntityRungCard/UnassessedView';
import { LadderPicture } from '../../LadderPicture';
import { Note, outOfSight, panelPadding } from '../../shared';
import { Headline, Problems, ReportedNote } from '../../verdict';
import { FirstMoves } from './FirstMoves';
import { SummaryFacts } from './SummaryFacts';

const useStyles = makeStyles(theme => ({
  root: {
    ...panelPadding(theme),
    color: theme.palette.text.primary,
    containerType: 'inline-size',
    fontSize: 14,
    lineHeight: 1.45,
    position: 'relative',
    scrollMarginTop: 96,
  },
  // For those who hear the page, and for the address.
  title: { ...outOfSight, scrollMarginTop: 96, top: 0 },
  layout: {
    columnGap: theme.spacing(3),
    display: 'grid',
    gridTemplateColumns: 'auto minmax(0, 1fr) minmax(0, 1fr)',
    marginTop: theme.spacing(2),
    rowGap: theme.spacing(2),
  },
  picture: { justifySelf: 'center' },
  first: {},
  '@container (max-width: 859px)': {
    layout: { gridTemplateColumns: 'auto minmax(0, 1fr)' },
    first: { gridColumn: '1 / -1' },
  },
  '@container (max-width: 519px)': {
    layout: { gridTemplateColumns: 'minmax(0, 1fr)' },
  },
}));

/** The answer, why, and what to do first. */
export function SummarySection(props: { assessment: LiveAssessment }) {
  const { assessment } = props;
  const { status, problems, reported, findings, resilience } = assessment;
  const classes = useStyles();
  const { t } = useTranslationRef(rungEntityTranslationRef);

  return (
    <Paper
      component="section"
      className={classes.root}
      aria-labelledby="summary"
    >
      <h2 id="summary" className={classes.title} tabIndex={-1}>
        {t('tab.section.summary')}
      </h2>
      <Headline assessment={assessment} heading="h3" />
      <Problems problems={problems} />
      <div className={classes.layout}>
        <div className={classes.picture}>
          <LadderPicture assessment={assessment} />
        </div>
        {status === 'unassessed' ? (
          <div>
            <UnassessedView />
          </div>
        ) : (
          <SummaryFacts assessment={assessment} />
        )}
        <div className={classes.first}>
          <FirstMoves findings={findings} needed={resilience} />
        </div>
      </div>
      <ReportedNote reported={reported} />
      {!reported && <Note>{t('tab.notReported')}</Note>}
    </Paper>
  );
}
