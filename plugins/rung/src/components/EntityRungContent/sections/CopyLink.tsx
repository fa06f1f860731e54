import { useAnalytics } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import Button from '@material-ui/core/Button';
import { makeStyles } from '@material-ui/core/styles';
import { useLocation } from 'react-router-dom';
import useCopyToClipboard from 'react-use/esm/useCopyToClipboard';
import { rungEntityTranslationRef } from '../../../translation/rungEntityTranslationRef';
import { outOfSight } from '../../shared';
import { SectionId } from './sections';

const useStyles = makeStyles({
  // What is heard is cut off with the bar, and makes no page wider.
  root: { flex: 'none', position: 'relative' },
  heard: outOfSight,
});

/** Copies the address of the section that is being read. */
export function CopyLink(props: { section: SectionId; className: string }) {
  const { section, className } = props;
  const classes = useStyles();
  const analytics = useAnalytics();
  const { t } = useTranslationRef(rungEntityTranslationRef);
  const { pathname } = useLocation();
  const [{ value, error }, copy] = useCopyToClipboard();
  const address = `${window.location.origin}${pathname}#${section}`;

  function outcome(): string {
    if (error) {
      return t('tab.action.notCopied');
    }
    return value === address ? t('tab.action.copied') : '';
  }

  return (
    <div className={classes.root}>
      <Button
        size="small"
        color="primary"
        className={className}
        onClick={() => {
          analytics.captureEvent('share', 'assessment');
          copy(address);
        }}
      >
        {outcome() || t('tab.action.copyLink')}
      </Button>
      <span role="status" className={classes.heard}>
        {outcome()}
      </span>
    </div>
  );
}
