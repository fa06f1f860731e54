import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { makeStyles } from '@material-ui/core/styles';
import { RungNumber, rungNumbers } from '@rung/backstage-plugin-rung-common';
import { useRungLinks } from '../../../links';
import { rungColor } from '../../../theme';
import { rungTranslationRef } from '../../../translation';
import { OptionalLink } from '../../shared';

const useStyles = makeStyles(theme => ({
  number: {
    borderLeft: '5px solid',
    display: 'block',
    fontSize: 16,
    fontWeight: 700,
    paddingLeft: theme.spacing(1),
  },
  name: { display: 'block', fontWeight: 400 },
  ...Object.fromEntries(
    rungNumbers.map(rung => [
      `rung${rung}`,
      { borderColor: rungColor(theme, rung) },
    ]),
  ),
}));

/** A rung as the head of a column, with the way to it at length. */
export function RungName(props: { rung: RungNumber; name: string }) {
  const { rung, name } = props;
  const classes: Record<string, string> = useStyles();
  const { t } = useTranslationRef(rungTranslationRef);
  const links = useRungLinks();

  return (
    <>
      <span className={`${classes.number} ${classes[`rung${rung}`]}`}>
        <OptionalLink to={links.ladder(rung)}>
          {t('word.rung', { rung: String(rung) })}
        </OptionalLink>
      </span>
      <span className={classes.name}>{name}</span>
    </>
  );
}
