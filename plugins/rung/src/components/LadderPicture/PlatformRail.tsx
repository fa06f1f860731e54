import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { makeStyles } from '@material-ui/core/styles';
import { rungTranslationRef } from '../../translation';
import { LadderLayout, RungMark } from './layout';

const OFFSET = 58;

const useStyles = makeStyles(theme => ({
  line: {
    fill: 'none',
    strokeLinecap: 'round',
    stroke: theme.palette.primary.main,
  },
  current: { strokeWidth: 7 },
  forgone: { strokeWidth: 3, strokeDasharray: '2 7' },
  open: {
    strokeWidth: 2,
    strokeDasharray: '1 6',
    stroke: theme.palette.type === 'dark' ? '#8b919a' : '#aeb6bf',
  },
  brace: { strokeWidth: 3 },
  label: { fontSize: 11 },
  number: { fontSize: 13, fontWeight: 600 },
  currentLabel: {
    fontWeight: 700,
    '&&': { fill: theme.palette.text.primary },
  },
}));

/**
 * Rung 4 is no step of the ladder: it is a rail of its own, which needs
 * rung 3 and reaches along every rung above.
 */
export function PlatformRail(props: {
  platform: LadderLayout['platform'];
  rungs: RungMark[];
  from: number;
}) {
  const { platform, rungs, from } = props;
  const classes = useStyles();
  const { t } = useTranslationRef(rungTranslationRef);
  const { state, top, base } = platform;
  const x = from + OFFSET;
  const emphasis = state === 'current' ? classes.currentLabel : '';

  return (
    <g>
      <path
        className={`${classes.line} ${classes[state]}`}
        d={`M${x} ${base}V${top}`}
      />
      {state === 'current' &&
        rungs
          .filter(mark => mark.rung >= 3)
          .map(mark => (
            <path
              key={mark.rung}
              className={`${classes.line} ${classes.brace}`}
              d={`M${from} ${mark.y}H${x}`}
            />
          ))}
      <text
        className={`${classes.number} ${emphasis}`}
        x={x}
        y={base + 24}
        textAnchor="middle"
      >
        4
      </text>
      <text
        className={`${classes.label} ${emphasis}`}
        x={x}
        y={base + 40}
        textAnchor="middle"
      >
        {t('card.picture.platformRail')}
      </text>
    </g>
  );
}
