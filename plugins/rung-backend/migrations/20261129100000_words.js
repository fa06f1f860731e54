// @ts-check

const columns = [
  ['assessments', 'posture', 'fit'],
  ['assessments', 'first_posture', 'first_fit'],
  ['history', 'before_posture', 'before_fit'],
  ['history', 'after_posture', 'after_fit'],
];

const statuses = [
  ['assessments', 'status'],
  ['assessments', 'first_status'],
  ['history', 'before_status'],
  ['history', 'after_status'],
];

/** Whole keys and values: in a text of somebody's own the quotes are escaped. */
const inJson = [
  ['"posture":', '"fit":'],
  ['"status":"provisional"', '"status":"incomplete"'],
];

/**
 * The words of the glossary: a fit was called a posture, and an incomplete
 * verdict a provisional one.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  for (const [table, before, after] of columns) {
    await knex.schema.alterTable(table, it => {
      it.renameColumn(before, after);
    });
  }
  await replaceStatus(knex, 'provisional', 'incomplete');
  await replaceInHistory(knex, inJson);
};

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  await replaceInHistory(
    knex,
    inJson.map(([before, after]) => [after, before]),
  );
  await replaceStatus(knex, 'incomplete', 'provisional');
  for (const [table, before, after] of columns) {
    await knex.schema.alterTable(table, it => {
      it.renameColumn(after, before);
    });
  }
};

/**
 * @param {import('knex').Knex} knex
 * @param {string} before
 * @param {string} after
 */
async function replaceStatus(knex, before, after) {
  for (const [table, column] of statuses) {
    await knex(table)
      .where(column, before)
      .update({ [column]: after });
  }
}

/**
 * @param {import('knex').Knex} knex
 * @param {string[][]} replacements
 */
async function replaceInHistory(knex, replacements) {
  for (const column of ['before', 'after']) {
    for (const [from, to] of replacements) {
      await knex('history')
        .where(column, 'like', `%${from}%`)
        .update({
          [column]: knex.raw('replace(??, ?, ?)', [column, from, to]),
        });
    }
  }
}
