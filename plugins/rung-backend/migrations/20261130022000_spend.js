// @ts-check

const columns = [
  'could_go_data_copy',
  'closing_region',
  'closing_cluster',
  'closing_zone',
  'closing_data_copy',
];

/**
 * Copies of the data that could go, and what closing the gap of what is under-built
 * would take, are summed over everything that a reader may see. What is stored
 * already does not tell them, so that the next scan scores all of it anew.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.alterTable('assessments', table => {
    for (const column of columns) {
      table.integer(column).notNullable().defaultTo(0);
    }
  });
  await knex('assessments').update({ input_hash: '' });
};

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  for (const column of columns) {
    await knex.raw('alter table assessments drop column ??', [column]);
  }
};
