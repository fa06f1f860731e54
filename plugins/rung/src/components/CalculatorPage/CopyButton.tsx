import { useAnalytics } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import Button from '@material-ui/core/Button';
import { makeStyles } from '@material-ui/core/styles';
import FileCopyIcon from '@material-ui/icons/FileCopy';
import useCopyToClipboard from 'react-use/esm/useCopyToClipboard';
import { rungReportsTranslationRef } from '../../translation/rungReportsTranslationRef';

const useStyles = makeStyles({
  root: { display: 'inline-flex', flexWrap: 'wrap', alignItems: 'center' },
  outcome: { fontSize: 13, marginLeft: 8 },
});

/** Copies a text and says so, until there is another text to copy. */
export function CopyButton(props: {
  text: string;
  label: string;
  copied: string;
  /** The verb and the subject for the analytics of the portal. */
  event: [string, string];
  disabled?: boolean;
}) {
  const { text, label, copied, event, disabled } = props;
  const classes = useStyles();
  const analytics = useAnalytics();
  const { t } = useTranslationRef(rungReportsTranslationRef);
  const [{ value, error }, copy] = useCopyToClipboard();

  return (
    <span className={classes.root}>
      <Button
        size="small"
        variant="outlined"
        startIcon={<FileCopyIcon />}
        disabled={disabled}
        onClick={() => {
          analytics.captureEvent(...event);
          copy(text);
        }}
      >
        {label}
      </Button>
      <span className={classes.outcome} role="status">
        {error && t('calculator.copyFailed')}
        {!error && value === text && copied}
      </span>
    </span>
  );
}
