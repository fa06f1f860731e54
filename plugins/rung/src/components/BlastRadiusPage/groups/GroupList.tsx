import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { makeStyles } from '@material-ui/core/styles';
import { BlastGroup } from '@rung/backstage-plugin-rung-common/wire';
import { useFormat } from '../../../format';
import { rungReportsTranslationRef } from '../../../translation/rungReportsTranslationRef';
import { Link } from '../../shared';
import { StateBar } from '../answer/StateBar';
import { barStates } from '../answer/stateTones';
import { GroupNames } from './useGroupNames';

const useStyles = makeStyles(theme => ({
  list: { listStyle: 'none', margin: 0, padding: 0 },
  item: {
    alignItems: 'center',
    borderBottom: `1px solid ${theme.palette.divider}`,
    display: 'grid',
    gap: theme.spacing(0, 1.5),
    gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 40%)',
    padding: theme.spacing(1, 0),
    '&:last-child': { borderBottom: 0 },
  },
  name: { fontWeight: 700, overflowWrap: 'anywhere' },
  text: { color: theme.palette.text.secondary, fontSize: 12.5 },
  '@container (max-width: 519px)': {
    item: { gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 30%)' },
  },
}));

/** Groups below each other, each with what becomes of it in words and as a bar. */
export function GroupList(props: {
  label: string;
  groups: readonly BlastGroup[];
  names: GroupNames;
}) {
  const { label, groups, names } = props;
  const classes = useStyles();
  const format = useFormat();
  const { t } = useTranslationRef(rungReportsTranslationRef);

  function textOf({ states, promises }: BlastGroup): string {
    const counts = barStates
      .filter(state => states[state] > 0)
      .map(
        state =>
          `${t(`blastRadius.state.${state}`)} ${format.count(states[state])}`,
      );
    return [
      ...counts,
      ...(promises.broken > 0
        ? [`${t('blastRadius.groups.broken')} ${format.count(promises.broken)}`]
        : []),
    ].join(' · ');
  }

  return (
    <ul className={classes.list} aria-label={label}>
      {groups.map(group => (
        <li key={group.name ?? ''} className={classes.item}>
          <div>
            <div className={classes.name}>
              {group.name === undefined ? (
                names.titleOf(undefined)
              ) : (
                <Link to={names.addressOf(group.name)}>
                  {names.titleOf(group.name)}
                </Link>
              )}
            </div>
            <div className={classes.text}>{textOf(group)}</div>
          </div>
          <StateBar states={group.states} height={12} />
        </li>
      ))}
    </ul>
  );
}
