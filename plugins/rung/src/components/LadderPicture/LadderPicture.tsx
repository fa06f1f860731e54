import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { makeStyles } from '@material-ui/core/styles';
import { Assessment, rungDefinition } from '@rung/backstage-plugin-rung-common';
import { neutralColor } from '../../theme';
import { rungTranslationRef } from '../../translation';
import { BuiltCaption } from './BuiltCaption';
import { BuiltMark, DeclaredMark } from './BuiltMark';
import { layoutLadder, RungMark, VIEW_BOX } from './layout';
import { PlatformRail } from './PlatformRail';
import { useLadderDescription } from './useLadderDescription';

const LEFT = 38;
const RIGHT = 108;

const useStyles = makeStyles(theme => ({
  root: {
    display: 'block',
    width: VIEW_BOX.width,
    height: VIEW_BOX.height,
    flex: 'none',
    fontFamily: 'inherit',
    '& text': { fill: theme.palette.text.secondary },
  },
  rail: {
    stroke: neutralColor(theme),
    strokeWidth: 5,
    strokeLinecap: 'round',
  },
  rung: { strokeLinecap: 'round', stroke: theme.palette.primary.main },
  current: { strokeWidth: 13 },
  climbed: { strokeWidth: 7, opacity: 0.4 },
  forgone: { strokeWidth: 3, strokeDasharray: '2 7' },
  open: {
    strokeWidth: 5,
    stroke: neutralColor(theme),
  },
  number: { fontSize: 13, fontWeight: 600 },
  currentNumber: {
    fontSize: 19,
    fontWeight: 700,
    '&&': { fill: theme.palette.text.primary },
  },
  survives: { fontSize: 11 },
}));

/**
 * The ladder with the current rung filled, the rungs below it climbed, the
 * forgone one outlined, and the platform as a rail at its side.
 */
export function LadderPicture(props: { assessment: Assessment }) {
  const { assessment } = props;
  const classes = useStyles();
  const description = useLadderDescription(assessment);
  const { rungs, platform } = layoutLadder(assessment);

  return (
    <>
      <svg
        className={classes.root}
        viewBox={`0 0 ${VIEW_BOX.width} ${VIEW_BOX.height}`}
        role="img"
        aria-label={description}
      >
        <g className={classes.rail}>
          <path d={`M${LEFT} 10V${VIEW_BOX.height - 8}`} />
          <path d={`M${RIGHT} 10V${VIEW_BOX.height - 8}`} />
        </g>
        <PlatformRail platform={platform} rungs={rungs} from={RIGHT} />
        {rungs.map(mark => (
          <Rung key={mark.rung} mark={mark} />
        ))}
        {rungs
          .filter(mark => mark.built)
          .map(mark => (
            <BuiltMark
              key={mark.rung}
              fit={assessment.fit}
              rung={mark.rung}
              x={RIGHT + 8}
              y={mark.y}
            />
          ))}
        {rungs
          .filter(mark => mark.declared)
          .map(mark => (
            <DeclaredMark
              key={mark.rung}
              rung={mark.rung}
              x={RIGHT + 8}
              y={mark.y}
            />
          ))}
      </svg>
      {assessment.built && <BuiltCaption built={assessment.built} />}
    </>
  );
}

function Rung(props: { mark: RungMark }) {
  const { rung, state, y } = props.mark;
  const classes = useStyles();
  const { t } = useTranslationRef(rungTranslationRef);
  const current = state === 'current';
  const { survives } = rungDefinition(rung);

  return (
    <g>
      <line
        className={`${classes.rung} ${classes[state]}`}
        x1={current ? LEFT - 3 : LEFT}
        x2={current ? RIGHT + 3 : RIGHT}
        y1={y}
        y2={y}
      />
      <text
        className={current ? classes.currentNumber : classes.number}
        x={16}
        y={y + (current ? 7 : 5)}
        textAnchor="middle"
      >
        {rung}
      </text>
      {survives && (
        <text
          className={classes.survives}
          x={(LEFT + RIGHT) / 2}
          y={y - (current ? 12 : 9)}
          textAnchor="middle"
        >
          {t(`card.picture.survives.${survives}`)}
        </text>
      )}
    </g>
  );
}
