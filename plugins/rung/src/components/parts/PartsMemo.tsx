import { useTranslationRef } from '@backstage/frontend-plugin-api';
import Button from '@material-ui/core/Button';
import { makeStyles } from '@material-ui/core/styles';
import { Whole } from '@rung/backstage-plugin-rung-common';
import { useState } from 'react';
import { rungEntityTranslationRef } from '../../translation/rungEntityTranslationRef';
import { Memo } from '../memo';
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
      </div>
      {open && (
        <Memo
          of={{ whole }}
          name={`${name}-parts`}
          loading={<Skeleton height={240} label={t('parts.memo.loading')} />}
        />
      )}
    </>
  );
}
