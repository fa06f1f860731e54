import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { makeStyles } from '@material-ui/core/styles';
import { rungTranslationRef } from '../../translation';
import { rungEntityTranslationRef } from '../../translation/rungEntityTranslationRef';
import { Warning } from '../shared';
import { RolledUp } from './useRollUp';

const useStyles = makeStyles(theme => ({
  heading: { fontSize: 20, fontWeight: 700, lineHeight: 1.2 },
  name: { fontSize: 15, lineHeight: 1.3, marginTop: theme.spacing(0.5) },
  aside: {
    color: theme.palette.text.secondary,
    fontSize: 14,
    marginTop: theme.spacing(0.5),
  },
}));

/** What the strictest part needs, held against what the whole states. */
export function StrictestPart(props: { rolledUp: RolledUp }) {
  const { needed, own } = props.rolledUp;
  const classes = useStyles();
  const { t } = useTranslationRef(rungTranslationRef);
  const { t: entityT } = useTranslationRef(rungEntityTranslationRef);

  if (!needed) {
    return (
      <div className={classes.heading}>{entityT('rollUp.unassessed')}</div>
    );
  }
  const name = t(`ladder.rung${needed.rung}.name`);
  const stricter = own && needed.resilience > own.resilience;
  const platform = own && needed.platform && !own.platform;
  return (
    <>
      <div className={classes.heading}>
        {entityT('rollUp.strictest', { rung: String(needed.rung) })}
      </div>
      <div className={classes.name}>
        {needed.platform && needed.rung !== 4
          ? entityT('rollUp.platform', { name })
          : name}
      </div>
      {stricter && (
        <Warning>{entityT('rollUp.more', { own: String(own.rung) })}</Warning>
      )}
      {!stricter && platform && (
        <Warning>{entityT('rollUp.morePlatform')}</Warning>
      )}
      {own && !stricter && !platform && (
        <div className={classes.aside}>
          {entityT('rollUp.enough', { own: String(own.rung) })}
        </div>
      )}
    </>
  );
}
