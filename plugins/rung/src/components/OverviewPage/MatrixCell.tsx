import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { alpha, makeStyles, useTheme } from '@material-ui/core/styles';
import {
  AssessmentFilters,
  Posture,
  ResilienceRung,
} from '@rung/backstage-plugin-rung-common';
import { formatCount } from '../../format';
import { useRungLinks } from '../../links';
import { postureColor } from '../../theme';
import { rungTranslationRef } from '../../translation';
import { ListLink } from './ListLink';

const useStyles = makeStyles(theme => ({
  root: {
    borderRadius: theme.shape.borderRadius,
    height: 48,
    minWidth: 88,
    padding: 0,
  },
  link: {
    color: theme.palette.text.primary,
    display: 'block',
    lineHeight: 1.25,
    padding: theme.spacing(0.75, 1),
  },
  count: { display: 'block', fontSize: 16, fontWeight: 700 },
  posture: { fontSize: 12.5 },
}));

function postureOf(resilience: ResilienceRung, built: ResilienceRung): Posture {
  if (resilience === built) {
    return 'fits';
  }
  return built > resilience ? 'over-built' : 'under-built';
}

/** How many entities need the one rung and stand on the other. */
export function MatrixCell(props: {
  resilience: ResilienceRung;
  built: ResilienceRung;
  count: number;
  filters: AssessmentFilters;
}) {
  const { resilience, built, count, filters } = props;
  const classes = useStyles();
  const theme = useTheme();
  const links = useRungLinks();
  const { t } = useTranslationRef(rungTranslationRef);
  const posture = postureOf(resilience, built);
  const color = postureColor(theme, posture);

  if (count === 0) {
    return (
      <td
        className={classes.root}
        aria-label={t('overview.matrix.none')}
        style={{ background: alpha(color, 0.04) }}
      />
    );
  }
  return (
    <td
      className={classes.root}
      style={{
        background: alpha(color, 0.14),
        boxShadow: `inset 3px 0 ${color}`,
      }}
    >
      <ListLink
        className={classes.link}
        to={links.list({
          ...filters,
          resilience: [resilience],
          built: [built],
        })}
        label={t('overview.matrix.cell', {
          number: formatCount(count),
          posture: t(`word.posture.${posture}`),
          resilience: String(resilience),
          built: String(built),
        })}
      >
        <span className={classes.count}>{formatCount(count)}</span>{' '}
        <span className={classes.posture}>{t(`word.posture.${posture}`)}</span>
      </ListLink>
    </td>
  );
}
