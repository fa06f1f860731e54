import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { alpha, makeStyles, useTheme } from '@material-ui/core/styles';
import { fitOf, ResilienceRung } from '@rung/backstage-plugin-rung-common';
import { AssessmentFilters } from '@rung/backstage-plugin-rung-common/wire';
import { useFormat } from '../../../format';
import { useRungLinks } from '../../../links';
import { fitColor } from '../../../theme';
import { rungTranslationRef } from '../../../translation';
import { ListLink } from '../ListLink';

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
  fit: { fontSize: 12.5 },
}));

/** How many entities need the one rung and have the other built. */
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
  const format = useFormat();
  const fit = fitOf(resilience, built);
  const color = fitColor(theme, fit);

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
          number: format.count(count),
          fit: t(`word.fit.${fit}`),
          resilience: String(resilience),
          built: String(built),
        })}
      >
        <span className={classes.count}>{format.count(count)}</span>{' '}
        <span className={classes.fit}>{t(`word.fit.${fit}`)}</span>
      </ListLink>
    </td>
  );
}
