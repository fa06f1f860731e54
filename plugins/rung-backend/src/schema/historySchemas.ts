import {
  arrayOf,
  closedObject,
  completeObject,
  described,
  flag,
  oneOfWords,
  refTo,
  text,
  time,
} from './builders';

/** How verdicts came to be what they are. */
export const historySchemas = {
  VerdictState: closedObject(
    {
      status: refTo('ReportedStatus'),
      rung: refTo('RungNumber'),
      resilience: refTo('ResilienceRung'),
      platform: described('Whether a platform layer is justified.', flag),
      fit: refTo('Fit'),
      forcing: described(
        'The requirements the verdict rested on.',
        arrayOf(refTo('RequirementKey')),
      ),
    },
    ['status', 'platform', 'fit', 'forcing'],
  ),
  RequirementChange: closedObject(
    {
      key: refTo('RequirementKey'),
      before: described(
        'Left out where it was not stated, or is withheld.',
        text,
      ),
      after: described(
        'Left out where it is no longer stated, or is withheld.',
        text,
      ),
      withheld: described(
        'Which of the two the caller may not see.',
        arrayOf(oneOfWords(['before', 'after'])),
      ),
    },
    ['key'],
  ),
  HistoryItem: closedObject(
    {
      id: described('Tells items of one history apart.', text),
      at: described('When the change was noticed.', time),
      before: described(
        'Left out where the entity has come back to the catalog.',
        refTo('VerdictState'),
      ),
      after: described(
        'Left out where the entity has left the catalog.',
        refTo('VerdictState'),
      ),
      changes: described(
        'Every requirement that moved, whether it forces the verdict or not.',
        arrayOf(refTo('RequirementChange')),
      ),
      rulesChanged: described(
        'Whether other rules were in force before, which may be all that moved.',
        flag,
      ),
      earlier: described(
        'Present where it is of another entity that had the same ref before; for those only who may have the catalog scanned.',
        completeObject({
          owners: described('Entity refs.', arrayOf(text)),
        }),
      ),
    },
    ['id', 'at', 'changes'],
  ),
  FirstSeen: closedObject({ at: time, status: refTo('ReportedStatus') }, [
    'at',
    'status',
  ]),
  AssessmentHistory: closedObject(
    {
      items: described('Newest first.', arrayOf(refTo('HistoryItem'))),
      firstSeen: described(
        'Left out while no scan has seen it.',
        refTo('FirstSeen'),
      ),
      nextCursor: described('For the next page; left out on the last.', text),
    },
    ['items'],
  ),
} as const;
