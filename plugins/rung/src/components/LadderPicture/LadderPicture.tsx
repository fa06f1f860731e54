import { makeStyles } from '@material-ui/core/styles';
import { Assessment } from '@rung/backstage-plugin-rung-common';
import { useId } from 'react';
import { fitColor, neutralColor } from '../../theme';
import { BuiltArrow } from './BuiltArrow';
import { labelsOf, rail } from './labels';
import { layoutLadder } from './layout';
import { pictureSize } from './pictureSize';
import { PlatformRail } from './PlatformRail';
import { RungLine } from './RungLine';
import { useLadderDescription } from './useLadderDescription';
import { useLadderWords } from './useLadderWords';

const useStyles = makeStyles(theme => ({
  root: {
    display: 'block',
    flex: 'none',
    width: pictureSize.width,
    height: pictureSize.height,
    fontFamily: 'inherit',
  },
  // Depths are shares of the height, so that nothing in it is stretched.
  '@container (max-width: 519px)': {
    root: { height: pictureSize.lowHeight },
  },
  rail: {
    stroke: neutralColor(theme),
    strokeWidth: 4,
    strokeLinecap: 'round',
  },
  hatching: { fill: fitColor(theme, 'over-built') },
  text: { fill: theme.palette.text.secondary },
  number: { fontWeight: 700 },
  needed: { fill: theme.palette.text.primary, fontWeight: 700 },
  survives: {},
  source: {},
  declared: { fontWeight: 700 },
  platform: {},
  layer: { fill: theme.palette.text.primary, fontWeight: 700 },
  built: { fontWeight: 700 },
  fits: { fill: fitColor(theme, 'fits') },
  'over-built': { fill: fitColor(theme, 'over-built') },
  'under-built': { fill: fitColor(theme, 'under-built') },
  unknown: {},
}));

/**
 * The ladder with what is needed filled, what is missing hollow and what is too
 * much hatched; the platform is a rail at its left, what is built an arrow at its
 * right.
 */
export function LadderPicture(props: { assessment: Assessment }) {
  const { assessment } = props;
  const { fit, built } = assessment;
  const classes = useStyles();
  const description = useLadderDescription(assessment);
  const words = useLadderWords(built);
  // A pattern that is found in a copy that is not shown paints nothing.
  const hatching = useId();
  const layout = layoutLadder(assessment);

  return (
    <svg className={classes.root} role="img" aria-label={description}>
      <pattern
        id={hatching}
        width={6}
        height={6}
        patternUnits="userSpaceOnUse"
        patternTransform="rotate(45)"
      >
        <rect className={classes.hatching} width={3} height={6} />
      </pattern>
      <g className={classes.rail}>
        <line x1={rail.left} x2={rail.left} y1="3%" y2="97%" />
        <line x1={rail.right} x2={rail.right} y1="3%" y2="97%" />
      </g>
      <PlatformRail platform={layout.platform} />
      {layout.rungs.map(mark => (
        <g key={mark.rung}>
          <RungLine mark={mark} hatching={hatching} />
          {mark.built && <BuiltArrow tone={fit} depth={mark.depth} />}
          {mark.declared && <BuiltArrow tone="declared" depth={mark.depth} />}
        </g>
      ))}
      {labelsOf(layout, words).map(label => (
        <text
          key={label.id}
          className={`${classes.text} ${classes[label.kind]} ${
            label.kind === 'built' ? classes[fit] : ''
          }`}
          x={label.x}
          y={`${100 * label.depth}%`}
          dy={label.down}
          fontSize={label.size}
          textAnchor={label.anchor}
        >
          {label.text}
        </text>
      ))}
    </svg>
  );
}
