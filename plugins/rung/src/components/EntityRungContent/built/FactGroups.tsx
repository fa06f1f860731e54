import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { makeStyles } from '@material-ui/core/styles';
import {
  Built,
  BuiltFact,
  builtInput,
  factValue,
} from '@rung/backstage-plugin-rung-common';
import { ReactNode } from 'react';
import { useFormat } from '../../../format';
import { rungFindingTranslationRef } from '../../../translation/rungFindingTranslationRef';
import { rungObservationTranslationRef } from '../../../translation/rungObservationTranslationRef';
import { useFactText } from '../../findingText';
import { Link } from '../../shared';
import { FactGroup, groupFacts, groupUnseen } from './groupFacts';
import { useUnknownText } from './useUnknownText';

const useStyles = makeStyles(theme => ({
  root: {
    // Groups are as long as they are, and fill one column after the other.
    columnGap: theme.spacing(4),
    columns: '340px 2',
  },
  group: { breakInside: 'avoid', marginBottom: theme.spacing(1) },
  head: {
    borderBottom: `1px solid ${theme.palette.divider}`,
    display: 'flex',
    fontSize: 13,
    gap: theme.spacing(1),
    justifyContent: 'space-between',
    margin: 0,
    paddingBottom: theme.spacing(0.5),
  },
  list: { margin: 0 },
  fact: {
    borderBottom: `1px solid ${theme.palette.divider}`,
    columnGap: theme.spacing(2),
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 2fr) minmax(0, 3fr)',
    padding: theme.spacing(0.25, 0),
    '& dt': { color: theme.palette.text.secondary },
    '& dd': { margin: 0, overflowWrap: 'anywhere' },
  },
  // The names of many have one reason.
  many: { gridTemplateColumns: 'minmax(0, 3fr) minmax(0, 2fr)' },
  value: { fontWeight: 700 },
  aside: { color: theme.palette.text.secondary, fontSize: 12.5 },
}));

/** What is built, each fact under what it is known by, and what could not be seen. */
export function FactGroups(props: { built: Built }) {
  const { facts, unseen = [] } = props.built;
  const classes = useStyles();
  const { t } = useTranslationRef(rungFindingTranslationRef);
  const format = useFormat();
  const { t: seenT } = useTranslationRef(rungObservationTranslationRef);
  const factText = useFactText();
  const unknownText = useUnknownText();

  function titleOf({ name, seenAt, by }: FactGroup): string {
    if (name === 'measured' && by) {
      return seenT('source.reported', {
        by: format.list(by),
        age: seenAt ? format.age(seenAt) : seenT('sometime'),
      });
    }
    return name === 'seen' || name === 'likely'
      ? seenT(`source.${name}`, {
          age: seenAt ? format.age(seenAt) : seenT('sometime'),
        })
      : seenT(`source.${name}`);
  }

  function valueOf(fact: BuiltFact): ReactNode {
    const { key, declared, measured } = fact;
    const text = factText(fact);
    return (
      <>
        <span className={classes.value}>
          {builtInput(key).type === 'record' && factValue(key, text) ? (
            <Link to={text}>{text}</Link>
          ) : (
            text
          )}
        </span>
        {declared !== undefined && (
          <span className={classes.aside}>
            {' '}
            {seenT('declared', { value: factText({ key, value: declared }) })}
          </span>
        )}
        {measured !== undefined && (
          <span className={classes.aside}>
            {' '}
            {seenT('measured', { value: factText({ key, value: measured }) })}
          </span>
        )}
      </>
    );
  }

  return (
    <div className={classes.root}>
      {groupFacts(facts).map(group => (
        <Group
          key={group.name}
          title={titleOf(group)}
          count={group.facts.length}
          rows={group.facts.map(fact => ({
            key: fact.key,
            label: t(`fact.name.${fact.key}`),
            text: valueOf(fact),
          }))}
        />
      ))}
      {unseen.length > 0 && (
        <Group
          title={seenT('source.unseen')}
          many
          count={unseen.length}
          rows={groupUnseen(unseen).map(group => ({
            key: `${group.unknown} ${group.resource}`,
            label: format.list(group.keys.map(key => t(`fact.name.${key}`))),
            text: unknownText(group),
          }))}
        />
      )}
    </div>
  );
}

interface Row {
  key: string;
  label: string;
  text: ReactNode;
}

function Group(props: {
  title: string;
  count: number;
  rows: readonly Row[];
  /** Whether the labels are longer than what is said of them. */
  many?: boolean;
}) {
  const format = useFormat();
  const { title, count, rows, many = false } = props;
  const classes = useStyles();
  return (
    <div className={classes.group}>
      <h3 className={classes.head}>
        <span>{title}</span>
        <span className={classes.aside}>{format.count(count)}</span>
      </h3>
      <dl className={classes.list}>
        {rows.map(({ key, label, text }) => (
          <div
            key={key}
            className={many ? `${classes.fact} ${classes.many}` : classes.fact}
          >
            <dt>{label}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
