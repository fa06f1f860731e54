import { makeStyles } from '@material-ui/core/styles';
import { Finding } from '@rung/backstage-plugin-rung-common';
import { useState } from 'react';
import { useFindingText } from '../../findingText';
import { SeverityMark } from '../../shared';
import { AcceptanceNote } from './AcceptanceNote';
import { AcceptanceSnippet } from './AcceptanceSnippet';
import { FindingActions, FindingPanel } from './FindingActions';
import { FindingDetails } from './FindingDetails';

const useStyles = makeStyles(theme => ({
  root: {
    alignItems: 'baseline',
    borderTop: `1px solid ${theme.palette.divider}`,
    columnGap: theme.spacing(1.5),
    display: 'grid',
    gridTemplateColumns: '92px minmax(0, 1fr) auto',
    padding: theme.spacing(0.25, 0),
    'ul > &:first-child': { border: 0 },
  },
  text: { overflowWrap: 'anywhere' },
  title: { fontSize: 14, fontWeight: 700, display: 'inline', margin: 0 },
  more: { gridColumn: '2 / -1' },
  '@container (max-width: 599px)': {
    root: { gridTemplateColumns: 'auto minmax(0, 1fr)' },
    text: { gridColumn: '1 / -1', gridRow: 2 },
    more: { gridColumn: '1 / -1' },
  },
}));

/** A finding: how much it matters and what was found, and the rest on request. */
export function FindingRow(props: { finding: Finding }) {
  const { finding } = props;
  const { id, severity, accepted } = finding;
  const classes = useStyles();
  const text = useFindingText()(finding);
  const [opened, setOpened] = useState<FindingPanel>();

  return (
    <li className={classes.root}>
      <SeverityMark severity={severity} accepted={accepted !== undefined} />
      <div className={classes.text}>
        <h4 className={classes.title}>{text.title}.</h4> {text.what}
        <AcceptanceNote finding={finding} />
      </div>
      <FindingActions
        finding={finding}
        title={text.title}
        opened={opened}
        onOpen={setOpened}
      />
      {opened && (
        <div className={classes.more}>
          {opened === 'details' ? (
            <FindingDetails finding={finding} text={text} />
          ) : (
            <AcceptanceSnippet id={id} title={text.title} />
          )}
        </div>
      )}
    </li>
  );
}
