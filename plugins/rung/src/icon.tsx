import SvgIcon, { SvgIconProps } from '@material-ui/core/SvgIcon';

/** A ladder with one rung made out. */
export function RungIcon(props: SvgIconProps) {
  return (
    <SvgIcon {...props} viewBox="0 0 24 24">
      <path d="M6 2h2v20H6zM16 2h2v20h-2zM8 5.5h8v2H8zM8 16.5h8v2H8z" />
      <path d="M4 10.5h16v3.4H4z" />
    </SvgIcon>
  );
}
