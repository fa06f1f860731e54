import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { alpha, makeStyles, useTheme } from '@material-ui/core/styles';
import { Fit, fitOf, ResilienceRung } from '@rung/backstage-plugin-rung-common';
import {
  AssessmentFilters,
  AssessmentSummary,
} from '@rung/backstage-plugin-rung-common/wire';
import { useFormat } from '../../../format';
import { useRungLinks } from '../../../links';
import { fitColor, Tone } from '../../../theme';
import { rungTranslationRef } from '../../../translation';
import { rungReportsTranslationRef } from '../../../translation/rungReportsTranslationRef';
import { outOfSight, ToneIcon } from '../../shared';
import { ListLink } from '../ListLink';

/** More names than that are a list, which is one press away. */
const MOST_NAMED = 1;

const tones: Readonly<Record<Fit, Tone>> = {
  fits: 'ok',
  'under-built': 'bad',
  'over-built': 'warn',
  unknown: 'unknown',
};

const useStyles = makeStyles(theme => ({
  root: {
    borderRadius: theme.shape.borderRadius,
    height: 48,
    padding: 0,
    printColorAdjust: 'exact',
    verticalAlign: 'top',
  },
  link: {
    color: theme.palette.text.primary,
    display: 'block',
    lineHeight: 1.25,
    padding: theme.spacing(0.75, 1),
  },
  count: { fontSize: 16, fontWeight: 700 },
  // A long name is whole in the list that it leads to.
  name: {
    display: '-webkit-box',
    fontSize: 12.5,
    overflow: 'hidden',
    overflowWrap: 'anywhere',
    '-webkit-box-orient': 'vertical',
    '-webkit-line-clamp': 2,
  },
  '@container (max-width: 559px)': {
    link: { padding: theme.spacing(0.75, 0.5) },
    // The link says it, and so do the sign and the place.
    name: outOfSight,
  },
}));

/** How many entities need the one rung and have the other built. */
export function MatrixCell(props: {
  resilience: ResilienceRung;
  built: ResilienceRung;
  count: number;
  filters: AssessmentFilters;
  misfits: readonly AssessmentSummary[];
}) {
  const { resilience, built, count, filters, misfits } = props;
  const classes = useStyles();
  const theme = useTheme();
  const links = useRungLinks();
  const { t } = useTranslationRef(rungTranslationRef);
  const { t: reportsT } = useTranslationRef(rungReportsTranslationRef);
  const format = useFormat();
  const fit = fitOf(resilience, built);
  const color = fitColor(theme, fit);
  const named = count <= MOST_NAMED ? misfits : [];
  const words =
    named.length > 0
      ? named.map(({ title, name }) => title ?? name).join(', ')
      : t(`word.fit.${fit}`);

  if (count === 0) {
    return (
      <td
        className={classes.root}
        aria-label={reportsT('overview.matrix.none')}
        style={{ background: alpha(color, 0.04) }}
      />
    );
  }
  return (
    <td
      className={classes.root}
      style={{
        background: alpha(color, 0.14),
        boxShadow: `inset 0 0 0 ${fit === 'fits' ? 0 : 1}px ${color}`,
      }}
    >
      <ListLink
        className={classes.link}
        to={links.list({
          ...filters,
          resilience: [resilience],
          built: [built],
        })}
        label={reportsT(
          named.length > 0 ? 'overview.matrix.named' : 'overview.matrix.cell',
          {
            number: format.count(count),
            fit: t(`word.fit.${fit}`),
            resilience: String(resilience),
            built: String(built),
            names: words,
          },
        )}
      >
        <ToneIcon tone={tones[fit]} />{' '}
        <span className={classes.count}>{format.count(count)}</span>{' '}
        <span className={classes.name}>{words}</span>
      </ListLink>
    </td>
  );
}
