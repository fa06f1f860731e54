import { useTranslationRef } from '@backstage/frontend-plugin-api';
import Button from '@material-ui/core/Button';
import LinkIcon from '@material-ui/icons/Link';
import useCopyToClipboard from 'react-use/esm/useCopyToClipboard';
import { rungReportsTranslationRef } from '../../../translation/rungReportsTranslationRef';

/** Copies the address of the page, which says all that it shows. */
export function ShareButton(props: { onDone: (text: string) => void }) {
  const { t } = useTranslationRef(rungReportsTranslationRef);
  const [, copy] = useCopyToClipboard();
  return (
    <Button
      size="small"
      startIcon={<LinkIcon />}
      onClick={() => {
        copy(window.location.href);
        props.onDone(t('list.share.copied'));
      }}
    >
      {t('list.share.button')}
    </Button>
  );
}
