// @ts-check

const columns = ['could_go_region', 'could_go_cluster', 'could_go_zone'];

/**
 * What could go is summed over everything that a reader may see. What is stored
 * already does not tell it, so that the next scan scores all of it anew.
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
