import { useTranslationRef } from '@backstage/frontend-plugin-api';
import Button from '@material-ui/core/Button';
import { makeStyles } from '@material-ui/core/styles';
import { renderPartsMemo, Whole } from '@rung/backstage-plugin-rung-common';
import { useMemo, useState } from 'react';
import { rungEntityTranslationRef } from '../../translation/rungEntityTranslationRef';
import { MemoActions, MemoText } from '../memo';
import { Skeleton } from '../request';

const useStyles = makeStyles(theme => ({
  actions: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: theme.spacing(1),
    margin: theme.spacing(2, 0, 1),
  },
}));

/** The whole with its parts on one page, to read and to take along. */
export function PartsMemo(props: {
  whole: Whole;
  /** For the file that it is kept in. */
  name: string;
}) {
  const { whole, name } = props;
  const classes = useStyles();
  const { t } = useTranslationRef(rungEntityTranslationRef);
  const [open, setOpen] = useState(false);
  const memo = useMemo(() => renderPartsMemo(whole), [whole]);

  return (
    <>
      <div className={classes.actions}>
        <Button
          size="small"
          variant="outlined"
          aria-expanded={open}
          onClick={() => setOpen(!open)}
        >
          {t(open ? 'parts.memo.hide' : 'parts.memo.show')}
        </Button>
        <MemoActions memo={memo} name={`${name}-parts`} />
      </div>
      {open && (
        <MemoText
          memo={memo}
          loading={<Skeleton height={240} label={t('parts.memo.loading')} />}
        />
      )}
    </>
  );
}
