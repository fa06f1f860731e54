import { useTranslationRef } from '@backstage/frontend-plugin-api';
import Paper from '@material-ui/core/Paper';
import { makeStyles, useTheme } from '@material-ui/core/styles';
import { useFormat } from '../../../format';
import { toneColor } from '../../../theme';
import { rungReportsTranslationRef } from '../../../translation/rungReportsTranslationRef';
import { ToneIcon } from '../../shared';
import { SparkLine, useChangeText } from '../../comparison';
import { ListLink } from '../ListLink';
import { Figure } from './useFigures';

const useStyles = makeStyles(theme => ({
  root: {
    display: 'grid',
    gap: theme.spacing(2),
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 132px), 1fr))',
    listStyle: 'none',
    margin: 0,
    padding: 0,
  },
  link: { color: theme.palette.text.primary, display: 'block', height: '100%' },
  figure: { height: '100%', padding: theme.spacing(1.5, 2) },
  label: { fontSize: 13, fontWeight: 700 },
  row: {
    alignItems: 'center',
    display: 'flex',
    gap: theme.spacing(1),
    justifyContent: 'space-between',
  },
  count: {
    fontSize: 28,
    fontVariantNumeric: 'tabular-nums',
    fontWeight: 700,
    lineHeight: 1.25,
  },
  change: { color: theme.palette.text.secondary, fontSize: 12.5 },
}));

/** The head figures, each a link to what it counts, with what has changed. */
export function Figures(props: { figures: Figure[] }) {
  const { figures } = props;
  const classes = useStyles();
  const theme = useTheme();
  const { t } = useTranslationRef(rungReportsTranslationRef);
  const format = useFormat();
  const changeText = useChangeText();

  return (
    <ul className={classes.root} aria-label={t('overview.figures.title')}>
      {figures.map(({ label, tone, count, compared, to }) => (
        <li key={label}>
          <Paper className={classes.figure}>
            <ListLink className={classes.link} to={to}>
              <span
                className={classes.label}
                style={{ color: tone && toneColor(theme, tone) }}
              >
                {tone && <ToneIcon tone={tone} />} {label}
              </span>{' '}
              <span className={classes.row}>
                <span className={classes.count}>{format.count(count)}</span>
                {compared?.before !== undefined && (
                  <span style={{ color: tone && toneColor(theme, tone) }}>
                    <SparkLine days={compared.days} />
                  </span>
                )}
              </span>{' '}
              <span className={classes.change}>
                {compared && changeText(compared)}
              </span>
            </ListLink>
          </Paper>
        </li>
      ))}
    </ul>
  );
}
