import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { makeStyles } from '@material-ui/core/styles';
import { Assessment } from '@rung/backstage-plugin-rung-common';
import { rungTranslationRef } from '../../translation';
import { LadderPicture } from '../LadderPicture';
import { Section } from '../shared';
import { Facts, Headline, Problems, ProvisionalNote } from '../verdict';
import { FindingTitles } from './FindingTitles';

const useStyles = makeStyles(theme => ({
  root: {
    position: 'sticky',
    top: theme.spacing(2),
    maxHeight: `calc(100vh - ${theme.spacing(4)}px)`,
    overflowY: 'auto',
    scrollMarginTop: theme.spacing(2),
    // The shadow of the section inside, which the overflow would cut off.
    padding: 2,
    [theme.breakpoints.down('md')]: { position: 'static', maxHeight: 'none' },
  },
  head: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: theme.spacing(1, 2),
    marginBottom: theme.spacing(2),
  },
  headline: { flex: '1 1 200px', minWidth: 0 },
}));

/** What the engine makes of the form, as it is typed. */
export function LiveResult(props: { assessment: Assessment }) {
  const { assessment } = props;
  const { status, problems } = assessment;
  const classes = useStyles();
  const { t } = useTranslationRef(rungTranslationRef);

  return (
    <div
      id="result"
      className={classes.root}
      role="region"
      aria-label={t('calculator.result.region')}
      // Where the window is low it scrolls, also for those without a mouse.
      // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
      tabIndex={0}
    >
      <Section title={t('calculator.result.title')}>
        <div className={classes.head}>
          <div className={classes.headline}>
            <Headline assessment={assessment} heading="h3" />
          </div>
          <LadderPicture assessment={assessment} />
        </div>
        {status !== 'unassessed' && <Facts assessment={assessment} />}
        <Problems problems={problems} />
        {status === 'provisional' && (
          <ProvisionalNote assessment={assessment} />
        )}
        <FindingTitles findings={assessment.findings} />
      </Section>
    </div>
  );
}
