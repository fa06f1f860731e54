import { useTranslationRef } from '@backstage/frontend-plugin-api';
import Button from '@material-ui/core/Button';
import Popover from '@material-ui/core/Popover';
import { makeStyles } from '@material-ui/core/styles';
import ExpandMoreIcon from '@material-ui/icons/ExpandMore';
import { FilterName } from '@rung/backstage-plugin-rung-common';
import { ReactNode, useState } from 'react';
import { formatCount } from '../../format';
import { rungTranslationRef } from '../../translation';
import { useFilterText } from './useFilterText';

const useStyles = makeStyles(theme => ({
  button: { background: theme.palette.background.paper },
  paper: { width: 300, maxWidth: '100%', padding: theme.spacing(1.5) },
}));

/** Opens what a filter is chosen from; until then nothing of it is loaded. */
export function FilterMenu(props: {
  name: FilterName;
  count: number;
  children: ReactNode;
}) {
  const { name, count, children } = props;
  const classes = useStyles();
  const { t } = useTranslationRef(rungTranslationRef);
  const { nameOf } = useFilterText();
  const [anchor, setAnchor] = useState<HTMLElement>();

  return (
    <>
      <Button
        className={classes.button}
        variant="outlined"
        size="small"
        endIcon={<ExpandMoreIcon />}
        aria-haspopup="dialog"
        aria-expanded={anchor !== undefined}
        onClick={event => setAnchor(event.currentTarget)}
      >
        {count > 0
          ? t('list.filter.chosen', {
              name: nameOf(name),
              number: formatCount(count),
            })
          : nameOf(name)}
      </Button>
      <Popover
        open={anchor !== undefined}
        anchorEl={anchor}
        anchorOrigin={{ vertical: 'bottom', horizontal: 'left' }}
        onClose={() => setAnchor(undefined)}
        PaperProps={{
          className: classes.paper,
          role: 'dialog',
          'aria-label': nameOf(name),
        }}
      >
        {children}
      </Popover>
    </>
  );
}
