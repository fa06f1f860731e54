import { makeStyles, useTheme } from '@material-ui/core/styles';
import { rungColor } from '../../theme';
import { SliderSegment } from './sliderSegments';

/** A number needs this much of the width, in percent. */
const NARROWEST_NUMBERED = 4;

const useStyles = makeStyles(theme => ({
  root: {
    color: theme.palette.text.secondary,
    fontSize: 11,
    height: 16,
    lineHeight: '14px',
    position: 'relative',
  },
  segment: { position: 'absolute', textAlign: 'center', top: 0 },
  bar: {
    height: 8,
    left: 0,
    position: 'absolute',
    // Where the slider below has its rail.
    top: 21,
    width: '100%',
  },
}));

/**
 * The rungs along a slider. The thumb says the same to those who do not see it.
 */
export function RungSegments(props: { segments: readonly SliderSegment[] }) {
  const classes = useStyles();
  const theme = useTheme();
  return (
    <div className={classes.root} aria-hidden="true">
      {props.segments.map(({ rung, left, width }) => (
        <div
          key={left}
          className={classes.segment}
          style={{ left: `${left}%`, width: `${width}%` }}
        >
          {width >= NARROWEST_NUMBERED && rung}
          <div
            className={classes.bar}
            style={{ background: rungColor(theme, rung) }}
          />
        </div>
      ))}
    </div>
  );
}
