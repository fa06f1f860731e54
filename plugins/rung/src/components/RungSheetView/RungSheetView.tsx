import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { makeStyles } from '@material-ui/core/styles';
import { RungSheet } from '@rung/backstage-plugin-rung-common/content';
import { rungEntityTranslationRef } from '../../translation/rungEntityTranslationRef';
import { Decisions } from './Decisions';
import { Parts } from './Parts';

const useStyles = makeStyles(theme => ({
  root: {
    containerType: 'inline-size',
    fontSize: 14,
    lineHeight: 1.5,
    '& h3': {
      fontSize: 14,
      fontWeight: 700,
      margin: theme.spacing(2, 0, 0.5),
    },
    '& p': { margin: 0, maxWidth: '75ch' },
  },
  list: {
    margin: 0,
    maxWidth: '75ch',
    paddingLeft: theme.spacing(2.5),
    '& li': { marginBottom: theme.spacing(0.5) },
  },
}));

/**
 * What there is to know about one rung, at length. Its headings are of the
 * third level, and its texts those of the sheet, in whatever language that is.
 */
export function RungSheetView(props: { sheet: RungSheet }) {
  const { sheet } = props;
  const classes = useStyles();
  const { t } = useTranslationRef(rungEntityTranslationRef);

  return (
    <div className={classes.root}>
      <h3>{t('sheet.scenario')}</h3>
      <p>{sheet.scenario}</p>
      <h3>{t('sheet.design')}</h3>
      <p>{sheet.design}</p>
      <h3>{t('sheet.parts')}</h3>
      <Parts parts={sheet.parts} />
      <h3>{t('sheet.decisions')}</h3>
      <Decisions decisions={sheet.decisions} />
      <h3>{t('sheet.tradeOffs')}</h3>
      <ul className={classes.list}>
        {sheet.tradeOffs.map(({ id, text }) => (
          <li key={id}>{text}</li>
        ))}
      </ul>
      <h3>{t('sheet.enough')}</h3>
      <p>{sheet.enough}</p>
      {sheet.tooMuch && (
        <>
          <h3>{t('sheet.tooMuch')}</h3>
          <p>{sheet.tooMuch}</p>
        </>
      )}
    </div>
  );
}
