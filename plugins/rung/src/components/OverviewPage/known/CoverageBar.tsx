import { makeStyles, useTheme } from '@material-ui/core/styles';
import { useFormat } from '../../../format';
import { rungColor, toneColor } from '../../../theme';
import { ListLink } from '../ListLink';
import { Segment, SegmentLook } from './useCoverage';

const useStyles = makeStyles(theme => ({
  bar: { display: 'flex', gap: 2, height: 14 },
  legend: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: theme.spacing(0.5, 2),
    listStyle: 'none',
    margin: theme.spacing(1, 0, 0),
    padding: 0,
  },
  link: {
    alignItems: 'center',
    color: theme.palette.text.primary,
    display: 'inline-flex',
    fontSize: 13,
    gap: theme.spacing(0.75),
    minHeight: 24,
  },
  swatch: { flex: 'none', height: 11, width: 11 },
  count: { fontVariantNumeric: 'tabular-nums', fontWeight: 700 },
}));

/** Parts of one whole beside each other, and each by its word and its count. */
export function CoverageBar(props: { label: string; segments: Segment[] }) {
  const { label } = props;
  const classes = useStyles();
  const format = useFormat();
  const lookOf = useLooks();
  const segments = props.segments.filter(({ count }) => count > 0);

  return (
    <>
      <div className={classes.bar} aria-hidden>
        {segments.map(({ label: name, count, width = count, look }) =>
          width > 0 ? (
            <div
              key={name}
              style={{ ...lookOf(look), flexBasis: 4, flexGrow: width }}
            />
          ) : undefined,
        )}
      </div>
      <ul className={classes.legend} aria-label={label}>
        {segments.map(segment => (
          <li key={segment.label}>
            <ListLink className={classes.link} to={segment.to}>
              <span
                className={classes.swatch}
                style={lookOf(segment.look)}
                aria-hidden
              />
              {segment.label}{' '}
              <span className={classes.count}>
                {format.count(segment.count)}
              </span>
            </ListLink>
          </li>
        ))}
      </ul>
    </>
  );
}

/** Printers leave out backgrounds unless they are told. */
const printed = { printColorAdjust: 'exact' } as const;

function useLooks() {
  const theme = useTheme();
  const full = rungColor(theme, 5);
  const half = rungColor(theme, 2);
  const bad = toneColor(theme, 'bad');
  const stripes = (color: string, gap: number) =>
    `repeating-linear-gradient(135deg, ${color} 0 ${gap}px, transparent ${gap}px ${
      2 * gap
    }px)`;
  const edge = toneColor(theme, 'unknown');
  const looks: Readonly<Record<SegmentLook, object>> = {
    full: { background: full },
    half: { background: half },
    hatched: { background: stripes(bad, 2), border: `1px solid ${bad}` },
    striped: { background: stripes(full, 3), border: `1px solid ${full}` },
    empty: { border: `1px solid ${edge}` },
  };
  return (look: SegmentLook) => ({
    ...printed,
    boxSizing: 'border-box' as const,
    ...looks[look],
  });
}
