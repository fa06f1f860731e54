import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { makeStyles } from '@material-ui/core/styles';
import { Finding } from '@rung/backstage-plugin-rung-common';
import { useState } from 'react';
import { rungTranslationRef } from '../../../translation';
import { useFindingText } from '../../findingText';
import { outOfSight, SeverityMark } from '../../shared';
import { AcceptanceNote } from './AcceptanceNote';
import { AcceptanceSnippet } from './AcceptanceSnippet';
import { FindingDetails } from './FindingDetails';

const useStyles = makeStyles(theme => ({
  root: {
    alignItems: 'baseline',
    borderTop: `1px solid ${theme.palette.divider}`,
    columnGap: theme.spacing(1.5),
    display: 'grid',
    gridTemplateColumns: '92px minmax(0, 1fr) auto',
    padding: theme.spacing(0.75, 0),
    position: 'relative',
    'ul > &:first-child': { border: 0 },
  },
  text: { overflowWrap: 'anywhere' },
  title: { fontSize: 14, fontWeight: 700, display: 'inline', margin: 0 },
  actions: { display: 'flex', gap: theme.spacing(1.5) },
  action: {
    background: 'none',
    border: 0,
    color: theme.palette.primary.main,
    cursor: 'pointer',
    font: 'inherit',
    fontSize: 13,
    fontWeight: 700,
    padding: theme.spacing(0.5, 0),
    '&:focus-visible': {
      outline: `2px solid ${theme.palette.primary.main}`,
      outlineOffset: 2,
    },
  },
  more: { gridColumn: '2 / -1' },
  hidden: outOfSight,
  '@container (max-width: 599px)': {
    root: { gridTemplateColumns: 'minmax(0, 1fr) auto' },
    text: { gridColumn: '1 / -1', gridRow: 2 },
    more: { gridColumn: '1 / -1' },
  },
}));

/** What a row can be opened for. */
const panels = ['details', 'accept'] as const;

/** A finding: how much it matters and what was found, and the rest on request. */
export function FindingRow(props: { finding: Finding }) {
  const { finding } = props;
  const { severity, accepted } = finding;
  const classes = useStyles();
  const { t } = useTranslationRef(rungTranslationRef);
  const text = useFindingText()(finding);
  const [opened, setOpened] = useState<(typeof panels)[number]>();

  return (
    <li className={classes.root}>
      <SeverityMark severity={severity} accepted={accepted !== undefined} />
      <div className={classes.text}>
        <h4 className={classes.title}>{text.title}.</h4> {text.what}
        <AcceptanceNote finding={finding} />
      </div>
      <div className={classes.actions}>
        {panels
          .filter(panel => panel === 'details' || !accepted)
          .map(panel => (
            <button
              key={panel}
              type="button"
              className={classes.action}
              aria-expanded={opened === panel}
              onClick={() => setOpened(opened === panel ? undefined : panel)}
            >
              {t(`tab.findings.action.${panel}`)}{' '}
              <span className={classes.hidden}>{text.title}</span>
            </button>
          ))}
      </div>
      {opened && (
        <div className={classes.more}>
          {opened === 'details' ? (
            <FindingDetails finding={finding} text={text} />
          ) : (
            <AcceptanceSnippet id={finding.id} title={text.title} />
          )}
        </div>
      )}
    </li>
  );
}
