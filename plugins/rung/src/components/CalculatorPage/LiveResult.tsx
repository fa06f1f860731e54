import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { makeStyles } from '@material-ui/core/styles';
import { Assessment } from '@rung/backstage-plugin-rung-common';
import { rungTranslationRef } from '../../translation';
import { LiveVerdict } from '../liveResult';
import { Section } from '../shared';

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
}));

/** What the engine makes of the form, as it is typed. */
export function LiveResult(props: { id: string; assessment: Assessment }) {
  const { id, assessment } = props;
  const classes = useStyles();
  const { t } = useTranslationRef(rungTranslationRef);

  return (
    <div
      id={id}
      className={classes.root}
      role="region"
      aria-label={t('form.result.region')}
      // Where the window is low it scrolls, also for those without a mouse.
      // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
      tabIndex={0}
    >
      <Section title={t('form.result.title')}>
        <LiveVerdict assessment={assessment} heading="h3" />
      </Section>
    </div>
  );
}
