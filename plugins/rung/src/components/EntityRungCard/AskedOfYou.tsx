import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { makeStyles } from '@material-ui/core/styles';
import { AskedCampaign } from '@rung/backstage-plugin-rung-common/wire';
import { useFormat } from '../../format';
import { useRungLinks } from '../../links';
import { rungTranslationRef } from '../../translation';
import { OptionalLink } from '../shared';

const useStyles = makeStyles(theme => ({
  // As tall as the finding in whose place it is.
  root: {
    columnGap: 4,
    display: 'flex',
    fontSize: 13,
    lineHeight: '20px',
    paddingTop: theme.spacing(0.5),
    whiteSpace: 'nowrap',
  },
  label: { color: theme.palette.text.secondary, flex: 'none' },
  // A long title gives way to the day.
  title: { minWidth: 0, overflow: 'hidden', textOverflow: 'ellipsis' },
  day: { flex: 'none', marginLeft: -4 },
  '@container (max-width: 519px)': { root: { fontSize: 12, paddingTop: 0 } },
}));

/** What the campaign asks that is the next to end, on one line. */
export function AskedOfYou(props: { asked: readonly AskedCampaign[] }) {
  const [next, ...others] = props.asked;
  const classes = useStyles();
  const links = useRungLinks();
  const format = useFormat();
  const { t } = useTranslationRef(rungTranslationRef);
  return next ? (
    <div className={classes.root}>
      <span className={classes.label}>{t('card.asked.label')}</span>{' '}
      <span className={classes.title}>
        <OptionalLink to={links.campaign(next)}>
          {next.title ?? next.name}
        </OptionalLink>
      </span>
      <span className={classes.day}>
        {t('card.asked.until', { day: format.day(next.ends) })}
        {others.length > 0 &&
          t('card.asked.more', {
            count: others.length,
            number: format.count(others.length),
          })}
      </span>
    </div>
  ) : null;
}
