import { makeStyles } from '@material-ui/core/styles';
import { useFormat } from '../../../format';
import { neutralColor } from '../../../theme';
import { ListLink } from '../ListLink';

/** A count to be drawn as a bar. */
export interface CountBar {
  label: string;
  count: number;
  color: string;
  to: string | undefined;
}

const useStyles = makeStyles(theme => ({
  root: { listStyle: 'none', margin: 0, padding: 0 },
  link: {
    display: 'grid',
    // As wide as the longest word for a fit in any language.
    gridTemplateColumns: '136px minmax(0, 1fr) 48px',
    alignItems: 'center',
    columnGap: theme.spacing(1.5),
    borderRadius: theme.shape.borderRadius,
    color: theme.palette.text.primary,
    fontSize: 14,
    padding: theme.spacing(0.5),
    '&:hover': { background: theme.palette.action.hover },
  },
  track: { height: 14, borderLeft: `1px solid ${neutralColor(theme)}` },
  bar: { borderRadius: '0 3px 3px 0', height: '100%' },
  count: { textAlign: 'right', fontVariantNumeric: 'tabular-nums' },
}));

/** Counts as bars on one scale, each a link to what was counted. */
export function CountBars(props: { bars: CountBar[]; label: string }) {
  const format = useFormat();
  const { bars, label } = props;
  const classes = useStyles();
  const most = Math.max(1, ...bars.map(({ count }) => count));

  return (
    <ul className={classes.root} aria-label={label}>
      {bars.map(bar => (
        <li key={bar.label}>
          <ListLink className={classes.link} to={bar.to}>
            <span>{bar.label}</span>
            <span className={classes.track} aria-hidden>
              <div
                className={classes.bar}
                style={{
                  background: bar.color,
                  width: `${(100 * bar.count) / most}%`,
                }}
              />
            </span>
            <span className={classes.count}>{format.count(bar.count)}</span>
          </ListLink>
        </li>
      ))}
    </ul>
  );
}
