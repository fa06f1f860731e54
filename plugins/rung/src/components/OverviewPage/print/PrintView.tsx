import { useTranslationRef } from '@backstage/frontend-plugin-api';
import Button from '@material-ui/core/Button';
import {
  createTheme,
  makeStyles,
  ThemeProvider,
} from '@material-ui/core/styles';
import { createPortal } from 'react-dom';
import { rungReportsTranslationRef } from '../../../translation/rungReportsTranslationRef';
import { PrintSheet } from './PrintSheet';
import { usePrintView } from './usePrintView';

/** Paper is light, whatever the portal is. */
const paper = createTheme({ palette: { type: 'light' } });

const useStyles = makeStyles(theme => ({
  '@global': {
    // The sheet is all there is: no header, no sidebar, no tabs.
    'body > :not([data-rung-sheet])': { display: 'none !important' },
    body: { background: '#ffffff' },
  },
  root: {
    background: '#ffffff',
    colorScheme: 'light',
    minHeight: '100vh',
    overflowX: 'auto',
  },
  actions: {
    display: 'flex',
    gap: theme.spacing(1),
    justifyContent: 'center',
    padding: theme.spacing(2),
  },
  '@media print': {
    root: { minHeight: 0 },
    actions: { display: 'none' },
  },
}));

function PrintFrame(props: Parameters<typeof PrintSheet>[0]) {
  const classes = useStyles();
  const { t } = useTranslationRef(rungReportsTranslationRef);
  const { close } = usePrintView();
  return (
    <div className={classes.root} data-rung-sheet data-theme-mode="light">
      <style>{'@page { margin: 0; size: A4; }'}</style>
      <div className={classes.actions}>
        <Button
          variant="contained"
          color="primary"
          onClick={() => window.print()}
        >
          {t('overview.print.print')}
        </Button>
        <Button onClick={close}>{t('overview.print.back')}</Button>
      </div>
      <PrintSheet {...props} />
    </div>
  );
}

/** The report on one page of paper, in place of the portal around it. */
export function PrintView(props: Parameters<typeof PrintSheet>[0]) {
  return createPortal(
    <ThemeProvider theme={paper}>
      <PrintFrame {...props} />
    </ThemeProvider>,
    document.body,
  );
}
