import { useTheme } from '@material-ui/core/styles';
import { Fit } from '@rung/backstage-plugin-rung-common';

/** The ground of each icon: round, square, or none but an edge. */
const grounds: Readonly<Record<Fit, string | undefined>> = {
  fits: 'M8 1a7 7 0 1 0 0 14A7 7 0 0 0 8 1z',
  'over-built':
    'M4 1h8a3 3 0 0 1 3 3v8a3 3 0 0 1-3 3H4a3 3 0 0 1-3-3V4a3 3 0 0 1 3-3z',
  'under-built':
    'M4 1h8a3 3 0 0 1 3 3v8a3 3 0 0 1-3 3H4a3 3 0 0 1-3-3V4a3 3 0 0 1 3-3z',
  unknown: undefined,
};

/** A check, an arrow up to what is too much, down to what is too little. */
const marks: Readonly<Record<Fit, string>> = {
  fits: 'M4.6 8.3l2.3 2.3 4.5-4.8',
  'over-built': 'M3.8 12.1h8.4M8 10.2V3.8M5 6.6l3-3 3 3',
  'under-built': 'M3.8 3.9h8.4M8 5.8v6.4M5 9.4l3 3 3-3',
  unknown: 'M6.2 6.4c0-2.4 3.7-2.3 3.7-.1 0 1.4-1.8 1.5-1.8 2.8M8 11.3v.2',
};

/** How what is built compares with what is needed, in the color around it. */
export function FitIcon(props: { fit: Fit; className?: string }) {
  const { fit, className } = props;
  const { background } = useTheme().palette;
  const ground = grounds[fit];
  return (
    <svg
      className={className}
      width={20}
      height={20}
      viewBox="0 0 16 16"
      fill="none"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden
    >
      {ground ? (
        <path d={ground} fill="currentColor" />
      ) : (
        <circle
          cx={8}
          cy={8}
          r={6.4}
          stroke="currentColor"
          strokeWidth={1.5}
          strokeDasharray="2.6 2"
        />
      )}
      <path
        d={marks[fit]}
        stroke={ground ? background.paper : 'currentColor'}
        strokeWidth={1.7}
      />
    </svg>
  );
}
