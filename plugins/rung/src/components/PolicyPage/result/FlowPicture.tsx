import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { makeStyles, Theme, useTheme } from '@material-ui/core/styles';
import { layerBeside } from '@rung/backstage-plugin-rung-common';
import {
  PreviewFlow,
  PreviewLevel,
} from '@rung/backstage-plugin-rung-common/wire';
import { neutralColor } from '../../../theme';
import { rungReportsTranslationRef } from '../../../translation/rungReportsTranslationRef';
import { Description } from '../../shared';
import { FlowRibbon, flowLayout, isSameLevel, levelKey } from './flowLayout';
import { FlowSide } from './FlowSide';
import { levelColor } from './levelColor';

/** The picture is drawn this wide, and stretched to the room that there is. */
const WIDTH = 100;

const useStyles = makeStyles(theme => ({
  root: {
    display: 'grid',
    gridTemplateColumns: 'auto minmax(40px, 1fr) auto',
    gap: theme.spacing(1),
    margin: theme.spacing(1, 0, 2),
    maxWidth: 720,
  },
  picture: { display: 'block', width: '100%' },
  heading: { fontSize: 12, fontWeight: 700, lineHeight: '16px' },
  before: { textAlign: 'right' },
}));

/**
 * From what to what verdicts would go: each level as high as it has entities, and a
 * band between each two. The table beside it says the same.
 */
export function FlowPicture(props: { flows: readonly PreviewFlow[] }) {
  const classes = useStyles();
  const theme = useTheme();
  const { t } = useTranslationRef(rungReportsTranslationRef);
  const { height, before, after, ribbons } = flowLayout(props.flows);
  const isLayered = [...before, ...after].some(({ level }) => hasSign(level));
  return (
    <div aria-hidden>
      <div className={classes.root}>
        <span className={`${classes.heading} ${classes.before}`}>
          {t('policyPage.result.column.before')}
        </span>
        <span />
        <span className={classes.heading}>
          {t('policyPage.result.column.after')}
        </span>
        <FlowSide nodes={before} side="before" />
        <svg
          className={classes.picture}
          height={height}
          viewBox={`0 0 ${WIDTH} ${height}`}
          preserveAspectRatio="none"
        >
          {[...ribbons].sort(stayingFirst).map(ribbon => (
            <path
              key={`${levelKey(ribbon.before)} ${levelKey(ribbon.after)}`}
              d={outlineOf(ribbon)}
              fill={ribbonColor(theme, ribbon)}
              fillOpacity={stays(ribbon) ? 0.45 : 0.8}
            />
          ))}
        </svg>
        <FlowSide nodes={after} side="after" />
      </div>
      {isLayered && <Description>{t('policyPage.level.legend')}</Description>}
    </div>
  );
}

function hasSign({ rung, platform }: PreviewLevel): boolean {
  return (
    rung !== undefined && layerBeside({ rung, platform: { layer: platform } })
  );
}

function stays({ before, after }: PreviewFlow): boolean {
  return isSameLevel(before, after);
}

/** What moves lies above what stays. */
function stayingFirst(one: FlowRibbon, other: FlowRibbon): number {
  return Number(stays(other)) - Number(stays(one));
}

function ribbonColor(theme: Theme, ribbon: FlowRibbon): string {
  return stays(ribbon) ? neutralColor(theme) : levelColor(theme, ribbon.after);
}

function outlineOf({ from, to }: FlowRibbon): string {
  const middle = WIDTH / 2;
  const [a, b] = [from.top, to.top];
  const [c, d] = [to.top + to.height, from.top + from.height];
  return [
    `M0 ${a}`,
    `C${middle} ${a} ${middle} ${b} ${WIDTH} ${b}`,
    `V${c}`,
    `C${middle} ${c} ${middle} ${d} 0 ${d}`,
    'Z',
  ].join(' ');
}
