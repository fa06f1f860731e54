// @ts-check

/**
 * What depends on what, where it runs and what it promises of a loss is read as a
 * whole, by whoever asks first after a scan: one narrow row for each entity, which
 * nobody searches. What is stored already does not tell it, so that the next scan
 * scores all of it anew.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.createTable('assessment_graph', table => {
    table.comment('What an outage can come to, and by what');
    table.text('entity_ref').primary();
    table
      .text('node')
      .notNullable()
      .comment('JSON: owners, dependencies, places and promises');
  });
  await knex('assessments').update({ input_hash: '' });
};

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  await knex.schema.dropTable('assessment_graph');
};
