import { sidebarConfig, useSidebarOpenState } from '@backstage/core-components';
import { Link } from '@backstage/ui';
import { makeStyles } from '@material-ui/core/styles';

const useStyles = makeStyles({
  link: {
    display: 'flex',
    alignItems: 'center',
    gap: 12,
    height: 2.5 * sidebarConfig.logoHeight,
    marginLeft: 22,
    color: '#ffffff',
    fontSize: 22,
    fontWeight: 700,
    textDecoration: 'none',
  },
});

export function SidebarLogo() {
  const classes = useStyles();
  const { isOpen } = useSidebarOpenState();

  return (
    <Link href="/" className={classes.link} aria-label="Rung, home">
      <svg width="28" height="34" viewBox="0 0 28 34" aria-hidden="true">
        <g stroke="currentColor" strokeLinecap="round">
          <path d="M7 3v28M21 3v28" strokeWidth="3" />
          <path d="M7 8h14M7 26h14" strokeWidth="2.5" opacity="0.6" />
        </g>
        <path
          d="M5 17h18"
          stroke="#ffd27a"
          strokeWidth="5"
          strokeLinecap="round"
        />
      </svg>
      {isOpen && 'Rung'}
    </Link>
  );
}
