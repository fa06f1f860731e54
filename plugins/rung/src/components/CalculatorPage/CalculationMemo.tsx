import { useTranslationRef } from '@backstage/frontend-plugin-api';
import Button from '@material-ui/core/Button';
import { makeStyles } from '@material-ui/core/styles';
import { Assessment, renderMemo } from '@rung/backstage-plugin-rung-common';
import { useMemo, useState } from 'react';
import { rungTranslationRef } from '../../translation';
import { MemoSection, MemoText } from '../memo';

const useStyles = makeStyles(theme => ({
  memo: {
    borderTop: `1px solid ${theme.palette.divider}`,
    marginTop: theme.spacing(2),
    overflowWrap: 'anywhere',
    paddingTop: theme.spacing(1),
  },
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
  const { t } = useTranslationRef(rungTranslationRef);
  const [open, setOpen] = useState(false);
  const memo = useMemo(
    () => renderMemo(assessment, title),
    [assessment, title],
  );

  return (
    <MemoSection memo={memo} name={name}>
      <Button
        size="small"
        variant="outlined"
        aria-expanded={open}
        onClick={() => setOpen(!open)}
      >
        {t(open ? 'calculator.memo.hide' : 'calculator.memo.show')}
      </Button>
      {open && (
        <div className={classes.memo}>
          <MemoText
            memo={memo}
            loading={<div role="status">{t('calculator.memo.loading')}</div>}
          />
        </div>
      )}
    </MemoSection>
  );
}
