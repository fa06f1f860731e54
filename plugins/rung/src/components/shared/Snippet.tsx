import { CopyTextButton } from '@backstage/core-components';
import { makeStyles } from '@material-ui/core/styles';

const useStyles = makeStyles(theme => ({
  root: {
    alignItems: 'flex-start',
    border: `1px solid ${theme.palette.divider}`,
    borderRadius: theme.shape.borderRadius,
    display: 'flex',
    justifyContent: 'space-between',
    marginTop: theme.spacing(1),
  },
  code: {
    fontFamily: 'monospace',
    fontSize: 13,
    lineHeight: 1.5,
    margin: 0,
    minWidth: 0,
    overflowWrap: 'anywhere',
    padding: theme.spacing(1, 1.5),
    whiteSpace: 'pre-wrap',
  },
}));

/** Lines for `catalog-info.yaml`, to copy. */
export function Snippet(props: {
  text: string;
  label: string;
  copyLabel: string;
  copiedText: string;
}) {
  const { text, label, copyLabel, copiedText } = props;
  const classes = useStyles();
  return (
    <div className={classes.root}>
      <pre className={classes.code} role="group" aria-label={label}>
        {text}
      </pre>
      <CopyTextButton
        text={text}
        tooltipText={copiedText}
        aria-label={copyLabel}
      />
    </div>
  );
}
