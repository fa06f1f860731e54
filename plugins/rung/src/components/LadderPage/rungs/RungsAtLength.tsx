import { Thresholds } from '@rung/backstage-plugin-rung-common';
import { RungSheet } from '@rung/backstage-plugin-rung-common/content';
import { useEffect, useState } from 'react';
import { useLocation } from 'react-router-dom';
import { RungAtLength } from './RungAtLength';
import { useCallsFor } from '../useCallsFor';

/** The rung that the address points at, `#rung-3`, if it does at one. */
function rungsOfHash(hash: string): number[] {
  const match = /^#rung-([1-6])$/.exec(hash);
  return match ? [Number(match[1])] : [];
}

/** Every rung at length, folded until it is asked for. */
export function RungsAtLength(props: {
  sheets: readonly RungSheet[];
  thresholds: Thresholds;
}) {
  const { sheets, thresholds } = props;
  const callsFor = useCallsFor(thresholds);
  const { hash, key } = useLocation();
  const [open, setOpen] = useState<readonly number[]>(() => rungsOfHash(hash));

  // The key tells one following of the same link from the next.
  useEffect(() => {
    for (const target of rungsOfHash(hash)) {
      setOpen(before => [...before.filter(rung => rung !== target), target]);
      const heading = document.getElementById(`rung-${target}`);
      heading?.focus({ preventScroll: true });
      heading?.scrollIntoView?.();
    }
  }, [hash, key]);

  return (
    <div>
      {sheets.map(sheet => (
        <RungAtLength
          key={sheet.rung}
          sheet={sheet}
          calls={callsFor(sheet.rung)}
          open={open.includes(sheet.rung)}
          onToggle={() =>
            setOpen(before =>
              before.includes(sheet.rung)
                ? before.filter(rung => rung !== sheet.rung)
                : [...before, sheet.rung],
            )
          }
        />
      ))}
    </div>
  );
}
