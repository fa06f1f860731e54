import { makeStyles, Theme, useTheme } from '@material-ui/core/styles';
import {
  RungNumber,
  ScaleMeasure,
  Threshold,
} from '@rung/backstage-plugin-rung-common';
import { rungColor } from '../../../theme';
import { layoutScale } from './scaleLayout';

const NARROWEST_NUMBERED = 4;

const useStyles = makeStyles(theme => ({
  root: {
    color: theme.palette.text.secondary,
    fontSize: 11,
    height: 36,
    lineHeight: '12px',
    position: 'relative',
  },
  number: { position: 'absolute', textAlign: 'center', top: 0 },
  band: { height: 8, position: 'absolute', top: 14 },
  label: {
    position: 'absolute',
    top: 24,
    transform: 'translateX(-50%)',
    whiteSpace: 'nowrap',
  },
  threshold: {
    background: theme.palette.background.paper,
    height: 12,
    marginLeft: -1,
    position: 'absolute',
    top: 12,
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
    top: 8,
    width: 8,
  },
  // Another shape than that of what is stated, and empty.
  measured: {
    background: theme.palette.background.paper,
    border: `2px solid ${theme.palette.text.primary}`,
    boxSizing: 'border-box',
    height: 12,
    marginLeft: -6,
    position: 'absolute',
    top: 12,
    transform: 'rotate(45deg)',
    width: 12,
  },
}));

/** The platform is striped: it is no rung of the path. */
function bandOf(theme: Theme, rung: RungNumber): string {
  const color = rungColor(theme, rung);
  return rung === 4
    ? `repeating-linear-gradient(90deg, ${color} 0 6px, transparent 6px 8px)`
    : color;
}

/**
 * The scale of a requirement from the most relaxed value to the tightest, and
 * where a value lies on it, and what an exercise has measured of it. The words below it say the same, so it is left out
 * for those who do not see it.
 */
export function ScaleDrawing(props: {
  measure: ScaleMeasure;
  /** What an exercise has measured, in the unit of the scale. */
  measured?: number;
  labelOf: (threshold: Threshold) => string;
}) {
  const { measure, measured, labelOf } = props;
  const classes = useStyles();
  const theme = useTheme();
  const layout = layoutScale(measure.scale, measure.amount, measured);
  const { bands, thresholds, marker } = layout;

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
              background: bandOf(theme, rung),
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
      {layout.measured !== undefined && (
        <div
          className={classes.measured}
          style={{ left: `${layout.measured}%` }}
        />
      )}
    </div>
  );
}
