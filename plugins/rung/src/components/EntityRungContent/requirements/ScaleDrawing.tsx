import { makeStyles, useTheme } from '@material-ui/core/styles';
import { ScaleMeasure, Threshold } from '@rung/backstage-plugin-rung-common';
import { rungColor } from '../../../theme';
import { layoutScale } from './scaleLayout';

const NARROWEST_NUMBERED = 4;

const useStyles = makeStyles(theme => ({
  root: {
    color: theme.palette.text.secondary,
    fontSize: 11,
    height: 44,
    lineHeight: '14px',
    maxWidth: 420,
    position: 'relative',
  },
  number: { position: 'absolute', textAlign: 'center', top: 0 },
  band: { height: 8, position: 'absolute', top: 18 },
  label: {
    position: 'absolute',
    top: 30,
    transform: 'translateX(-50%)',
    whiteSpace: 'nowrap',
  },
  threshold: {
    background: theme.palette.background.paper,
    height: 12,
    marginLeft: -1,
    position: 'absolute',
    top: 16,
    width: 2,
  },
  marker: {
    background: theme.palette.text.primary,
    border: `2px solid ${theme.palette.background.paper}`,
    borderRadius: 4,
    boxSizing: 'border-box',
    height: 20,
    marginLeft: -4,
    position: 'absolute',
    top: 12,
    width: 8,
  },
}));

/**
 * The scale of a requirement from the most relaxed value to the tightest, and
 * where a value lies on it. The words below it say the same, so it is left out
 * for those who do not see it.
 */
export function ScaleDrawing(props: {
  measure: ScaleMeasure;
  labelOf: (threshold: Threshold) => string;
}) {
  const { measure, labelOf } = props;
  const classes = useStyles();
  const theme = useTheme();
  const { bands, thresholds, marker } = layoutScale(
    measure.scale,
    measure.amount,
  );

  return (
    <div className={classes.root} aria-hidden="true">
      {bands.map(({ rung, left, width }) => (
        <div key={left}>
          {width >= NARROWEST_NUMBERED && (
            <div
              className={classes.number}
              style={{ left: `${left}%`, width: `${width}%` }}
            >
              {rung}
            </div>
          )}
          <div
            className={classes.band}
            style={{
              left: `${left}%`,
              width: `${width}%`,
              background: rungColor(theme, rung),
            }}
          />
        </div>
      ))}
      {thresholds.map(({ threshold, left, labelled }) => (
        <div key={left}>
          <div className={classes.threshold} style={{ left: `${left}%` }} />
          {labelled && (
            <div className={classes.label} style={{ left: `${left}%` }}>
              {labelOf(threshold)}
            </div>
          )}
        </div>
      ))}
      <div className={classes.marker} style={{ left: `${marker}%` }} />
    </div>
  );
}
