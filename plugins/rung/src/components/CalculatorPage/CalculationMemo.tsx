import { useTranslationRef } from '@backstage/frontend-plugin-api';
import Button from '@material-ui/core/Button';
import Dialog from '@material-ui/core/Dialog';
import DialogActions from '@material-ui/core/DialogActions';
import DialogContent from '@material-ui/core/DialogContent';
import DialogTitle from '@material-ui/core/DialogTitle';
import { makeStyles } from '@material-ui/core/styles';
import { Assessment } from '@rung/backstage-plugin-rung-common';
import { useState } from 'react';
import { rungReportsTranslationRef } from '../../translation/rungReportsTranslationRef';
import { rungFormTranslationRef } from '../../translation/rungFormTranslationRef';
import { Memo } from '../memo';
import { faceStyles } from '../shared';

const useStyles = makeStyles(theme => ({
  dialog: faceStyles(theme),
  memo: { overflowWrap: 'anywhere' },
}));

/** The memo of what is calculated, written where it is read. */
export function CalculationMemo(props: {
  assessment: Assessment;
  /** For the file that it is kept in. */
  name: string;
  title?: string;
}) {
  const { assessment, name, title } = props;
  const classes = useStyles();
  const { t: reportsT } = useTranslationRef(rungReportsTranslationRef);
  const { t: formT } = useTranslationRef(rungFormTranslationRef);
  const [open, setOpen] = useState(false);

  return (
    <>
      <Button
        size="small"
        variant="outlined"
        aria-haspopup="dialog"
        onClick={() => setOpen(true)}
      >
        {reportsT('calculator.memo.title')}
      </Button>
      <Dialog
        open={open}
        maxWidth="md"
        fullWidth
        PaperProps={{ className: classes.dialog }}
        aria-labelledby="calculation-memo"
        onClose={() => setOpen(false)}
      >
        <DialogTitle id="calculation-memo">
          {reportsT('calculator.memo.title')}
        </DialogTitle>
        <DialogContent className={classes.memo} dividers tabIndex={0}>
          <Memo
            of={{ assessment, title }}
            name={name}
            loading={
              <div role="status">{reportsT('calculator.memo.loading')}</div>
            }
          />
        </DialogContent>
        <DialogActions>
          <Button size="small" onClick={() => setOpen(false)}>
            {formT('panel.close')}
          </Button>
        </DialogActions>
      </Dialog>
    </>
  );
}
