import { useTranslationRef } from '@backstage/frontend-plugin-api';
import Button from '@material-ui/core/Button';
import { makeStyles } from '@material-ui/core/styles';
import GetAppIcon from '@material-ui/icons/GetApp';
import { toneColor } from '../../theme';
import { rungReportsTranslationRef } from '../../translation/rungReportsTranslationRef';
import { statusOf, TOO_MANY_REQUESTS } from '../request';
import { Save } from './useSave';

const useStyles = makeStyles(theme => ({
  error: { color: toneColor(theme, 'warn'), fontSize: 13 },
}));

/** Saves a file, and says how that goes. */
export function SaveButton(props: {
  save: Save;
  /** What the button says, if not just that it exports. */
  text?: string;
  /** What is said where too much is running, if not just that exports are. */
  tooMany?: string;
  disabled?: boolean;
}) {
  const { save, text, tooMany, disabled } = props;
  const { loading, error, start } = save;
  const classes = useStyles();
  const { t } = useTranslationRef(rungReportsTranslationRef);

  const problem = (failure: Error) =>
    statusOf(failure) === TOO_MANY_REQUESTS
      ? tooMany ?? t('list.export.tooMany')
      : t('list.export.failed');

  return (
    <>
      <Button
        size="small"
        startIcon={<GetAppIcon />}
        disabled={disabled}
        // A button that is disabled loses the focus of the keyboard.
        aria-disabled={loading || disabled}
        onClick={loading ? undefined : start}
      >
        {loading ? t('list.export.busy') : text ?? t('list.export.button')}
      </Button>
      <span role="alert" className={classes.error}>
        {!loading && error && problem(error)}
      </span>
    </>
  );
}
