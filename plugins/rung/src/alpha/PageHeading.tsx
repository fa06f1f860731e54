import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { makeStyles } from '@material-ui/core/styles';
import { PagePath } from '../pages';
import { rungTranslationRef } from '../translation';
import { useDocumentTitle } from './useDocumentTitle';

const useStyles = makeStyles(theme => ({
  root: {
    color: theme.palette.text.primary,
    fontSize: 24,
    fontWeight: 700,
    lineHeight: 1.3,
    margin: theme.spacing(0, 0, 1),
  },
}));

/** What the page is, on the page and in the browser. */
export function PageHeading(props: { path: PagePath }) {
  const classes = useStyles();
  const { t } = useTranslationRef(rungTranslationRef);
  const title = t(`page.title.${props.path}`);
  useDocumentTitle(title);
  return <h1 className={classes.root}>{title}</h1>;
}
